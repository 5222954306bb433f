"""Values to show replies with, where no customer asked for anything."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional, Sequence

from babel.numbers import get_territory_currencies

from bot.core.messages import Person
from bot.core.model import Customer
from bot.core.tags import language_of, territory_of

_FALLBACK = "EUR"
ENTRY = "delivery_period"
"""FAQ entry that stands for all."""


def _money(minor_units: int) -> Dict[str, Any]:
    return {"amount": minor_units, "currency": _FALLBACK}


SAMPLE: Mapping[str, Any] = {
    "order": "CO-104532",
    "invoice": "INV-2041",
    "ticket": "T-1042",
    "state": "shipped",
    "reason": "period",
    "open": "yes",
    "score": "high",
    "choices": "yes",
    "carrier": "DHL",
    "tracking": "00340434161094",
    "email": "customer@example.com",
    "address": "1 Example Street, 12345 Example",
    "requested": "unknown",
    "season": "new-year",
    "topic": {"message": "topic-track-order"},
    "languages": {"languages": ["en", "de", "es", "ja", "ar"]},
    "total": _money(4990),
    "amount": _money(4990),
    "placed": {"date": "2026-11-02"},
    "expected": {"date": "2026-11-09"},
    "delivered": {"date": "2026-09-14"},
    "deadline": {"date": "2026-10-14"},
    "issued": {"date": "2026-11-03"},
    "paid": {"date": "2026-11-12"},
}
"""One value for each parameter that replies and buttons have (messages.Texts.value)."""


def sample_values(locale: str) -> Dict[str, Any]:
    """SAMPLE with money as the market of a locale pays (CLDR)."""
    currency = _currency(territory_of(locale))
    return {
        name: {**value, "currency": currency} if isinstance(value, Mapping) and "currency" in value else value
        for name, value in SAMPLE.items()
    }


def _currency(territory: Optional[str]) -> str:
    current = get_territory_currencies(territory) if territory else []
    return str(current[0]) if current else _FALLBACK


def sample_person(locale: str, customers: Sequence[Customer]) -> Person:
    """Somebody of the market, else somebody who speaks its language, so that names stand as they would; nobody where none does."""
    same = [one for one in customers if one.language and language_of(one.language) == language_of(locale)]
    found = next((one for one in same if one.country == territory_of(locale)), same[0] if same else None)
    return Person() if found is None else Person(found.given_name, found.family_name, found.title, found.gender)
