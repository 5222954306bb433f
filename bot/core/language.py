"""The language of a message: text evidence weighed with priors. Probabilities, not votes; None when nothing is known."""

from __future__ import annotations

import math
import unicodedata
from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from bot.core.ports import Detector
from bot.core.text import letters, without_details

_SCRIPTS: Mapping[str, Tuple[str, ...]] = {
    "HIRAGANA": ("ja",),
    "KATAKANA": ("ja",),
    "CJK": ("ja", "zh"),
    "HANGUL": ("ko",),
    "ARABIC": ("ar", "fa", "ur", "ps", "ckb", "sd", "ug"),
    "HEBREW": ("he", "yi"),
    "THAI": ("th",),
    "CYRILLIC": ("ru", "uk", "bg", "sr", "be", "mk", "kk", "mn"),
    "GREEK": ("el",),
    "DEVANAGARI": ("hi", "mr", "ne"),
}
PRIORS: Mapping[str, float] = {"conversation": 5.0, "record": 1.6, "channel": 1.6, "country": 0.6}
"""Log-odds that each source adds to its language; the text's own log-likelihood stands against them."""
_ONCE_TALKING = 0.25
"""What the other priors still count once the conversation itself has a language."""
_WORDS_STRENGTH, _ONE_WORD_STRENGTH = 0.97, 0.85
"""How much of its certainty the detector of our own words may use; one foreign word is no change of language."""
_OWN_SCRIPT = frozenset({"ko", "th", "ru", "uk", "bg", "el", "he", "hi", "fa", "zh"})
UNSUPPORTED_FROM = 0.75
"""Probability from which a language that we don't speak is named rather than forced into one that we do."""


@dataclass(frozen=True)
class Evidence:
    """One reason for a decision. weight: log-odds for `value` (text), or of the prior."""

    what: str
    value: str
    source: str
    weight: float

    def as_dict(self) -> Dict[str, Any]:
        return {"what": self.what, "value": self.value, "source": self.source, "weight": round(self.weight, 2)}


@dataclass(frozen=True)
class Hints:
    """What is known before the text is read. All BCP 47 tags or None."""

    pick: Optional[str] = None
    """Picked or asked for by the customer; wins until they pick again."""
    conversation: Optional[str] = None
    record: Optional[str] = None
    channel: Tuple[str, ...] = ()
    country: Tuple[str, ...] = ()
    """Languages of the country that the channel declares."""


@dataclass(frozen=True)
class LanguageDecision:
    """language: one that we speak, or None. spoken: False when the text is surely in a language that we don't speak; then
    `foreign` names it and `language` is what to answer in."""

    language: Optional[str]
    confidence: float
    alternatives: Tuple[Tuple[str, float], ...]
    evidence: Tuple[Evidence, ...]
    foreign: Optional[str] = None


def decide(text: str, hints: Hints, detectors: Tuple[Detector, Detector], spoken: Sequence[str]) -> LanguageDecision:
    """Weigh a message. detectors: (one that knows any language, one that knows ours). spoken: primary tags of our languages."""
    evidence: List[Evidence] = []
    scores = _priors(hints, spoken, evidence)
    content = letters(without_details(text))
    lowered = content.lower() if content.isupper() else content
    general, ours = detectors
    seen: Mapping[str, float] = {}
    words: Mapping[str, float] = {}
    strength = _strength(content)
    if content:
        words = ours.probabilities(lowered)
    if strength > 0:
        seen = _restrict_by_script(content, general.probabilities(lowered), spoken)
    foreign = _foreign(seen, words, spoken, content)
    if foreign is None:
        for name, found, power in (
            ("detector", seen, strength),
            ("words", words, _ONE_WORD_STRENGTH if len(content.split()) == 1 else _WORDS_STRENGTH),
        ):
            _weigh(name, {language: found.get(language, 0.0) for language in spoken}, power, scores, evidence)
    picked = hints.pick.split("-")[0] if hints.pick else None
    if picked is not None and picked in spoken:
        evidence.append(Evidence("pick", picked, "the customer's choice", math.inf))
        return LanguageDecision(picked, 1.0, _ranked(scores), tuple(evidence), foreign if foreign != picked else None)
    if foreign is not None:
        evidence.append(Evidence("text", foreign, "a language that is not spoken here", seen[foreign]))
    if not any(scores.values()):  # nothing known, or only that it is foreign
        return LanguageDecision(None, seen[foreign] if foreign else 0.0, (), tuple(evidence), foreign)
    ranked = _ranked(scores)
    return LanguageDecision(ranked[0][0], ranked[0][1], ranked[1:], tuple(evidence), foreign)


