"""Languages that we don't speak: what is said to a customer who writes one, which of ours are offered, how long theirs is remembered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from langcodes import tag_is_valid

from bot.core.errors import ContentError
from bot.core.language import Hints
from bot.core.tags import language_of
from bot.core.written import key_at

_ALSO: Mapping[str, str] = {"no": "nb", "sh": "hr", "tl": "fil", "iw": "he", "in": "id", "ji": "yi"}
"""Names that detectors and old software have for a language -> ours."""


@dataclass(frozen=True)
class Other:
    """say: that we can't write it, in itself. person: the button that asks for a person, in itself."""

    language: str
    say: str
    person: str


class Others:
    """What `locales/others.yml` says, by language."""

    def __init__(self, data: Mapping[str, Any], file: str) -> None:
        """data: tag -> {"say", "person"}. Raises ContentError with line and column of a slip."""
        self._others: Dict[str, Other] = {}
        for tag, value in data.items():
            at = key_at(data, tag)
            if not isinstance(tag, str) or not tag_is_valid(tag) or name_of(tag) != tag:
                hint = " “no” is Norwegian: write “nb:”." if str(tag) == "False" else ""  # YAML reads no as false
                raise ContentError(f"“{tag}” is no language that is looked for; use a BCP 47 tag such as “uk”.{hint}", file, *at)
            if not isinstance(value, Mapping):
                raise ContentError(f"“{tag}” needs “say:” and “person:”.", file, *at)
            for key in value:
                if key not in ("say", "person"):
                    raise ContentError(f"“{tag}” has “say:” and “person:”, not “{key}:”.", file, *key_at(value, key))
            for key in ("say", "person"):
                if not isinstance(value.get(key), str) or not value[key].strip():
                    raise ContentError(f"“{tag}” needs a sentence after “{key}:”.", file, *(key_at(value, key) if key in value else at))
            self._others[tag] = Other(tag, value["say"].strip(), value["person"].strip())

    def of(self, tag: Optional[str]) -> Optional[Other]:
        """The sentence of a language, under whatever name a detector has for it; None where there is none."""
        return self._others.get(name_of(tag)) if tag else None

    def __iter__(self) -> Any:
        return iter(self._others.values())


def name_of(tag: str) -> str:
    """The name under which a language that we don't speak is kept: "nb" for no, "hr" for sh, "fil" for tl."""
    own = tag.split("-")[0].lower()  # CLDR calls sh Serbian; customers and detectors call Croatian so
    language = language_of(tag)
    return _ALSO.get(own) or _ALSO.get(language, language)


def likeliest(languages: Sequence[str], hints: Hints) -> Tuple[str, ...]:
    """All of `languages`, those that the customer likely reads first: picked, used, on record, declared, of their country; then English."""
    known: List[Optional[str]] = [hints.pick, hints.conversation, hints.record, *hints.channel, *hints.country, "en"]
    first = [language_of(tag) for tag in known if tag]
    return tuple(dict.fromkeys([*(language for language in first if language in languages), *languages]))


def still_writes(
    before: Optional[str], foreign: Optional[str], evidence: Sequence[Mapping[str, Any]], picked: Optional[str], spoken: Sequence[str]
) -> Optional[str]:
    """The language that we don't speak that a customer uses after a message; None: it is one of ours, or unknown.

    before: the conversation's language so far. foreign, evidence: what the message was read as (language.Evidence.as_dict). picked: what
    the customer chose in this conversation. A button, a number or a name is in no language: the customer's stays what it was, until they
    write one of ours or pick it.
    """
    if foreign is not None:
        return name_of(foreign)
    if before is None or language_of(before) in spoken or picked is not None:
        return None
    wrote = any(item.get("what") == "text" and item.get("value") in spoken for item in evidence)
    return None if wrote else before
