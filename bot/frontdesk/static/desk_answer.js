// The answer box: draft, the language it is written in, the customer's version of it, and the warnings about its register.

import { t } from "./desk_texts.js";
import { byId, el } from "./dom.js";
import { dirOf, nameOf, sameLanguage } from "./tongues.js";

const WRITES = "comity.desk.writes"; // localStorage: the language that this agent writes; "" is the customer's
const DRAFTS = "comity.desk.draft."; // sessionStorage, one a ticket

export class Answer {
  #form = byId("answer");
  #text = byId("answer-text");
  #language = byId("answer-language");
  #sendAs = byId("answer-send-as");
  #warnings = byId("answer-warnings");
  #status = byId("answer-status");
  #send = byId("answer-send");
  #ticket = null;
  #spoken = []; // the house's languages
  #on;
  #busy = false;
  #blocked = null; // why this ticket can't be answered now

  /** on.send({"text", "language"?, "send_as"?, "confirm"?}) -> promise; rejects with HttpError, 409 with register warnings. */
  constructor(on) {
    this.#on = on;
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit(false);
    });
    for (const box of [this.#text, this.#sendAs]) {
      box.addEventListener("input", () => this.#edited());
      box.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing || event.keyCode === 229) return;
        event.preventDefault();
        this.#submit(false);
      });
    }
    this.#language.addEventListener("change", () => {
      keep(localStorage, WRITES, this.#language.value === (this.#ticket?.language ?? "") ? "" : this.#language.value);
      this.#arrange();
    });
  }

  set languages(list) {
    this.#spoken = list;
    if (this.#ticket) this.#offerLanguages();
  }

  /** Answer this ticket. `blocked`: why that can't be now, or null; `claims`: sending claims it first. */
  show(ticket, { blocked, claims }) {
    const other = ticket.id !== this.#ticket?.id;
    const corrected = ticket.language !== this.#ticket?.language;
    this.#ticket = ticket;
    if (other) {
      const draft = readDraft(ticket.id);
      this.#text.value = draft.text;
      this.#sendAs.value = draft.sendAs;
      this.#clearWarnings();
      this.say(blocked ?? "");
    } else if (blocked !== this.#blocked) {
      this.say(blocked ?? "");
    }
    this.#blocked = blocked;
    if (other || corrected) this.#offerLanguages();
    this.#send.textContent = claims ? t("claimAndSend") : t("send");
    this.#send.disabled = Boolean(blocked);
    this.#text.readOnly = ticket.state === "closed";
  }

  focus() {
    this.#text.focus();
  }

  /** Put a text where the cursor is. */
  insert(text) {
    const box = this.#sendAs.closest("[hidden]") ? this.#text : this.#sendAs;
    if (box.readOnly) return;
    box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
    box.focus();
    this.#edited();
  }

  say(sentence) {
    this.#status.textContent = sentence;
  }

  #offerLanguages() {
    const own = this.#ticket.language ?? "";
    const others = this.#spoken.map(({ tag }) => tag).filter((tag) => !sameLanguage(tag, own));
    if (!sameLanguage(own, "en") && !others.some((tag) => sameLanguage(tag, "en"))) others.unshift("en");
    const customers = t("customersLanguage", { language: nameOf(own) ?? t("unknown") });
    this.#language.replaceChildren(el("option", { value: own }, customers), ...others.map((tag) => el("option", { value: tag }, nameOf(tag))));
    const wanted = others.find((tag) => tag === recall(localStorage, WRITES));
    this.#language.value = wanted ?? own;
    this.#arrange();
  }

  /** Show the second box when the agent writes another language, and give both boxes their language. */
  #arrange() {
    const own = this.#ticket.language;
    const writes = this.#language.value;
    const foreign = Boolean(own) && !sameLanguage(writes, own);
    byId("answer-second").hidden = !foreign;
    byId("answer-send-as-label").textContent = t("sendAs", { language: nameOf(own) ?? t("unknown") });
    for (const [box, tag] of [[this.#text, writes], [this.#sendAs, own]]) {
      if (tag) box.lang = tag;
      else box.removeAttribute("lang");
      box.dir = dirOf(tag);
    }
  }

  #edited() {
    this.#clearWarnings();
    if (this.#ticket) keep(sessionStorage, DRAFTS + this.#ticket.id, JSON.stringify({ text: this.#text.value, sendAs: this.#sendAs.value }));
  }

  async #submit(confirm) {
    const ticket = this.#ticket;
    if (this.#busy || this.#send.disabled || !ticket) return;
    const text = this.#text.value.trim();
    if (!text) {
      this.say(t("empty"));
      this.focus();
      return;
    }
    const sendAs = byId("answer-second").hidden ? "" : this.#sendAs.value.trim();
    const answer = { text, ...(this.#language.value && { language: this.#language.value }), ...(sendAs && { send_as: sendAs }), ...(confirm && { confirm: true }) };
    this.#busy = true;
    this.#clearWarnings();
    try {
      await this.#on.send(ticket, answer);
      keep(sessionStorage, DRAFTS + ticket.id, null);
      if (ticket.id !== this.#ticket.id) return;
      this.#text.value = "";
      this.#sendAs.value = "";
      this.say(t("sent"));
      this.focus();
    } catch (error) {
      if (ticket.id === this.#ticket.id) this.#refused(error);
    } finally {
      this.#busy = false;
    }
  }

  #refused(error) {
    const warnings = error.problem?.register_warnings;
    if (error.status === 409 && warnings?.length) this.#warn(warnings);
    else if (error.status === 429) this.say(t("tooFast", { seconds: Math.ceil((error.retryAfter ?? 1000) / 1000) }));
    else this.say(t("failed", { why: error.status === 0 ? t("noConnection") : error.message }));
  }

  #warn(warnings) {
    const anyway = el("button", { type: "button", class: "small", on: { click: () => this.#submit(true) } }, t("sendAnyway"));
    const edit = el("button", { type: "button", class: "small small--main", on: { click: () => this.#edit() } }, t("edit"));
    this.#warnings.replaceChildren(
      el("h4", {}, t("warnings")),
      el("ul", {}, warnings.map(({ marker, sentence }) => el("li", {}, marker ? el("mark", { lang: this.#ticket.language, dir: dirOf(this.#ticket.language) }, marker) : null, " ", sentence ?? ""))),
      el("p", { class: "warnings__do" }, edit, anyway));
    this.#warnings.hidden = false;
    this.say("");
    edit.focus();
  }

  #edit() {
    this.#clearWarnings();
    (byId("answer-second").hidden || !this.#sendAs.value ? this.#text : this.#sendAs).focus();
  }

  #clearWarnings() {
    this.#warnings.hidden = true;
    this.#warnings.replaceChildren();
  }
}

function readDraft(id) {
  try {
    return { text: "", sendAs: "", ...JSON.parse(recall(sessionStorage, DRAFTS + id)) };
  } catch {
    return { text: "", sendAs: "" };
  }
}

function keep(shelf, key, value) {
  try {
    if (value === null) shelf.removeItem(key);
    else shelf.setItem(key, value);
  } catch {
    // A full or forbidden storage loses a draft on reload, nothing more.
  }
}

function recall(shelf, key) {
  try {
    return shelf.getItem(key);
  } catch {
    return null;
  }
}
