/* Asking about an outfit: chosen photos show themselves at once, what is hidden is painted over before anything is sent,
   and the page says how far the sending is. Without this script the form works too, with one slider for all photos. */

import { Unseen } from "./chosen.js";
import { keep, sending } from "./drafts.js";
import { Mask } from "./mask.js";
import { isHonest, kindOf, make, within } from "./picture.js";

const STALLED = 60_000; // ms without a byte that goes
const UNANSWERED = 300_000; // ms for the server, when all has gone

function withoutSlider(root) {
  for (const block of root.querySelectorAll("[data-without-script]")) block.remove();
}

function figures(root) {
  for (const range of root.querySelectorAll("[data-cut] input[type=range]")) {
    const figure = range.parentElement.querySelector("output");
    const tell = () => {
      figure.textContent = `${range.value} %`;
      range.setAttribute("aria-valuetext", `${range.value} %`);
    };
    range.addEventListener("input", tell);
    tell();
  }
}

// -- asking ---------------------------------------------------------------------------------------------------------

/** Takes a file in. Gives back what is wrong with it; a photo that only this browser can't show isn't wrong. */
async function add(file, chosen, words) {
  let mask;
  try {
    mask = await Mask.of(file, words);
    if (!isHonest()) mask.entrust();
  } catch {
    const kind = await kindOf(file).catch(() => "");
    if (kind !== "photo") return `${file.name}: ${kind === "heic" ? words.wordHeic : words.wordUnreadable}`;
    mask = new Unseen(words);
  }
  const out = make("button", { type: "button", className: "fitting__step", textContent: words.wordDrop });
  mask.title.append(out);
  chosen.push({ file, mask, out });
  return "";
}

/** The browser's own words beside the button say what is chosen. */
function reflect(input, chosen) {
  try {
    const files = new DataTransfer();
    for (const { file } of chosen) files.items.add(file);
    input.files = files.files;
  } catch {
    input.value = ""; // an old browser: a second choice still adds to what is there
  }
}

function list(field, chosen) {
  chosen.forEach(({ mask, out }, index) => {
    mask.number = index + 1;
    out.onclick = () => {
      chosen.splice(
        chosen.findIndex((one) => one.mask === mask),
        1
      );
      list(field, chosen);
      field.querySelector("input[type=file]").focus();
    };
  });
  const place = field.querySelector(".fitting__photos");
  const fresh = chosen.filter(({ mask }) => !place.contains(mask.element));
  place.replaceChildren(...chosen.map(({ mask }) => mask.element));
  for (const { mask } of fresh) mask.arrived();
  reflect(field.querySelector("input[type=file]"), chosen);
}

function complain(field, text) {
  let place = field.querySelector(".field__error--found");
  place ??= field
    .querySelector(".drop")
    .insertAdjacentElement(
      "afterend",
      Object.assign(document.createElement("p"), { className: "field__error field__error--found" })
    );
  place.setAttribute("role", "alert");
  place.textContent = text;
}

function ask(form, chosen = []) {
  const field = form.querySelector("[data-fitting=ask]");
  const input = field.querySelector("input[type=file]");
  let reading = null; // what is wrong with the photos that are being read, once that is known
  withoutSlider(form);
  const kept = input.files.length; // by the browser, after "back"
  if (chosen.length) list(field, chosen);
  const read = async (files) => {
    const wrong = new Set();
    for (const file of files)
      wrong.add(
        chosen.length < Number(field.dataset.most) ? await add(file, chosen, field.dataset) : field.dataset.wordMany
      );
    const complaint = [...wrong].filter(Boolean).join(" ");
    list(field, chosen);
    complain(field, complaint);
    return complaint;
  };
  const take = () => {
    const files = [...input.files];
    const now = Promise.resolve(reading)
      .then(() => read(files)) // what is chosen lives here from now on, so that a second choice adds to it
      .catch(() => {
        complain(field, field.dataset.wordFailed);
        return field.dataset.wordFailed;
      });
    now.then(() => reading === now && (reading = null));
    reading = now;
  };
  input.addEventListener("change", take);
  if (kept) take();
  const go = (where) => {
    send(form, field, chosen, reading, where).catch(() => {
      back();
      complain(field, field.dataset.wordFailed);
    });
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopPropagation(); // submit.js would count it as sent
    if (!form.dataset.busy) go(event.submitter?.getAttribute("formaction"));
  });
  // The language button would leave the page, and the photos with it: the form goes along, and comes back in the other language.
  const language = document.querySelector(".foot__language");
  language.addEventListener("click", (event) => {
    if (language.hasAttribute("formaction") || (!chosen.length && !reading) || form.dataset.busy) return;
    event.preventDefault();
    const query = new URLSearchParams({ language: language.value, at: new URL(form.action).pathname, quietly: "" });
    go(`${language.form.action}?${query}`);
  });
}

/** A page in the place of this one, around what is chosen: its words, and when the language is another, all that is around them. */
function replaceBy(page) {
  const { lang } = page.documentElement;
  const parts =
    lang === document.documentElement.lang ? ["main"] : ["head > title", ".head", ".places", "main", ".foot"];
  document.documentElement.lang = lang;
  for (const part of parts) document.querySelector(part)?.replaceWith(document.adoptNode(page.querySelector(part)));
}

class Unpainted extends Error {}

