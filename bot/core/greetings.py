"""When a season is greeted for: once a talk, and never in one that brought bad news."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Mapping, Optional, Sequence

from bot.core.model import Message, Season, There
from bot.core.ports import Calendar
from bot.core.rules import Market, Situation
from bot.core.tags import territory_of

MOVE = "season"
MOST_READ = 50
"""Messages of a talk that are looked at; of one that is longer nobody knows here how it began, so that nothing is wished any more."""
_ONE_TALK = timedelta(days=7)
"""What is older belongs to another talk: a messenger has one conversation for years."""


class NoCalendar:
    """For who has none: it is never any season, and nothing is known of anywhere."""

    def season(self, country: str, seasons: Sequence[Season], on: Optional[date] = None) -> Optional[str]:
        return None

    def there(self, country: str) -> Optional[There]:
        return None


def due(calendar: Calendar, markets: Mapping[str, Market], earlier: Sequence[Message]) -> Mapping[str, str]:
    """Market -> the season to greet for there (Clues.seasons). earlier: the newest MOST_READ messages, the customer's last one included."""
    talk = [message for message in earlier if message.sent_at >= earlier[-1].sent_at - _ONE_TALK]
    if len(talk) >= MOST_READ or any(message.sender == "agent" or _greets(message) or _bad(message, markets) for message in talk):
        return {}
    now = {tag: season_of(calendar, market) for tag, market in markets.items() if market.seasons}
    return {tag: season for tag, season in now.items() if season is not None}


def season_of(calendar: Calendar, market: Market, on: Optional[date] = None) -> Optional[str]:
    """The id of the season that a market is in. on: a day there; None: today."""
    country = territory_of(market.tag)
    return calendar.season(country, market.seasons, on) if country is not None else None


def is_bad_news(situation: Situation) -> bool:
    return situation.mood == "bad" or situation.act in ("refuse", "apologise")


def _bad(message: Message, markets: Mapping[str, Market]) -> bool:
    if message.sender != "bot" or message.situation is None:
        return False
    said = next((market.situations[message.situation] for market in markets.values() if message.situation in market.situations), None)
    return said is not None and is_bad_news(said)


def _greets(message: Message) -> bool:
    return MOVE in ((message.trace or {}).get("moves") or ())
