// The agents' side of the front desk's HTTP interface (api.md). The session is an HttpOnly cookie; changes carry the CSRF token.

import { ask, socketAddress } from "./http.js";

let csrf = null;
let onSignedOut = () => {};

/** Call `listener` whenever the server says that nobody is signed in. */
export function whenSignedOut(listener) {
  onSignedOut = listener;
}

async function call(method, path, body) {
  try {
    return await ask(method, path, { body, headers: method === "GET" || !csrf ? {} : { "X-CSRF-Token": csrf } });
  } catch (error) {
    if (error.status === 401) onSignedOut();
    throw error;
  }
}

const ticketPath = (id) => `/api/desk/tickets/${encodeURIComponent(id)}`;

/** Sign in; gives the session {"role", "user", "name"}. Rejects with HttpError 401 for a wrong password. */
export async function signIn(user, password) {
  csrf = (await ask("POST", "/api/desk/session", { body: { user, password } })).csrf;
  return session();
}

/** The session in force; rejects with HttpError 401 if there is none. */
export async function session() {
  const answer = await ask("GET", "/api/desk/session");
  csrf = answer.csrf;
  return answer;
}

export async function signOut() {
  await call("DELETE", "/api/desk/session");
  csrf = null;
}

/** The tickets in the order in which they should be answered. state: "open" (all not closed) or "closed". */
export async function tickets(state) {
  return (await call("GET", `/api/desk/tickets?state=${state}`)).tickets ?? [];
}

export const ticket = (id) => call("GET", ticketPath(id));
export const claim = (id) => call("POST", `${ticketPath(id)}/claim`, {});
export const release = (id) => call("POST", `${ticketPath(id)}/release`, {});
export const close = (id) => call("POST", `${ticketPath(id)}/close`, {});
export const correctLanguage = (id, language) => call("POST", `${ticketPath(id)}/language`, { language });

/** Answer: {"text", "language"?, "send_as"?, "confirm"?}. Rejects with HttpError 409 whose problem has "register_warnings". */
export const reply = (id, answer) => call("POST", `${ticketPath(id)}/replies`, answer);

/** The languages that the house speaks: [{"tag", "name", "dir"}]; none if that can't be learnt. */
export async function languages() {
  try {
    return (await ask("GET", "/api/page?locales=en")).languages ?? [];
  } catch {
    return [];
  }
}

/** A socket of {"ticket", "what": "created" | "changed" | "message"}. */
export const stream = () => new WebSocket(socketAddress("/api/desk/stream"));
