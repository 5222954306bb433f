// Building and filling elements. Data only ever becomes text nodes and attributes, never markup.

/** Make an element: el("p", {class: "x", lang: "de", on: {click: f}}, "text", child). Null children and attributes are left out. */
export function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "on") for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
    else setAttribute(node, key, value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** Set, or with null/undefined/false remove, an attribute. True means present and empty. */
export function setAttribute(node, name, value) {
  if (value === null || value === undefined || value === false) node.removeAttribute(name);
  else node.setAttribute(name, value === true ? "" : String(value));
}

/** An icon of the page's own sprite (<symbol id="icon-NAME">); always decoration, so hidden from assistive technology. */
export function icon(name, extraClass = "") {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("class", `icon ${extraClass}`.trim());
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** Fill every [data-text], [data-placeholder], [data-label] and [data-title] below root from text(id). */
export function fill(root, text) {
  for (const node of root.querySelectorAll("[data-text]")) node.textContent = text(node.dataset.text);
  for (const node of root.querySelectorAll("[data-placeholder]")) node.placeholder = text(node.dataset.placeholder);
  for (const node of root.querySelectorAll("[data-label]")) node.setAttribute("aria-label", text(node.dataset.label));
  for (const node of root.querySelectorAll("[data-title]")) node.title = text(node.dataset.title);
}

/** The element of an id; a page without it is broken, and says so. */
export function byId(id) {
  const node = document.getElementById(id);
  if (!node) throw new Error(`The page lacks #${id}`);
  return node;
}
