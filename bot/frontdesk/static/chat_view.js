// The log: bubbles of messages that stand in the conversation, and after them those that are still on their way.

import { drawCard } from "./chat_card.js";
import { el, fill, icon } from "./dom.js";
import { clockTime, dirOf } from "./tongues.js";

const WHO = { customer: "page-from-you", bot: "page-from-bot", agent: "page-from-agent", system: "page-from-system" };
const NEAR = 160; // px from the end within which a new message scrolls into sight

export class View {
  #log; // the scrolling box, role="log"
  #list;
  #texts;
  #on;
  #pending = new Map(); // client_id -> element, in order, all after the messages
  #newestBot = null; // the element whose buttons may be clicked
  #answered = false; // has the customer said something since?
  #stuck = true; // is the end in sight, and so to be kept there?

  /** on: {choose(button), retry(item)}. */
  constructor(log, list, texts, on) {
    this.#log = log;
    this.#list = list;
    this.#texts = texts;
    this.#on = on;
    for (const place of [log, document]) place.addEventListener("scroll", () => { this.#stuck = this.#atEnd(); }, { passive: true });
    new ResizeObserver(() => this.#stuck && this.scrollToEnd()).observe(log);
  }

  clear() {
    this.#list.replaceChildren();
    this.#pending.clear();
    this.#newestBot = null;
    this.#answered = false;
  }

  /** While busy, screen readers don't read out what comes in: the history of a reload. */
  set busy(value) {
    this.#log.setAttribute("aria-busy", String(value));
    if (!value) this.scrollToEnd();
  }

  /** Show the conversation's next message; it takes the place of the bubble that was sent for it. */
  show(message) {
    const stay = this.#stuck;
    const node = this.#takePending(message.client_id) ?? el("li");
    this.#draw(node, message);
    const firstPending = this.#pending.values().next().value ?? null;
    if (node.nextSibling !== firstPending || !node.isConnected) this.#list.insertBefore(node, firstPending);
    this.#group();
    if (message.from === "customer") this.#answered = true;
    if (message.from === "bot") {
      this.#newestBot = node;
      this.#answered = false;
    }
    this.#enableButtons();
    if (stay || message.from === "customer") this.scrollToEnd();
  }

  /** Show an unsent message, or what has become of it. */
  showUnsent(item) {
    const known = this.#pending.get(item.client_id);
    const node = known ?? el("li");
    this.#drawUnsent(node, item);
    if (!known) {
      this.#pending.set(item.client_id, node);
      this.#list.append(node);
      this.#group();
    }
    if (!known || this.#stuck) this.scrollToEnd();
    this.#enableButtons();
  }

  /** The server has it, the stream has not brought it back yet. */
  markSent(clientId) {
    this.#pending.get(clientId)?.querySelector(".message__status")?.remove();
    this.#pending.get(clientId)?.classList.remove("message--sending");
  }

  removeUnsent(clientId) {
    this.#takePending(clientId)?.remove();
    this.#group();
    this.#enableButtons();
  }

  scrollToEnd() {
    this.#stuck = true;
    this.#list.lastElementChild?.scrollIntoView({ block: "end" });
    this.#log.scrollTop = this.#log.scrollHeight;
  }

  #takePending(clientId) {
    const node = this.#pending.get(clientId);
    this.#pending.delete(clientId);
    return node;
  }

  #draw(node, message) {
    const { text, language, original } = versions(message);
    node.className = `message message--${message.from}`;
    node.dataset.from = message.from;
    node.dataset.id = message.id;
    if (message.situation) node.dataset.situation = message.situation;
    node.replaceChildren(
      avatar(message.from) ?? "",
      this.#who(message),
      el("div", { class: "bubble", lang: language, dir: dirOf(language) },
        el("p", { class: "message__text" }, text),
        drawCard(message.card)),
      original ? this.#drawOriginal(original, message) : "",
      message.buttons?.length ? this.#drawButtons(message.buttons, language) : "",
    );
    fill(node, this.#texts.get);
  }

  #drawUnsent(node, item) {
    const status = item.problem ? [
      el("span", { "data-text": "page-not-sent" }), " ", el("span", { "data-text": item.problem }), " ",
      el("button", { type: "button", class: "link", "data-text": "page-retry", on: { click: () => this.#on.retry(item) } }),
    ] : [el("span", { "data-text": "page-sending" })];
    node.className = `message message--customer ${item.problem ? "message--failed" : "message--sending"}`;
    node.dataset.from = "customer";
    node.dataset.clientId = item.client_id;
    node.replaceChildren(
      this.#who({ from: "customer" }),
      el("div", { class: "bubble", dir: "auto" }, el("p", { class: "message__text" }, item.title ?? item.text)),
      el("p", { class: "message__status" }, status),
    );
    fill(node, this.#texts.get);
  }

  #who(message) {
    const time = message.sent_at ? clockTime(message.sent_at, this.#texts.locale) : "";
    return el("p", { class: "message__who" },
      el("span", { "data-text": WHO[message.from] ?? WHO.system }),
      message.agent_name ? el("bdi", { class: "message__name" }, message.agent_name) : null,
      time ? el("time", { datetime: message.sent_at }, time) : null);
  }

  #drawOriginal(original, message) {
    const text = el("p", { class: "original", lang: original.language, dir: dirOf(original.language), hidden: true }, original.text);
    const toggle = el("button", { type: "button", class: "link", "aria-expanded": "false", "data-text": "page-show-original" });
    toggle.addEventListener("click", () => {
      text.hidden = !text.hidden;
      toggle.setAttribute("aria-expanded", String(!text.hidden));
    });
    const machine = message.translation.machine ? el("span", { "data-text": "page-translated" }) : null;
    return el("div", { class: "message__translation" }, machine, toggle, text);
  }

  #drawButtons(buttons, language) {
    return el("div", { class: "choices", lang: language, dir: dirOf(language) }, buttons.map((button) => {
      const address = pathOf(button.payload);
      if (address) {
        return el("a", { class: "choice choice--link", href: address, target: "_blank", rel: "noopener" }, el("span", {}, button.title), icon("open"));
      }
      return el("button", { type: "button", class: "choice", disabled: true, on: { click: () => this.#on.choose(button) } }, button.title);
    }));
  }

  /** Only the newest reply's buttons work, and only until the customer said something. */
  #enableButtons() {
    const waiting = [...this.#pending.values()].some((node) => !node.classList.contains("message--failed"));
    for (const button of this.#list.querySelectorAll("button.choice")) {
      button.disabled = waiting || this.#answered || button.closest(".message") !== this.#newestBot;
    }
  }

  /** Who speaks is written once over several bubbles of the same speaker. */
  #group() {
    let before = null;
    for (const node of [...this.#list.children].slice(-12)) {
      node.classList.toggle("message--follows", before !== null && before.dataset.from === node.dataset.from);
      before = node;
    }
  }

  #atEnd() {
    const box = this.#log.scrollHeight > this.#log.clientHeight + 1 ? this.#log : document.scrollingElement;
    return box.scrollHeight - box.scrollTop - box.clientHeight < NEAR;
  }
}

function avatar(from) {
  if (from === "bot") return el("span", { class: "avatar", "aria-hidden": "true" }, icon("mark"));
  if (from === "agent") return el("span", { class: "avatar avatar--agent", "aria-hidden": "true" }, icon("person"));
  return null;
}

/** The words that are meant for the customer, whatever language the page is in, and what they were translated from. */
function versions({ from, text, language, translation }) {
  const original = from !== "customer" && translation?.text ? { text: translation.text, language: translation.language } : null;
  return { text, language, original };
}

/** The address of a "url:" payload, if it is a path of this very site; else null. */
function pathOf(payload) {
  if (!payload?.startsWith("url:")) return null;
  try {
    const url = new URL(payload.slice(4), window.location.origin);
    return url.origin === window.location.origin ? url.pathname + url.search + url.hash : null;
  } catch {
    return null;
  }
}