/** What is sent of a photo: with everything hidden painted over. As it is when the browser can't and nothing is hidden, or she lets the
    server hide it. Raises Unpainted when neither. */
async function outgoing({ file, mask }) {
  if (mask.unseen) return file;
  try {
    if (!isHonest()) throw new Unpainted();
    return await mask.blob();
  } catch {
    if (mask.empty || mask.entrusted) return file;
    throw new Unpainted();
  }
}

/** `reading`: photos that were chosen and are not there yet. A phone takes its time over one. `where`: not to the form's own address. */
async function send(form, field, chosen, reading, where) {
  const words = field.dataset;
  const button = form.querySelector(".submit");
  const progress = form.querySelector(".fitting__progress");
  const aloud = document.getElementById("progress-aloud"); // says less often what the bar shows all the time
  const tell = (text, part, said = text) => {
    progress.hidden = false;
    progress.querySelector("span").textContent = text;
    if (aloud.textContent !== said) aloud.textContent = said;
    const bar = progress.querySelector("progress");
    if (part === undefined) bar.removeAttribute("value");
    else bar.value = part;
  };
  const stop = (text) => {
    delete form.dataset.busy;
    button.removeAttribute("aria-disabled");
    tell(text, 0);
  };
  form.dataset.busy = "true";
  form.querySelector(".fitting__sign-in").hidden = true;
  button.setAttribute("aria-disabled", "true");
  tell(words.wordPreparing.replace("{n}", 1));
  back = () => {
    stop("");
    progress.hidden = true;
  };
  const wrong = await reading;
  if (wrong) {
    stop(wrong); // not sent without a photo that she believes is in it
    return;
  }
  const data = new FormData(form);
  data.delete("photos");
  data.set("keeps_photos", "1");
  data.set("masks", JSON.stringify(chosen.map(({ mask }) => mask.told())));
  for (const [index, { file, mask }] of chosen.entries()) {
    tell(words.wordPreparing.replace("{n}", index + 1));
    try {
      data.append("photos", await outgoing({ file, mask }), file.name);
    } catch {
      stop(words.wordUnpainted);
      mask.offer(button);
      return;
    }
  }

  const request = new XMLHttpRequest(); // fetch can't tell how much was sent
  request.open("POST", where ?? form.action);
  let waiting;
  const expect = (patience) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => request.abort(), patience);
  };
  request.upload.addEventListener("progress", ({ loaded, total }) => expect(loaded < total ? STALLED : UNANSWERED));
  request.addEventListener("loadend", () => clearTimeout(waiting));
  const sent = (percent) => words.wordSending.replace("{percent}", percent);
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    const percent = Math.floor((loaded / total) * 100);
    if (loaded < total) tell(sent(percent), loaded / total, sent(percent - (percent % 25)));
    else tell(words.wordWorking);
  });
  for (const way of ["error", "abort", "timeout"]) request.addEventListener(way, () => stop(words.wordOffline));
  request.addEventListener("load", () => {
    if (request.status === 401) {
      stop(words.wordSignedOut);
      form.querySelector(".fitting__sign-in").hidden = false; // in another tab, so that the photos stay
      return;
    }
    if (request.status < 400) {
      sending(form);
      location.assign(request.responseURL);
      return;
    }
    const page = new DOMParser().parseFromString(request.responseText, "text/html");
    if (request.status !== 422 || !page.getElementById("ask")) {
      stop(
        [...page.querySelectorAll("main h1, main p")]
          .map((one) => one.textContent.trim())
          .slice(0, 2)
          .join(". ") || words.wordFailed
      );
      return;
    }
    replaceBy(page);
    const fresh = document.getElementById("ask");
    keep(fresh);
    ask(fresh, chosen);
    document.querySelector("[data-focus]")?.focus();
  });
  request.send(data);
  expect(STALLED);
}

// Back from the next page: the browser may show this one as it was left, busy.
let back = () => {};
window.addEventListener("pageshow", (event) => event.persisted && back());

// -- hiding more in a photo that was sent -----------------------------------------------------------------------------

function hideMore(form) {
  let mask = null;
  let begun = false; // opened, closed and opened again while the photo is on its way: what is hidden in the first stays
  const draw = async () => {
    const asking = new AbortController();
    const blob = await within(
      fetch(form.dataset.src, { signal: asking.signal }).then((answer) => {
        if (!answer.ok) throw new Error(answer.statusText);
        return answer.blob();
      })
    ).finally(() => asking.abort());
    mask = await Mask.of(blob, form.dataset);
    mask.number = Number(form.closest("section").id.split("-")[1]) + 1;
    withoutSlider(form);
    form.querySelector(".fitting__photos").replaceChildren(mask.element);
    mask.arrived();
  };
  const begin = () => {
    if (!box.open || begun) return;
    begun = true;
    draw().catch(() => {
      begun = false; // opened again, it is tried again
      const words = make("p", { className: "field__hint", textContent: form.dataset.wordAway });
      words.setAttribute("role", "status");
      form.querySelector(".fitting__photos").replaceChildren(words);
    });
  };
  const box = form.closest("details");
  box.addEventListener("toggle", begin);
  begin();
  form.addEventListener("submit", () => {
    if (mask) form.querySelector("[name=masks]").value = JSON.stringify([mask.told()]);
  });
}

const asking = document.getElementById("ask");
if (asking) ask(asking);
for (const form of document.querySelectorAll("[data-fitting=one]")) hideMore(form);
figures(document);
