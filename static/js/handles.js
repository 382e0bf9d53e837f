/* Two handles on the chosen part of a photo: one moves it, one makes it larger or smaller. For fingers and mice: the list under the
   photo does the same for keyboards and screen readers, so these are hidden from them. */

import { make } from "./picture.js";

const APART = 34; // CSS pixels on each side: two targets of 44 don't lie on each other, however small the part is
const LEAST = 0.015; // half of a part's width or height, as a share of the photo

const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

export class Handles {
  #canvas;
  #part = null;
  #sides = [1, 1]; // where the second handle stands: to the right and below, or where there is more room
  #grips;

  /** `changed()` is called whenever a part was moved or made larger. */
  constructor(canvas, changed) {
    this.#canvas = canvas;
    this.#grips = ["move", "size"].map((kind) => this.#grip(kind, changed));
    this.element = make("div", { className: "fitting__frame" }, canvas, ...this.#grips);
    new ResizeObserver(() => this.#place()).observe(canvas);
    this.show(null);
  }

  show(part) {
    const anew = part !== this.#part; // a part that is being moved keeps its handles on the side where they are
    this.#part = part;
    for (const grip of this.#grips) grip.hidden = !part;
    this.#place(anew);
  }

  #grip(kind, changed) {
    const grip = make("span", { className: `fitting__grip fitting__grip--${kind}` });
    grip.setAttribute("aria-hidden", "true");
    let from = null;
    grip.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      from = { x: event.clientX, y: event.clientY, part: { ...this.#part } };
      grip.setPointerCapture(event.pointerId);
    });
    grip.addEventListener("pointermove", (event) => {
      if (!from) return;
      const box = this.#canvas.getBoundingClientRect();
      const [x, y] = [(event.clientX - from.x) / box.width, (event.clientY - from.y) / box.height];
      const { part } = from;
      if (kind === "move") Object.assign(this.#part, { x: clamp(part.x + x, 0, 1), y: clamp(part.y + y, 0, 1) });
      else
        Object.assign(this.#part, {
          rx: clamp(part.rx + x * this.#sides[0], LEAST, 1),
          ry: clamp(part.ry + y * this.#sides[1], LEAST, 1)
        });
      changed();
    });
    const end = () => {
      from = null;
      this.#place();
    };
    grip.addEventListener("pointerup", end);
    grip.addEventListener("pointercancel", end);
    return grip;
  }

  #place(anew = true) {
    const part = this.#part;
    if (!part) return;
    if (anew) this.#sides = [part.x > 0.5 ? -1 : 1, part.y > 0.5 ? -1 : 1];
    const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = this.#canvas;
    const [x, y] = [part.x * offsetWidth, part.y * offsetHeight];
    const away = [Math.max(APART, part.rx * offsetWidth), Math.max(APART, part.ry * offsetHeight)];
    const spots = [
      [x, y],
      [x + this.#sides[0] * away[0], y + this.#sides[1] * away[1]]
    ];
    this.#grips.forEach((grip, n) => {
      grip.style.left = `${offsetLeft + clamp(spots[n][0], 0, offsetWidth)}px`;
      grip.style.top = `${offsetTop + clamp(spots[n][1], 0, offsetHeight)}px`;
    });
  }
}
