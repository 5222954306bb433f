// Single-key shortcuts. They rest while something is being written, in dialogs, and for good where the agent switches them off.

const SWITCH = "comity.desk.keys"; // localStorage: "off"

/** ways: key -> function; `toggle` is the checkbox that switches all but Escape off. */
export function listen(ways, leave, toggle) {
  try {
    toggle.checked = localStorage.getItem(SWITCH) !== "off";
  } catch {
    toggle.checked = true;
  }
  toggle.addEventListener("change", () => {
    try {
      localStorage.setItem(SWITCH, toggle.checked ? "on" : "off");
    } catch {
      // Then the choice lasts until the page is left.
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    if (document.querySelector("dialog[open]")) return;
    if (event.key === "Escape") {
      leave();
      return;
    }
    if (!toggle.checked || event.target.closest("input, textarea, select, [contenteditable]")) return;
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    way();
  });
}
