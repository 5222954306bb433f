// The preview page: draws the table out of the data that the page carries, filters it, and tells why. Nothing is loaded.

import { byId, el, setAttribute } from "./dom.js";

const FAMILIES = [
  ["frame", "opening and closing", ["salutation", "season", "closing"]],
  ["care", "care for the customer", ["thanks", "empathy", "apology", "buffer"]],
  ["news", "the news", ["news"]],
  ["ground", "what it rests on", ["reason", "authority"]],
  ["way", "the way on", ["alternative", "next_step"]],
];
const FEW = 4; // markets that are compared with each other rather than looked through
const WISHES = { "": "nothing", casual: "casual", formal: "formal" };
const OPENINGS = { first: "first contact", later: "later on" };

const data = JSON.parse(byId("data").textContent);
const dimensions = Object.keys(data.dimensions);
const family = new Map(FAMILIES.flatMap(([name, , moves]) => moves.map((move) => [move, name])));
/** Values that two dimensions have in common need the dimension's name beside them. */
const ambiguous = new Set(Object.values(data.dimensions).flat().filter((value, at, all) => all.indexOf(value) !== at));

/** What most replies have; the labels of a cell name what is otherwise, behind the first three dimensions. */
const usual = dimensions.map((name, at) => {
  const counts = new Map();
  for (const [, register] of data.replies) counts.set(data.registers[register][at], (counts.get(data.registers[register][at]) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
});
const ALWAYS = 3;

const start = { search: "", markets: data.markets.map(({ tag }) => tag), wish: data.chosen.wish ?? "", opening: data.chosen.opening, register: "", colours: true, whole: false };
let state = { ...start };
let waiting = new Set(); // rows that are not drawn yet
let idle = 0;

// --- what is what ---

const words = (code) => code.replaceAll("_", " ");
const title = (code) => words(code).replace(/^./, (first) => first.toUpperCase());
const columns = () => data.markets.map((market, at) => ({ ...market, at })).filter(({ tag }) => state.markets.includes(tag));

/** A reply's data by name; a sentence where the content lacks something. */
function reply(situation, market) {
  const found = data.cells[situation][market];
  if (typeof found === "string") return { lacks: found };
  const variant = data.wishes.indexOf(state.wish || null) * data.openings.length + data.openings.indexOf(state.opening);
  const [said, register, why, lang, dir] = data.replies[found[variant]];
  return {
    lang, dir,
    parts: data.said[said].map(([move, text, before, place]) => ({ move: data.moves[move], text: data.texts[text], before, place: data.places[place] })),
    register: Object.fromEntries(dimensions.map((name, at) => [name, data.registers[register][at]])),
    why: data.whys[why],
  };
}

const textOf = ({ parts = [] }) => parts.map(({ before, text }) => before + text).join("");

function fits({ register }) {
  if (!state.register || !register) return true;
  const [dimension, value] = state.register.split(":");
  return register[dimension] === value;
}

// --- the table ---

function draw() {
  const shown = columns();
  const found = data.situations.map((situation, at) => ({ situation, at })).filter(({ situation, at }) => wanted(situation, at, shown));
  waiting = new Set();
  look.disconnect();
  byId("head").replaceChildren(
    el("th", { scope: "col" }, el("span", { class: "market" }, el("span", {}, "Situation"))),
    ...shown.map((market) => el("th", { scope: "col" }, el("div", { class: "market" },
      el("span", {}, el("strong", {}, market.tag), el("small", {}, market.name),
        el("small", {}, el("bdi", {}, market.language), market.words ? `, by machine from ${market.words}` : "")),
      el("button", { type: "button", "aria-label": `Hide ${market.tag}`, title: "Hide", on: { click: () => change({ markets: state.markets.filter((tag) => tag !== market.tag) }) } }, "×")))));
  byId("body").replaceChildren(...found.map(({ situation, at }) => {
    const row = el("tr", { class: "rest", "data-situation": situation.name }, el("th", { scope: "row", class: "situation" },
      el("strong", {}, title(situation.name)), el("code", {}, situation.name),
      el("dl", {}, ["act", "mood", "plan"].flatMap((key) => [el("dt", {}, key), el("dd", {}, words(situation[key]))]))),
      shown.map(() => el("td")));
    row.at = at;
    waiting.add(row);
    look.observe(row);
    return row;
  }));
  const empty = !found.length || !shown.length;
  byId("table").hidden = empty;
  byId("nothing").hidden = !empty;
  byId("table").style.inlineSize = `calc(var(--situation) + ${shown.length} * var(--market))`;
  byId("status").textContent = `${found.length} of ${data.situations.length} situations, ${shown.length} of ${data.markets.length} markets`;
  byId("markets-shown").textContent = shown.length === data.markets.length ? `all ${shown.length}` : shown.map(({ tag }) => tag).join(", ") || "none";
  restLater();
}

function wanted(situation, at, shown) {
  const replies = state.search || state.register ? shown.map((market) => reply(at, market.at)) : [];
  if (state.register && !replies.some((one) => one.lacks || fits(one))) return false;
  const search = state.search.toLowerCase();
  if (!search) return true;
  return [situation.name, title(situation.name), situation.plan, situation.act].some((name) => name.toLowerCase().includes(search))
    || replies.some((one) => textOf(one).toLowerCase().includes(search));
}

/** Rows are filled when they come near the window, and the rest while nothing else is to do, so that the browser's own search finds all. */
const look = new IntersectionObserver((entries) => entries.filter(({ isIntersecting }) => isIntersecting).forEach(({ target }) => fillRow(target)), { rootMargin: "600px" });

function restLater() {
  const later = window.requestIdleCallback ?? ((work) => setTimeout(work, 30));
  const number = ++idle;
  const step = () => {
    if (number !== idle) return;
    const [row] = waiting;
    if (!row) return;
    fillRow(row);
    later(step);
  };
  later(step);
}

function fillRow(row) {
  if (!waiting.delete(row)) return;
  look.unobserve(row);
  const shown = columns();
  const replies = shown.map((market) => reply(row.at, market.at));
  const few = shown.length > 1 && shown.length <= FEW;
  const all = few ? [...new Set(replies.flatMap(({ parts = [] }) => parts.map(({ move }) => move)))] : [];
  row.classList.remove("rest");
  shown.forEach((market, at) => row.cells[at + 1].append(...cell(row.at, market, replies[at], all, few ? replies : [])));
  if (!document.querySelector(".cell__why[tabindex='0']")) setAttribute(row.querySelector(".cell__why"), "tabindex", "0");
}

function cell(situation, market, one, all, others) {
  if (one.lacks) return [el("p", { class: "lacks" }, one.lacks)];
  if (!fits(one)) {
    const [dimension] = state.register.split(":");
    return [el("p", { class: "unfit" }, `${words(dimension)}: ${words(one.register[dimension])}`)];
  }
  const name = data.situations[situation].name;
  const own = one.parts.map(({ move }) => move);
  return [
    el("ol", { class: "moves", "aria-label": "Moves" }, own.map((move) => chip(move)), all.filter((move) => !own.includes(move)).map((move) => chip(move, true))),
    said(one),
    el("ul", { class: "register", "aria-label": "Register" }, dimensions.map((dimension, at) => label(dimension, at, one.register[dimension], others))),
    el("button", { type: "button", class: "cell__why", tabindex: -1, "aria-label": `Why ${name} sounds like this in ${market.tag}`, "aria-haspopup": "dialog", on: { click: () => tell(situation, market) } }, "Why"),
  ];
}

function label(dimension, at, value, others) {
  const differs = others.some(({ register }) => register && register[dimension] !== value);
  if (!state.whole && at >= ALWAYS && value === usual[at]) return null;
  const named = state.whole || at >= ALWAYS || ambiguous.has(value);
  return el("li", { class: differs ? "is-other" : null, title: words(dimension) },
    el("span", { class: named ? null : "hidden" }, `${words(dimension)} `), el("b", {}, words(value)));
}

function chip(move, ghost = false) {
  return el("li", { class: ghost ? "chip chip--ghost" : "chip", "data-family": ghost ? null : family.get(move) ?? "frame" },
    ghost ? el("span", { class: "hidden" }, "without ") : null, words(move));
}

function said({ parts, lang, dir }) {
  return el("p", { class: "said", lang, dir }, parts.flatMap(({ move, text, before }) => [
    before, el("span", { class: "part", "data-move": move, "data-family": family.get(move) ?? "frame", title: words(move) }, text)]));
}

// --- why ---

function tell(situation, market) {
  const one = reply(situation, market.at);
  const [byDimension, byMove, leftOut, all] = one.why;
  const rule = (number) => data.rules[number];
  const decided = (number) => (rule(number)
    ? [el("td", {}, rule(number)[0], where(rule(number)[1], rule(number)[2])), el("td", {}, rule(number)[3])]
    : [el("td", { class: "quiet" }, "—"), el("td", { class: "quiet" }, "The locale has no words for it.")]);
  byId("why-title").textContent = `${title(data.situations[situation].name)}, ${market.name} (${market.tag})`;
  byId("why-body").replaceChildren(
    said(one),
    section("Register", ["Dimension", "Value", "Rule", "Because"],
      dimensions.map((dimension, at) => [el("th", { scope: "row" }, words(dimension)), el("td", { class: "value" }, words(one.register[dimension])), ...decided(byDimension[at])])),
    section("Moves, in order", ["Move", "Words", "Rule", "Because"],
      one.parts.map(({ move, place }, at) => [el("th", { scope: "row" }, el("span", { class: "chip", "data-family": family.get(move) ?? "frame" }, words(move))),
        el("td", {}, place ? [place[0], where(place[1], place[2])] : "—"), ...decided(byMove[at])])),
    leftOut.length ? section("Left out", ["Move", "Rule", "Because"],
      leftOut.map(([move, by]) => [el("th", { scope: "row" }, words(data.moves[move])), ...decided(by)])) : "",
    fold("All rules that fired, in order", section("", ["Rule", "Because"], all.map((number) => decided(number)))),
    fold("What is known of the market", section("", ["Score", "Figure", "Band", "Source"],
      Object.entries(market.scores).map(([name, { value, band, source }]) => [el("th", { scope: "row" }, words(name)), el("td", {}, String(value ?? "—")), el("td", {}, band), el("td", {}, source)]))),
  );
  byId("why").showModal();
  byId("why").scrollTop = 0;
}

const where = (file, line) => (file ? el("span", { class: "where" }, `${file}:${line}`) : null);
const fold = (name, content) => el("details", {}, el("summary", {}, name), content);

function section(name, heads, rows) {
  return el("section", {}, name ? el("h3", {}, name) : null, el("table", {},
    el("thead", {}, el("tr", {}, heads.map((head) => el("th", { scope: "col" }, head)))), el("tbody", {}, rows.map((cells) => el("tr", {}, cells)))));
}

// --- what to show ---

function change(changes, andDraw = true) {
  state = { ...state, ...changes };
  const said = new URLSearchParams();
  for (const [key, value] of Object.entries(state)) if (String(value) !== String(start[key])) said.set(key, String(value));
  history.replaceState(null, "", said.size ? `#${said}` : window.location.pathname + window.location.search);
  showControls();
  if (andDraw) draw();
}

function fromAddress() {
  const asked = new URLSearchParams(window.location.hash.slice(1));
  const one = (key, allowed) => (allowed.includes(asked.get(key)) ? asked.get(key) : start[key]);
  const registers = dimensions.flatMap((dimension) => data.dimensions[dimension].map((value) => `${dimension}:${value}`));
  const markets = asked.has("markets") ? asked.get("markets").split(",") : start.markets;
  return {
    search: asked.get("search") ?? "", markets: start.markets.filter((tag) => markets.includes(tag)), wish: one("wish", Object.keys(WISHES)),
    opening: one("opening", data.openings), register: one("register", ["", ...registers]), colours: asked.get("colours") !== "false", whole: asked.get("whole") === "true",
  };
}

function showControls() {
  if (byId("search").value !== state.search) byId("search").value = state.search;
  byId("register").value = state.register;
  byId("colours").checked = state.colours;
  byId("whole").checked = state.whole;
  document.body.classList.toggle("coloured", state.colours);
  for (const box of byId("choices").querySelectorAll("input")) box.checked = state.markets.includes(box.value);
  for (const radio of document.querySelectorAll("[name=wish]")) radio.checked = radio.value === state.wish;
  for (const radio of document.querySelectorAll("[name=opening]")) radio.checked = radio.value === state.opening;
}

function radios(name, choices) {
  return choices.map(([value, label]) => el("label", {}, el("input", { type: "radio", name, value, on: { change: () => change({ [name]: value }) } }), el("span", {}, label)));
}

function begin() {
  byId("choices").append(...data.markets.map(({ tag, name }) => el("li", {}, el("label", {},
    el("input", { type: "checkbox", value: tag, on: { change: ({ target }) => change({ markets: start.markets.filter((one) => (one === tag ? target.checked : state.markets.includes(one))) }) } }),
    el("span", {}, tag, " ", el("small", {}, name))))));
  byId("wishes").append(...radios("wish", data.wishes.map((wish) => [wish ?? "", WISHES[wish ?? ""] ?? wish])));
  byId("openings").append(...radios("opening", data.openings.map((opening) => [opening, OPENINGS[opening] ?? opening])));
  byId("register").append(...dimensions.map((dimension) => el("optgroup", { label: words(dimension) },
    data.dimensions[dimension].map((value) => el("option", { value: `${dimension}:${value}` }, `${words(dimension)}: ${words(value)}`)))));
  byId("legend").append(...FAMILIES.map(([name, label]) => el("li", {}, el("i", { "data-family": name }), label)));
  byId("all").addEventListener("click", () => change({ markets: start.markets }));
  byId("none").addEventListener("click", () => change({ markets: [] }));
  byId("one-each").addEventListener("click", () => {
    const first = new Map([...data.markets].reverse().map(({ tag, language }) => [language, tag]));
    change({ markets: start.markets.filter((tag) => [...first.values()].includes(tag)) });
  });
  byId("reset").addEventListener("click", () => change({ ...start }));
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("register").addEventListener("change", ({ target }) => change({ register: target.value }));
  byId("colours").addEventListener("change", ({ target }) => change({ colours: target.checked }, false));
  byId("whole").addEventListener("change", ({ target }) => change({ whole: target.checked }));
  let typing = 0;
  byId("search").addEventListener("input", ({ target }) => {
    clearTimeout(typing);
    typing = setTimeout(() => change({ search: target.value.trim() }), 120);
  });
  document.addEventListener("click", ({ target }) => !byId("picker").contains(target) && byId("picker").removeAttribute("open"));
  byId("picker").addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    byId("picker").removeAttribute("open");
    byId("picker").querySelector("summary").focus();
  });
  byId("body").addEventListener("keydown", walk);
  window.addEventListener("hashchange", () => change(fromAddress()));
  state = fromAddress();
  showControls();
  draw();
}

/** Arrow keys between the cells: only one of the many buttons is in the order of Tab. */
function walk(event) {
  const steps = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key];
  if (!steps || !event.target.matches(".cell__why")) return;
  const cellNow = event.target.closest("td");
  let row = cellNow.parentElement;
  let at = cellNow.cellIndex;
  for (;;) {
    at += steps[1];
    row = steps[0] > 0 ? row.nextElementSibling : steps[0] < 0 ? row.previousElementSibling : row;
    if (!row || !row.cells[at]) return;
    fillRow(row);
    const next = row.cells[at].querySelector(".cell__why");
    if (!next) continue;
    event.preventDefault();
    setAttribute(event.target, "tabindex", "-1");
    setAttribute(next, "tabindex", "0");
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest", inline: "nearest" });
    return;
  }
}

begin();
