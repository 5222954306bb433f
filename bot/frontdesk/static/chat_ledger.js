// Messages once each and in order. Ids count 1, 2, 3 ... without gaps; what was skipped is fetched.

import { backoff } from "./http.js";

const TRIES = 4; // fetches of a gap that bring nothing before it is given up

export class Ledger {
  last = 0;
  #early = new Map();
  #fetch;
  #onMessage;
  #filling = null;
  #emptyTries = 0;
  #timer = null;

  /** fetch(after) -> promise of messages; onMessage(message) is called once for each id, in order. */
  constructor({ fetch, onMessage }) {
    this.#fetch = fetch;
    this.#onMessage = onMessage;
  }

  /** Take one message from the stream. */
  accept(message) {
    if (!Number.isInteger(message?.id) || message.id <= this.last) return;
    this.#early.set(message.id, message);
    this.#drain();
    if (this.#early.size) this.#fillLater(0);
  }

  /** Fetch everything after the last message. Calls at the same time share one request; rejects with HttpError. */
  fill() {
    this.#filling ??= this.#fetchMissing().finally(() => {
      this.#filling = null;
    });
    return this.#filling;
  }

  stop() {
    clearTimeout(this.#timer);
    this.#onMessage = () => {};
  }

  async #fetchMissing() {
    const before = this.last;
    for (const message of await this.#fetch(this.last)) if (message.id > this.last) this.#early.set(message.id, message);
    this.#drain();
    this.#emptyTries = this.last > before ? 0 : this.#emptyTries + 1;
    if (!this.#early.size) return;
    if (this.#emptyTries >= TRIES) {
      // The server itself has no such id: better to show what there is than to wait for ever.
      this.last = Math.min(...this.#early.keys()) - 1;
      this.#drain();
    }
    if (this.#early.size) this.#fillLater(backoff(this.#emptyTries));
  }

  #fillLater(wait) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.fill().catch(() => this.#fillLater(backoff(2)));
    }, wait);
  }

  #drain() {
    while (this.#early.has(this.last + 1)) {
      const message = this.#early.get(this.last + 1);
      this.last = message.id;
      this.#early.delete(message.id);
      this.#onMessage(message);
    }
    for (const id of this.#early.keys()) if (id <= this.last) this.#early.delete(id);
  }
}
