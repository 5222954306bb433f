// What happens at the desk, as it happens: a WebSocket that comes back by itself, and a beat every five seconds while it is down.

import * as api from "./desk_api.js";
import { backoff } from "./http.js";

const BEAT = 5_000; // ms

export class DeskStream {
  #on;
  #socket = null;
  #failures = 0;
  #timers = { connect: 0, beat: 0 };
  #ears = null;

  /** on: {news({"ticket", "what"} | null), state(live: boolean)}; null news: anything may have changed. */
  constructor(on) {
    this.#on = on;
  }

  start() {
    this.stop();
    this.#ears = new AbortController();
    const { signal } = this.#ears;
    const comeBack = () => (this.#socket ? this.#on.news(null) : this.#connect());
    window.addEventListener("online", comeBack, { signal });
    document.addEventListener("visibilitychange", () => !document.hidden && comeBack(), { signal });
    this.#connect();
  }

  stop() {
    this.#ears?.abort();
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
    clearTimeout(this.#timers.connect);
    clearInterval(this.#timers.beat);
  }

  #connect() {
    clearTimeout(this.#timers.connect);
    const socket = api.stream();
    this.#socket = socket;
    socket.addEventListener("open", () => {
      if (socket !== this.#socket) return;
      clearInterval(this.#timers.beat);
      if (this.#failures) this.#on.news(null); // something may have been missed
      this.#failures = 0;
      this.#on.state(true);
    });
    socket.addEventListener("message", (event) => socket === this.#socket && this.#frame(event.data));
    socket.addEventListener("close", () => socket === this.#socket && this.#lost());
  }

  #frame(data) {
    try {
      const news = JSON.parse(data);
      if (news.ticket) this.#on.news(news);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }

  #lost() {
    this.#socket = null;
    this.#failures += 1;
    this.#on.state(false);
    clearInterval(this.#timers.beat);
    this.#timers.beat = setInterval(() => this.#on.news(null), BEAT);
    this.#timers.connect = setTimeout(() => this.#connect(), backoff(this.#failures));
  }
}
