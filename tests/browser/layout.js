// What of a laid-out page can't be read or touched: wider than the screen, one over another, out of its box, or cut off.
// Given a page, gives sentences. Overlap and cutting are told from two CSS pixels on: letters reach out of their line a little.
() => {
  const LITTLE = 2;
  const CONTROLS = "a.button, button, input, select, textarea, summary";
  const told = new Set();
  const short = (text) => text.trim().replace(/\s+/g, " ").slice(0, 40);
  const nameOf = (one) => `${one.localName}${one.classList.length ? "." + [...one.classList].join(".") : ""}`;
  const OURS = ".places__link span, .button, .foot a, .foot button"; // no words of people, but for names in buttons
  const LONGEST = 18; // letters of a word of ours that may be broken nowhere
  const styles = new Map();
  const styleOf = (one) => {
    if (!styles.has(one)) styles.set(one, getComputedStyle(one));
    return styles.get(one);
  };
  const edges = new Map();
  const edgeOf = (one) => {
    if (!edges.has(one)) edges.set(one, one.getBoundingClientRect());
    return edges.get(one);
  };
  const facts = new Map();
  // Of an element: is it seen, what fixed or sticky part it is in, which ancestors draw a box or cut, may it be cut on purpose.
  const factsOf = (one) => {
    if (!one || one === document.documentElement) return { seen: true, layer: null, boxes: [], cut: null };
    if (facts.has(one)) return facts.get(one);
    const above = factsOf(one.parentElement);
    const style = styleOf(one);
    const hides = style.overflowX !== "visible";
    const isHidden = style.clipPath === "inset(50%)";
    const filled = style.backgroundColor !== "rgba(0, 0, 0, 0)" || (style.borderLeftWidth !== "0px" && style.borderRightWidth !== "0px");
    const moves = hides && (style.overflowX === "auto" || style.overflowX === "scroll");
    const found = {
      seen: above.seen && style.visibility !== "hidden" && style.opacity !== "0" && !isHidden,
      layer: style.position === "fixed" || style.position === "sticky" ? one : above.layer,
      boxes: filled || hides ? [...above.boxes, one] : above.boxes,
      cut: moves || (hides && style.textOverflow === "ellipsis") ? one : above.cut,
    };
    facts.set(one, found);
    return found;
  };

  const wide = document.scrollingElement.scrollWidth;
  if (wide > innerWidth) told.add(`${wide} px wide on a screen of ${innerWidth}`);

  const leaves = [];
  const add = (element, rect, words) => {
    const { seen, layer, boxes, cut } = factsOf(element);
    if (!seen || rect.width < 1 || rect.height < 1 || rect.bottom <= 0) return; // above the page waits what leads to the content
    const slack = words === null ? 0 : rect.height * 0.2; // the height of letters is more than what they ink
    const box = { left: rect.left, right: rect.right, top: rect.top + slack, bottom: rect.bottom - slack };
    if (cut) { // on purpose: what is left of it counts
      const edge = edgeOf(cut);
      box.left = Math.max(box.left, edge.left);
      box.right = Math.min(box.right, edge.right);
      box.bottom = Math.min(box.bottom, edge.bottom);
    }
    leaves.push({ element, layer, words, ...box });
    if (cut) return;
    for (const around of boxes) {
      if ((around === element && words === null) || around === document.body) continue;
      const edge = edgeOf(around);
      const out = Math.max(box.right - edge.right, edge.left - box.left, box.bottom - edge.bottom, edge.top - box.top);
      if (out > LITTLE) told.add(`${words === null ? nameOf(element) : `“${short(words)}”`} leaves ${nameOf(around)} by ${Math.round(out)} px`);
    }
    if (box.left < -LITTLE || box.right > innerWidth + LITTLE) told.add(`“${short(words ?? nameOf(element))}” leaves the screen`);
  };

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const holder = node.parentElement;
    if (!node.data.trim() || !holder.checkVisibility() || !factsOf(holder).seen || /^(SCRIPT|OPTION|TEXTAREA)$/.test(holder.tagName)) continue;
    range.selectNodeContents(node);
    const words = node.data.trim().split(/[\s-]+/);
    const lines = new Set([...range.getClientRects()].filter((rect) => rect.width > 1).map((rect) => Math.round(rect.top)));
    if (lines.size > words.length && holder.closest(OURS) && words.every((word) => word.length < LONGEST)) told.add(`“${short(node.data)}” is broken within a word`);
    for (const rect of range.getClientRects()) add(holder, rect, node.data);
  }
  for (const control of document.querySelectorAll(CONTROLS)) {
    if (control.checkVisibility()) add(control, control.getBoundingClientRect(), null);
  }

  leaves.sort((one, other) => one.top - other.top);
  leaves.forEach((one, at) => {
    for (let next = at + 1; next < leaves.length && leaves[next].top < one.bottom - LITTLE; next += 1) {
      const other = leaves[next];
      if (one.layer !== other.layer || one.element === other.element) continue;
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - other.top;
      if (across > LITTLE && down > LITTLE) {
        told.add(`“${short(one.words ?? nameOf(one.element))}” and “${short(other.words ?? nameOf(other.element))}” overlap by ${Math.round(across)} x ${Math.round(down)} px`);
      }
    }
  });

  for (const one of document.querySelectorAll("body *")) {
    const style = styleOf(one);
    if (style.overflowX !== "hidden" && style.overflowX !== "clip") continue;
    if (one.matches("input, select, textarea") || style.textOverflow === "ellipsis" || !factsOf(one).seen || !one.checkVisibility()) continue;
    if (one.scrollWidth > one.clientWidth + LITTLE || one.scrollHeight > one.clientHeight + LITTLE) told.add(`${nameOf(one)} cuts off what is in it`);
  }
  return [...told];
}
