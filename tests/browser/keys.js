// Whoever has no pointer: where Tab leads on a page, whether that shows, and what it never leads to. Gives functions that tests call.
// What has the focus is looked at when the next key goes down: by then the page has scrolled to it.
(() => {
  const CONTROLS =
    "a[href], button, input, select, textarea, summary, audio[controls], video[controls], iframe, [tabindex], [contenteditable=true]";
  const MANY_STOPS = "input[type=date], input[type=datetime-local], input[type=month], input[type=time]"; // day, month, year, calendar
  const ONE_STOP = "[role=listbox], [role=radiogroup], [role=toolbar], [role=tablist], [role=menu]"; // arrows lead to the others
  const short = (one) => one.outerHTML.replace(/\s+/g, " ").slice(0, 100);
  // That it has the focus may show on its label, on what comes after a box that isn't drawn, or on what is around it.
  const around = (one) => [one, ...(one.labels ?? []), one.nextElementSibling, one.parentElement].filter(Boolean);
  const looks = (one) =>
    around(one)
      .map((each) => {
        const style = getComputedStyle(each);
        const outline = style.outlineStyle === "none" ? "" : style.outline;
        return [outline, style.boxShadow, style.borderColor, style.borderWidth].join("|");
      })
      .join("||");
  const isThere = (one) => one.isConnected && one.checkVisibility({ visibilityProperty: true });
  const groupOf = (one) =>
    one.type === "radio" && one.name ? `${[...document.forms].indexOf(one.form)} ${one.name}` : one.closest(ONE_STOP);
  let wanted = new Map();
  let path = [];
  let told = new Set();

  const isSeen = (one) =>
    [one, ...(one.labels ?? [])].some((each) =>
      [...each.getClientRects()].some((edge) =>
        [0.5, 0.1, 0.9].some((x) =>
          [0.5, 0.1, 0.9].some((y) => {
            const met = document.elementFromPoint(edge.left + edge.width * x, edge.top + edge.height * y);
            return met && each.contains(met);
          })
        )
      )
    );

  const see = () => {
    const one = [document.body, document.querySelector("dialog:modal")].includes(document.activeElement)
      ? null
      : document.activeElement;
    if (one === path.at(-1)) return; // another part of a date
    if (one && !path.includes(one)) {
      if (wanted.has(one) && looks(one) === wanted.get(one))
        told.add(`nothing shows that it has the focus: ${short(one)}`);
      if (!isSeen(one)) told.add(`it has the focus behind something: ${short(one)}`);
    }
    path.push(one);
  };

  // How often Tab must be pressed to come past everything.
  window.beginWithKeys = () => {
    const still = new CSSStyleSheet(); // what is on its way to another place would be looked for there
    still.replaceSync("* { transition: none !important; scroll-behavior: auto !important }");
    document.adoptedStyleSheets = [still];
    const top = document.querySelector("dialog:modal") ?? document.body; // nothing leads behind one
    const own = top.getAttribute("tabindex");
    top.tabIndex = -1; // else Tab goes on from where the page put the focus, as on what is wrong in a form
    top.focus();
    if (own === null) top.removeAttribute("tabindex");
    scrollTo(0, 0);
    const all = [...top.querySelectorAll(CONTROLS)].filter(
      (one) => isThere(one) && !one.matches(":disabled, [type=hidden], [inert] *")
    );
    wanted = new Map(
      all
        .filter((one) => one.tabIndex >= 0 || one.matches(CONTROLS.replace(", [tabindex]", "")))
        .map((one) => [one, looks(one)])
    );
    [path, told] = [[null], new Set()];
    addEventListener("keydown", see, { capture: true });
    return wanted.size + 1 + 5 * document.querySelectorAll(MANY_STOPS).length;
  };

  window.endWithKeys = () => {
    see();
    removeEventListener("keydown", see, { capture: true });
    const round = path.slice(1, path.includes(null, 1) ? path.indexOf(null, 1) : undefined); // then it begins anew
    const groups = new Set(round.map(groupOf));
    for (const one of wanted.keys()) {
      if (isThere(one) && !round.includes(one) && !(groupOf(one) && groups.has(groupOf(one))))
        told.add(`Tab doesn't lead to ${short(one)}`);
    }
    return [...told];
  };
})();