def _weigh(name: str, found: Mapping[str, float], power: float, scores: Dict[str, float], evidence: List[Evidence]) -> None:
    """Add what one detector says to the log-odds. power: how much of its certainty counts, 0 to 1."""
    total = sum(found.values())
    if power <= 0 or total <= 0:
        return
    power *= min(1.0, 2 * total)  # crumbs of probability, left over from a language that isn't ours, are no evidence
    weights = {language: math.log(max((1 - power) / len(found) + power * p / total, 1e-4) * len(found)) for language, p in found.items()}
    for language, weight in weights.items():
        scores[language] += weight
    best = max(weights, key=lambda language: weights[language])
    evidence.append(Evidence("text", best, name, weights[best]))


def _priors(hints: Hints, spoken: Sequence[str], evidence: List[Evidence]) -> Dict[str, float]:
    scores = dict.fromkeys(spoken, 0.0)
    sources: List[Tuple[str, Tuple[str, ...]]] = [
        ("conversation", (hints.conversation,) if hints.conversation else ()),
        ("record", (hints.record,) if hints.record else ()),
        ("channel", hints.channel),
        ("country", hints.country),
    ]
    for source, tags in sources:
        for rank, tag in enumerate(tags):
            language = tag.split("-")[0]
            if language in scores:
                weight = PRIORS[source] / (rank + 1) * (_ONCE_TALKING if hints.conversation and source != "conversation" else 1.0)
                scores[language] += weight
                evidence.append(Evidence("prior", language, source, weight))
    return scores


def _strength(content: str) -> float:
    """How much a text may say of its language, 0 to 1: nothing below three letters, nearly all from some words on."""
    if not content:
        return 0.0
    dense = any(_script(c) in ("HIRAGANA", "KATAKANA", "CJK", "HANGUL", "THAI", "ARABIC") for c in content)
    count = sum(not c.isspace() for c in content)
    words = len(content.split())
    if dense:  # a script of its own says nearly all at once
        return 0.999 if count >= 2 else 0.9
    if count < 3 or (words == 1 and count < 4):
        return 0.0
    return 1 - math.exp(-(count / 5.0 + (words - 1) / 2.0))


def _script(character: str) -> str:
    return unicodedata.name(character, "").split(" ")[0]


def _restrict_by_script(content: str, seen: Mapping[str, float], spoken: Sequence[str]) -> Mapping[str, float]:
    """Letters of one script rule out the languages that aren't written in it."""
    found: Dict[str, int] = {}
    for character in content:
        script = _script(character)
        if script in _SCRIPTS or script == "LATIN":
            found[script] = found.get(script, 0) + 1
    if not found:
        return seen
    if found.get("HIRAGANA", 0) + found.get("KATAKANA", 0) > 0 and found.get("LATIN", 0) <= 3 * (
        found.get("HIRAGANA", 0) + found.get("KATAKANA", 0)
    ):
        return {"ja": 1.0}
    main = max(found, key=lambda script: found[script])
    if main == "LATIN":
        others = {language for languages in _SCRIPTS.values() for language in languages}
        allowed = {language: p for language, p in seen.items() if language not in others}
    else:
        allowed = {language: seen.get(language, 0.0) for language in _SCRIPTS[main]}
        if not any(allowed.values()):
            allowed = {_SCRIPTS[main][0]: 1.0}
    total = sum(allowed.values())
    return {language: p / total for language, p in allowed.items()} if total > 0 else {}


def _foreign(seen: Mapping[str, float], words: Mapping[str, float], spoken: Sequence[str], content: str) -> Optional[str]:
    """The language that we don't speak that this text surely is in, if any."""
    if not seen:
        return None
    best = max(seen, key=lambda language: seen[language])
    if best in spoken:
        return None
    if best in _OWN_SCRIPT and seen[best] >= UNSUPPORTED_FROM:
        # Where one of ours is written in the same script, a word or two are no proof: 返品 is Japanese too, and تمام Arabic.
        shared = any(best in languages and set(languages) & set(spoken) for languages in _SCRIPTS.values())
        long = len(content.split()) >= 3 or (best == "zh" and len(content) >= 4)
        return best if not shared or (long and not words) else None
    ours = sum(seen.get(language, 0.0) for language in spoken)
    sure = seen[best] >= UNSUPPORTED_FROM or (seen[best] >= 0.5 and ours <= 0.1)
    count = len(content.split())
    # Words that several languages share ("para", "posso") speak against a foreign language only while the detector is not quite sure.
    return best if sure and ((count >= 3 and not words) or (count >= 4 and seen[best] >= 0.95)) else None


def _ranked(scores: Mapping[str, float]) -> Tuple[Tuple[str, float], ...]:
    top = max(scores.values())
    weights = {language: math.exp(score - top) for language, score in scores.items()}
    total = sum(weights.values())
    return tuple(sorted(((language, weight / total) for language, weight in weights.items()), key=lambda pair: -pair[1]))
