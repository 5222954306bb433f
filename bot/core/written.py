"""Where a name or value stands in the file that it was read from, and errors that say so."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any, Optional, Sequence, Tuple

from bot.core.errors import ContentError

Place = Tuple[int, int]
"""(line, column), from 1."""


def key_at(data: Any, key: Any) -> Place:
    """Where a key stands; where its mapping begins, if the key is not there."""
    place: Place = getattr(data, "keys_at", {}).get(key, getattr(data, "at", (1, 1)))
    return place


def value_at(data: Any, key: Any, item: Optional[int] = None) -> Place:
    """Where a key's value stands, or one item of it, if it is a list."""
    place: Place = getattr(data, "values_at", {}).get(key, key_at(data, key))
    items: Sequence[Place] = getattr(data.get(key), "values_at", ()) if item is not None and isinstance(data.get(key), list) else ()
    return items[item] if item is not None and items else place


def one_of(value: Any, allowed: Sequence[str], file: str, at: Place) -> None:
    """Raises ContentError where a value is none of these."""
    if value not in allowed:
        raise unknown(f"“{value}” is not possible here", value, allowed, file, at)


def unknown(sentence: str, value: Any, allowed: Sequence[str], file: str, at: Place) -> ContentError:
    """sentence: what is wrong, without a full stop; what was meant and what is allowed come behind it."""
    near = get_close_matches(str(value), allowed, n=1)
    meant = f" Did you mean “{near[0]}”?" if near else ""
    return ContentError(f"{sentence}.{meant} Use one of: {', '.join(allowed)}.", file, *at)
