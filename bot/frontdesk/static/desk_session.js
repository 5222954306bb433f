// Signing in and out.

import * as api from "./desk_api.js";
import { t } from "./desk_texts.js";
import { byId } from "./dom.js";

export class SignIn {
  #on;
  #form = byId("sign-in-form");
  #status = byId("sign-in-status");

  /** on: {in(session), out()}. */
  constructor(on) {
    this.#on = on;
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#signIn();
    });
    byId("sign-out").addEventListener("click", async () => {
      await api.signOut().catch(() => {});
      this.#ask("");
    });
    api.whenSignedOut(() => this.#ask(t("signedOutByServer")));
  }

  /** Go on with the session that there is, or ask for one. */
  async start() {
    try {
      this.#enter(await api.session());
    } catch (error) {
      this.#ask(error.status === 401 ? "" : t("noConnection"));
    }
  }

  async #signIn() {
    const { user, password } = this.#form.elements;
    this.#status.textContent = "";
    try {
      const session = await api.signIn(user.value.trim(), password.value);
      password.value = "";
      this.#enter(session);
    } catch (error) {
      const seconds = Math.ceil((error.retryAfter ?? 1000) / 1000);
      const sentences = { 0: t("noConnection"), 401: t("signInWrong"), 403: t("signInWrong"), 429: t("signInLater", { seconds }) };
      this.#status.textContent = sentences[error.status] ?? t("failed", { why: error.message });
      password.value = "";
      password.focus();
    }
  }

  #enter(session) {
    byId("sign-in").hidden = true;
    byId("desk").hidden = false;
    byId("who").textContent = session.name ?? session.user ?? "";
    this.#on.in(session);
  }

  #ask(sentence) {
    byId("desk").hidden = true;
    byId("sign-in").hidden = false;
    for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
    this.#status.textContent = sentence;
    this.#form.elements.user.focus();
    this.#on.out();
  }
}
