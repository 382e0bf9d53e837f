// Pages in a frame, so that one that was loaded once can be laid out many times. Gives functions that tests call.
window.hang = async (address) => {
  const frame = document.createElement("iframe");
  frame.style.cssText = "width: 390px; height: 844px; border: 0";
  const loaded = new Promise((done) => {
    frame.onload = done;
  });
  frame.src = address;
  document.body.replaceChildren(frame);
  await loaded;
  const page = frame.contentDocument;
  const still = page.createElement("style"); // colours that are on their way to others would be judged
  still.textContent = "* { transition: none !important }";
  page.head.append(still);
  // What is folded is looked at too; of several that are alike beside each other, the first.
  for (const one of page.querySelectorAll("details")) one.open = !(one.previousElementSibling?.localName === "details");
  // What an element is: pages of the same kinds of elements are the same to who judges by rules.
  const kind = (one) =>
    [
      one.localName,
      one.className.baseVal ?? one.className,
      ...["role", "type", "aria-current", "aria-invalid", "dir"].map((name) => one.getAttribute(name))
    ].join("|");
  return [...new Set([...page.querySelectorAll("body, body *")].map(kind))];
};

const hung = () => document.querySelector("iframe");
window.showAs = (scheme, width) => {
  hung().contentDocument.documentElement.dataset.theme = scheme;
  hung().style.width = `${width}px`;
};
window.looked = (script, widths) =>
  widths.map((width) => {
    hung().style.width = `${width}px`;
    return hung().contentWindow.eval(script)();
  });
window.judged = async (script, options) => {
  const page = hung().contentWindow;
  if (!page.axe) page.eval(script);
  const found = await page.axe.run(options);
  return found.violations.flatMap((rule) =>
    rule.nodes.slice(0, 3).map((node) => `${rule.id}, ${node.html.slice(0, 200)}`)
  );
};
