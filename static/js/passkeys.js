/* Passkeys: a form of ours is sent once the device has answered (WebAuthn). Without this file there is a mailed code.

   The server gives its question as JSON and takes the answer as JSON, with base64url where the browser has bytes. We turn one into the
   other ourselves: half of the browsers in use know no PublicKeyCredential.parseRequestOptionsFromJSON yet. */

const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
const described = (list) => (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

const asked = (options) => ({
  ...options,
  challenge: bytes(options.challenge),
  ...(options.user && { user: { ...options.user, id: bytes(options.user.id) } }),
  ...(options.excludeCredentials && { excludeCredentials: described(options.excludeCredentials) }),
  ...(options.allowCredentials && { allowCredentials: described(options.allowCredentials) })
});

const answered = ({ id, rawId, type, response }) => {
  const said = { clientDataJSON: text(response.clientDataJSON) };
  for (const name of ["attestationObject", "authenticatorData", "signature", "userHandle"])
    if (response[name]) said[name] = text(response[name]);
  return JSON.stringify({ id, rawId: text(rawId), type, response: said });
};

const WORDS = {
  NotAllowedError: "nothing",
  AbortError: "nothing",
  InvalidStateError: "there",
  SecurityError: "notHere"
};

for (const place of document.querySelectorAll("[data-passkey]")) {
  const form = place.querySelector("form");
  const says = place.querySelector("[data-says]");
  const say = (word) => {
    says.firstElementChild.textContent = place.dataset[word];
    says.hidden = false;
    says.focus();
  };
  if (!window.PublicKeyCredential) {
    if (place.dataset.passkey === "create") say("notHere");
    continue;
  }
  place.hidden = false;
  let under_way = false;
  form.addEventListener("submit", async (event) => {
    if (form.elements.answer.value) return; // the device has answered: now it goes out like any other
    event.preventDefault();
    event.stopPropagation(); // submit.js sends a form once: this was not it
    if (under_way) return;
    under_way = true;
    says.hidden = true;
    try {
      const question = await fetch(place.dataset.options, { method: "POST" });
      if (!question.ok) return say("failed");
      const publicKey = asked(await question.json());
      form.elements.answer.value = answered(await navigator.credentials[place.dataset.passkey]({ publicKey }));
      form.requestSubmit(event.submitter);
    } catch (error) {
      say(WORDS[error.name] ?? "failed");
    } finally {
      under_way = false;
    }
  });
  // Back from the next page, or shown again with a mistake: an answer works once.
  form.elements.answer.value = "";
  window.addEventListener("pageshow", () => {
    form.elements.answer.value = "";
  });
}
