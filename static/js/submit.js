/* Send once, and say so. A form without this script works the same; the server bears a double send too. */

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("form[data-once]")) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "true";
  const button = event.submitter;
  if (!button?.dataset.busy) return;
  // Only after the browser has collected the data: a button disabled now would take its own value out of it.
  setTimeout(() => {
    button.dataset.words = button.textContent;
    button.textContent = button.dataset.busy;
    button.setAttribute("aria-disabled", "true");
  });
});

// Back from the next page: the browser shows this one as it was left, busy words and all.
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll("[data-words]")) {
      button.textContent = button.dataset.words;
      button.removeAttribute("aria-disabled");
      delete button.dataset.words;
    }
  }
});

// What was done or is wrong comes first to who listens, and else the part of the page that the answer leads to: Tab goes on from there.
const place = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
const first = document.querySelector("[data-focus]") ?? place;
if (first) {
  if (first.tabIndex < 0) first.tabIndex = -1;
  first.focus({ preventScroll: Boolean(place) });
}
