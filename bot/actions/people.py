"""People: complaints, handing over, satisfaction."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Mapping

from bot import wiring
from bot.actions.turn import YES_NO, Turn
from bot.core.conversation import clues_for
from bot.core.culture import Clues
from bot.core.etiquette import decide
from bot.core.handoff import about, new_ticket, people_are_there
from bot.core.others import still_writes
from bot.core.replies import occasion_of


def complaint(turn: Turn) -> None:
    turn.say("complaint_received", choices=YES_NO)
    turn.expect("confirmation", "complaint")


def hand_over(turn: Turn) -> None:
    """A ticket with everything known, and the bot silent from here on, in one transaction."""
    conversation = turn.unit.conversations.lock(turn.conversation_id)
    if conversation is None:  # a plain Rasa connector: there is no desk to hand over to
        turn.say("technical_trouble")
        return
    if conversation.speaker == "human":
        return
    customer = turn.customer
    records = turn.unit.records
    orders = records.orders(customer.id) if customer else ()
    culture = turn.parsed.get("culture") or {}
    content = wiring.library().current()
    locale = culture.get("locale") or conversation.locale or "en-US"
    clues_given: Mapping[str, Any] = (turn.parsed.get("metadata") or {}).get("comity") or {}
    # Where a machine translates, this turn is in English; the customer and the desk's queue still have their own language.
    found = turn.parsed.get("language") or {}
    # Who is to answer must read what the customer writes, also where the bot could not.
    foreign = still_writes(
        conversation.language,
        clues_given.get("translated_from") or found.get("foreign"),
        found.get("evidence") or (),
        conversation.preferences.language,
        content.languages,
    )
    language = foreign or culture.get("language") or conversation.language
    turn.unit.conversations.update(conversation.id, language=language, locale=locale)
    topic = turn.slot("pending") or turn.intent
    clues: Clues = replace(clues_for(conversation, customer, first=False), about=about(topic))
    market = content.markets[locale]
    decision = decide(market, occasion_of("handoff_started", clues, locale))
    turn.unit.conversations.update(conversation.id, register=decision.register.as_dict(), speaker="human")
    ticket = new_ticket(
        number=turn.unit.tickets.next_number(),
        conversation=turn.unit.conversations.get(conversation.id) or conversation,
        messages=turn.unit.conversations.messages(conversation.id, limit=200),
        customer=customer,
        orders=orders,
        refunds=records.refunds(customer.id) if customer else (),
        invoices=[invoice for invoice in (records.invoice(order.number) for order in orders) if invoice is not None],
        earlier=turn.unit.tickets.of_customer(customer.id) if customer else (),
        topic=topic,
        market=market,
        address=content.texts[locale].form_of_address(clues.person, decision.tv, decision.register.formality),
        now=turn.now,
        name=content.texts[locale].full_name(customer.given_name, customer.family_name) if customer else "",
    )
    turn.unit.tickets.create(ticket)
    values = {"ticket": ticket.id, "open": "yes" if people_are_there(turn.now) else "no"}
    turn.say("handoff_started", values, override={"about": clues.about} if clues.about else None)
    turn.done()


def rate(turn: Turn) -> None:
    score = turn.entity("score") or ""
    ticket = turn.unit.tickets.of_conversation(turn.conversation_id)
    if score not in ("1", "2", "3", "4", "5") or ticket is None or ticket.state != "closed":
        turn.say("nothing_pending")
        return
    turn.unit.tickets.update(ticket.id, score=int(score))
    turn.say("satisfaction_thanks", {"score": "low" if int(score) <= 2 else "high"})
