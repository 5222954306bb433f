// The middle: the conversation as both sides read it, each text in its own language and direction.

import { humanise, knows, t } from "./desk_texts.js";
import { el } from "./dom.js";
import { why } from "./desk_why.js";
import { clockTime, dirOf, nameOf } from "./tongues.js";

export class Transcript {
  #box; // scrolls, role="log"
  #list;
  #drawn = new Map(); // id -> {node, drawn}
  #ticket = null;

  constructor(box, list) {
    this.#box = box;
    this.#list = list;
  }

  /** Show a ticket's messages; what stands there already is left alone. Gives the customer's messages that are new in an open ticket. */
  show(ticketId, messages) {
    const other = ticketId !== this.#ticket;
    if (other) {
      this.#list.replaceChildren();
      this.#drawn.clear();
      this.#ticket = ticketId;
    }
    const atEnd = other || this.#box.scrollHeight - this.#box.scrollTop - this.#box.clientHeight < 120;
    const fresh = messages.filter((message) => !this.#drawn.has(message.id));
    for (const message of messages) this.#put(message);
    if (atEnd && (fresh.length || other)) this.#box.scrollTop = this.#box.scrollHeight;
    return other ? [] : fresh.filter((message) => message.from === "customer");
  }

  #put(message) {
    const known = this.#drawn.get(message.id);
    const drawn = JSON.stringify(message);
    if (known?.drawn === drawn) return;
    const node = draw(message);
    if (known) known.node.replaceWith(node);
    else this.#list.append(node);
    this.#drawn.set(message.id, { node, drawn });
  }
}

function draw(message) {
  const { translation } = message;
  const translated = translation?.machine ? "translationMachine" : "translation";
  // What customers wrote stands in the message itself, the translation beside it; of what they were sent it is the other way round.
  const labels = message.from === "customer" ? ["original", translated] : [translated, "original"];
  const label = (which, language) => t(labels[which], { language: nameOf(language) ?? t("unknown") });
  return el("li", { class: `turn turn--${message.from}`, "data-id": message.id, "data-from": message.from },
    el("p", { class: "turn__who" },
      el("span", { class: "turn__speaker" }, knows(`from_${message.from}`) ? t(`from_${message.from}`) : humanise(message.from)),
      message.agent_name ? el("bdi", {}, message.agent_name) : null,
      el("time", { datetime: message.sent_at }, clockTime(message.sent_at)),
      about(message)),
    el("div", { class: translation ? "turn__texts turn__texts--two" : "turn__texts" },
      text(message, translation ? label(0, message.language) : null),
      translation ? text(translation, label(1, translation.language)) : null),
    message.card ? el("p", { class: "turn__card", lang: message.language, dir: dirOf(message.language) }, message.card.title) : null,
    message.buttons?.length ? el("p", { class: "turn__buttons", lang: message.language, dir: dirOf(message.language) },
      message.buttons.map(({ title }) => el("span", {}, title))) : null,
    message.from === "bot" ? why(message) : null,
  );
}

function text({ text: words, language }, label) {
  return el("div", { class: "turn__text" },
    label ? el("p", { class: "turn__label" }, label) : null,
    el("p", { class: "turn__words", lang: language, dir: dirOf(language) }, words));
}

/** Language, topic and register: what the machine made of it. */
function about({ language, topic, situation, register, from }) {
  const formality = register && typeof register === "object" ? [register.formality, register.directness] : [];
  const facts = [nameOf(language), ...(from === "customer" ? [topic] : [situation, ...formality]).filter(Boolean).map(humanise)].filter(Boolean);
  return facts.length ? el("span", { class: "turn__about" }, facts.join(" · ")) : null;
}
