/* One photo in which somebody hides what nobody may see: ellipses by tapping or dragging, and a cut from the top.
   All figures are shares of the upright photo, as the server takes them. `words` are the data-word-* of the form. */

import { Chosen } from "./chosen.js";
import { Handles } from "./handles.js";
import { jpeg, make, read } from "./picture.js";

const SHOWN = 900;
const FACE = 0.085; // half the width of a tapped ellipse, as a share of the photo's shorter side
const TALL = 1.35; // a head is higher than wide

const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

/** Stripes that depend on the place only, never on what lies under them. */
function stripes(context, scale) {
  const tile = make("canvas", { width: 24 * scale, height: 24 * scale });
  const brush = tile.getContext("2d");
  brush.fillStyle = "#cbbef0";
  brush.fillRect(0, 0, tile.width, tile.height);
  brush.strokeStyle = "#9a88d2";
  brush.lineWidth = 5 * scale;
  for (const shift of [-1, 0, 1]) {
    brush.beginPath();
    brush.moveTo(tile.width * shift - 4, tile.height + 4);
    brush.lineTo(tile.width * (shift + 1) + 4, -4);
    brush.stroke();
  }
  return context.createPattern(tile, "repeat");
}

export class Mask extends Chosen {
  entrusted = false; // the server hides it, because this browser can't paint
  #source;
  #parts = [];
  #chosen = -1;
  #handles;

  /** Raises when the browser can't show the picture. */
  static async of(blob, words) {
    return new Mask(await read(blob), words);
  }

