/* Sentence starters: a tap puts one into the field, at its end, with the first open place chosen to type over. Without this script the
   link brings the page anew with the sentence in it. */

for (const link of document.querySelectorAll("a[data-start]"))
  link.addEventListener("click", (event) => {
    const field = document.getElementById(link.dataset.start);
    if (!field || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const before = field.value && !/\s$/u.test(field.value) ? `${field.value}\n` : field.value;
    const text = link.textContent.trim();
    field.value = before + text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
    const open = text.indexOf("…");
    const at = before.length + (open < 0 ? text.length : open);
    field.setSelectionRange(at, open < 0 ? at : at + 1);
  });
