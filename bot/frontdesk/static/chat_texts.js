// The page's own words, in the language of the conversation.

import * as api from "./chat_api.js";
import { fill } from "./dom.js";
import { backoff } from "./http.js";
import { dirOf, sameLanguage } from "./tongues.js";

export class Texts {
  language = null;
  locale = null;
  languages = []; // [{"tag", "name", "dir"}]
  #texts = {};
  #wanted = [];
  #onChange;

  /** onChange() is called whenever other words are in force. */
  constructor(onChange) {
    this.#onChange = onChange;
  }

  /** The sentence of an id; empty until the words have come. */
  get = (id) => this.#texts[id] ?? "";

  /** Speak the best of these languages, best first. Keeps trying; the newest call wins. */
  async load(locales) {
    if (locales.join() === this.#wanted.join()) return;
    this.#wanted = locales;
    for (let tries = 0; this.#wanted === locales; tries += 1) {
      try {
        const page = await api.page(locales);
        if (this.#wanted === locales) this.#apply(page);
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, backoff(tries)));
      }
    }
  }

  /** Follow the language of the bot's last message, unless the page speaks it already. */
  follow(language, others) {
    if (language && !sameLanguage(language, this.#wanted[0]) && !sameLanguage(language, this.language)) this.load([language, ...others]);
    else if (language && sameLanguage(language, this.language)) this.#wanted = [language, ...others];
  }

  #apply(page) {
    this.#texts = page.texts ?? {};
    this.language = page.language ?? page.locale;
    this.locale = page.locale ?? page.language;
    this.languages = page.languages ?? [];
    document.documentElement.lang = this.locale;
    document.documentElement.dir = page.dir ?? dirOf(this.locale);
    document.title = this.get("page-title");
    fill(document, this.get);
    document.documentElement.classList.add("spoken");
    this.#onChange();
  }
}
