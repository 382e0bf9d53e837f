/* Chosen photos show themselves at once, drawn small from the file on the phone; nothing is sent for it.
   A canvas instead of <img src="blob:">: the page's policy needs no exception, and a phone with little memory
   doesn't keep four full photos decoded. */

import { kindOf, read } from "./picture.js";

const WIDTH = 360;

function complaint(file, place, box) {
  if (place >= Number(box.dataset.max)) return box.dataset.tooMany;
  if (file.size > Number(box.dataset.maxBytes)) return box.dataset.tooLarge;
  return "";
}

async function show(file, place, box) {
  const one = document.createElement("div");
  one.className = "drop__one";
  const words = document.createElement("span");
  const wrong = complaint(file, place, box);
  words.textContent = wrong ? `${file.name}: ${wrong}` : file.name;
  one.classList.toggle("drop__one--wrong", Boolean(wrong));
  one.append(words);
  box.querySelector(".drop__chosen").append(one);
  if (wrong) return;
  try {
    const canvas = await read(file, WIDTH);
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", file.name);
    one.prepend(canvas);
  } catch {
    // Only this browser can't show it, perhaps: the server looks at it again.
    if ((await kindOf(file).catch(() => "")) === "photo") return;
    words.textContent = `${file.name}: ${box.dataset.wrongKind}`;
    one.classList.add("drop__one--wrong");
  }
}

for (const box of document.querySelectorAll("[data-preview]")) {
  const input = box.querySelector("input[type=file]");
  const update = async () => {
    box.querySelector(".drop__chosen").replaceChildren();
    for (const [place, file] of [...input.files].entries()) await show(file, place, box);
  };
  input.addEventListener("change", update);
  if (input.files.length) update(); // the browser kept the choice after "back"
}
