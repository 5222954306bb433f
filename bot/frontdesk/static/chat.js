// The chat page: wires the parts together and decides what happens when.

import * as api from "./chat_api.js";
import { Composer } from "./chat_composer.js";
import { Ledger } from "./chat_ledger.js";
import { Outbox } from "./chat_outbox.js";
import { Settings } from "./chat_settings.js";
import * as store from "./chat_store.js";
import { Stream } from "./chat_stream.js";
import { Texts } from "./chat_texts.js";
import { View } from "./chat_view.js";
import { byId } from "./dom.js";
import { backoff } from "./http.js";
import { sameLanguage } from "./tongues.js";

const WRITING = 45_000; // ms after which nobody believes any more that the bot is writing
const ECHO = 2_500; // ms for the stream to bring a sent message back before it is fetched
const AGAIN = 10_000; // ms between two conversations that turn out to be unknown: never hammer a broken server
const STATES = { connected: "page-connected", connecting: "page-connecting", offline: "page-offline" };

class Chat {
  #conversation = null; // {"id", "token", "language", "formality", "pickedAt"}
  #ledger = null;
  #stream = null;
  #line = "connecting"; // how the stream stands
  #speaker = "bot";
  #botLanguage = null;
  #asked = 0; // id of the customer's message that the bot has still to answer; 0: none
  #live = false; // false while the history of a reload comes in
  #customerSpokeAt = 0; // id of the customer's last message
  #goneAt = 0; // when the server last did not know the conversation
  #begun = 0; // counts conversations of this page, so that late answers for an old one are dropped
  #unread = 0;
  #timers = { writing: 0, notice: 0 };

