"""Talk: not understanding, yes and no, another language, another form of address."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence

from bot import wiring
from bot.actions import account, dialogue, money, orders, people
from bot.actions.turn import YES_NO, Turn
from bot.core.hearing import confirmation
from bot.core.others import likeliest
from bot.core.preferences import CONSENT, consent, prefer
from bot.core.shop import TOPICS
from bot.core.tags import language_of
from bot.core.unanswered import guesses_of, keep_unanswered
from bot.core.understanding import choices

SERVE: Mapping[str, Callable[[Turn], None]] = {
    "track_order": orders.track_order,
    "cancel_order": orders.cancel_order,
    "change_order": orders.change_order,
    "change_shipping_address": orders.change_shipping_address,
    "set_up_shipping_address": dialogue.needs_customer("set_up_shipping_address")(orders.set_up_shipping_address),
    "get_invoice": money.get_invoice,
    "check_invoice": money.check_invoice,
    "get_refund": money.get_refund,
    "track_refund": money.track_refund,
    "newsletter_subscription": account.newsletter,
    "delete_account": account.delete_account,
}
"""Topics that act on the customer's own data; the others are answered from the FAQ."""

CONFIRMED: Mapping[str, Callable[[Turn], None]] = {
    "cancel_order": orders.cancel_confirmed,
    "change_shipping_address": orders.address_confirmed,
    "set_up_shipping_address": orders.address_confirmed,
    "get_refund": money.refund_confirmed,
    "newsletter_subscription": account.newsletter_confirmed,
    "delete_account": account.deletion_confirmed,
    "complaint": people.hand_over,
    "contact_human_agent": people.hand_over,
    "change_formality": lambda turn: _remember(turn, True),
}


_FEW = 3
"""Languages that are offered beside the person when all of them were offered before."""


def clarify(turn: Turn) -> None:
    """First a question with choices, the second time the offer of a person. Either way nothing fitted: the localisers see it.

    What stands beside a wish and is no question ("I'm only 19") gave its reason, and needs no answer.
    """
    if turn.asked and not set(turn.text) & set("?？؟"):
        _say_what_became_of_it(turn, turn.asked)
        return
    _keep_unanswered(turn)
    if turn.just_asked_back:
        dialogue.offer_person(turn)
        return
    ranked = [(str(item["name"]), float(item["confidence"])) for item in turn.ranking]
    likely = choices([pair for pair in ranked if pair[1] >= 0.05], dict.fromkeys(TOPICS))
    buttons = [{"message": f"topic-{topic.replace('_', '-')}", "payload": f"/{topic}"} for topic in likely]
    if buttons:
        buttons.append({"message": "button-person", "payload": "/contact_human_agent"})
    turn.say("clarify", {"choices": "yes" if buttons else "no"}, buttons)


def _keep_unanswered(turn: Turn) -> None:
    if turn.text.startswith("/"):
        return  # a button or a command, not a customer's words
    found, near = turn.parsed.get("language") or {}, (turn.parsed.get("understanding") or {}).get("near")
    guesses = guesses_of(turn.ranking, near)
    keep_unanswered(turn.unit.unanswered, found.get("foreign") or found.get("language"), turn.text, guesses, turn.customer)


def affirm(turn: Turn) -> None:
    pending = turn.slot("pending")
    if turn.slot("awaiting") == "confirmation" and pending in CONFIRMED:
        CONFIRMED[pending](turn)
    else:
        turn.say("nothing_pending")


def deny(turn: Turn) -> None:
    if turn.slot("pending") == "change_formality":
        _remember(turn, False)
    elif turn.slot("awaiting"):
        turn.say("nothing_changed")
        turn.done()
    else:
        turn.say("nothing_pending")


def inform(turn: Turn) -> None:
    """Details that were asked for, or an order number out of the blue."""
    awaiting, pending = turn.slot("awaiting"), turn.slot("pending")
    if awaiting == "address":
        orders.address_given(turn)
    elif awaiting == "change":
        orders.change_described(turn)
    else:
        SERVE.get(pending or "track_order", orders.track_order)(turn)


def change_language(turn: Turn) -> None:
    content = wiring.library().current()
    named = [turn.entity("language")] if turn.entity("language") else list(content.names.find(turn.text))
    named = [_meant(turn, tag) for tag in named]
    spoken = [tag for tag in named if language_of(tag) in content.languages]
    # "From German to English": the last one that we speak is meant, unless the text itself is already in the only one named.
    wanted = spoken[-1] if spoken else None
    if wanted is None:
        offered = _language_buttons(likeliest(content.languages, turn.hints()))
        if named:
            turn.say(
                "language_unsupported", {"requested": {"language": named[-1]}, "languages": {"languages": list(content.languages)}}, offered
            )
        else:
            turn.say("language_asked", choices=offered)
        return
    _prefer(turn, language=wanted)
    turn.set(language=wanted)
    turn.say("language_changed", override={"picked_language": wanted})


