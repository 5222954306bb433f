// The right: summary, briefing, the customer's record, orders, consents, evidence. What is not known says so quietly.

import { humanise, knows, t } from "./desk_texts.js";
import { el } from "./dom.js";
import { clockTime, countryName, nameOf } from "./tongues.js";

const REGISTER = [
  "formality", "directness", "authority", "orientation", "horizon", "service",
  "complaint_route", "service_level", "asking", "offer", "payment",
];

/** Everything about a ticket, as elements. on: {copy(text), insert(text)}. */
export function drawContext(ticket, on) {
  return [
    section("summary", drawSummary(ticket.summary ?? {})),
    section("briefing", drawBriefing(ticket.briefing ?? {}, ticket, on)),
    section("customer", drawCustomer(ticket.customer)),
    section("orders", drawOrders(ticket.customer?.orders)),
    section("consents", drawConsents(ticket.customer?.consents)),
    section("earlier", drawTickets(ticket.customer?.tickets)),
    section("evidence", drawEvidence("evidenceLanguage", ticket.evidence?.language), drawEvidence("evidenceCulture", ticket.evidence?.culture)),
  ];
}

function section(id, ...content) {
  return el("section", { class: "panel", "data-panel": id, "aria-labelledby": `panel-${id}` }, el("h3", { id: `panel-${id}` }, t(id)), content.flat());
}

const unknown = () => el("span", { class: "unknown" }, t("unknown"));
const part = (id, content) => [el("h4", {}, t(id)), content];
const isEmpty = (value) => value === null || value === undefined || value === "" || (typeof value === "object" && !Object.keys(value).length);

/** Any value in words. Lists are joined; records become "Key: value". */
function words(value) {
  if (isEmpty(value)) return t("unknown");
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.map(words).join(", ");
  if (typeof value !== "object") return String(value);
  if (value.text) return String(value.text);
  if (value.name) return Number(value.quantity) > 1 ? `${value.name} × ${value.quantity}` : String(value.name);
  const label = value.label ?? value.what;
  if (label !== undefined && value.value !== undefined) return `${humanise(label)}: ${words(value.value)}`;
  return Object.entries(value).filter(([, one]) => !isEmpty(one)).map(([key, one]) => `${humanise(key)}: ${words(one)}`).join(", ") || t("unknown");
}

const bdi = (value) => (isEmpty(value) ? unknown() : el("bdi", {}, words(value)));

function list(values, extra = "") {
  const known = (Array.isArray(values) ? values : isEmpty(values) ? [] : [values]).filter((value) => !isEmpty(value));
  return known.length ? el("ul", { class: `facts ${extra}`.trim() }, known.map((value) => el("li", { dir: "auto" }, words(value)))) : el("p", {}, unknown());
}

function pairs(rows) {
  return el("dl", { class: "pairs" }, rows.map(([label, value]) => el("div", {}, el("dt", {}, label), el("dd", {}, value instanceof Node ? value : bdi(value)))));
}

function drawSummary(summary) {
  const { request, facts, tried, mood } = summary;
  if (isEmpty(summary)) return [el("p", {}, unknown())];
  return [
    el("p", { class: "request", dir: "auto" }, isEmpty(request) ? unknown() : words(request)),
    isEmpty(mood) ? null : part("mood", el("p", {}, words(mood))),
    ...part("facts", list(facts)),
    ...part("tried", list(tried)),
  ].flat();
}

