/* Autosave: what is typed into a form stays on this device until it was sent, so that a reload, a closed tab, a switch of language or
   the end of a session loses nothing. It is kept by account and form, for a week at most, and goes when somebody signs out here.
   A form that is sent while there is no connection waits, says so, and is sent once when it is back, also after a reload. */

const PREFIX = "draft:";
const SENDING = "draft-sending";
const KEPT = 7 * 86400_000; // ms
const SETTLED = 500; // ms that a connection must be back: it comes and goes, also while a page is being left
const IDEMPOTENT = ["ticket", "key"]; // come along: a form that was sent, though nobody saw the answer, makes no second thing

const forms = [...document.querySelectorAll("form[data-draft]")];
const holds = new WeakMap(); // of a form, what lets it wait for the connection
const waitingOf = (key) => `${key}#waiting`;
const keyOf = (form) => `${PREFIX}${form.dataset.draft}:${new URL(form.action).pathname}`;

function entries(form) {
  const hidden = (name) => form.elements[name]?.type === "hidden" && !IDEMPOTENT.includes(name);
  return [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !hidden(name));
}

const typed = (form) => JSON.stringify(entries(form).filter(([name]) => !IDEMPOTENT.includes(name)));

function stored(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null; // no storage here (a private window may refuse it), or nothing of ours
  }
}

function store(key, draft) {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // full or refused: the form works as it does without this script
  }
}

function forget(wanted) {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(PREFIX) && wanted(key)) localStorage.removeItem(key);
  } catch {
    // nothing was kept either
  }
}

function fill(form, fields) {
  for (const control of form.elements) {
    if (!control.name || control.type === "file" || (control.type === "hidden" && !IDEMPOTENT.includes(control.name)))
      continue;
    const values = fields.filter(([name]) => name === control.name).map(([, value]) => value);
    if (control.type === "checkbox" || control.type === "radio") control.checked = values.includes(control.value);
    else if (control.tagName !== "BUTTON" && values.length) control.value = values[0];
  }
  for (const { dataset } of form.querySelectorAll("[data-picks]")) {
    const chosen = document.getElementById(dataset.picks); // else what is ticked stands in a list that is closed
    for (const box of form.querySelectorAll(`input[name="${dataset.name}"]:checked`))
      if (!chosen.contains(box)) chosen.append(box.closest("li"));
  }
}

function say(form, text, label, act) {
  const word = Object.assign(document.createElement("p"), { className: "flash", role: "status" });
  const button = Object.assign(document.createElement("button"), {
    type: "button",
    className: "flash__act",
    textContent: label
  });
  button.addEventListener("click", () => {
    act();
    word.remove();
    form.querySelector(".input, input:not([type=hidden])")?.focus();
  });
  const words = Object.assign(document.createElement("span"), { textContent: `${text} ` });
  words.append(button);
  form.prepend(word);
  setTimeout(() => word.append(words), 100); // a screen reader says what comes into a live region, not what it came with
}

/** Keep what is typed into this form from now on, and put back what was. */
export function keep(form) {
  const key = keyOf(form);
  const draft = stored(key);
  // What the page came with: a draft of something that was changed since is offered, not put in its place. With mistakes it comes with
  // what was typed, and what it came with before that still counts.
  const before = form.hasAttribute("data-answered") ? (draft?.before ?? "") : typed(form);
  let waiting = 0;
  const save = () => {
    clearTimeout(waiting);
    waiting = 0;
    if (typed(form) === before) forget((one) => one === key);
    else store(key, { at: Date.now(), before, fields: entries(form) });
  };
  if (form.hasAttribute("data-answered")) {
    store(key, { at: Date.now(), before, fields: entries(form) });
  } else if (draft) {
    const own = new FormData(form);
    const anew = () => {
      forget((one) => one === key);
      fill(form, [
        ...JSON.parse(before),
        ...IDEMPOTENT.flatMap((name) => (own.has(name) ? [[name, own.get(name)]] : []))
      ]);
    };
    const back = () => {
      fill(form, draft.fields);
      save();
    };
    if (draft.before === before) {
      fill(form, draft.fields);
      if (typed(form) !== before) say(form, form.dataset.kept, form.dataset.anew, anew);
    } else say(form, form.dataset.other, form.dataset.back, back);
  }
  const flag = waitingOf(key);
  const send = () => {
    const held = stored(flag);
    if (!held || !navigator.onLine || !form.isConnected) return;
    forget((one) => one === flag); // first: whatever happens to it on its way, it is sent once
    const named = [...form.querySelectorAll("button[name]")];
    form.requestSubmit(named.find(({ name, value }) => `${name}=${value}` === held.button) ?? null);
  };
  const toldToWait = () => {
    form.querySelector("[data-waits]")?.remove();
    say(form, form.dataset.offline, form.dataset.unsent, () => forget((one) => one === flag));
    form.firstElementChild.dataset.waits = "";
  };
  holds.set(form, (button) => {
    store(key, { at: Date.now(), before, fields: entries(form) });
    store(flag, { at: Date.now(), button: button?.name ? `${button.name}=${button.value}` : "" });
    if (!stored(flag)) return false;
    toldToWait();
    return true;
  });
  if (stored(flag)) {
    if (form.hasAttribute("data-answered") || draft?.before !== before) forget((one) => one === flag);
    else if (navigator.onLine) setTimeout(send);
    else toldToWait();
  }
  addEventListener("online", () => setTimeout(send, SETTLED));
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, 300);
  });
  form.addEventListener("change", save);
  addEventListener("pagehide", () => waiting && form.isConnected && save());
}

/** Note that this form is on its way; the page that comes next tells whether it arrived. */
export function sending(form) {
  try {
    sessionStorage.setItem(SENDING, JSON.stringify([keyOf(form), location.pathname]));
  } catch {
    // then the draft stays until its week is over, and is offered again
  }
}

/* Only a page that answers what was sent from there says that it arrived: not one that is gone back to, not an error, not a sign-in. */
function arrived() {
  let sent = null;
  try {
    sent = JSON.parse(sessionStorage.getItem(SENDING));
    sessionStorage.removeItem(SENDING);
  } catch {
    return;
  }
  if (!sent) return;
  const [key, from] = sent;
  const isAnswer =
    performance.getEntriesByType("navigation")[0]?.type === "navigate" && document.referrer.startsWith(location.origin);
  const refused =
    Number(document.documentElement.dataset.status) >= 400 || /^\/(sign-in|suspended|resume)/.test(location.pathname);
  if (isAnswer && !refused && new URL(document.referrer).pathname === from)
    forget((one) => one === key || one === waitingOf(key));
}

arrived();
const mine = forms[0]?.dataset.draft;
const isOthers = (key) => mine && !key.startsWith(`${PREFIX}${mine}:`); // of who was signed in here before
forget((key) => isOthers(key) || !(Date.now() - stored(key)?.at <= KEPT));
forms.forEach(keep);
addEventListener(
  "submit",
  (event) => {
    const { target: form, submitter } = event;
    if (navigator.onLine || submitter?.hasAttribute("formaction") || form.querySelector("input[type=file]")) return;
    if (!holds.get(form)?.(submitter)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  true
);
document.addEventListener("submit", (event) => {
  const { target: form, submitter } = event;
  if (form.matches("[data-forget-drafts]")) forget(() => true);
  else if (form.matches("form[data-draft]") && !submitter?.hasAttribute("formaction")) sending(form);
});
