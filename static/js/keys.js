/* The keys of the desk: a letter presses the button or follows the link that shows it (data-key).
   Never while typing, never with a modifier, and only while the switch is on: single letters get in the way of
   people who speak to their computer (WCAG 2.1.4). The choice stays in this browser. */

const KEPT = "desk-keys";
const box = document.querySelector("[data-keys-switch]");

if (box) {
  box.closest("[hidden]")?.removeAttribute("hidden");
  box.checked = localStorage.getItem(KEPT) !== "off";
  box.addEventListener("change", () => localStorage.setItem(KEPT, box.checked ? "on" : "off"));
}

document.addEventListener("keydown", (event) => {
  if (!box?.checked || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")) return;
  const wanted = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (!wanted) return;
  event.preventDefault();
  wanted.click();
});
