// The customer's side of the front desk's HTTP interface (api.md). Conversations are {"id", "token"}.

import { ask, socketAddress } from "./http.js";

const bearer = (conversation) => ({ Authorization: `Bearer ${conversation.token}` });
const place = (conversation) => `/api/conversations/${encodeURIComponent(conversation.id)}`;

/** The page's words in the best of these languages: {"locale", "language", "dir", "texts", "languages"}. */
export function page(locales) {
  return ask("GET", `/api/page?locales=${encodeURIComponent(locales.join(","))}`);
}

/** Begin a conversation. context: {"locales", "country"?, "customer_token"?}. */
export async function begin(context) {
  const answer = await ask("POST", "/api/conversations", { body: context });
  return { id: String(answer.conversation), token: answer.token };
}

/** The messages after an id, in order. */
export async function messages(conversation, after) {
  const answer = await ask("GET", `${place(conversation)}/messages?after=${after}`, { headers: bearer(conversation) });
  return answer.messages ?? [];
}

/** Send one message; gives the number that it got. The same clientId never makes a second message. */
export async function send(conversation, text, clientId) {
  const body = { text, client_id: clientId };
  const answer = await ask("POST", `${place(conversation)}/messages`, { body, headers: bearer(conversation) });
  return answer.message;
}

/** Say what this customer prefers: {"language"?, "formality"?}; null takes a wish back. */
export function prefer(conversation, wishes) {
  return ask("PUT", `${place(conversation)}/preferences`, { body: wishes, headers: bearer(conversation) });
}

/** A socket that brings every message after an id. The token rides in a subprotocol: browsers can't set headers here. */
export function stream(conversation, after) {
  return new WebSocket(socketAddress(`${place(conversation)}/stream?after=${after}`), ["comity", `bearer.${conversation.token}`]);
}
