"""What the front desk adds to the assistant's answer: a word on a wish, the second request of a message, a doubt about the language."""

from __future__ import annotations

from typing import Any, Container, List, Mapping, Optional, Sequence

from bot.core.culture import Clues, default_market
from bot.core.hearing import confirmation, confirmed
from bot.core.messages import Texts
from bot.core.preferences import CONSENT
from bot.core.replies import Draft, speak
from bot.core.rules import Market
from bot.core.shop import TOPICS

FROM_FAQ = frozenset(
    {
        "check_cancellation_fee", "check_payment_methods", "check_refund_policy", "contact_customer_service", "create_account",
        "delivery_options", "delivery_period", "edit_account", "payment_issue", "place_order", "recover_password",
        "registration_problems", "review", "switch_account",
    }
)  # fmt: skip
"""Topics that are answered by the FAQ entry of their name: nothing of the customer's is touched, so they are served at once."""
Reply = Mapping[str, Any]


def with_second_request(
    replies: Sequence[Reply],
    locale: str,
    markets: Mapping[str, Market],
    texts: Mapping[str, Texts],
    clues: Clues,
    stale: Container[str] = frozenset(),
) -> List[Reply]:
    """The replies with the second request of the message served or asked about; as they are if there was none.

    stale: FAQ entries that are out of date in the market's language.
    """
    said = list(replies)
    also = _understood(said, "also")
    if also is None:
        return said
    if also in TOPICS and also not in FROM_FAQ:
        label = {"message": f"topic-{also.replace('_', '-')}", "payload": f"/{also}"}
        draft = Draft("second_request", {"topic": {"message": label["message"]}}, [label])
        return [*said, speak(draft, locale, markets, texts, clues).as_reply(topic=also)]
    answer = speak(Draft("faq_answer", {}, entry=also), locale, markets, texts, clues, stale).as_reply(topic=also)
    # An answer that asks something back stays last, so that the customer sees what is waited for.
    return [answer, *said] if _asks(said) else [*said, answer]


def with_wish(
    replies: Sequence[Reply], locale: str, markets: Mapping[str, Market], texts: Mapping[str, Texts], clues: Clues
) -> List[Reply]:
    """The replies with a word on what the message asks of the talk itself, where it asked for more and they answer only that."""
    if not clues.asked or confirmed(replies):
        return list(replies)
    situations = confirmation(clues.asked, kept=bool(clues.consents.get(CONSENT)))
    return [*(speak(Draft(name, {}), locale, markets, texts, clues).as_reply() for name in situations), *replies]


def with_language_doubt(
    replies: Sequence[Reply], locale: str, markets: Mapping[str, Market], texts: Mapping[str, Texts], clues: Clues, asked: bool
) -> List[Reply]:
    """The replies with a question, in both languages, which of them to go on in. asked: whether this conversation was asked before."""
    said = list(replies)
    doubtful = _understood(said, "doubtful")
    if doubtful is None or asked or doubtful not in texts:
        return said
    choices = [_language(markets[locale].text, texts), _language(doubtful, texts)]
    here = speak(Draft("language_doubtful", {}, choices), locale, markets, texts, clues)
    there = speak(Draft("language_doubtful", {}), default_market(doubtful, markets), markets, texts, clues)
    reply = here.as_reply()
    return [*said, {**reply, "text": f"{there.text}\n{here.text}"}]


def _language(tag: str, texts: Mapping[str, Texts]) -> Mapping[str, str]:
    return {"title": texts[tag].own_name, "payload": f'/change_language{{"language": "{tag}"}}'}


def _understood(replies: Sequence[Reply], what: str) -> Optional[str]:
    """What the replies carry of the customer's message: "also" or "doubtful"."""
    told = ((reply.get("comity") or {}).get("understood") or {} for reply in replies)
    return next((one[what] for one in told if one.get(what)), None)


def _asks(replies: Sequence[Reply]) -> bool:
    return any(reply.get("buttons") or str(reply.get("text", "")).rstrip().endswith(("?", "？", "؟")) for reply in replies)
