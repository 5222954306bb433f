"""What a customer asked for: it holds in the conversation at once, and is kept on the record where they consented to that."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Mapping, Optional

from bot.core.model import Conversation, Customer, Preferences
from bot.core.ports import Unit
from bot.core.tags import language_of

CONSENT = "preferences"
"""The purpose for which a customer lets us keep what they asked for."""


def in_force(asked: Preferences, kept: Optional[Preferences]) -> Preferences:
    """What was asked for in the conversation, else what the record has of an earlier one."""
    if kept is None:
        return asked
    return Preferences(asked.language or kept.language, asked.formality or kept.formality, asked.name or kept.name)


def prefer(unit: Unit, conversation: Conversation, changes: Mapping[str, Any]) -> Preferences:
    """Follow a wish from now on. changes: fields of Preferences, None takes one back. The conversation's preferences after that."""
    preferences = replace(conversation.preferences, **changes)
    unit.conversations.update(conversation.id, preferences=preferences)
    if changes.get("language") and language_of(changes["language"]) != language_of(conversation.language or "und"):
        unit.conversations.update(conversation.id, customer_register=None)  # what was tú in the one language is no du in the other
    customer = unit.records.customer(conversation.customer_id) if conversation.customer_id else None
    if customer is not None and customer.consented(CONSENT):
        unit.records.keep_preferences(customer.id, replace(customer.preferences, **changes))
    return preferences


def consent(unit: Unit, customer: Customer, asked: Preferences, granted: bool) -> None:
    """The customer's answer to whether their wishes may be kept; where they may, those of this conversation are. asked: there."""
    unit.records.give_consent(customer.id, CONSENT, granted)
    if granted:
        unit.records.keep_preferences(customer.id, in_force(asked, customer.preferences))
