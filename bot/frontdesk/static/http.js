// JSON over HTTP with one kind of error, and how long to wait before trying again.

const PATIENCE = 20_000; // ms

/** What went wrong. status 0: no answer came (no network, timed out). problem: the problem+json body, {} if there was none. */
export class HttpError extends Error {
  constructor(status, problem = {}, retryAfter = null) {
    super(problem.detail || problem.title || (status ? `HTTP ${status}` : "No connection"));
    this.status = status;
    this.problem = problem;
    this.retryAfter = retryAfter; // ms, or null
  }

  /** Would the same request perhaps work later? */
  get passing() {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

/** Ask; give the decoded JSON body, {} if there is none. Throws HttpError for anything but 2xx. */
export async function ask(method, path, { body, headers = {} } = {}) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  try {
    const response = await fetch(path, {
      method,
      headers: { Accept: "application/json", ...(body === undefined ? {} : { "Content-Type": "application/json" }), ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: abort.signal,
      credentials: "same-origin",
      cache: "no-store",
    });
    const data = await decoded(response);
    if (response.ok) return data;
    throw new HttpError(response.status, data, retryAfter(response.headers.get("Retry-After")));
  } catch (error) {
    throw error instanceof HttpError ? error : new HttpError(0);
  } finally {
    clearTimeout(timer);
  }
}

async function decoded(response) {
  const text = await response.text();
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

/** Retry-After in milliseconds: seconds or a date; null if absent or senseless. */
function retryAfter(value) {
  if (!value) return null;
  const seconds = Number(value);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

/** How long to wait before try number `tries` + 1, in ms: doubling with jitter, so that a crowd doesn't come back at once. */
export function backoff(tries, { first = 500, most = 30_000 } = {}) {
  return Math.min(most, first * 2 ** Math.min(tries, 16)) * (0.5 + Math.random() / 2);
}

/** The ws(s) address of a path on this host. */
export function socketAddress(path) {
  const url = new URL(path, window.location.href);
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  return url.href;
}