  constructor() {
    this.texts = new Texts(() => this.#spoken());
    this.view = new View(byId("log"), byId("messages"), this.texts, {
      choose: (button) => this.#say(button.payload, button.title),
      retry: (item) => this.#retry(item),
    });
    this.composer = new Composer(byId("composer"), byId("input"), (text) => this.#say(text));
    this.settings = new Settings(
      { panel: byId("settings"), language: byId("language"), manner: byId("manner"), shown: byId("language-shown") },
      { language: (tag) => this.#prefer({ language: tag }), formality: (formality) => this.#prefer({ formality }) },
    );
    this.outbox = new Outbox(api.send, {
      changed: (item) => this.view.showUnsent(item),
      sent: (item, number) => this.#sent(item, number),
      tooFast: () => this.#notice("page-too-fast"),
      gone: (conversation) => this.#gone(conversation.id),
    });
  }

  start() {
    byId("new").addEventListener("click", () => this.#renew());
    window.addEventListener("hashchange", () => this.#opened() && this.#renew());
    window.addEventListener("online", () => this.outbox.flush());
    document.addEventListener("visibilitychange", () => this.#seen());
    const kept = this.#opened() ? null : store.conversation();
    this.texts.load(this.#locales(kept?.language));
    if (kept) this.#resume(kept);
    else this.#begin();
  }

  /** Was the page opened with a fragment that says who and where? Then it is kept, and taken out of the address bar. */
  #opened() {
    const fragment = new URLSearchParams(window.location.hash.slice(1));
    if (!fragment.has("token") && !fragment.has("locale") && !fragment.has("country")) return false;
    const context = { locales: fragment.has("locale") ? [fragment.get("locale")] : [...navigator.languages] };
    if (fragment.has("country")) context.country = fragment.get("country");
    if (fragment.has("token")) context.customer_token = fragment.get("token");
    store.keepContext(context);
    window.history.replaceState(null, "", window.location.pathname + window.location.search);
    return true;
  }

  #context() {
    return store.context() ?? { locales: [...navigator.languages] };
  }

  #locales(picked) {
    return picked ? [picked, ...this.#context().locales] : this.#context().locales;
  }

  // --- beginning and ending ---

  /** Ask for a conversation until there is one. */
  async #begin(wait = 0) {
    const turn = ++this.#begun;
    this.#reset();
    this.#showLine("connecting");
    if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
    for (let tries = 0; turn === this.#begun; tries += 1) {
      try {
        const conversation = await api.begin(this.#context());
        if (turn === this.#begun) this.#resume({ ...conversation, language: null, formality: null, pickedAt: 0 });
        return;
      } catch (error) {
        const { customer_token: token, ...rest } = this.#context();
        if (token && [400, 401, 403, 422].includes(error.status)) store.keepContext(rest); // expired: go on as a stranger
        if (error.status === 0) this.#showLine("offline");
        else if (error.status === 429) this.#notice("page-too-fast");
        else if (!token) this.#notice("page-error");
        await new Promise((resolve) => setTimeout(resolve, error.retryAfter ?? backoff(tries)));
      }
    }
  }

  /** Go on with a conversation: its history, then the live line, then what is unsent. */
  async #resume(conversation) {
    const turn = ++this.#begun;
    this.#reset();
    this.#conversation = conversation;
    store.keepConversation(conversation);
    this.#spoken();
    const ledger = new Ledger({ fetch: (after) => api.messages(conversation, after), onMessage: (message) => this.#take(message) });
    this.#ledger = ledger;
    this.view.busy = true;
    try {
      await ledger.fill();
    } catch (error) {
      if (turn === this.#begun && (error.status === 401 || error.status === 404)) return this.#gone(conversation.id);
    }
    if (turn !== this.#begun) return;
    this.outbox.use(conversation);
    for (const item of this.outbox.items()) this.view.showUnsent(item);
    this.view.busy = false;
    this.#live = true;
    this.#stream = new Stream({
      open: () => api.stream(conversation, ledger.last),
      check: () => ledger.fill(),
      on: {
        frame: (frame) => (frame.event ? this.#event(frame) : ledger.accept(frame)),
        state: (state) => this.#showLine(state),
        gone: () => this.#gone(conversation.id),
      },
    });
    this.#stream.start();
  }

  /** The server knows this conversation no more: go on in a new one, with what is unsent. */
  #gone(id) {
    if (this.#conversation?.id !== id) return;
    store.dropConversation(id);
    this.outbox.pause();
    const again = Date.now() - this.#goneAt < AGAIN;
    this.#goneAt = Date.now();
    this.#begin(again ? AGAIN : 0);
  }

  /** The customer wants a new conversation. */
  #renew() {
    if (this.#conversation) store.dropConversation(this.#conversation.id);
    this.outbox.pause({ forget: true });
    this.texts.load(this.#locales(null));
    this.#begin();
    this.composer.focus();
  }

  #reset() {
    this.#ledger?.stop();
    this.#stream?.stop();
    this.#conversation = this.#ledger = this.#stream = this.#botLanguage = null;
    this.#speaker = "bot";
    this.#asked = this.#customerSpokeAt = 0;
    this.#live = false;
    this.view.clear();
    for (const item of this.outbox.items()) this.view.showUnsent(item);
    this.#showWriting();
  }

  // --- messages ---

  #say(text, title = null) {
    this.outbox.add(text, title);
    if (!window.matchMedia("(pointer: coarse)").matches || title === null) this.composer.focus();
  }

  #retry(item) {
    this.composer.focus();
    if (item.problem !== "page-too-long") return this.outbox.retry(item.client_id);
    const text = this.outbox.takeBack(item.client_id); // the same again would fail again: give it back to be split
    this.view.removeUnsent(item.client_id);
    this.composer.restore(text);
  }

  #sent(item, number) {
    this.view.markSent(item.client_id);
    const ledger = this.#ledger;
    setTimeout(() => {
      if (ledger === this.#ledger && ledger?.last < number) ledger.fill().catch(() => {});
    }, ECHO);
  }

  /** The conversation's next message. */
  #take(message) {
    this.outbox.settle(message.client_id);
    this.view.show(message);
    if (message.from === "customer") {
      this.#customerSpokeAt = message.id;
      const fresh = this.#live || Date.now() - Date.parse(message.sent_at) < WRITING;
      this.#asked = fresh ? message.id : 0;
      clearTimeout(this.#timers.writing);
      this.#timers.writing = setTimeout(() => this.#hush(), WRITING);
    } else {
      this.#asked = 0;
      this.#speaker = speakerAfter(message, this.#speaker);
      if (message.from === "bot") this.#follow(message);
      this.#announceUnread();
    }
    this.#showWriting();
  }

  /** The page speaks the language that the bot speaks. */
  #follow(message) {
    const { language, pickedAt } = this.#conversation ?? {};
    this.#botLanguage = message.language ?? this.#botLanguage;
    if (language && !sameLanguage(language, message.language)) {
      if (this.#customerSpokeAt <= (pickedAt ?? 0)) return; // this reply is older than the pick
      this.#keep({ language: null }); // the customer has asked for another language since
    }
    this.texts.follow(message.language, this.#context().locales);
  }

  #event(frame) {
    if (frame.event === "typing" && this.#speaker === "bot") {
      this.#asked ||= Math.max(1, this.#ledger.last);
      clearTimeout(this.#timers.writing);
      this.#timers.writing = setTimeout(() => this.#hush(), 8_000);
      this.#showWriting();
    }
  }

  #hush() {
    this.#asked = 0;
    this.#showWriting();
  }

  // --- wishes ---

  async #prefer(wish) {
    const conversation = this.#conversation;
    if (!conversation) return;
    const before = { language: conversation.language, formality: conversation.formality, pickedAt: conversation.pickedAt };
    this.#keep({ ...wish, pickedAt: this.#ledger?.last ?? 0 });
    if ("language" in wish) this.texts.load(wish.language ? this.#locales(wish.language) : this.#locales(this.#botLanguage));
    try {
      await api.prefer(conversation, wish);
    } catch (error) {
      if (conversation.id !== this.#conversation?.id) return;
      if (error.status === 401 || error.status === 404) return this.#gone(conversation.id);
      this.#keep(before);
      this.#notice(error.status === 429 ? "page-too-fast" : "page-error");
    }
  }

  #keep(change) {
    this.#conversation = { ...this.#conversation, ...change };
    store.keepConversation(this.#conversation);
    this.#spoken();
  }

  #spoken() {
    this.settings.show(this.texts.languages, this.#conversation ?? {});
    this.#showLine(this.#line);
    this.#showWriting();
  }

  // --- what stands around the log ---

  #showLine(state) {
    this.#line = state;
    const sign = byId("line");
    sign.dataset.state = state;
    sign.querySelector("span").textContent = state === "offline" ? "" : this.texts.get(STATES[state]);
    byId("offline").textContent = state === "offline" ? this.texts.get(STATES.offline) : "";
    if (state === "connected") this.outbox.flush();
    this.#showWriting();
  }

  #showWriting() {
    const shown = this.#asked > 0 && this.#speaker === "bot" && this.#line !== "offline";
    const sign = byId("writing");
    if (sign.classList.toggle("writing--shown", shown)) sign.querySelector("p").textContent = this.texts.get("page-typing");
    else sign.querySelector("p").textContent = "";
    if (shown) this.view.scrollToEnd();
  }

  /** Say something for a while above the message box. */
  #notice(id) {
    const place = byId("notice");
    place.textContent = this.texts.get(id);
    clearTimeout(this.#timers.notice);
    this.#timers.notice = setTimeout(() => {
      place.textContent = "";
    }, 8_000);
  }

  #announceUnread() {
    if (!this.#live || !document.hidden) return;
    this.#unread += 1;
    document.title = `(${this.#unread}) ${this.texts.get("page-title")}`;
  }

  #seen() {
    if (document.hidden || !this.#unread) return;
    this.#unread = 0;
    document.title = this.texts.get("page-title");
  }
}

/** Who speaks after a message: a person from the handover on, the bot once they hand back or ask how it was. */
function speakerAfter(message, before) {
  if (message.situation === "handed_back" || message.situation === "satisfaction_asked") return "bot";
  if (message.from === "agent" || message.situation === "handoff_started") return "human";
  return before;
}

const chat = new Chat();
chat.start();
chat.composer.focus();
