// "Why?" below an answer of the assistant's: the rule behind each dimension and each move, and what language and market were decided on.

import { humanise, knows, t } from "./desk_texts.js";
import { el } from "./dom.js";

const named = (code) => (knows(code) ? t(code) : humanise(code));

/** A closed "Why?" for a message with a trace, else null. It is filled when somebody opens it. */
export function why({ trace, register }) {
  if (!trace?.rules) return null;
  const details = el("details", { class: "why" }, el("summary", {}, t("why")));
  details.addEventListener("toggle", () => details.open && details.append(...explained(trace, register ?? {})), { once: true });
  return details;
}

/** trace: as GET /openapi.json describes it; an older one has no `why`, and then only its rules are listed. */
function explained({ rules, moves = [], why: by, evidence }, register) {
  const told = by ? [
    table("register", Object.entries(register).map(([dimension, value]) => row(named(dimension), named(value), rules[by.register?.[dimension]]))),
    table("moves", moves.map((move, at) => row(`${at + 1}`, humanise(move), rules[by.moves?.[at]]))),
    table("leftOut", Object.entries(by.left_out ?? {}).map(([move, number]) => row("", humanise(move), rules[number], t("noWords")))),
  ] : [table("rules", rules.map((rule) => row("", rule.rule, rule)))];
  return [...told, list("evidenceLanguage", evidence?.language), list("evidenceCulture", evidence?.culture)].filter(Boolean);
}

function row(first, second, rule, without = t("unknown")) {
  const reason = rule ? [rule.because, el("code", { class: "why__where" }, `${rule.rule}, ${rule.file}:${rule.line}`)] : without;
  return el("tr", {}, el("th", { scope: "row" }, [first, second].filter(Boolean).join(": ")), el("td", {}, reason));
}

function table(id, rows) {
  return rows.length ? el("table", {}, el("caption", {}, t(id)), el("tbody", {}, rows)) : null;
}

function list(id, items) {
  const rows = (items ?? []).map(({ what, value, source, weight }) => el("tr", {}, el("th", { scope: "row" }, `${humanise(what)}: ${value}`),
    el("td", {}, typeof weight === "number" ? `${source} (${Math.round(weight * 100) / 100})` : source)));
  return table(id, rows);
}
