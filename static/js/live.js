// The moderator's feed: new lines come in on top while the page is open. Without this file the page is the same list, as of when it was opened.
const feed = document.querySelector("[data-live][data-after]");
const MOST = 200;
const TRY_AGAIN = 15_000;
const ALOUD = 20_000; // ms at least between two sentences about what is new
const PAUSED = "desk-paused";
const wasPaused = () => {
  try {
    return localStorage.getItem(PAUSED) === "yes";
  } catch {
    return false;
  }
};

if (feed) {
  const list = feed.querySelector(".news__list");
  const count = feed.querySelector(".news__count");
  const title = document.title;
  let last = feed.dataset.after;
  let fresh = 0;
  let source;
  let paused = wasPaused();
  let waiting = []; // what came in while it was paused
  const button = feed.querySelector(".news__pause");
  const aloud = feed.querySelector("#news-aloud");

  const show = (state) => {
    const mark = document.querySelector("#live-state"); // the queue is replaced now and then: look it up anew
    if (!mark) return;
    feed.dataset.state = state;
    const shown = paused && state === "live" ? "paused" : state;
    mark.hidden = false;
    mark.dataset.state = shown;
    mark.textContent = mark.dataset[shown];
  };

  const inWords = (number) => (number ? feed.dataset.fresh.replace("{n}", number) : "");
  // One sentence now and then for who listens, not one for each line.
  let unsaid = 0;
  let speaking;
  const say = () => {
    speaking = undefined;
    if (!unsaid) return;
    aloud.textContent = inWords(unsaid);
    unsaid = 0;
    speaking = setTimeout(say, ALOUD);
  };
  const mark = () => {
    const number = paused ? waiting.length : fresh;
    count.textContent = inWords(number);
    document.title = number ? `(${number}) ${title}` : title;
  };
  const tell = () => {
    mark();
    unsaid += 1;
    if (!speaking) speaking = setTimeout(say, 1000);
  };

  const card = (event) => {
    last = event.lastEventId || last;
    if (paused) {
      waiting.push(event);
      waiting = waiting.slice(-MOST);
      tell();
      return;
    }
    if (put(event)) tell();
  };
  const put = (event) => {
    if (list.querySelector(`[data-id="${CSS.escape(event.lastEventId)}"]`)) return false;
    list.insertAdjacentHTML("afterbegin", event.data);
    list.firstElementChild.classList.add("news__item--fresh");
    feed.querySelector(".news__empty")?.remove();
    while (list.children.length > MOST) list.lastElementChild.remove();
    fresh += 1;
    return true;
  };

  let changed = false; // the queue, while it was paused
  const pause = (stop) => {
    paused = stop;
    try {
      localStorage.setItem(PAUSED, stop ? "yes" : "no");
    } catch {
      /* a private window: for this page only */
    }
    button.textContent = stop ? button.dataset.go : button.dataset.pause;
    if (!stop) {
      waiting.splice(0).forEach(put);
      if (changed) queue({});
      changed = false;
    }
    mark();
    if (feed.dataset.state) show(feed.dataset.state);
  };
  button.hidden = false;
  button.textContent = paused ? button.dataset.go : button.dataset.pause;
  button.addEventListener("click", () => pause(!paused));

  let asked;
  let looking;
  const look = async () => {
    looking?.abort(); // an older answer that comes later would take the newest case away again
    const mine = (looking = new AbortController());
    const late = setTimeout(() => mine.abort(), TRY_AGAIN * 2);
    try {
      const answer = await fetch(location.pathname + location.search, {
        headers: { Accept: "text/html" },
        signal: mine.signal
      });
      return answer.ok && !answer.redirected ? await answer.text() : null;
    } finally {
      clearTimeout(late);
    }
  };
  // What says how much waits is one state: the list, its head and the number in the frame come from the same answer, or none of them does.
  const parts = () => [".queue", ".case__head", `nav a[href="${location.pathname}"]`];
  let held = false; // an answer would have taken the place of what has the focus
  const hasFocus = () => parts().some((part) => document.querySelector(part)?.contains(document.activeElement));
  const queue = (event) => {
    last = event.lastEventId || last;
    changed = paused;
    if (paused || asked) return;
    asked = setTimeout(async () => {
      // several cases at once are one look, and so are those of a busy hour every third of a second
      asked = undefined;
      const text = await look().catch(() => null);
      if (text === null) return;
      held = hasFocus();
      if (held) return;
      const page = new DOMParser().parseFromString(text, "text/html");
      for (const part of parts()) {
        const [old, now] = [document.querySelector(part), page.querySelector(part)];
        if (old && now) old.replaceWith(now);
      }
      show(feed.dataset.state);
      document.dispatchEvent(new Event("desk:changed"));
    }, 300);
  };
  document.addEventListener("focusout", () =>
    setTimeout(() => {
      // where the focus goes is known a moment later
      if (held && !hasFocus()) queue({});
    })
  );

  const open = () => {
    const line = new URL(feed.dataset.live, location.href); // narrowed as the page is
    line.searchParams.set("after", last);
    source = new EventSource(line);
    source.addEventListener("open", () => show("live"));
    source.addEventListener("card", card);
    source.addEventListener("queue", queue);
    source.addEventListener("error", () => {
      show("broken");
      // the browser itself tries again after a broken line, but not after an answer that was no stream (503, signed out)
      if (source.readyState === EventSource.CLOSED) setTimeout(open, TRY_AGAIN);
    });
  };

  open();
  addEventListener("pagehide", () => source.close());
  addEventListener("pageshow", (event) => event.persisted && open());
  const seen = () => {
    if (document.hidden) return;
    fresh = 0;
    document.title = title;
  };
  document.addEventListener("visibilitychange", seen);
  list.addEventListener("focusin", seen);
}