  constructor(source, words) {
    super(words);
    this.#source = source;
    const scale = Math.min(1, SHOWN / Math.max(source.width, source.height));
    this.canvas = make("canvas", {
      className: "fitting__canvas",
      width: Math.round(source.width * scale),
      height: Math.round(source.height * scale)
    });
    this.canvas.setAttribute("role", "img");
    this.#handles = new Handles(this.canvas, () => {
      this.#parts[this.#chosen].fill();
      this.#draw();
    });
    this.list = make("ol", { className: "fitting__parts" });
    this.adding = make("button", { type: "button", className: "button button--quiet", textContent: words.wordAdd });
    this.adding.addEventListener("click", () => this.#add({ x: 0.5, y: clamp(this.cut + 0.12, 0, 0.9) }, true));
    this.element = make(
      "div",
      { className: "fitting__one" },
      this.title,
      this.#handles.element,
      this.note,
      make("p", { className: "field__hint", textContent: words.wordHow }),
      this.list,
      this.adding,
      this.slider,
      this.said
    );
    this.#follow();
    this.#draw();
  }

  get empty() {
    return !this.#parts.length && !this.cut;
  }

  changed() {
    this.#draw();
    this.named();
  }

  /** The picture's name says what is hidden in it. */
  named() {
    const { words } = this;
    const count = this.#parts.length;
    const hidden = count ? words.wordHidden.replace("{n}", count) : "";
    const cut = this.cut ? words.wordCutOff.replace("{percent}", Math.round(this.cut * 100)) : "";
    this.canvas.setAttribute("aria-label", [this.name, hidden, cut].filter(Boolean).join(", "));
  }

  /** What is hidden, as the server takes it. */
  told() {
    return { cut: this.cut, ellipses: this.#parts.map(({ x, y, rx, ry }) => [x, y, rx, ry]) };
  }

  /** The photo with everything hidden painted over: what leaves the phone. Upright, and without a word of metadata.
      Raises when the browser gives no picture. */
  blob() {
    return jpeg(this.#source.width, this.#source.height, (...given) => this.#paint(...given));
  }

  /** The browser can't paint over it. Not sent as it is without her knowing: she may let the server hide it. */
  offer(onward) {
    const button = make("button", {
      type: "button",
      className: "button button--quiet",
      textContent: this.words.wordEntrust
    });
    button.addEventListener("click", () => {
      this.entrust();
      onward.focus();
    });
    this.note.replaceChildren(make("p", { textContent: this.words.wordUnpainted }), button);
    button.focus();
  }

  entrust() {
    this.entrusted = true;
    this.note.replaceChildren(make("p", { textContent: this.words.wordEntrusted }));
  }

  #paint(context, width, height) {
    context.drawImage(this.#source, 0, 0, width, height);
    context.fillStyle = stripes(context, width / 500);
    for (const { x, y, rx, ry } of this.#parts) {
      context.beginPath();
      context.ellipse(x * width, y * height, rx * width, ry * height, 0, 0, Math.PI * 2);
      context.fill();
    }
    if (this.cut) {
      context.fillStyle = "#fbf6ee";
      context.fillRect(0, 0, width, Math.ceil(this.cut * height));
    }
  }

  #draw() {
    const { width, height } = this.canvas;
    const context = this.canvas.getContext("2d");
    this.#paint(context, width, height);
    context.strokeStyle = "#221b33";
    context.lineWidth = 3;
    const part = this.#parts[this.#chosen];
    if (part) {
      context.beginPath();
      context.ellipse(part.x * width, part.y * height, part.rx * width, part.ry * height, 0, 0, Math.PI * 2);
      context.stroke();
    }
    if (this.cut) {
      context.setLineDash([10, 8]);
      context.beginPath();
      context.moveTo(0, this.cut * height);
      context.lineTo(width, this.cut * height);
      context.stroke();
      context.setLineDash([]);
    }
    this.#handles.show(part ?? null);
  }

  #add({ x, y }, focus = false) {
    const { width, height } = this.canvas;
    const half = FACE * Math.min(width, height) * 1.3;
    this.#parts.push({ x, y, rx: half / width, ry: (half * TALL) / height });
    this.#chosen = this.#parts.length - 1;
    this.#show();
    if (focus) this.list.lastChild.querySelector("summary").focus();
  }

  /** The list of hidden parts: what a keyboard or a screen reader works with. */
  #show() {
    this.list.replaceChildren(...this.#parts.map((part, index) => this.#row(part, index)));
    this.changed();
    this.said.textContent = this.canvas.getAttribute("aria-label");
  }

  #row(part, index) {
    const { words } = this;
    const name = words.wordPart.replace("{n}", index + 1);
    const button = (text, act, about = "") => {
      const one = make("button", { type: "button", className: "fitting__step", textContent: text });
      if (about) one.setAttribute("aria-label", `${text}: ${about}`);
      one.addEventListener("click", act);
      return one;
    };
    const scale = (by) => () => {
      Object.assign(part, { rx: clamp(part.rx * by, 0.01, 1), ry: clamp(part.ry * by, 0.01, 1) });
      this.#chosen = index;
      part.fill();
      this.#draw();
    };
    const number = (label, get, set) => {
      const input = make("input", { type: "number", className: "input input--number", min: 0, max: 100, step: 1 });
      input.addEventListener("input", () => {
        if (!input.validity.valid || input.value === "") return;
        set(Number(input.value) / 100);
        this.#chosen = index;
        this.#draw();
      });
      return [
        make("label", {}, make("span", { textContent: label }), input),
        () => (input.value = Math.round(get() * 100))
      ];
    };
    const numbers = [
      number(
        words.wordX,
        () => part.x,
        (value) => (part.x = value)
      ),
      number(
        words.wordY,
        () => part.y,
        (value) => (part.y = value)
      ),
      number(
        words.wordWidth,
        () => part.rx * 2,
        (value) => (part.rx = Math.max(0.005, value / 2))
      ),
      number(
        words.wordHeight,
        () => part.ry * 2,
        (value) => (part.ry = Math.max(0.005, value / 2))
      )
    ];
    part.fill = () => numbers.forEach(([, fill]) => fill());
    part.fill();
    const shownAgain = button(words.wordRemove.replace("{n}", index + 1), () => {
      this.#parts.splice(index, 1);
      this.#chosen = -1;
      this.#show();
      this.adding.focus();
    });
    return make(
      "li",
      { className: "fitting__part" },
      make("span", { textContent: name }),
      make(
        "span",
        { className: "fitting__steps" },
        button(words.wordSmaller, scale(0.8), name),
        button(words.wordLarger, scale(1.25), name),
        shownAgain
      ),
      make(
        "details",
        {},
        make("summary", { textContent: words.wordNumbers }),
        make("div", { className: "fitting__numbers" }, ...numbers.map(([field]) => field))
      )
    );
  }

  #hit({ x, y }) {
    return this.#parts.findLastIndex((p) => ((x - p.x) / p.rx) ** 2 + ((y - p.y) / p.ry) ** 2 <= 1.2);
  }

  /** Tap to hide, drag across to hide a larger part, drag a hidden part to move it. */
  #follow() {
    const at = (event) => {
      const box = this.canvas.getBoundingClientRect();
      return {
        x: clamp((event.clientX - box.left) / box.width, 0, 1),
        y: clamp((event.clientY - box.top) / box.height, 0, 1)
      };
    };
    let start = null;
    let held = null;
    // A finger on a hidden part moves it; anywhere else it may still scroll the page.
    this.canvas.addEventListener(
      "touchstart",
      (event) => this.#hit(at(event.touches[0])) >= 0 && event.preventDefault(),
      { passive: false }
    );
    this.canvas.addEventListener("pointerdown", (event) => {
      start = at(event);
      const index = this.#hit(start);
      held =
        index < 0
          ? null
          : { part: this.#parts[index], dx: this.#parts[index].x - start.x, dy: this.#parts[index].y - start.y };
      if (index >= 0) this.#chosen = index;
      this.canvas.setPointerCapture(event.pointerId);
      this.#draw();
    });
    this.canvas.addEventListener("pointermove", (event) => {
      if (!start) return;
      const now = at(event);
      if (!held && Math.hypot(now.x - start.x, now.y - start.y) > 0.03) {
        this.#add(start);
        held = { part: this.#parts.at(-1), from: start };
      }
      if (!held) return;
      const { part, from, dx, dy } = held;
      if (from) {
        Object.assign(part, {
          x: (from.x + now.x) / 2,
          y: (from.y + now.y) / 2,
          rx: Math.max(0.02, Math.abs(now.x - from.x) / 2),
          ry: Math.max(0.02, Math.abs(now.y - from.y) / 2)
        });
      } else {
        Object.assign(part, { x: clamp(now.x + dx, 0, 1), y: clamp(now.y + dy, 0, 1) });
      }
      part.fill();
      this.#draw();
    });
    this.canvas.addEventListener("pointerup", () => {
      if (start && !held) this.#add(start);
      start = held = null;
    });
    this.canvas.addEventListener("pointercancel", () => (start = held = null));
  }
}
