/* An open conversation shows what is new by itself, ends with its newest message, and keeps the box at hand. Without this script a reload
   does the first, a link with #newest the second, and one press of Tab the third. */

const PAUSE = 4000; // ms between two looks while the page is visible
const LONGEST = 60000;
const inTime = () => ({ signal: AbortSignal.timeout?.(30000) }); // a line that hangs is one that broke

const box = document.querySelector("[data-newer]");
const list = box.querySelector(".talk");
const end = document.getElementById("newest");
const words = document.querySelector(".compose textarea");
const newest = () => [...list.querySelectorAll("[data-message]")].at(-1);
let pause = box.dataset.newer ? PAUSE : 0;
let timer;

/* Only a page that somebody looks at says that it was read: a preview or a tab in the background doesn't. */
let unread = document.getElementById("unread") !== null;
async function tellRead() {
  if (!unread || document.visibilityState !== "visible") return;
  unread = false;
  try {
    await fetch(box.dataset.read, { method: "POST", redirect: "manual", ...inTime() });
    document.getElementById("unread")?.remove();
  } catch {
    unread = true; // offline: at the next look
  }
}

async function look() {
  const after = newest()?.dataset.message ?? "";
  try {
    const answer = await fetch(
      `${box.dataset.newer}?after=${encodeURIComponent(after)}&changes=${box.dataset.changes}`,
      inTime()
    );
    if (answer.status === 200) {
      const piece = document.createElement("template");
      piece.innerHTML = await answer.text();
      const meets = piece.content.getElementById("appointment");
      document.getElementById("appointment").replaceWith(meets);
      const atEnd = end.getBoundingClientRect().top < innerHeight; // who reads back is not taken away from it
      for (const one of piece.content.querySelectorAll("[data-message]")) {
        const old = document.getElementById(one.id);
        if (old?.contains(document.activeElement)) {
          list.tabIndex = -1;
          list.focus({ preventScroll: true });
        }
        if (old) old.replaceWith(one); // it was changed or taken back
      }
      for (const day of piece.content.querySelectorAll("[id^=day-]")) if (document.getElementById(day.id)) day.remove();
      if (newest()?.dataset.message === after) newest().after(piece.content);
      box.dataset.changes = answer.headers.get("Talk-Changes");
      if (atEnd) end.scrollIntoView();
      unread = true;
    }
    // signed out, or no longer a conversation of ours: looking again would not help
    pause = answer.redirected || (answer.status >= 400 && answer.status < 500) ? 0 : PAUSE;
  } catch {
    pause = Math.min(pause * 2, LONGEST); // offline: the words being typed stay, we look again later
  }
  tellRead();
  plan();
}

function plan() {
  clearTimeout(timer);
  if (pause && document.visibilityState === "visible") timer = setTimeout(look, pause);
}

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") tellRead();
  if (document.visibilityState === "visible" && pause) look();
  else clearTimeout(timer);
});
tellRead();
plan();
document.getElementById("helped")?.addEventListener("toggle", () => end.scrollIntoView()); // what opens is above the box, not behind it

const arrived = performance.getEntriesByType("navigation")[0]?.type === "navigate";
if (arrived && !location.hash && !document.querySelector("[data-focus]")) end.scrollIntoView();
// Whoever sent something goes on writing. After loading: until then the browser takes the focus to where the address leads.
if (arrived && location.hash === "#said")
  addEventListener("load", () => setTimeout(() => words?.focus({ preventScroll: true }), 50));
if (words && !CSS.supports("field-sizing", "content")) {
  words.addEventListener("input", () => {
    words.style.height = "auto";
    words.style.height = `${words.scrollHeight + 4}px`;
  });
}
