// The agents' desk: wires the parts together and decides what happens when.

import * as api from "./desk_api.js";
import { Answer } from "./desk_answer.js";
import { Transcript } from "./desk_conversation.js";
import { listen } from "./desk_keys.js";
import { Queue } from "./desk_queue.js";
import { drawContext } from "./desk_record.js";
import { SignIn } from "./desk_session.js";
import { DeskStream } from "./desk_stream.js";
import { ago, humanise, t } from "./desk_texts.js";
import { byId, el, fill } from "./dom.js";
import { dirOf, nameOf, sameLanguage } from "./tongues.js";

const TOGETHER = 250; // ms in which news for the queue is gathered into one request
const LINGER = 150; // ms that a row must be current before its ticket is fetched

class Desk {
  #me = null; // the session
  #shown = null; // the ticket on the screen
  #wanted = null; // id of the ticket that is to be on the screen
  #context = ""; // what the right column was drawn from
  #first = true; // is the queue loaded for the first time?
  #languages = [];
  #timers = { queue: 0, linger: 0, announce: 0 };
  #loads = 0;

  constructor() {
    this.queue = new Queue(byId("queue-list"), { select: (id) => this.#linger(id), open: (id) => this.open(id, { enter: true }) });
    this.queue.isMine = (assignee) => this.#isMine(assignee);
    this.transcript = new Transcript(byId("log"), byId("turns"));
    this.answer = new Answer({ send: (ticket, answer) => this.#reply(ticket, answer) });
    this.stream = new DeskStream({ news: (news) => this.#news(news), state: (live) => this.#showLine(live) });
    this.session = new SignIn({ in: (session) => this.#signedIn(session), out: () => this.#signedOut() });
  }

  start() {
    byId("claim").addEventListener("click", () => this.#act("claim", "claimed"));
    byId("release").addEventListener("click", () => this.#act("release", "released"));
    byId("close").addEventListener("click", () => this.#askClose());
    byId("back").addEventListener("click", () => this.#back());
    byId("help").addEventListener("click", () => byId("help-dialog").showModal());
    byId("filter").addEventListener("input", (event) => this.#showCounts(this.queue.filter(event.target.value)));
    for (const radio of document.querySelectorAll("[name=which]")) radio.addEventListener("change", () => this.#otherState());
    byId("correct").addEventListener("submit", (event) => this.#correct(event));
    byId("close-dialog").addEventListener("close", (event) => event.target.returnValue === "yes" && this.#act("close", "wasClosed"));
    listen({
      j: () => this.queue.move(1),
      k: () => this.queue.move(-1),
      r: () => this.#shown && this.answer.focus(),
      c: () => !byId("claim").hidden && this.#shown && this.#act("claim", "claimed"),
      "/": () => byId("filter").focus(),
      "?": () => byId("help-dialog").showModal(),
    }, () => this.#leave(), byId("keys-on"));
    this.session.start();
  }

  // --- session ---

  async #signedIn(session) {
    this.#me = session;
    this.#first = true;
    this.stream.start();
    await this.#loadQueue();
    const asked = decodeURIComponent(window.location.hash.slice(1));
    if (asked) this.open(asked);
    this.queue.focus();
    this.#languages = await api.languages();
    this.answer.languages = this.#languages;
    if (this.#shown) this.#offerCorrections(this.#shown);
  }

  #signedOut() {
    this.#me = null;
    this.stream.stop();
    this.queue.clear();
    this.#show(null);
  }

  #isMine(assignee) {
    return Boolean(assignee) && [this.#me?.user, this.#me?.name, this.#me?.id].includes(assignee);
  }

  // --- queue ---

  get #state() {
    return document.querySelector("[name=which]:checked").value;
  }

  #otherState() {
    this.queue.clear();
    this.#first = true;
    this.#loadQueue();
  }

  async #loadQueue() {
    const state = this.#state;
    const load = ++this.#loads;
    try {
      const tickets = await api.tickets(state);
      if (load !== this.#loads || !this.#me) return;
      const fresh = this.queue.show(tickets);
      if (this.#shown) this.queue.select(this.#shown.id);
      this.#showCounts(this.queue.counts());
      if (state === "open") this.#greet(fresh, tickets);
      this.#first = false;
    } catch (error) {
      if (error.status !== 401) byId("queue-empty").textContent = t("queueFailed");
      if (this.#me) this.#later("queue", 5_000, () => this.#loadQueue());
    }
  }

  #showCounts({ shown, all }) {
    byId("queue-count").textContent = shown === all ? String(all) : t("ticketsShown", { shown, all });
    const nothing = all ? t("noMatch") : t(this.#state === "open" ? "noTickets" : "noClosed");
    byId("queue-empty").textContent = shown ? "" : nothing;
  }

  /** Tell of tickets that have come in, and count the unclaimed in the title. */
  #greet(fresh, tickets) {
    const free = tickets.filter(({ assignee }) => !assignee).length;
    document.title = free ? `(${free}) ${t("title")}` : t("title");
    if (this.#first || !fresh.length) return;
    const [{ customer, topic, language, priority }] = fresh;
    this.#announce(fresh.length > 1 ? t("newTickets", { count: fresh.length }) : t("newTicket", {
      customer: customer || t("anonymous"), topic: humanise(topic), language: nameOf(language) ?? t("unknown"), priority: t(priority ?? "normal"),
    }));
  }

  #news(news) {
    if (!this.#me) return;
    this.#later("queue", TOGETHER, () => this.#loadQueue());
    if (this.#wanted && (!news || news.ticket === this.#wanted)) this.#loadTicket(this.#wanted);
  }

  // --- the ticket ---

  #linger(id) {
    this.#later("linger", LINGER, () => this.open(id));
  }

  /** Show a ticket; `enter` goes on into it where only one column fits. */
  async open(id, { enter = false } = {}) {
    clearTimeout(this.#timers.linger);
    this.#wanted = id;
    window.history.replaceState(null, "", `#${encodeURIComponent(id)}`);
    await this.#loadTicket(id);
    if (enter && this.#shown?.id === id) {
      document.body.dataset.pane = "ticket";
      byId("ticket-name").focus();
    }
  }

  async #loadTicket(id) {
    try {
      const ticket = await api.ticket(id);
      if (this.#wanted === id && this.#me) this.#show(ticket);
    } catch (error) {
      if (this.#wanted !== id || error.status === 401) return;
      if (error.status === 404) this.#show(null);
      this.#announce(t("ticketGone"));
    }
  }

  #show(ticket) {
    this.#shown = ticket;
    byId("ticket").hidden = byId("context").hidden = !ticket;
    byId("nothing").hidden = Boolean(ticket);
    if (!ticket) {
      this.#wanted = null;
      this.#context = "";
      byId("context-body").replaceChildren();
      byId("turns").replaceChildren();
      this.transcript = new Transcript(byId("log"), byId("turns"));
      delete document.body.dataset.pane;
      return;
    }
    this.queue.select(ticket.id);
    this.#showHead(ticket);
    this.#showActions(ticket);
    const fresh = this.transcript.show(ticket.id, ticket.conversation ?? []);
    if (fresh.length) this.#announce(t("newMessage"));
    const { conversation, waiting_since: since, ...rest } = ticket;
    const context = JSON.stringify(rest);
    if (context === this.#context) return;
    this.#context = context;
    byId("context-body").replaceChildren(...drawContext(ticket, { copy: (text) => this.#copy(text), insert: (text) => this.answer.insert(text) }));
    this.#offerCorrections(ticket);
  }

  #showHead(ticket) {
    const name = byId("ticket-name");
    name.replaceChildren(el("bdi", {}, ticket.customer?.name || t("anonymous")));
    const facts = [ticket.id, t(`state_${ticket.state}`), t(ticket.priority ?? "normal"), nameOf(ticket.language) ?? t("unknown"), ticket.locale,
      humanise(ticket.topic), ticket.waiting_since ? t("waits", { time: ago(ticket.waiting_since) }) : t("notWaiting")];
    byId("ticket-facts").replaceChildren(...facts.filter(Boolean).map((fact) => el("li", {}, fact)));
  }

  #showActions(ticket) {
    const mine = this.#isMine(ticket.assignee);
    const closed = ticket.state === "closed";
    const others = Boolean(ticket.assignee) && !mine;
    const claim = byId("claim");
    const hadFocus = document.activeElement === claim;
    claim.hidden = mine || closed;
    claim.textContent = t(others ? "takeOver" : "claim");
    byId("release").hidden = !mine || closed;
    byId("close").hidden = closed || others;
    const blocked = closed ? t("isClosed") : others ? t("taken", { name: ticket.assignee }) : null;
    this.answer.show(ticket, { blocked, claims: !ticket.assignee && !closed });
    if (hadFocus && claim.hidden) this.answer.focus();
  }

  async #act(what, done) {
    const { id } = this.#shown;
    try {
      const ticket = await api[what](id);
      const say = t(done, { id });
      if (this.#shown?.id === id) {
        const lost = what !== "claim";
        this.#show({ ...this.#shown, ...ticket, conversation: ticket.conversation ?? this.#shown.conversation });
        this.answer.say(say);
        if (lost) byId("ticket-name").focus();
        else this.answer.focus();
      }
      this.#announce(say);
    } catch (error) {
      this.#failed(error);
    }
    this.#news({ ticket: id });
  }

  #askClose() {
    byId("close-question").textContent = t("closeQuestion", { id: this.#shown.id });
    const dialog = byId("close-dialog");
    dialog.returnValue = "";
    dialog.showModal();
  }

  async #reply(ticket, answer) {
    if (!ticket.assignee) await api.claim(ticket.id);
    await api.reply(ticket.id, answer);
    this.#news({ ticket: ticket.id });
  }

  // --- the customer's language ---

  #offerCorrections(ticket) {
    const tags = this.#languages.map(({ tag }) => tag);
    if (ticket.language && !tags.some((tag) => sameLanguage(tag, ticket.language))) tags.unshift(ticket.language);
    const select = byId("correct-language");
    select.replaceChildren(...tags.map((tag) => el("option", { value: tag }, nameOf(tag))));
    select.value = tags.find((tag) => sameLanguage(tag, ticket.language)) ?? "";
  }

  async #correct(event) {
    event.preventDefault();
    const language = byId("correct-language").value;
    if (!language || !this.#shown) return;
    const { id } = this.#shown;
    try {
      await api.correctLanguage(id, language);
      this.#announce(t("corrected", { language: nameOf(language) }));
      byId("correct-status").textContent = t("corrected", { language: nameOf(language) });
    } catch (error) {
      this.#failed(error);
    }
    this.#news({ ticket: id });
  }

  // --- around it ---

  async #copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // No clipboard without a secure context or permission: mark the words, so that Ctrl+C takes them.
      window.getSelection().selectAllChildren(document.querySelector(".address__text"));
      document.execCommand("copy");
    }
    this.#announce(t("copied"));
  }

  #failed(error) {
    if (error.status === 401) return;
    this.answer.say(t("failed", { why: error.status === 0 ? t("noConnection") : error.message }));
  }

  #leave() {
    if (document.body.dataset.pane === "ticket") this.#back();
    else this.queue.focus();
  }

  #back() {
    delete document.body.dataset.pane;
    this.queue.focus();
  }

  #showLine(live) {
    byId("line").dataset.state = live ? "connected" : "offline";
    byId("line").textContent = t(live ? "live" : "polling");
  }

  #announce(sentence) {
    byId("announcer").textContent = "";
    this.#later("announce", 50, () => {
      byId("announcer").textContent = sentence;
    });
  }

  #later(name, wait, work) {
    clearTimeout(this.#timers[name]);
    this.#timers[name] = setTimeout(work, wait);
  }
}

fill(document, t);
document.title = t("title");
document.documentElement.dir = dirOf(document.documentElement.lang);
new Desk().start();
