"""Lint of the manner: a "du" in a formal German variant, a plain ending in a polite Japanese one, read off the rendered messages."""

from __future__ import annotations

import hashlib
from collections import Counter
from itertools import islice, product
from typing import Any, Callable, Container, Dict, Iterator, List, Mapping, Optional, Sequence, Set, Tuple

from bot.core.errors import Unprocessable
from bot.core.lint import NAMING, Entry, Finding, Folder, Material
from bot.core.messages import Texts
from bot.core.register import RegisterReader
from bot.core.rules import SCALES, Market
from bot.core.tags import language_of, nearest

MOST_VARIANTS = 256
"""Of one message in one manner; none has a tenth of them."""
NAMES_OF_MANNERS = ("page-manner", "formality-")
"""Messages that speak of the manners themselves ("De tú")."""
LABELS = ("page-", "card-", "state-", "topic-", "button-", "desk-", "translated-notice", "translation-failed")
"""Messages that are shown, not spoken: one polite wording serves every manner."""
ENOUGH, MOST = 20, 0.75
"""How many markers show what a folder's casual or neutral texts usually are, and which share of them must agree."""


Marked = Tuple[str, str, str]
"""(register, the words that show it, what stands around them)"""
Shown = Tuple[Optional[str], Tuple[Tuple[str, Tuple[Marked, ...]], ...]]
"""What a message shows: why it can't be rendered, or None; and (formality, its sure markers) of each variant that has any."""
Keep = Callable[[str, Callable[[], Shown]], Shown]
"""(what a value is made of, what makes it) -> the value, perhaps from before"""


def forbidden_forms(
    material: Material,
    markets: Mapping[str, Market],
    texts: Mapping[str, Texts],
    reader: RegisterReader,
    sample: Mapping[str, Any],
    only: Optional[Container[str]] = None,
    keep: Keep = lambda made_of, make: make(),
) -> Iterator[Finding]:
    """Sure markers of the other register in any variant of any message, and variants that can't be rendered. Too formal is a warning.

    sample: typed values for the messages' variables. only: folders to look at; None: all. Formal and honorific variants must be formal.
    What casual and neutral are differs: German says du in both, Japanese is polite when neutral, Korean even when casual; so they must be
    what most of the folder's (if it is small, of its language's) casual or neutral texts are.
    """
    usual: Dict[str, Dict[str, Counter[str]]] = {}
    variants: List[Tuple[str, Entry, str, Tuple[Marked, ...]]] = []
    for tag, folder in sorted(material.folders.items()):
        market = markets.get(tag) or next((market for name, market in sorted(markets.items()) if language_of(name) == tag), None)
        if market is None or tag not in texts or (only is not None and tag not in only):
            continue
        counts = usual.setdefault(tag, {formality: Counter() for formality in SCALES["formality"]})
        for entry, (broken, shown) in _shown(material, folder, market, texts[tag], reader, sample, keep):
            if broken is not None:
                yield entry.found("unrendered", broken)
            for formality, marked in shown:
                variants.append((tag, entry, formality, marked))
                counts[formality].update(register for register, _, _ in marked)
    told: Set[Tuple[str, str, str]] = set()
    for tag, entry, formality, marked in variants:
        side = _side(formality, usual[tag], usual.get(language_of(tag), {}))
        if side is None:
            continue
        for register, words, around in marked:
            key = (entry.file, entry.id, words)
            if register != side and key not in told:
                told.add(key)
                sentence = f"“{words}” is {register}, and the {formality} variant must be {side}. Rewrite “{around}”."
                at = _where(entry, material.folders[tag], words)
                yield entry.found("manner", sentence, side == "informal", at)


def _side(formality: str, own: Mapping[str, Counter[str]], language: Mapping[str, Counter[str]]) -> Optional[str]:
    """The register that texts of a formality must show; None where nothing says which."""
    if formality in ("formal", "honorific"):
        return "formal"
    counts = own[formality]
    if sum(counts.values()) < ENOUGH and own is not language:
        counts = counts + language.get(formality, Counter())
    ((side, most),) = counts.most_common(1) or [("", 0)]
    return side if most >= ENOUGH * MOST and most >= MOST * sum(counts.values()) else None


