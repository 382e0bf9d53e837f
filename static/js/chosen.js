/* A chosen photo on the page, whether or not this browser can show it: its title, a cut from the top, words about it. */

import { make } from "./picture.js";

/** What photos that can be shown and those that can't have in common: a title, a cut from the top, words about it. */
export class Chosen {
  cut = 0;
  title = make("p", { className: "fitting__name" });
  #number = 0;

  constructor(words) {
    this.words = words;
    this.range = make("input", { type: "range", className: "cut__range", min: 0, max: words.mostCut, value: 0 });
    const figure = make("output", { className: "cut__figure", textContent: "0 %" });
    this.range.addEventListener("input", () => {
      this.cut = Number(this.range.value) / 100;
      figure.textContent = `${this.range.value} %`;
      this.range.setAttribute("aria-valuetext", words.wordPercent.replace("{n}", this.range.value));
      this.changed();
    });
    this.range.setAttribute("aria-valuetext", words.wordPercent.replace("{n}", 0));
    this.slider = make(
      "label",
      { className: "cut" },
      make("span", { textContent: words.wordCut }),
      make("span", { className: "cut__line" }, this.range, figure)
    );
    this.note = make("div", { className: "fitting__note" });
    this.note.setAttribute("role", "alert");
    this.said = make("p", { className: "visually-hidden" });
    this.said.setAttribute("role", "status");
  }

  set number(n) {
    this.#number = n;
    const first = this.title.firstChild;
    if (first?.nodeType === Node.TEXT_NODE) first.data = this.name;
    else this.title.prepend(this.name);
    this.named();
  }

  get name() {
    return this.words.wordPhoto.replace("{n}", this.#number);
  }

  /** It stands on the page: to be heard, not only seen. A region is read when it changes, not when it comes. */
  arrived() {
    setTimeout(() => (this.said.textContent = this.words.wordReady.replace("{n}", this.#number)), 100);
  }

  changed() {}

  named() {}
}

/** A photo that this browser can't show. The server may: it goes as it is, and is seen under its step before anybody else sees it. */
export class Unseen extends Chosen {
  unseen = true;

  constructor(words) {
    super(words);
    this.note.append(make("p", { textContent: words.wordUnseen }));
    this.element = make("div", { className: "fitting__one" }, this.title, this.note, this.slider, this.said);
  }

  told() {
    return { cut: this.cut, ellipses: [] };
  }
}
