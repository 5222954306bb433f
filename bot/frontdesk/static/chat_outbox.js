// Sending: one after the other, kept until the server has it, the same client_id at every try.

import { backoff } from "./http.js";
import * as store from "./chat_store.js";

export class Outbox {
  #conversation = null; // {"id", "token"}; null until the server gave one
  #holder = `tab-${newId()}`; // under which messages wait that have no conversation yet
  #send;
  #on;
  #running = false;
  #wake = () => {};

  /** send(conversation, text, clientId) -> promise of the message's number.
   * on: {changed(item), sent(item, number), tooFast(), gone(conversation)}. */
  constructor(send, on) {
    this.#send = send;
    this.#on = on;
  }

  get #place() {
    return this.#conversation?.id ?? this.#holder;
  }

  /** The unsent messages, oldest first: {"client_id", "text", "title"?, "problem"?}. */
  items() {
    return store.unsent(this.#place);
  }

  /** Put a message in; `title` is what the customer sees when the text is a button's payload. */
  add(text, title = null) {
    const item = { conversation: this.#place, client_id: newId(), text, title, at: Date.now(), problem: null };
    store.keepUnsent(item);
    this.#on.changed(item);
    this.flush();
    return item;
  }

  /** From now on send into this conversation; messages that waited for one (or for the one before) go there. */
  use(conversation) {
    store.moveUnsent(this.#place, conversation.id);
    this.#conversation = conversation;
    this.flush();
  }

  /** No conversation for the moment; what is unsent waits, or with `forget` is thrown away. */
  pause({ forget = false } = {}) {
    if (forget) store.dropAllUnsent(this.#place);
    else store.moveUnsent(this.#place, this.#holder);
    this.#conversation = null;
  }

  /** The message stands in the conversation: it is no longer ours. */
  settle(clientId) {
    if (clientId) store.dropUnsent(clientId);
  }

  retry(clientId) {
    const item = this.items().find((other) => other.client_id === clientId);
    if (!item) return;
    this.#change(item, null);
    this.flush();
  }

  /** Throw an unsent message away; gives its text. */
  takeBack(clientId) {
    const item = this.items().find((other) => other.client_id === clientId);
    store.dropUnsent(clientId);
    return item?.text ?? "";
  }

  /** Send what waits; when sending pauses because the network failed, try at once. */
  async flush() {
    this.#wake();
    if (this.#running) return;
    this.#running = true;
    let tries = 0;
    try {
      while (this.#conversation && this.#next()) {
        const failure = await alone(`comity.outbox.${this.#place}`, () => this.#sendOne());
        tries = failure ? tries + 1 : 0;
        if (failure) await this.#sleep(failure.retryAfter, tries);
      }
    } finally {
      this.#running = false;
    }
  }

  /** Send the oldest; gives the error if trying again later may help, else null. */
  async #sendOne() {
    const item = this.#next(); // read inside the lock: another tab may have sent it
    const conversation = this.#conversation;
    if (!item || !conversation) return null;
    try {
      const number = await this.#send(conversation, item.text, item.client_id);
      store.dropUnsent(item.client_id);
      this.#on.sent(item, number);
    } catch (error) {
      if (this.#conversation !== conversation) return null;
      if (error.status === 401 || error.status === 404) {
        this.pause();
        this.#on.gone(conversation);
      } else if (error.passing) {
        if (error.status === 429) this.#on.tooFast();
        return error;
      } else {
        this.#change(item, error.status === 413 ? "page-too-long" : "page-error");
      }
    }
    return null;
  }

  #next() {
    return this.items().find((item) => !item.problem);
  }

  #change(item, problem) {
    const changed = { ...item, problem };
    store.keepUnsent(changed);
    this.#on.changed(changed);
  }

  /** Wait as long as the server asked; if it did not ask, back off, but let flush() wake us. */
  #sleep(asked, tries) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, asked ?? backoff(tries - 1));
      if (asked !== null) return;
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    }).finally(() => {
      this.#wake = () => {};
    });
  }
}

/** Run while no other tab of this browser does; without Web Locks (no secure context) the server's client_id suffices. */
function alone(name, work) {
  return navigator.locks ? navigator.locks.request(name, work) : work();
}

/** A unique id. crypto.randomUUID exists only in secure contexts; getRandomValues everywhere. */
export function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