function drawBriefing(briefing, ticket, on) {
  const { address, register, dos, donts, facts, wishes, writes, there } = briefing;
  if (isEmpty(briefing)) return [el("p", {}, unknown())];
  const scales = Object.entries(register ?? {}).filter(([, value]) => !isEmpty(value));
  scales.sort(([one], [other]) => REGISTER.indexOf(one) - REGISTER.indexOf(other));
  return [
    ...part("address", isEmpty(address) ? el("p", {}, unknown()) : drawAddress(words(address), ticket, on)),
    ...part("register", scales.length
      ? el("ul", { class: "scales" }, scales.map(([key, value]) => el("li", {}, el("span", {}, knows(key) ? t(key) : humanise(key)), " ", el("strong", {}, words(value)))))
      : el("p", {}, unknown())),
    ...part("dos", list(dos, "facts--do")),
    ...part("donts", list(donts, "facts--dont")),
    ...part("marketFacts", list(facts)),
    ...part("there", list(there)),
    ...part("wishes", list(wishes)),
    ...part("writes", isEmpty(writes) ? el("p", {}, unknown()) : el("p", {}, words(writes))),
  ];
}

function drawAddress(address, ticket, on) {
  return el("p", { class: "address" },
    el("bdi", { class: "address__text", lang: ticket.language }, address),
    el("button", { type: "button", class: "small", on: { click: () => on.copy(address) } }, t("copy")),
    el("button", { type: "button", class: "small", on: { click: () => on.insert(address) } }, t("insert")));
}

function drawCustomer(customer) {
  if (isEmpty(customer)) return [el("p", { class: "unknown" }, t("noRecord"))];
  return [pairs([
    [t("name"), customer.name],
    [t("email"), customer.email],
    [t("tier"), customer.tier && humanise(customer.tier)],
    [t("value"), customer.value],
    [t("country"), countryName(customer.country)],
    [t("language"), nameOf(customer.language)],
    [t("account"), customer.account_kind && humanise(customer.account_kind)],
    [t("since"), day(customer.since)],
    [t("preferences"), customer.preferences],
  ])];
}

function drawOrders(orders) {
  if (isEmpty(orders)) return [el("p", {}, unknown())];
  return [el("ul", { class: "orders" }, orders.map((order) => el("li", {},
    el("p", { class: "orders__top" }, el("bdi", { class: "orders__number" }, order.number ?? t("unknown")), " ", el("span", { class: "chip" }, humanise(order.state))),
    el("p", {}, bdi(order.items)),
    el("p", { class: "quiet" }, `${t("placed")} `, bdi(day(order.placed_at)), ` · ${t("total")} `, bdi(order.total)))))];
}

function drawConsents(consents) {
  if (isEmpty(consents)) return [el("p", {}, unknown())];
  return [pairs(consents.map(({ purpose, granted }) => [humanise(purpose), granted === true ? t("granted") : granted === false ? t("denied") : null]))];
}

function drawTickets(tickets) {
  if (isEmpty(tickets)) return [el("p", {}, unknown())];
  return [el("ul", { class: "facts" }, tickets.map(({ id, state, topic }) => el("li", {}, `${id} · ${humanise(topic)} · ${humanise(state)}`)))];
}

function drawEvidence(id, rows) {
  const known = Array.isArray(rows) ? rows : [];
  if (!known.length) return part(id, el("p", {}, unknown()));
  const heads = ["what", "says", "source", "weight"].map((head) => el("th", { scope: "col" }, t(head)));
  const body = known.map(({ what, value, source, weight }) => el("tr", {},
    el("th", { scope: "row" }, what ? humanise(what) : unknown()), el("td", {}, bdi(value)), el("td", {}, bdi(source)), el("td", { class: "number" }, bdi(rounded(weight)))));
  return part(id, el("table", { "aria-label": t(id) }, el("thead", {}, el("tr", {}, heads)), el("tbody", {}, body)));
}

function rounded(weight) {
  return typeof weight === "number" ? String(Math.round(weight * 100) / 100) : weight;
}

/** A date without its time; what is no date stays as it is. */
function day(value) {
  if (!value || Number.isNaN(Date.parse(value))) return value;
  return /^\d{4}-\d{2}-\d{2}/.test(value) ? new Intl.DateTimeFormat(undefined, { dateStyle: "medium" }).format(new Date(value)) : clockTime(value);
}
