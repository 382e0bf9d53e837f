/* Reading a photo with whatever this browser has, and making a JPEG of it. A step of the browser may give nothing, throw, or never
   answer (a phone short of memory, a picture without its end, a shield against fingerprints): each has a way out here. */

const PATIENCE = 30_000; // ms for one step: a cheap phone takes seconds over a large photo
const WIDEST = 1600; // pixels: more than the server keeps, and much less to send than a phone's original
const MOST = 4_000_000; // pixels of a canvas: iOS gives nothing above 16.7 million, and sooner when memory is short
const SMALLER = [1, 0.5, 0.25]; // shares of the size to try, one after the other

export function make(name, attributes = {}, ...children) {
  const element = Object.assign(document.createElement(name), attributes);
  element.append(...children);
  return element;
}

/** What a promise gives. Raises when it gives nothing in time. */
export function within(promise, patience = PATIENCE) {
  let timer;
  const late = new Promise((_, fail) => (timer = setTimeout(() => fail(new Error("no answer")), patience)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** As a page shows it: that is kinder to what has no end than createImageBitmap is. */
async function byElement(blob) {
  const address = URL.createObjectURL(blob);
  const image = new Image();
  try {
    await within(
      new Promise((done, fail) => {
        image.onload = done;
        image.onerror = () => fail(new Error("not shown"));
        image.src = address;
      })
    );
  } finally {
    URL.revokeObjectURL(address);
  }
  return image;
}

function drawn(image, widest) {
  const [width, height] = [image.naturalWidth ?? image.width, image.naturalHeight ?? image.height];
  if (!width || !height) throw new Error("a picture without a size");
  const fit = Math.min(1, widest / width, Math.sqrt(MOST / (width * height)));
  for (const share of SMALLER) {
    const canvas = make("canvas", {
      width: Math.max(1, Math.round(width * fit * share)),
      height: Math.max(1, Math.round(height * fit * share))
    });
    const context = canvas.getContext("2d");
    if (!context) continue;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  }
  throw new Error("no canvas");
}

/** A canvas with the photo, upright, at most `widest` pixels wide. Raises when this browser has no way to show it. */
export async function read(blob, widest = WIDEST) {
  const ways = [() => createImageBitmap(blob, { resizeWidth: widest, resizeQuality: "high" }), () => byElement(blob)];
  let problem;
  for (const way of ways) {
    try {
      const image = await within(way());
      const canvas = drawn(image, widest);
      image.close?.();
      return canvas;
    } catch (found) {
      problem = found;
    }
  }
  throw problem;
}

/** A JPEG of what `paint(context, width, height)` draws: of this size, or smaller. Raises when the browser gives none. */
export async function jpeg(width, height, paint) {
  for (const share of SMALLER) {
    try {
      const canvas = make("canvas", { width: Math.round(width * share), height: Math.round(height * share) });
      paint(canvas.getContext("2d"), canvas.width, canvas.height);
      const blob = await within(new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.9)));
      if (blob?.size) return blob;
    } catch {
      /* once more, with a smaller one */
    }
  }
  throw new Error("the canvas gives nothing");
}

let honest;

/** Whether a canvas gives back what was drawn: against fingerprinting some browsers give noise. A level or two doesn't matter. */
export function isHonest() {
  honest ??= (() => {
    try {
      const context = make("canvas", { width: 16, height: 16 }).getContext("2d");
      const known = Array.from({ length: 16 }, (_, n) => [(n * 53) % 256, (n * 97 + 40) % 256, (n * 151 + 90) % 256]);
      known.forEach((colour, n) => {
        context.fillStyle = `rgb(${colour.join(",")})`;
        context.fillRect((n % 4) * 4, Math.floor(n / 4) * 4, 4, 4);
      });
      const { data } = context.getImageData(0, 0, 16, 16);
      return known.every((colour, n) => {
        const from = 4 * (16 * (Math.floor(n / 4) * 4 + 1) + (n % 4) * 4 + 1);
        return colour.every((level, at) => Math.abs(level - data[from + at]) <= 8);
      });
    } catch {
      return false;
    }
  })();
  return honest;
}

/** By its first bytes, whatever its name: "photo" for what the server may read, "heic", or "". */
export async function kindOf(blob) {
  const head = new Uint8Array(await within(blob.slice(0, 16).arrayBuffer()));
  const text = String.fromCharCode(...head);
  if (/^\xff\xd8\xff|^\x89PNG|^RIFF[^]{4}WEBP/.test(text)) return "photo";
  return /^[^]{4}ftyp(hei|hev|mif1|msf1)/.test(text) ? "heic" : "";
}
