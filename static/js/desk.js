// Keys on the desk: the letter shown on a button or a summary presses it; K and L read one row up or down. Can be switched off, and is kept in
// this browser. Who types at a case they have taken keeps it: every few minutes that is said.
// Choosing a house rule puts its words into the reason, unless the moderator wrote something of their own; choosing a situation puts its
// words there, behind those.
const CHOICE = "desk-keys";
const read = () => {
  try {
    return localStorage.getItem(CHOICE) !== "off";
  } catch {
    return true;
  }
};
let keys = read();

const choice = () => {
  const box = document.querySelector("#keys-on");
  if (!box) return;
  box.closest("li").hidden = false;
  box.checked = keys;
  document.body.classList.toggle("keys-off", !keys);
  box.addEventListener("change", () => {
    keys = box.checked;
    document.body.classList.toggle("keys-off", !keys);
    try {
      localStorage.setItem(CHOICE, keys ? "on" : "off");
    } catch {
      /* a private window: for this page only */
    }
  });
};
choice();
document.addEventListener("desk:changed", choice);

const walk = (step) => {
  const rows = [...document.querySelectorAll(".queue__link")];
  const at = rows.findIndex((row) => row.hasAttribute("aria-current"));
  const next = at < 0 ? rows[step > 0 ? 0 : rows.length - 1] : rows[at + step];
  next?.click();
};

const press = (meant) => {
  meant.click();
  if (meant.localName !== "summary") return;
  if (!meant.parentElement.open) return;
  const first = meant.parentElement.querySelector("input:not([type=hidden]), textarea");
  (first ?? meant).focus();
};

document.addEventListener("keydown", (event) => {
  if (!keys || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat) return;
  if (event.target.closest("textarea, select, input:not([type=radio], [type=checkbox]), [contenteditable]")) return;
  const letter = event.key.toLowerCase();
  if (!/^[a-z]$/.test(letter)) return;
  const meant = document.querySelector(`[data-key="${letter}"]`);
  if (meant) press(meant);
  else if (letter === "k") walk(-1);
  else if (letter === "l") walk(1);
  else return;
  event.preventDefault();
});

const form = document.querySelector(".decide");
const situations = form?.querySelector(".situations");
if (situations) {
  const reason = form.querySelector("#field-reason");
  const rule = form.querySelector("#rule-text");
  const picks = [...situations.querySelectorAll("input[name=template]")];
  const clauses = [...form.querySelectorAll("input[name=clause]")];
  const words = (one) => one.dataset.reason ?? one.parentElement.title; // a situation's label says all of it
  const ours = new Set([reason.dataset.care, ...[...clauses, ...picks].map(words)]);
  let filled = ours.has(reason.value.trim()) ? reason.value.trim() : "";
  situations.querySelector("button").hidden = true;
  const own = () => {
    const now = reason.value.trimEnd();
    return filled && now.endsWith(filled) ? now.slice(0, -filled.length).trimEnd() : now;
  };
  const fill = (one) => {
    const before = own();
    filled = words(one);
    reason.value = before ? `${before}\n${filled}` : filled;
  };
  const chosen = (fresh) => {
    const one = form.querySelector("input[name=clause]:checked");
    if (!one) return;
    rule.textContent = `${one.value} ${one.parentElement.title}`;
    for (const list of situations.querySelectorAll("[data-of]")) list.hidden = list.dataset.of !== one.value;
    situations.hidden = false;
    if (!fresh) return;
    for (const pick of picks) pick.checked = false;
    if (!own()) fill(one);
  };
  form.addEventListener("change", ({ target }) => {
    if (target.name === "clause") chosen(true);
    if (target.name === "template") fill(target);
  });
  situations.hidden = !form.querySelector("input[name=clause]:checked");
  chosen(false);
}

const lease = document.querySelector("[data-lease]");
if (lease) {
  const OFTEN = 5 * 60_000; // ms: as lease.RENEWED_AFTER
  let said = Date.now();
  document.querySelector(".case").addEventListener("input", () => {
    if (Date.now() - said < OFTEN) return;
    said = Date.now();
    fetch(lease.dataset.lease, { method: "POST", redirect: "manual", headers: { Accept: "text/html" } }).catch(
      () => {}
    );
  });
}
