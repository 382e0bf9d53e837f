/* Reviewing with a finger: tap a garment in the photo, say which it is, and its part of the form comes into sight.
   The form works without this; pins are a help to the asker, never needed. */

const form = document.getElementById("review");
const which = document.getElementById("which");
const choices = [...document.querySelectorAll("[data-garment]")];
const SVG = "http://www.w3.org/2000/svg";

const verdictOf = (choice) => choice.querySelector("input[type=radio]:checked")?.value ?? "";
const pinOf = (choice) => choice.querySelector("input[type=hidden]");

/** Draws every pin anew from what the form holds. */
function draw(asked) {
  for (const figure of document.querySelectorAll("[data-photo]")) {
    const svg = figure.querySelector("svg");
    const { width, height } = svg.viewBox.baseVal;
    const unit = Math.max(width, height) / 100;
    const pins = choices.map((choice) => [pinOf(choice).value, verdictOf(choice)]);
    if (asked) pins.push([asked, "asked"]);
    svg.replaceChildren();
    for (const [value, verdict] of pins) {
      const [photo, x, y] = value.split(",").map(Number);
      if (!value || String(photo) !== figure.dataset.photo) continue;
      const pin = document.createElementNS(SVG, "g");
      pin.setAttribute("class", `pin pin--${verdict || "asked"}`);
      pin.setAttribute("transform", `translate(${(x * width) / 100} ${(y * height) / 100}) scale(${unit})`);
      const circle = document.createElementNS(SVG, "circle");
      circle.setAttribute("r", "4.2");
      const mark = document.createElementNS(SVG, "text");
      mark.setAttribute("y", "1.6");
      mark.textContent = { keep: "✓", swap: "⇄" }[verdict] ?? "?";
      pin.append(circle, mark);
      svg.append(pin);
    }
  }
}

/** After a tap: which garment is it? */
function ask(place) {
  draw(place);
  which.replaceChildren(
    Object.assign(document.createElement("p"), {
      className: "which__ask",
      textContent: which.getAttribute("aria-label")
    }),
    ...choices.map((choice) => {
      const button = Object.assign(document.createElement("button"), { type: "button", className: "fitting__step" });
      button.textContent = choice.querySelector(".garment-choice__name").textContent;
      button.addEventListener("click", () => {
        pinOf(choice).value = place;
        which.hidden = true;
        choice.closest("details")?.setAttribute("open", "");
        draw();
        choice.scrollIntoView({ block: "center" });
        (
          choice.querySelector("input[type=radio]:checked:not([value=''])") ?? choice.querySelector("input[type=radio]")
        ).focus();
      });
      return button;
    })
  );
  which.hidden = false;
  which.querySelector("button").focus({ preventScroll: true });
  which.scrollIntoView({ block: "nearest" });
}

for (const figure of document.querySelectorAll("[data-photo]")) {
  figure.classList.add("pinned__photo--live");
  figure.addEventListener("click", (event) => {
    const box = figure.querySelector("img").getBoundingClientRect();
    const part = (value) => Math.round(Math.min(100, Math.max(0, value * 100)));
    ask(
      [
        figure.dataset.photo,
        part((event.clientX - box.left) / box.width),
        part((event.clientY - box.top) / box.height)
      ].join(",")
    );
  });
}

which.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  which.hidden = true;
  draw();
});

form.addEventListener("change", (event) => {
  if (event.target.closest("[data-garment]")) draw();
});

draw();
