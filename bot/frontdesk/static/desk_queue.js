// The queue: a list box with one tab stop. Rows are kept and only those that changed are drawn again, so a thousand are cheap.

import { ago, humanise, t } from "./desk_texts.js";
import { el } from "./dom.js";
import { nameOf } from "./tongues.js";

const TICK = 30_000; // ms between two looks at the waiting times

export class Queue {
  #list;
  #on;
  #rows = new Map(); // id -> {node, drawn, words}
  #tickets = [];
  #selected = null;
  #filter = "";
  #isMine = () => false;

  /** on: {select(id), open(id)}: moved to, and entered or clicked. */
  constructor(list, on) {
    this.#list = list;
    this.#on = on;
    list.addEventListener("keydown", (event) => this.#key(event));
    list.addEventListener("click", (event) => {
      const row = event.target.closest("[role=option]");
      if (!row) return;
      this.select(row.dataset.id);
      on.open(row.dataset.id);
    });
    setInterval(() => this.#tick(), TICK);
  }

  get selected() {
    return this.#selected;
  }

  /** Whose tickets are "you". */
  set isMine(test) {
    this.#isMine = test;
  }

  /** Show these tickets in this order; gives those that were not there before. */
  show(tickets) {
    const fresh = tickets.filter(({ id }) => !this.#rows.has(id));
    const ids = new Set(tickets.map(({ id }) => id));
    for (const [id, row] of this.#rows) {
      if (ids.has(id)) continue;
      row.node.remove();
      this.#rows.delete(id);
    }
    this.#tickets = tickets;
    let before = null;
    for (const ticket of tickets) {
      const row = this.#row(ticket);
      const place = before ? before.nextSibling : this.#list.firstChild;
      if (place !== row.node) this.#list.insertBefore(row.node, place);
      before = row.node;
    }
    this.#applyFilter();
    return fresh;
  }

  clear() {
    this.#rows.clear();
    this.#tickets = [];
    this.#list.replaceChildren();
  }

  /** Show only rows in which every word of the filter occurs. Gives {shown, all}. */
  filter(words) {
    this.#filter = words;
    return this.#applyFilter();
  }

  counts() {
    return { shown: this.#visible().length, all: this.#tickets.length };
  }

  /** Move by so many rows, without wrapping. */
  move(step) {
    const ids = this.#visible();
    if (!ids.length) return;
    const at = ids.indexOf(this.#selected);
    this.#go(ids[at < 0 ? 0 : Math.max(0, Math.min(ids.length - 1, at + step))]);
  }

  /** Mark a row as the current one. */
  select(id) {
    this.#mark(this.#selected, false);
    this.#selected = id;
    this.#mark(id, true);
    this.#oneTabStop();
  }

  focus() {
    (this.#rows.get(this.#selected)?.node ?? this.#list.querySelector("[tabindex='0']") ?? this.#list).focus();
  }

  #go(id) {
    this.select(id);
    const row = this.#rows.get(id)?.node;
    row?.scrollIntoView({ block: "nearest" });
    row?.focus({ preventScroll: true });
    this.#on.select(id);
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const ids = this.#visible();
    const ways = {
      ArrowDown: () => this.move(1),
      ArrowUp: () => this.move(-1),
      PageDown: () => this.move(10),
      PageUp: () => this.move(-10),
      Home: () => ids.length && this.#go(ids[0]),
      End: () => ids.length && this.#go(ids[ids.length - 1]),
      Enter: () => this.#enter(event),
      " ": () => this.#enter(event),
    };
    if (!ways[event.key]) return;
    event.preventDefault();
    ways[event.key]();
  }

  #enter(event) {
    const id = event.target.dataset?.id ?? this.#selected;
    if (!id) return;
    this.select(id);
    this.#on.open(id);
  }

  #row(ticket) {
    const drawn = JSON.stringify([ticket, this.#isMine(ticket.assignee)]);
    const row = this.#rows.get(ticket.id) ?? { node: el("li", { role: "option", tabindex: "-1", "aria-selected": "false", "data-id": ticket.id }) };
    if (row.drawn === drawn) return row;
    row.drawn = drawn;
    this.#draw(row.node, ticket);
    row.words = row.node.textContent.toLowerCase();
    this.#rows.set(ticket.id, row);
    return row;
  }

  #draw(node, ticket) {
    const priority = ticket.priority ?? "normal";
    const mine = this.#isMine(ticket.assignee);
    node.className = `ticket ticket--${priority}`;
    node.dataset.state = ticket.state;
    node.replaceChildren(
      el("span", { class: "ticket__top" },
        el("bdi", { class: "ticket__name" }, ticket.customer || t("anonymous")), " ",
        el("span", { class: `priority priority--${priority}` }, t(priority))), " ",
      el("span", { class: "ticket__topic" }, humanise(ticket.topic)), " ",
      el("span", { class: "ticket__facts" },
        el("span", {}, ticket.id), " ",
        el("span", {}, ticket.language ? languageOf(ticket) : t("unknown")), " ",
        el("span", { class: "ticket__waits", "data-since": ticket.waiting_since }, waiting(ticket.waiting_since)), " ",
        el("bdi", { class: mine ? "ticket__mine" : null }, mine ? t("mine") : ticket.assignee || t("unassigned"))),
    );
  }

  #tick() {
    for (const place of this.#list.querySelectorAll("[data-since]")) place.textContent = waiting(place.dataset.since);
  }

  #applyFilter() {
    const words = this.#filter.toLowerCase().split(/\s+/).filter(Boolean);
    for (const { node, words: text } of this.#rows.values()) node.hidden = !words.every((word) => text.includes(word));
    if (this.#selected) this.#mark(this.#selected, true);
    this.#oneTabStop();
    return this.counts();
  }

  #visible() {
    return this.#tickets.map(({ id }) => id).filter((id) => !this.#rows.get(id).node.hidden);
  }

  #mark(id, on) {
    this.#rows.get(id)?.node.setAttribute("aria-selected", String(on));
  }

  /** The list takes one stop of the Tab key: the current row, else the first. */
  #oneTabStop() {
    const ids = this.#visible();
    const stop = ids.includes(this.#selected) ? this.#selected : ids[0];
    for (const node of this.#list.querySelectorAll("[tabindex='0']")) node.tabIndex = -1;
    if (stop) this.#rows.get(stop).node.tabIndex = 0;
  }
}

function languageOf({ language, locale }) {
  const country = locale?.split("-").find((part, at) => at > 0 && part.length === 2);
  return country ? `${nameOf(language)} · ${country}` : nameOf(language);
}

function waiting(since) {
  return since ? t("waits", { time: ago(since) }) : t("notWaiting");
}
