/* A list of suggestions under a text field (ARIA combobox with a list box).
   data-typeahead: the URL that answers ?q=... with [{"value", "label", "hint"}], best first.
   With data-picks (the id of a list of tags) a choice becomes a checked tag there; else its label becomes the text. */

const PAUSE = 150; // ms of not typing before asking
let made = 0;

function tag(name, { value, label }) {
  const item = document.createElement("li");
  const box = document.createElement("label");
  box.className = "pick";
  const input = Object.assign(document.createElement("input"), { type: "checkbox", name, value, checked: true });
  const words = Object.assign(document.createElement("span"), { className: "tag tag--choice", textContent: label });
  box.append(input, words);
  item.append(box);
  return item;
}

function pick(field, { picks, name }, choice) {
  const place = picks && document.getElementById(picks);
  if (!place) {
    field.value = choice.label;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    return;
  }
  field.value = "";
  const same = [...place.closest("form").querySelectorAll("input[type=checkbox]")].find(
    (input) => input.name === name && input.value === String(choice.value)
  );
  if (!same) {
    place.append(tag(name, choice));
  } else {
    same.checked = true;
    if (!place.contains(same)) place.append(same.closest("li"));
  }
  place.dispatchEvent(new Event("change", { bubbles: true }));
}

function setUp(root) {
  const field = root.querySelector("input");
  const list = document.createElement("ul");
  list.id = `typeahead-${++made}`;
  list.className = "typeahead__list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.labels[0]?.textContent.trim() ?? field.name);
  list.hidden = true;
  const said = Object.assign(document.createElement("div"), { className: "visually-hidden", role: "status" });
  root.append(list, said);
  root.hidden = false;
  field.removeAttribute("list");
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");

  let choices = [];
  let at = -1;
  let waiting;
  let asking;

  /** What was typed is not asked about any more: an answer that comes late would put another list under the finger. */
  const stopAsking = () => {
    clearTimeout(waiting);
    asking?.abort();
  };

  const close = () => {
    stopAsking();
    list.hidden = true;
    at = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };

  const choose = (index) => {
    pick(field, root.dataset, choices[index]);
    said.textContent = choices[index].label;
    close();
  };

  const move = (step) => {
    if (list.hidden || !choices.length) return;
    stopAsking();
    at = (at + step + choices.length) % choices.length;
    [...list.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
    list.children[at].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", list.children[at].id);
  };

  const open = () => {
    at = -1;
    field.removeAttribute("aria-activedescendant");
    list.replaceChildren(
      ...choices.map((choice, index) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${index}`;
        option.className = "typeahead__option";
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.textContent = choice.label;
        if (choice.hint) option.append(Object.assign(document.createElement("small"), { textContent: choice.hint }));
        option.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps the focus
        option.addEventListener("click", () => choose(index));
        return option;
      })
    );
    list.hidden = !choices.length;
    field.setAttribute("aria-expanded", String(Boolean(choices.length)));
    said.textContent = choices.length ? root.dataset.some.replace("{n}", choices.length) : root.dataset.none;
  };

  const ask = async () => {
    asking?.abort();
    const words = field.value.trim();
    if (!words) return close();
    asking = new AbortController();
    const url = new URL(root.dataset.typeahead, location.href);
    url.searchParams.set("q", words);
    try {
      const answer = await fetch(url, { signal: asking.signal, headers: { Accept: "application/json" } });
      if (!answer.ok) return close();
      choices = await answer.json();
      open();
    } catch (problem) {
      if (problem.name !== "AbortError") close(); // offline: the field still takes text, the server still checks it
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    const keys = { ArrowDown: () => move(1), ArrowUp: () => move(at < 0 ? 0 : -1) };
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && (at >= 0 || root.dataset.picks)) {
      event.preventDefault(); // in a search for tags Enter chooses, it never sends the form
      if (at >= 0) choose(at);
      else if (!list.hidden) choose(0);
    } else if (keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
  });
}

for (const root of document.querySelectorAll("[data-typeahead]")) {
  if (root.dataset.typeahead) setUp(root);
}
