"""Seasons: the days on which a market's shops greet, as the rules write them (`seasons:`), and which one a day is in."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any, Callable, Collection, Dict, Mapping, Optional, Sequence, Tuple

from bot.core.errors import ContentError
from bot.core.model import Season
from bot.core.written import Place, key_at, unknown, value_at

KEYS = {"id", "holiday", "country", "before", "after", "because", "remove"}
_ID = re.compile(r"[a-z][a-z0-9-]*")
"""As a variant of a Fluent message may be called."""
LONGEST = 60
"""Days that a season may begin before its holiday, or last after it."""
DaysOf = Callable[[Season], Collection[date]]
"""Season -> the days of its holiday in the years around."""


def season_ids(files: Sequence[Tuple[str, Mapping[str, Any]]]) -> Tuple[str, ...]:
    """Ids of all seasons, sorted; what is no season at all, `read_seasons` says."""
    items = (item for _, data in files if isinstance(data.get("seasons"), list) for item in data["seasons"])
    return tuple(sorted({str(item["id"]) for item in items if isinstance(item, Mapping) and "id" in item}))


def read_seasons(data: Mapping[str, Any], file: str, seasons: Dict[str, Season]) -> None:
    """Add a file's seasons to those of the files above it; one of the same id is replaced or removed."""
    items = data.get("seasons") or []
    if not isinstance(items, list):
        raise ContentError("“seasons” must be a list: each season begins with “- id: …”.", file, *key_at(data, "seasons"))
    for item in items:
        at: Place = getattr(item, "at", key_at(data, "seasons"))
        if not isinstance(item, Mapping) or not _ID.fullmatch(str(item.get("id", ""))):
            raise ContentError("A season needs an “id” in small letters, digits and hyphens, as in “id: new-year”.", file, *at)
        for key in item:
            if key not in KEYS:
                raise unknown(f"“{key}” means nothing in a season", key, sorted(KEYS), file, key_at(item, key))
        name = str(item["id"])
        if "remove" not in item:
            seasons[name] = _season(name, item, file, at)
            continue
        if item["remove"] is not True:
            raise ContentError(f"Write “- {{id: {name}, remove: true}}”, or leave “remove” out.", file, *value_at(item, "remove"))
        if name not in seasons:
            sentence = f"No file above this one has the season “{name}”, so there is nothing to remove. Correct the name, or delete it."
            raise ContentError(sentence, file, *value_at(item, "id"))
        del seasons[name]


def _season(name: str, item: Mapping[str, Any], file: str, at: Place) -> Season:
    for key in ("holiday", "because"):
        if not isinstance(item.get(key), str) or not item[key]:
            what = "the English name of the holiday" if key == "holiday" else "the sentence that agents and localisers read"
            raise ContentError(f"The season “{name}” needs a “{key}”: {what}.", file, *value_at(item, key))
    for key, least in (("before", 0), ("after", -LONGEST)):
        days = item.get(key, 0)
        if not isinstance(days, int) or isinstance(days, bool) or not least <= days <= LONGEST:
            raise ContentError(f"“{key}” is a whole number of days from {least} to {LONGEST}, not “{days}”.", file, *value_at(item, key))
    if item.get("before", 0) + item.get("after", 0) < 0:
        sentence = f"The season “{name}” ends before it begins: “after: -1” is the eve of the holiday, and “before” must reach as far back."
        raise ContentError(sentence, file, *value_at(item, "after"))
    country = item.get("country")
    if country is not None and not re.fullmatch("[A-Z]{2}", str(country)):
        raise ContentError(
            f"“country” is two capital letters (ISO 3166), as in “country: CN”, not “{country}”.", file, *value_at(item, "country")
        )
    return Season(
        id=name,
        holiday=item["holiday"],
        before=item.get("before", 0),
        after=item.get("after", 0),
        because=item["because"],
        file=file,
        line=value_at(item, "holiday")[0],
        column=value_at(item, "holiday")[1],
        country=country,
    )


def season_on(seasons: Sequence[Season], day: date, days_of: DaysOf) -> Optional[str]:
    """The id of the season that a day is in; of two, that which is shorter."""
    found = [one for one in seasons if any(_begin(one, holiday) <= day <= _end(one, holiday) for holiday in days_of(one))]
    return min(found, key=lambda one: one.before + one.after).id if found else None


def _begin(season: Season, holiday: date) -> date:
    return holiday - timedelta(days=season.before)


def _end(season: Season, holiday: date) -> date:
    return holiday + timedelta(days=season.after)
