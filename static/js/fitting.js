/* Asking about an outfit: chosen photos show themselves at once, what is hidden is painted over before anything is sent,
   and the page says how far the sending is. Without this script the form works too, with one slider for all photos. */

import { sending } from "./drafts.js";
import { Mask } from "./mask.js";

const MOST = 4;

function withoutSlider(root) {
  for (const block of root.querySelectorAll("[data-without-script]")) block.remove();
}

function figures(root) {
  for (const range of root.querySelectorAll("[data-cut] input[type=range]")) {
    const figure = range.parentElement.querySelector("output");
    const tell = () => (figure.textContent = `${range.value} %`);
    range.addEventListener("input", tell);
    tell();
  }
}

// -- asking ---------------------------------------------------------------------------------------------------------

async function add(file, chosen, words) {
  try {
    const mask = await Mask.of(file, words);
    const out = Object.assign(document.createElement("button"), { type: "button", className: "fitting__step", textContent: words.wordDrop });
    mask.title.append(out);
    chosen.push({ file, mask, out });
  } catch {
    return `${file.name}: ${words.wordUnreadable}`;
  }
  return "";
}

function list(field, chosen) {
  chosen.forEach(({ mask, out }, index) => {
    mask.number = index + 1;
    out.onclick = () => {
      chosen.splice(chosen.findIndex((one) => one.mask === mask), 1);
      list(field, chosen);
      field.querySelector("input[type=file]").focus();
    };
  });
  field.querySelector(".fitting__photos").replaceChildren(...chosen.map(({ mask }) => mask.element));
}

function complain(field, text) {
  let place = field.querySelector(".field__error--found");
  place ??= field.querySelector(".drop").insertAdjacentElement("afterend", Object.assign(document.createElement("p"), { className: "field__error field__error--found" }));
  place.setAttribute("role", "alert");
  place.textContent = text;
}

function ask(form, chosen = []) {
  const field = form.querySelector("[data-fitting=ask]");
  const input = field.querySelector("input[type=file]");
  let reading = null; // what is wrong with the photos that are being read, once that is known
  withoutSlider(form);
  list(field, chosen);
  const read = async (files) => {
    const wrong = new Set();
    for (const file of files) wrong.add(chosen.length < MOST ? await add(file, chosen, field.dataset) : field.dataset.wordMany);
    const complaint = [...wrong].filter(Boolean).join(" ");
    list(field, chosen);
    complain(field, complaint);
    return complaint;
  };
  const take = () => {
    const files = [...input.files];
    input.value = ""; // what is chosen lives here now, so that a second choice adds to it
    const now = Promise.resolve(reading).then(() => read(files));
    now.then(() => reading === now && (reading = null));
    reading = now;
  };
  input.addEventListener("change", take);
  if (input.files.length) take();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopPropagation(); // submit.js would count it as sent
    if (!form.dataset.busy) send(form, field, chosen, reading, event.submitter?.getAttribute("formaction"));
  });
  // The language button would leave the page, and the photos with it: the form goes along, and comes back in the other language.
  const language = document.querySelector(".foot__language");
  language.addEventListener("click", (event) => {
    if (language.hasAttribute("formaction") || !chosen.length || form.dataset.busy) return;
    event.preventDefault();
    const query = new URLSearchParams({ language: language.value, at: new URL(form.action).pathname, quietly: "" });
    send(form, field, chosen, reading, `${language.form.action}?${query}`);
  });
}

/** A page in the place of this one, around what is chosen: its words, and when the language is another, all that is around them. */
function replaceBy(page) {
  const { lang } = page.documentElement;
  const parts = lang === document.documentElement.lang ? ["main"] : ["head > title", ".head", ".places", "main", ".foot"];
  document.documentElement.lang = lang;
  for (const part of parts) document.querySelector(part)?.replaceWith(document.adoptNode(page.querySelector(part)));
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
  button.setAttribute("aria-disabled", "true");
  tell(words.wordPreparing.replace("{n}", 1));
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
    data.append("photos", await mask.blob(), file.name);
  }

  const request = new XMLHttpRequest(); // fetch can't tell how much was sent
  request.open("POST", where ?? form.action);
  const sent = (percent) => words.wordSending.replace("{percent}", percent);
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    const percent = Math.floor((loaded / total) * 100);
    if (loaded < total) tell(sent(percent), loaded / total, sent(percent - (percent % 25)));
    else tell(words.wordWorking);
  });
  request.addEventListener("error", () => stop(words.wordOffline));
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
    if (request.status !== 422) {
      stop([...page.querySelectorAll("main h1, main p")].map((one) => one.textContent.trim()).slice(0, 2).join(". "));
      return;
    }
    replaceBy(page);
    ask(document.getElementById("ask"), chosen);
    document.querySelector("[data-focus]")?.focus();
  });
  request.send(data);
}

// -- hiding more in a photo that was sent -----------------------------------------------------------------------------

function hideMore(form) {
  let mask = null;
  let begun = false; // opened, closed and opened again while the photo is on its way: what is hidden in the first stays
  const draw = async () => {
    const answer = await fetch(form.dataset.src);
    if (!answer.ok) throw new Error(answer.statusText);
    mask = await Mask.of(await answer.blob(), form.dataset);
    mask.number = Number(form.closest("section").id.split("-")[1]) + 1;
    withoutSlider(form);
    form.querySelector(".fitting__photos").replaceChildren(mask.element);
  };
  const begin = () => {
    if (!box.open || begun) return;
    begun = true;
    draw().catch(() => (begun = false)); // the slider is there still; opened again, it is tried again
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
