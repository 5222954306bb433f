// The message box: Enter sends, Shift+Enter breaks the line, and an input method's Enter stays the input method's.

export class Composer {
  #box;

  /** onSend(text) gets what was written, never blank. */
  constructor(form, box, onSend) {
    this.#box = box;
    const submit = () => {
      const text = box.value.trim();
      if (text) onSend(text);
      if (text) box.value = "";
      this.#grow();
      this.focus();
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      submit();
    });
    box.addEventListener("keydown", (event) => {
      const composing = event.isComposing || event.keyCode === 229; // 229: Safari ends a composition before its Enter
      if (event.key !== "Enter" || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey || composing) return;
      event.preventDefault();
      submit();
    });
    box.addEventListener("input", () => this.#grow());
    this.#grow();
  }

  focus() {
    this.#box.focus();
  }

  /** Put a text back to be mended; what was written meanwhile stays before it. */
  restore(text) {
    this.#box.value = [this.#box.value, text].filter(Boolean).join("\n");
    this.#grow();
    this.focus();
  }

  /** Fit the box to the text: rows for browsers without `field-sizing: content`, and the direction. */
  #grow() {
    this.#box.rows = Math.min(6, this.#box.value.split("\n").length);
    if (this.#box.value) this.#box.dir = "auto";
    else this.#box.removeAttribute("dir"); // the placeholder runs as the page does
  }
}
