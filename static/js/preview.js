/* Chosen photos show themselves at once, drawn small from the file on the phone; nothing is sent for it.
   A canvas instead of <img src="blob:">: the page's policy needs no exception, and a phone with little memory
   doesn't keep four full photos decoded. */

const READABLE = ["image/jpeg", "image/png", "image/webp"];
const WIDTH = 360;

async function draw(file) {
  const picture = await createImageBitmap(file, { resizeWidth: WIDTH, resizeQuality: "medium" });
  const canvas = document.createElement("canvas");
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext("2d").drawImage(picture, 0, 0);
  picture.close();
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", file.name);
  return canvas;
}

function complaint(file, place, box) {
  if (place >= Number(box.dataset.max)) return box.dataset.tooMany;
  if (!READABLE.includes(file.type)) return box.dataset.wrongKind;
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
    one.prepend(await draw(file));
  } catch {
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