def _meant(turn: Turn, tag: str) -> str:
    """ "Chinese" alone means the Chinese that its writer types or reads; a tag with a region stays whole, for it names the market."""
    if tag != "zh":
        return tag
    language = turn.parsed.get("language") or {}
    ranked = [language.get("language"), *(other for other, _ in language.get("alternatives") or ())]
    return next((one for one in ranked if one and one.startswith("zh-")), language_of(tag))


def unsupported_language(turn: Turn) -> None:
    """Once everything that we can offer, in the customer's own language where a sentence for it exists; from then on short."""
    content = wiring.library().current()
    foreign = (turn.parsed.get("language") or {}).get("foreign")
    other = content.others.of(foreign)
    likely = likeliest(content.languages, turn.hints())
    person: Dict[str, str] = {"message": "button-person", "payload": "/contact_human_agent"}
    if other is not None:
        person = {"title": other.person, "payload": "/contact_human_agent"}
    offered = [*_language_buttons(likely), person]
    if turn.has_said("language_unsupported"):
        if other is None:
            dialogue.offer_person(turn)
            return
        offered = [person, *_language_buttons(likely[:_FEW])]
    turn.say(
        "language_unsupported",
        {"requested": {"language": foreign} if foreign else "unknown", "languages": {"languages": list(content.languages)}},
        offered,
        ready={"text": other.say, "language": other.language} if other is not None else None,
    )


def _language_buttons(tags: Sequence[str]) -> List[Dict[str, str]]:
    """Each by its own name, that who can't read this reply finds it."""
    texts = wiring.library().current().texts
    return [{"title": texts[tag].own_name, "payload": f'/change_language{{"language": "{tag}"}}'} for tag in tags]


def change_formality(turn: Turn) -> None:
    """Another form of address or name. The front desk has read most wishes already; a button or a plain Rasa connector brings its own."""
    if turn.asked:
        _say_what_became_of_it(turn, turn.asked)
        return
    changes = _wished(turn)
    if not changes:
        turn.say(
            "formality_asked",
            choices=[
                {"message": f"page-manner-{side}", "payload": f'/change_formality{{"formality": "{side}"}}'}
                for side in ("casual", "formal")
            ],
        )
        return
    _prefer(turn, **changes)
    override: Dict[str, Any] = {"wish": changes["formality"]} if "formality" in changes else {}
    _say_what_became_of_it(turn, tuple(changes), {**override, **({"wished": changes["name"]} if "name" in changes else {})})


def _wished(turn: Turn) -> Dict[str, Any]:
    button = turn.entity("formality")
    if button in ("casual", "formal"):
        return {"formality": button}
    language = (turn.parsed.get("culture") or {}).get("language") or "en"
    wishes = wiring.library().current().wishes
    wish = wishes.heard(turn.text, language)
    if wish is not None:
        return wish.changes()
    formality = wishes.formality(turn.text, language)
    return {"formality": formality} if formality else {}


def _say_what_became_of_it(turn: Turn, asked: Sequence[str], override: Optional[Mapping[str, Any]] = None) -> None:
    """Confirm a wish, and say that it is remembered, or ask once whether it shall be."""
    allowed = turn.customer.consented(CONSENT) if turn.customer is not None else False
    for situation in confirmation(asked, kept=bool(allowed)):
        turn.say(situation, override=override)
    if allowed is None and not turn.slot("awaiting"):
        turn.say("wish_keep_asked", choices=YES_NO, override=override)
        turn.expect("confirmation", "change_formality")


def _remember(turn: Turn, granted: bool) -> None:
    if turn.customer is None or turn.conversation is None:
        turn.say("nothing_pending")
    else:
        consent(turn.unit, turn.customer, turn.conversation.preferences, granted)
        turn.say("wish_kept" if granted else "wish_not_kept")
    turn.done()


def _prefer(turn: Turn, **changes: Any) -> None:
    """Keep a wish with the conversation, and on the record where the customer consented to that."""
    if turn.conversation is not None:
        prefer(turn.unit, turn.conversation, changes)


def answered(turn: Turn) -> None:
    """Serve the topic of this message; a new request drops what an older one still waited for."""
    intent = turn.intent or ""
    if turn.slot("awaiting") and turn.slot("pending") != intent:
        turn.forget()
    SERVE[intent](turn)


ANSWERS: Dict[str, Callable[[Turn], None]] = {
    "clarify": clarify,
    "affirm": affirm,
    "deny": deny,
    "inform": inform,
    "change_language": change_language,
    "change_formality": change_formality,
    "unsupported_language": unsupported_language,
    "serve_topic": answered,
    "complaint": people.complaint,
    "hand_over": people.hand_over,
    "rate": people.rate,
}
