/* A photo at its largest, over the page: tap to come nearer, drag or scroll to look around, Escape to go back. Without this script the
   same links show the picture over the page. Two outfits are compared by going from one to the other: place and nearness stay. */

import { make } from "./picture.js";

const NEAR = [1, 2, 3.5];

const links = [...document.querySelectorAll("a[data-enlarge]")];

function open(start) {
  const words = start.dataset;
  const photo = make("div", { className: "large__photo" });
  const stage = make("div", { className: "large__stage", tabIndex: 0 }, photo);
  const title = make("h2", { className: "large__title", id: "large-title", tabIndex: -1 });
  const button = (text, act, name = "") => {
    const one = make("button", { type: "button", className: "large__button", textContent: text });
    if (name) one.setAttribute("aria-label", name);
    one.addEventListener("click", act);
    return one;
  };
  let at = links.indexOf(start);
  let near = 0;

  /** As large as it fits, times how near: the pins lie on it and grow along. */
  const fit = () => {
    const image = photo.querySelector("img");
    const ratio = image.getAttribute("width") / image.getAttribute("height");
    photo.style.inlineSize = `${Math.min(stage.clientWidth, stage.clientHeight * ratio) * NEAR[near]}px`;
    smaller.setAttribute("aria-disabled", near === 0); // not disabled: that would take the focus from under the finger
    larger.setAttribute("aria-disabled", near === NEAR.length - 1);
  };
  /** The point (x, y), shares of the photo, stays under the finger at (left, top) of the stage. */
  const step = (to, x = 0.5, y = 0.5, left = stage.clientWidth / 2, top = stage.clientHeight / 2) => {
    near = Math.min(NEAR.length - 1, Math.max(0, to));
    fit();
    stage.scrollTo(photo.offsetLeft + x * photo.offsetWidth - left, photo.offsetTop + y * photo.offsetHeight - top);
  };
  const middle = () => [
    (stage.scrollLeft + stage.clientWidth / 2 - photo.offsetLeft) / photo.offsetWidth,
    (stage.scrollTop + stage.clientHeight / 2 - photo.offsetTop) / photo.offsetHeight
  ];
  const show = (to) => {
    const [x, y] = photo.firstChild ? middle() : [0.5, 0.5];
    at = (to + links.length) % links.length;
    const link = links[at];
    const small = link.closest("[data-large]");
    const image = make("img", { src: link.dataset.enlarge, alt: small.querySelector("img").alt });
    for (const side of ["width", "height"]) image.setAttribute(side, small.querySelector("img").getAttribute(side));
    image.addEventListener("error", () => (title.textContent = words.away));
    const pins = small.querySelector("svg.pinned__pins");
    photo.replaceChildren(image, ...(pins ? [pins.cloneNode(true)] : []));
    title.textContent = image.alt;
    step(near, x, y);
  };

  const smaller = button("−", () => step(near - 1, ...middle()), words.smaller);
  const larger = button("+", () => step(near + 1, ...middle()), words.larger);
  const others =
    links.length > 1
      ? [button("‹", () => show(at - 1), words.before), button("›", () => show(at + 1), words.after)]
      : [];
  const close = button(words.close, () => dialog.close());
  const dialog = make(
    "dialog",
    { className: "large" },
    make("div", { className: "large__bar" }, title, ...others, smaller, larger, close),
    stage
  );
  dialog.setAttribute("aria-labelledby", title.id);
  stage.setAttribute("role", "group");
  stage.setAttribute("aria-label", words.around);

  photo.addEventListener("click", (event) => {
    const [box, frame] = [photo.getBoundingClientRect(), stage.getBoundingClientRect()];
    const to = near === NEAR.length - 1 ? 0 : near + 1;
    step(
      to,
      (event.clientX - box.left) / box.width,
      (event.clientY - box.top) / box.height,
      event.clientX - frame.left,
      event.clientY - frame.top
    );
  });
  const resized = () => fit();
  window.addEventListener("resize", resized);
  dialog.addEventListener("close", () => {
    window.removeEventListener("resize", resized);
    dialog.remove();
    start.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  show(at);
  close.focus();
}

for (const link of links) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !window.HTMLDialogElement?.prototype.showModal) return;
    event.preventDefault();
    open(link);
  });
}
