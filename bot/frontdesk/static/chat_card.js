// A card (an order, an invoice): {"kind", "title", "rows": [{"label", "value"}], "items"?: [{"name", "quantity", "price"}]}.

import { el, icon } from "./dom.js";

const ICONS = { order: "parcel", invoice: "invoice" };

/** The card as an element; null if there is none. */
export function drawCard(card) {
  if (!card) return null;
  return el("section", { class: "card", "data-kind": card.kind, "aria-label": card.title },
    el("p", { class: "card__title" }, icon(ICONS[card.kind] ?? "parcel"), el("bdi", {}, card.title ?? "")),
    card.items?.length ? el("ul", { class: "card__items" }, card.items.map(drawItem)) : null,
    card.rows?.length ? el("dl", { class: "card__rows" }, card.rows.map(drawRow)) : null,
  );
}

function drawItem({ name, quantity, price }) {
  return el("li", {},
    el("bdi", { class: "card__item" }, name ?? ""),
    Number(quantity) > 1 ? el("span", { class: "card__quantity" }, `× ${quantity}`) : null,
    price === null || price === undefined ? null : el("bdi", { class: "card__price" }, String(price)),
  );
}

function drawRow({ label, value }) {
  return el("div", { class: "card__row" }, el("dt", {}, label ?? ""), el("dd", {}, el("bdi", {}, String(value ?? ""))));
}
