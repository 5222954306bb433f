// What the page keeps between loads: the conversation, the wishes picked in it, how it was opened, and unsent messages.

const CONVERSATION = "comity.conversation"; // {"id", "token", "language", "formality", "pickedAt"}
const CONTEXT = "comity.context"; // {"locales", "country"?, "customer_token"?}: this tab only
const OUTBOX = "comity.outbox"; // [{"conversation", "client_id", "text", "title"?, "at", "problem"?}], all conversations, in order
const STALE = 30 * 24 * 3600 * 1000; // ms after which an unsent message has lost its sense

/** localStorage or sessionStorage, or plain memory where the browser refuses them. */
class Shelf {
  #memory = new Map();
  #name;

  constructor(name) {
    this.#name = name;
  }

  read(key) {
    try {
      return JSON.parse(window[this.#name].getItem(key)) ?? this.#memory.get(key) ?? null;
    } catch {
      return this.#memory.get(key) ?? null;
    }
  }

  write(key, value) {
    this.#memory.delete(key);
    try {
      if (value === null) window[this.#name].removeItem(key);
      else window[this.#name].setItem(key, JSON.stringify(value));
    } catch {
      if (value !== null) this.#memory.set(key, value);
    }
  }
}

const browser = new Shelf("localStorage");
const tab = new Shelf("sessionStorage");

/** This tab's conversation, else the one that the browser had last; null if there is none. */
export function conversation() {
  const kept = tab.read(CONVERSATION) ?? browser.read(CONVERSATION);
  return kept?.id && kept?.token ? kept : null;
}

export function keepConversation(value) {
  browser.write(CONVERSATION, value);
  tab.write(CONVERSATION, value);
}

/** Forget the conversation, here and, unless another tab has begun a newer one, in the browser. */
export function dropConversation(id) {
  tab.write(CONVERSATION, null);
  if (browser.read(CONVERSATION)?.id === id) browser.write(CONVERSATION, null);
}

export function context() {
  return tab.read(CONTEXT);
}

export function keepContext(value) {
  tab.write(CONTEXT, value);
}

/** The unsent messages of a conversation, oldest first. */
export function unsent(conversationId) {
  return all().filter((item) => item.conversation === conversationId);
}

/** Add an unsent message, or change the one with its client_id. */
export function keepUnsent(item) {
  const items = all();
  const at = items.findIndex((other) => other.client_id === item.client_id);
  if (at < 0) items.push(item);
  else items[at] = item;
  browser.write(OUTBOX, items);
}

export function dropUnsent(clientId) {
  browser.write(OUTBOX, all().filter((item) => item.client_id !== clientId));
}

/** Hand the unsent messages of one conversation to another that takes its place. */
export function moveUnsent(fromId, toId) {
  browser.write(OUTBOX, all().map((item) => (item.conversation === fromId ? { ...item, conversation: toId } : item)));
}

export function dropAllUnsent(conversationId) {
  browser.write(OUTBOX, all().filter((item) => item.conversation !== conversationId));
}

function all() {
  const items = browser.read(OUTBOX);
  return Array.isArray(items) ? items.filter((item) => Date.now() - item.at < STALE) : [];
}