def _shown(
    material: Material,
    folder: Folder,
    market: Market,
    texts: Texts,
    reader: RegisterReader,
    sample: Mapping[str, Any],
    keep: Keep,
) -> Iterator[Tuple[Entry, Shown]]:
    """What each message of a folder shows."""
    values = {key: _written(value, texts) for key, value in sample.items()}
    known = material.seen_from(folder.tag)
    patterns = material.sheets.get(f"etiquette_rules/patterns/{nearest(market.tag, reader.languages)}.yml", "")
    reading = f"{market.tag} {sorted(market.address.items())} {hashlib.blake2b(patterns.encode(), digest_size=16).hexdigest()}"
    for entry in folder.messages.values():
        chosen = entry.choices
        is_label = entry.id.startswith(LABELS) and not chosen.keys() & {"formality", "tv"}
        if entry.id in NAMING or entry.id.startswith(NAMES_OF_MANNERS) or is_label:
            continue
        words = _words(entry, known)
        if words is None:
            continue  # references and cycles say why
        # Only what it uses: each value that is passed costs time. What a referred message uses is not known here.
        given = values if entry.messages else {use.name: values.get(use.name, "") for use in entry.variables}
        made_of = "\0".join((reading, entry.id, *words, repr(sorted(given.items()))))

        def make(entry: Entry = entry, chosen: Mapping[str, Sequence[str]] = chosen, given: Mapping[str, Any] = given) -> Shown:
            return _read(entry.id, given, list(_manners(chosen, market)), texts, lambda text: reader.read(text, market.tag).markers)

        yield entry, keep(made_of, make)


def _read(
    message: str,
    given: Mapping[str, Any],
    manners: Sequence[Mapping[str, str]],
    texts: Texts,
    markers: Callable[[str], Sequence[Any]],
) -> Shown:
    """Every text that a message can give, looked at once."""
    shown: Dict[Tuple[str, str], Tuple[Marked, ...]] = {}
    readings: Dict[str, Tuple[Marked, ...]] = {}
    for arguments in manners:
        try:
            text = texts.render(message, {**given, **arguments})
        except Unprocessable as error:
            return error.sentence, ()
        if text not in readings:
            readings[text] = tuple(
                (one.register, one.text, " ".join(text[max(0, one.start - 40) : one.end + 40].split()))
                for one in markers(text)
                if one.weight == "sure"
            )
        shown[arguments["formality"], text] = readings[text]
    return None, tuple((formality, marked) for (formality, _), marked in shown.items() if marked)


def _words(entry: Entry, known: Mapping[str, Entry], way: Tuple[str, ...] = ()) -> Optional[List[str]]:
    """The patterns of a message and of all that it refers to; None where one of them lacks or comes back to itself."""
    found = [entry.pattern]
    for use in (*entry.messages, *entry.terms):
        inner = _words(known[use.name], known, (*way, entry.id)) if use.name in known and use.name not in (*way, entry.id) else None
        if inner is None:
            return None
        found += inner
    return found


def _written(value: Any, texts: Texts) -> Any:
    try:
        return texts.value(value)
    except Unprocessable:  # a value that is itself a message, and missing here: other checks say so
        return ""


def _manners(choices: Mapping[str, Sequence[str]], market: Market) -> Iterator[Dict[str, str]]:
    """Arguments for every variant of a message that chooses by these variables."""
    fixed = {dimension: values[0] for dimension, values in SCALES.items()}
    fixed |= {dimension: value for rule in market.start for dimension, value in rule.set.items()}
    fixed |= {"gender": "unknown", "name": "", "named": "no"}
    free = {name: keys for name, keys in choices.items() if name not in ("formality", "tv", "name")}
    for formality in SCALES["formality"]:
        for keys in islice(product(*free.values()), MOST_VARIANTS):
            yield {**fixed, **dict(zip(free, keys)), "formality": formality, "tv": market.address[formality]}


def _where(entry: Entry, folder: Folder, marked: str) -> Tuple[int, int]:
    """Where a marker stands in the file: its first place in the message, or the message where it is put together from parts."""
    text = next(text for file, text in folder.files if file == entry.file)
    start = text.find(entry.pattern)
    place = text.find(marked, start, start + len(entry.pattern))
    if place < 0:
        return entry.line, 1
    return text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)
