"""When the front desk lets a season be greeted for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import Any, Optional

import pytest

from bot.adapters.content.library import Content
from bot.core.greetings import MOST_READ, NoCalendar, due, season_of
from bot.core.model import Message, Season, There
from tests.core.test_conversation import Desk, desk, empty_database  # noqa: F401  # fixtures

NOW = datetime(2026, 12, 20, 12, 0, tzinfo=timezone.utc)


class December:
    """It is the first season of every country, always."""

    def season(self, country: str, seasons: Sequence[Season], on: Optional[date] = None) -> Optional[str]:
        return seasons[0].id if seasons else None

    def there(self, country: str) -> Optional[There]:
        return None


def message(number: int = 1, sender: str = "customer", **fields: Any) -> Message:
    return Message(number, "V-1", sender, "…", fields.pop("sent_at", NOW), **fields)  # type: ignore[arg-type]


ASKED = message(9)
GREETED = message(2, "bot", situation="greeting", trace={"moves": ["salutation", "season", "news"]})


def test_every_market_with_seasons_is_in_its_own(content: Content) -> None:
    found = due(December(), content.markets, [ASKED])
    assert (found["de-DE"], found["en-US"], found["ar-SA"]) == ("christmas", "new-year", "ramadan")
    assert "da-DK" not in found
    assert due(December(), content.markets, []) == found
    assert due(NoCalendar(), content.markets, [ASKED]) == {}
    assert season_of(NoCalendar(), content.markets["de-DE"]) is None


@pytest.mark.parametrize(
    "before",
    [
        [GREETED],
        [message(2, "bot", situation="refund_refused")],
        [message(2, "bot", situation="complaint_received")],
        [message(2, "bot", situation="technical_trouble")],
        [message(2, "bot", situation="order_not_found")],
        [message(2, "agent")],
        [message(number) for number in range(MOST_READ)],
    ],
    ids=["greeted", "refused", "complained", "broken", "not found", "a person came in", "too long to know"],
)
def test_nothing_is_wished_twice_or_after_bad_news(content: Content, before: list[Message]) -> None:
    assert due(December(), content.markets, [*before, ASKED]) == {}


def test_other_news_are_no_bad_news(content: Content) -> None:
    before = [message(1), message(2, "bot", situation="order_status"), message(3, "bot", situation="a_situation_of_old", trace={})]
    assert due(December(), content.markets, [*before, ASKED])


def test_what_is_a_week_old_was_another_talk(content: Content) -> None:
    long_ago = NOW - timedelta(days=8)
    before = [replace(GREETED, sent_at=long_ago), message(3, "bot", situation="refund_refused", sent_at=long_ago)]
    assert due(December(), content.markets, [*before, ASKED])


async def test_the_assistant_hears_of_the_season_once(desk: Desk) -> None:  # noqa: F811
    desk.house = replace(desk.house, calendar=December())
    greeting = {
        "text": "Guten Tag. Wir wünschen Ihnen schöne Feiertage.",
        "buttons": [],
        "comity": {
            "language": "de",
            "locale": "de-DE",
            "register": {"formality": "formal"},
            "situation": "greeting",
            "trace": {"moves": ["salutation", "season", "news"], "rules": [], "address": ""},
        },
    }
    desk.assistant.replies = [greeting]
    await desk.say("Hallo")
    await desk.say("Hallo")
    first, second = (hints["comity"]["seasons"] for _, _, hints in desk.assistant.asked)
    assert first["de-DE"] == "christmas"
    assert second == {}


async def test_without_a_calendar_it_is_no_season(desk: Desk) -> None:  # noqa: F811
    await desk.say("Hallo")
    assert desk.assistant.asked[0][2]["comity"]["seasons"] == {}
