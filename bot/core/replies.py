"""One reply from situation to text, buttons and card; the same in the assistant's NLG, the front desk's notices and `comity render`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Container, Dict, List, Mapping, Optional, Sequence, Tuple

from bot.core.culture import Clues
from bot.core.errors import Unprocessable
from bot.core.etiquette import Decision, Occasion, decide
from bot.core.faq import answer_message
from bot.core.messages import Part, Reply, Said, Texts, compose
from bot.core.model import Button
from bot.core.reasons import Reasons, reasons
from bot.core.rules import Market

PERSON: Mapping[str, Any] = {"message": "button-person", "payload": "/contact_human_agent"}
"""The button that brings in a person."""


@dataclass(frozen=True)
class Ready:
    """A text in a language that has no market here, with its BCP 47 tag."""

    text: str
    language: str


@dataclass(frozen=True)
class Draft:
    """What to say, before it is said. values: typed parameters (messages.Texts.value). choices: {"message", "payload", "values"?}.
    card: {"kind", "title": message id, "values"?, "rows": [{"label": message id, "value": typed} | {..., "message": id}], "items"?}."""

    situation: str
    values: Mapping[str, Any]
    choices: Sequence[Mapping[str, Any]] = ()
    card: Optional[Mapping[str, Any]] = None
    entry: Optional[str] = None
    """FAQ entry whose answer is the news."""
    ready: Optional[Ready] = None
    """Words that stand ready and are said as they are, instead of the situation's moves."""


@dataclass(frozen=True)
class Spoken(Said):
    """A finished reply."""

    language: str
    locale: str
    situation: str
    occasion: Occasion
    decision: Decision
    reasons: Reasons
    address: str
    buttons: Tuple[Button, ...]
    card: Optional[Mapping[str, Any]]

    def as_reply(self, topic: Optional[str] = None, understood: Optional[Mapping[str, Any]] = None) -> Dict[str, Any]:
        """The reply as it travels from whoever spoke it to the front desk (ports.Assistant). understood: of the customer's message."""
        comity: Dict[str, Any] = {
            "language": self.language,
            "locale": self.locale,
            "register": self.decision.register.as_dict(),
            "situation": self.situation,
            "topic": topic,
            "card": self.card,
            "trace": self.trace(),
        }
        if understood is not None:
            comity["understood"] = dict(understood)
        buttons = [{"title": button.title, "payload": button.payload} for button in self.buttons]
        return {"text": self.text, "buttons": buttons, "comity": comity}

    def trace(self) -> Dict[str, Any]:
        """What `explain` shows of it (reasons.told)."""
        return {
            "locale": self.locale,
            "moves": list(self.moves),
            "rules": [rule.as_dict() for rule in self.reasons.rules],
            "why": self.reasons.as_dict(),
            "occasion": {key: value for key, value in vars(self.occasion).items() if value is not None and key != "situation"},
            "address": self.address,
        }


def speak(
    draft: Draft,
    locale: str,
    markets: Mapping[str, Market],
    texts: Mapping[str, Texts],
    clues: Clues,
    stale: Container[str] = frozenset(),
) -> Spoken:
    """Say a draft in a market. stale: FAQ entries that are out of date in its language. Raises Unprocessable for what the content lacks."""
    if draft.entry is not None and draft.entry in stale:
        draft = Draft("faq_stale", {}, (PERSON,))  # rather less than the old facts
    market = markets.get(locale)
    if market is None:
        raise Unprocessable(f"There are no rules for the market “{locale}”. Known: {', '.join(sorted(markets))}.")
    spoken_in = texts[locale]
    occasion = occasion_of(draft.situation, clues, locale)
    decision = decide(market, occasion)
    messages = {"news": answer_message(draft.entry)} if draft.entry else {}
    if draft.ready is not None:
        reply = Reply((Part("news", draft.ready.text),), "")
    else:
        values = {**draft.values, "season": occasion.season} if occasion.season else draft.values
        reply = compose(spoken_in, market, decision, draft.situation, clues.person, values, messages)
    return Spoken(
        parts=reply.parts,
        language=draft.ready.language if draft.ready is not None else market.text,
        locale=locale,
        situation=draft.situation,
        occasion=occasion,
        decision=decision,
        reasons=reasons(market, draft.situation, decision, reply.moves),
        address=reply.name,
        buttons=tuple(_button(choice, spoken_in) for choice in draft.choices),
        card=_card(draft.card, spoken_in) if draft.card else None,
    )


def occasion_of(situation: str, clues: Clues, locale: str) -> Occasion:
    """The moment at which something is said in a market, as the rules see it."""
    return Occasion(
        situation=situation,
        opening=clues.opening,
        relationship="known" if clues.known else "first",
        tier=clues.tier,
        account_kind=clues.account_kind,
        customer_register=clues.customer_register,
        wish=clues.wish,
        about=clues.about,
        # What people wish each other is a set phrase; a machine would translate it word by word.
        season=clues.seasons.get(locale) if clues.translated_from is None else None,
    )


def _button(choice: Mapping[str, Any], texts: Texts) -> Button:
    if "title" in choice:  # a proper name: a language in itself, a score
        return Button(str(choice["title"]), str(choice["payload"]))
    values = {key: texts.value(value) for key, value in (choice.get("values") or {}).items()}
    return Button(texts.render(str(choice["message"]), values), str(choice["payload"]))


def _card(card: Mapping[str, Any], texts: Texts) -> Dict[str, Any]:
    rows: List[Dict[str, Any]] = []
    for row in card["rows"]:
        value = texts.render(row["message"]) if "message" in row else texts.value(row["value"])
        rows.append({"label": texts.render(row["label"]), "value": value})
    title = f"{texts.render(card['title'])} {card.get('number', '')}".strip()
    items = [{**item, "price": texts.value(item["price"])} for item in card.get("items", ())]
    return {"kind": card["kind"], "title": title, "rows": rows, "items": items}
