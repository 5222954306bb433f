"""The customer whom `comity render` and `comity preview` speak to, out of a JSON file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, Mapping, Optional, Tuple

from bot.core.culture import Clues
from bot.core.errors import InvalidInput, TooLarge
from bot.core.messages import Person
from bot.core.rules import FACTS
from bot.core.text import clean

_NAMES = ("given", "family", "title", "wished")
_ONE_OF: Mapping[str, Tuple[str, ...]] = {
    "gender": ("female", "male"),
    **{fact: FACTS[fact] for fact in ("tier", "account_kind", "wish", "opening")},
}
KEYS = (*_NAMES, *_ONE_OF, "known")
_EXAMPLE = '{"given": "Anna", "family": "Weber", "gender": "female"}'


def read_customer(file: Optional[str]) -> Clues:
    """None: a known customer without a name, at first contact. Raises InvalidInput that names the file, the key and what to write."""
    given = _object(file) if file is not None else {}
    said: Dict[str, Any] = {key: _value(str(file), key, value) for key, value in given.items() if value is not None}
    return Clues(
        known=said.get("known", True),
        person=Person(**{key: said.get(key) for key in (*_NAMES, "gender")}),
        opening=said.get("opening", "first"),
        tier=said.get("tier"),
        account_kind=said.get("account_kind"),
        wish=said.get("wish"),
    )


def _object(file: str) -> Dict[str, Any]:
    try:
        given = json.loads(Path(file).read_text(encoding="utf-8"))
    except OSError as error:
        raise InvalidInput(f"{file} can't be read: {error.strerror or error}.") from None
    except (ValueError, RecursionError) as error:
        raise InvalidInput(f"{file} can't be read as JSON: {error}. Write one object such as {_EXAMPLE}.") from None
    if not isinstance(given, dict):
        raise InvalidInput(f"{file} must hold one JSON object such as {_EXAMPLE}.")
    return given


def _value(file: str, key: str, value: Any) -> Any:
    if key not in KEYS:
        raise InvalidInput(f"{file}: “{key}” means nothing here. Use: {', '.join(KEYS)}.")
    if key == "known":
        if not isinstance(value, bool):
            raise InvalidInput(f"{file}: “known” must be true or false, without quotation marks.")
        return value
    if key in _ONE_OF:
        if value not in _ONE_OF[key]:
            raise InvalidInput(f"{file}: “{key}” must be one of: {', '.join(_ONE_OF[key])}; or null, if it is unknown.")
        return value
    try:
        if isinstance(value, str):
            return clean(value)
    except (InvalidInput, TooLarge):
        pass
    raise InvalidInput(f"{file}: “{key}” must be a name in quotation marks, of at most 4000 letters; or null, if it is unknown.")
