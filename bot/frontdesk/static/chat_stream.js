// The live line: a WebSocket that comes back by itself, and polling while it can't be had.

import { backoff } from "./http.js";

const POLL = 2_000; // ms between two polls
const TRIES_BEFORE_POLLING = 3;
const OPENING = 10_000; // ms that a socket may take to open
const SILENCE = 60_000; // ms after which a quiet line is checked: a dead one can look alive

export class Stream {
  #open;
  #check;
  #on;
  #socket = null;
  #connected = false;
  #failures = 0;
  #state = null;
  #timers = { connect: 0, poll: 0, opening: 0, silence: 0 };
  #running = false;
  #ears = new AbortController();

  /** open() -> WebSocket from the last message seen; check() -> promise, fetches what is missing, rejects with HttpError.
   * on: {frame(object), state("connecting" | "connected" | "offline"), gone()}. */
  constructor({ open, check, on }) {
    this.#open = open;
    this.#check = check;
    this.#on = on;
  }

  start() {
    this.#running = true;
    const { signal } = this.#ears;
    window.addEventListener("online", () => this.#comeBack(), { signal });
    window.addEventListener("offline", () => this.#cut(), { signal });
    document.addEventListener("visibilitychange", () => !document.hidden && this.#comeBack(), { signal });
    this.#connect();
  }

  stop() {
    this.#running = false;
    this.#ears.abort();
    this.#dropSocket();
    for (const timer of Object.values(this.#timers)) clearTimeout(timer);
  }

  #connect() {
    clearTimeout(this.#timers.connect);
    if (!this.#running || this.#socket) return;
    if (this.#state !== "connected") this.#say(navigator.onLine ? "connecting" : "offline");
    let socket;
    try {
      socket = this.#open();
    } catch {
      this.#failed();
      return;
    }
    this.#socket = socket;
    this.#timers.opening = setTimeout(() => this.#lost(socket), OPENING);
    socket.addEventListener("open", () => this.#opened(socket));
    socket.addEventListener("message", (event) => this.#frame(socket, event.data));
    socket.addEventListener("close", () => this.#lost(socket));
  }

  #opened(socket) {
    if (socket !== this.#socket) return;
    clearTimeout(this.#timers.opening);
    clearTimeout(this.#timers.poll);
    this.#connected = true;
    this.#failures = 0;
    this.#say("connected");
    this.#watchSilence();
  }

  #frame(socket, data) {
    if (socket !== this.#socket) return;
    this.#watchSilence();
    try {
      this.#on.frame(JSON.parse(data));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error; // a frame that is no JSON is none of ours
    }
  }

  #lost(socket) {
    if (socket !== this.#socket) return;
    this.#dropSocket();
    if (this.#running) this.#failed();
  }

  #failed() {
    this.#failures += 1;
    if (this.#failures >= TRIES_BEFORE_POLLING) this.#pollLater(0);
    else this.#look(); // tells a lost network from a conversation that is gone
    clearTimeout(this.#timers.connect);
    this.#timers.connect = setTimeout(() => this.#connect(), backoff(this.#failures - 1));
  }

  /** Fetch what is missing, and learn how things stand. Gives false when the conversation is gone. */
  async #look() {
    try {
      await this.#check();
      if (this.#running && !this.#connected) this.#say(this.#failures >= TRIES_BEFORE_POLLING ? "connected" : "connecting");
    } catch (error) {
      if (!this.#running) return false;
      if (error.status === 401 || error.status === 404) {
        this.#on.gone();
        return false;
      }
      if (error.status === 0 && this.#connected) this.#lost(this.#socket); // it only looked alive
      if (!this.#connected) this.#say(error.status === 0 ? "offline" : "connecting");
    }
    return this.#running;
  }

  #pollLater(wait) {
    clearTimeout(this.#timers.poll);
    this.#timers.poll = setTimeout(async () => {
      if (this.#connected) return;
      if ((await this.#look()) && !this.#connected) this.#pollLater(POLL);
    }, wait);
  }

  #watchSilence() {
    clearTimeout(this.#timers.silence);
    this.#timers.silence = setTimeout(async () => {
      if (this.#connected && (await this.#look())) this.#watchSilence();
    }, SILENCE);
  }

  #comeBack() {
    if (!this.#running) return;
    if (this.#connected) this.#look();
    else this.#connect();
  }

  #cut() {
    this.#dropSocket();
    this.#say("offline");
    this.#failed();
  }

  #dropSocket() {
    const socket = this.#socket;
    this.#socket = null;
    this.#connected = false;
    clearTimeout(this.#timers.opening);
    clearTimeout(this.#timers.silence);
    socket?.close();
  }

  #say(state) {
    if (state === this.#state) return;
    this.#state = state;
    this.#on.state(state);
  }
}
