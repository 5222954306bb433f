"""Lint of the manner: a "du" in a formal German variant, a plain ending in a polite Japanese one, read off the rendered messages."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import islice, product
from typing import Any, Container, Dict, Iterator, List, Mapping, Optional, Sequence, Set, Tuple, Union

from fluent.syntax.ast import Identifier, Message, NumberLiteral, SelectExpression, VariableReference
from fluent.syntax.visitor import Visitor

from bot.core.errors import Unprocessable
from bot.core.lint import NAMING, Entry, Finding, Folder, Material
from bot.core.messages import Texts
from bot.core.register import Marker, RegisterReader
from bot.core.rules import SCALES, Market
from bot.core.tags import language_of

MOST_VARIANTS = 256
"""Of one message in one manner; none has a tenth of them."""
NAMES_OF_MANNERS = ("page-manner", "formality-")
"""Messages that speak of the manners themselves ("De tú")."""
LABELS = ("page-", "card-", "state-", "topic-", "button-", "desk-")
"""Messages that are shown, not spoken: one polite wording serves every manner."""
ENOUGH, MOST = 20, 0.75
"""How many markers show what a folder's casual or neutral texts usually are, and which share of them must agree."""


@dataclass(frozen=True)
class _Variant:
    """What a message says in one manner. markers: the sure ones."""

    entry: Entry
    formality: str
    text: str
    markers: Tuple[Marker, ...]


def forbidden_forms(
    material: Material,
    markets: Mapping[str, Market],
    texts: Mapping[str, Texts],
    reader: RegisterReader,
    sample: Mapping[str, Any],
    only: Optional[Container[str]] = None,
) -> Iterator[Finding]:
    """Sure markers of the other register in any variant of any message, and variants that can't be rendered. Too formal is a warning.

    sample: typed values for the messages' variables. only: folders to look at; None: all. Formal and honorific variants must be formal.
    What casual and neutral are differs: German says du in both, Japanese is polite when neutral, Korean even when casual; so they must be
    what most of the folder's (if it is small, of its language's) casual or neutral texts are.
    """
    usual: Dict[str, Dict[str, Counter[str]]] = {}
    variants: List[Tuple[str, _Variant]] = []
    for tag, folder in sorted(material.folders.items()):
        market = markets.get(tag) or next((market for name, market in sorted(markets.items()) if language_of(name) == tag), None)
        if market is None or tag not in texts or (only is not None and tag not in only):
            continue
        counts = usual.setdefault(tag, {formality: Counter() for formality in SCALES["formality"]})
        for found in _variants(folder, market, texts[tag], reader, sample):
            if isinstance(found, Finding):
                yield found
            else:
                variants.append((tag, found))
                counts[found.formality].update(str(marker.register) for marker in found.markers)
    told: Set[Tuple[str, str, str]] = set()
    for tag, variant in variants:
        entry = variant.entry
        side = _side(variant.formality, usual[tag], usual.get(language_of(tag), {}))
        if side is None:
            continue
        for marker in variant.markers:
            key = (entry.file, entry.id, marker.text)
            if marker.register != side and key not in told:
                told.add(key)
                around = " ".join(variant.text[max(0, marker.start - 40) : marker.end + 40].split())
                sentence = f"“{marker.text}” is {marker.register}, and the {variant.formality} variant must be {side}. Rewrite “{around}”."
                yield Finding(entry.file, *_where(entry, material.folders[tag], marker.text), "manner", sentence, side == "informal")


def _side(formality: str, own: Mapping[str, Counter[str]], language: Mapping[str, Counter[str]]) -> Optional[str]:
    """The register that texts of a formality must show; None where nothing says which."""
    if formality in ("formal", "honorific"):
        return "formal"
    counts = own[formality]
    if sum(counts.values()) < ENOUGH and own is not language:
        counts = counts + language.get(formality, Counter())
    ((side, most),) = counts.most_common(1) or [("", 0)]
    return side if most >= ENOUGH * MOST and most >= MOST * sum(counts.values()) else None


def _variants(
    folder: Folder, market: Market, texts: Texts, reader: RegisterReader, sample: Mapping[str, Any]
) -> Iterator[Union[Finding, _Variant]]:
    """Every text that the messages of a folder can give, once, with its sure markers."""
    values = {key: _written(value, texts) for key, value in sample.items()}
    choices = _choices(folder)
    readings: Dict[str, Tuple[Marker, ...]] = {}
    for entry in folder.messages.values():
        chosen = choices.get(entry.id, {})
        is_label = entry.id.startswith(LABELS) and not chosen.keys() & {"formality", "tv"}
        if entry.id in NAMING or entry.id.startswith(NAMES_OF_MANNERS) or is_label:
            continue
        # Only what it uses: each value that is passed costs time. What a referred message uses is not known here.
        given = values if entry.messages else {use.name: values.get(use.name, "") for use in entry.variables}
        seen: Set[Tuple[str, str]] = set()
        for arguments in _manners(chosen, market):
            try:
                text = texts.render(entry.id, {**given, **arguments})
            except Unprocessable as error:
                yield Finding(entry.file, entry.line, 1, "unrendered", error.sentence)
                break
            formality = arguments["formality"]
            if (formality, text) in seen:
                continue
            seen.add((formality, text))
            if text not in readings:
                readings[text] = tuple(one for one in reader.read(text, market.tag).markers if one.weight == "sure")
            yield _Variant(entry, formality, text, readings[text])


def _written(value: Any, texts: Texts) -> Any:
    try:
        return texts.value(value)
    except Unprocessable:  # a value that is itself a message, and missing here: other checks say so
        return ""


def _manners(choices: Mapping[str, Sequence[str]], market: Market) -> Iterator[Dict[str, str]]:
    """Arguments for every variant of a message that chooses by these variables."""
    fixed = {"directness": "balanced", "authority": "institution", "orientation": "individual", "horizon": "immediate", "service": "hybrid"}
    fixed |= {"gender": "unknown", "name": "", "named": "no"}
    free = {name: keys for name, keys in choices.items() if name not in ("formality", "tv", "name")}
    for formality in SCALES["formality"]:
        for keys in islice(product(*free.values()), MOST_VARIANTS):
            yield {**fixed, **dict(zip(free, keys)), "formality": formality, "tv": market.address[formality]}


class _Selectors(Visitor):
    """Variable -> the keys that a message's variants have for it."""

    def __init__(self) -> None:
        self.keys: Dict[str, List[str]] = {}

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802  # fluent.syntax calls it so
        if isinstance(node.selector, VariableReference):
            keys = self.keys.setdefault(node.selector.id.name, [])
            keys += [name for name in (_key(variant.key) for variant in node.variants) if name not in keys]
        self.generic_visit(node)


def _key(key: Any) -> str:
    return str(key.name) if isinstance(key, Identifier) else str(key.value) if isinstance(key, NumberLiteral) else "other"


def _choices(folder: Folder) -> Dict[str, Dict[str, List[str]]]:
    found = {}
    for _, text in folder.files:
        for node in folder.parse(text).body:
            if isinstance(node, Message) and node.value is not None:
                selectors = _Selectors()
                selectors.visit(node.value)
                found[node.id.name] = selectors.keys
    return found


def _where(entry: Entry, folder: Folder, marked: str) -> Tuple[int, int]:
    """Where a marker stands in the file: its first place in the message, or the message where it is put together from parts."""
    text = next(text for file, text in folder.files if file == entry.file)
    start = text.find(entry.pattern)
    place = text.find(marked, start, start + len(entry.pattern))
    if place < 0:
        return entry.line, 1
    return text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)
