"""When a season is greeted for: once a talk, and never in one that brought bad news."""

from __future__ import annotations

from datetime import date
from typing import Mapping, Optional, Sequence

from bot.core.model import Message, Season, There
from bot.core.ports import Calendar
from bot.core.rules import Market
from bot.core.tags import territory_of

MOST_READ = 50
"""Messages of a talk that are looked at; of one that is longer nobody knows here how it began, so that nothing is wished any more."""
_BAD_ACTS = frozenset({"refuse", "apologise"})


class NoCalendar:
    """For who has none: it is never any season, and nothing is known of anywhere."""

    def season(self, country: str, seasons: Sequence[Season], on: Optional[date] = None) -> Optional[str]:
        return None

    def there(self, country: str) -> Optional[There]:
        return None


def due(calendar: Calendar, markets: Mapping[str, Market], earlier: Sequence[Message]) -> Mapping[str, str]:
    """Market -> the season to greet for there (Clues.seasons). earlier: the talk so far, the newest MOST_READ messages."""
    if len(earlier) >= MOST_READ or any(message.sender == "agent" or _bad(message, markets) for message in earlier):
        return {}
    said = {season for message in earlier if (season := _greeted(message)) is not None}
    now = {tag: season_of(calendar, market) for tag, market in markets.items() if market.seasons}
    return {tag: season for tag, season in now.items() if season is not None and season not in said}


def season_of(calendar: Calendar, market: Market, on: Optional[date] = None) -> Optional[str]:
    """The id of the season that a market is in. on: a day there; None: today."""
    country = territory_of(market.tag)
    return calendar.season(country, market.seasons, on) if country is not None else None


def _bad(message: Message, markets: Mapping[str, Market]) -> bool:
    if message.sender != "bot" or message.situation is None:
        return False
    said = next((market.situations[message.situation] for market in markets.values() if message.situation in market.situations), None)
    return said is not None and (said.mood == "bad" or said.act in _BAD_ACTS)


def _greeted(message: Message) -> Optional[str]:
    """The season that a message of the bot's greeted for."""
    trace = message.trace or {}
    season: Optional[str] = (trace.get("occasion") or {}).get("season")
    return season if "season" in (trace.get("moves") or ()) else None
