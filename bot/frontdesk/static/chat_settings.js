// The pickers: language and form of address.

import { el } from "./dom.js";
import { baseOf } from "./tongues.js";

export class Settings {
  #panel;
  #language;
  #manner;
  #shown;

  /** on: {language(tag | null), formality("casual" | "formal" | null)}. */
  constructor({ panel, language, manner, shown }, on) {
    this.#panel = panel;
    this.#language = language;
    this.#manner = manner;
    this.#shown = shown;
    language.addEventListener("change", () => {
      this.#label();
      on.language(language.value || null);
    });
    manner.addEventListener("change", () => on.formality(manner.value || null));
    panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && panel.open) this.close();
    });
    document.addEventListener("click", (event) => {
      if (panel.open && !panel.contains(event.target)) panel.open = false;
    });
  }

  close() {
    this.#panel.open = false;
    this.#panel.querySelector("summary").focus();
  }

  /** Offer these languages ([{"tag", "name", "dir"}]) and show what was picked. */
  show(languages, { language = null, formality = null }) {
    const automatic = this.#language.options[0];
    this.#language.replaceChildren(automatic, ...languages.map(({ tag, name, dir }) => el("option", { value: tag, lang: tag, dir }, name)));
    const match = languages.find(({ tag }) => tag === language) ?? languages.find(({ tag }) => language && baseOf(tag) === baseOf(language));
    this.#language.value = match?.tag ?? "";
    this.#manner.value = formality ?? "";
    this.#label();
  }

  #label() {
    this.#shown.textContent = this.#language.selectedOptions[0]?.textContent ?? "";
  }
}
