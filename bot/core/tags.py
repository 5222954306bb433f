"""Language tags (BCP 47): which of our languages a tag means, and whether it names a market."""

from __future__ import annotations

from functools import lru_cache
from typing import Container, Optional

from langcodes import Language
from langcodes.tag_parser import LanguageTagError

_CHINESE = frozenset({"zh", "cmn", "yue"})
"""Chinese is two written languages here; CLDR's likely script tells which one a tag without a script means."""


@lru_cache(maxsize=1024)
def language_of(tag: str) -> str:
    """The name under which we keep the language of a tag: "de" for de-AT, "zh-Hant" for zh-TW, "zh-Hans" for zh.

    A tag that is none comes back as its part before the first hyphen, in lower case: it is then no language of ours.
    """
    try:
        language = Language.get(tag)
        if language.language in _CHINESE:
            return f"zh-{language.script or language.maximize().script}"
        return language.language or "und"
    except (LanguageTagError, ValueError):
        return tag.replace("_", "-").split("-")[0].lower()


@lru_cache(maxsize=1024)
def territory_of(tag: str) -> Optional[str]:
    """ISO 3166 country (or UN M.49 region) of a tag, None where it names none."""
    try:
        return Language.get(tag).territory
    except (LanguageTagError, ValueError):
        return None


@lru_cache(maxsize=1024)
def script_of(tag: str) -> Optional[str]:
    """ISO 15924 script that a tag's language is usually written in ("Latn", "Jpan"), None for a tag that is none."""
    try:
        return Language.get(tag).maximize().script
    except (LanguageTagError, ValueError):
        return None


def is_market(tag: str) -> bool:
    """Whether a tag names a market, which is a language in a territory; zh-Hans alone is a language."""
    return territory_of(tag) is not None


def nearest(tag: str, among: Container[str]) -> Optional[str]:
    """The tag itself, else its nearest parent (zh-Hans-CN, zh-Hans, zh) that is among these; None where there is none."""
    while tag not in among:
        if "-" not in tag:
            return None
        tag = tag.rpartition("-")[0]
    return tag


def market_tag(language: str, territory: str) -> str:
    """The market of a language in a country: "de-AT", and "zh-TW" for zh-Hant (a market's name needs no script)."""
    return f"{language.split('-')[0]}-{territory}"
