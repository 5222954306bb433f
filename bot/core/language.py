"""The language of a message: text evidence weighed with priors. Probabilities, not votes; None when nothing is known.

What a detector says and what was known before are added as log-odds. A text may say the less the shorter it is, so that a name or a
word out of another language moves nobody's conversation; a sentence does, at once; what lies between is a doubt that is asked about.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from functools import partial
from operator import itemgetter
from typing import Any, Callable, Collection, Dict, List, Mapping, Optional, Sequence, Tuple

from bot.core import scripts
from bot.core.ports import Detector
from bot.core.tags import language_of
from bot.core.text import chat_letters, letters, without_details

PRIORS: Mapping[str, float] = {"conversation": 5.0, "record": 1.6, "channel": 1.6, "country": 0.6}
"""Log-odds that each source adds to its language; the text's own log-likelihood stands against them."""
_ONCE_TALKING = 0.25
"""What the other priors still count once the conversation itself has a language."""
SWITCH_FROM, DOUBT_FROM = 0.95, 0.35
"""Probability from which a text in another language switches the conversation, and from which it is a doubt worth asking about."""
FOREIGN_FROM, _SURELY_FOREIGN = 0.88, 0.9
"""Probability from which a language that we don't speak is named rather than forced into one that we do; and what the detector of all
languages must say for two or three words of a script that one of ours is written in."""
_SURELY_OURS = 0.9
_STRANGE = 8.0
"""Log-odds for a foreign language where no word of a text is one of ours and against it where all are, from _FAMILIAR on."""
_DOUBTS, _SECOND_DOUBTS, _UNASKED = 0.02, 0.05, 0.5
"""What a language may still have that the detector of all languages, and the second opinion, did not see at all; and what it has where the
second opinion knows nothing of it."""
_NOBODYS = frozenset({"eo", "ia", "ie", "io", "jbo", "la", "sa", "vo"})
"""Nobody's mother tongue; detectors take unknown words for them."""
_ONE_WORD, _EACH_WORD = 3.0, 3.5
"""The most that the first word and each further one may say against the conversation's language, in nats."""
_SHORTEST = 3
"""Letters of an alphabet below which a text says nothing of its language."""
_SCRIPT_ODDS = 12.0
_CHAT_WORD, _CHAT_ODDS = re.compile(r"(?=\w{4})\w*[ʕħ]\w+"), 5.0
"""A word with an Arabic letter that was typed as 3 or 7 (text.chat_letters), not at its end, where a product's number may stand; and what
each says for Arabic."""
_TYPED = 0.6
"""Share of a text's words that customers of a language are known to write, from which it may be that language in Latin letters."""
_NOT_LATIN = {language.split("-")[0] for languages in scripts.LANGUAGES.values() for language in languages} | {"yue", "wuu"}
_LEAST = 1e-4
_WITNESSES = 0.8
"""How far the detector of all languages is trusted between ours, where the dictionary knows no word."""
_FAMILIAR, _CERTAIN = 0.7, 0.99
"""Share of a text's words in one of our languages that speaks neither for it nor for another; and from which nobody else need be asked."""
_ENOUGH = 8
"""Words of a text of which one or two may be new to the dictionary."""
_AT_HOME = 0.95
"""Share of known words from which a text is no other language's, whatever a detector says."""
_PAYLOAD = re.compile(r"\s*/\w+(?:\{.*\})?\s*", re.DOTALL)
"""What a button sends: its intent and entities are named in English, whatever the customer speaks."""
_ODD = 0.2
"""Share of words with letters that our language of a script never writes, from which a text is another's."""


class _Silent:
    def probabilities(self, text: str) -> Mapping[str, float]:
        return {}


@dataclass(frozen=True)
class Detectors:
    """Who is asked about a text. Each may be left out."""

    general: Detector = field(default_factory=_Silent)
    """Knows any language."""
    words: Detector = field(default_factory=_Silent)
    """Knows the words of ours that are written in Latin letters; what is missing to 1 is the share of words that it never saw."""
    characters: Detector = field(default_factory=_Silent)
    """Knows Chinese characters: Japanese, simplified or traditional Chinese."""
    examples: Detector = field(default_factory=_Silent)
    """Knows what our customers write, also without accents or in Latin letters; what is missing to 1 is what it never saw."""
    namer: Detector = field(default_factory=_Silent)
    """Asked for a second opinion on a language that is not ours."""
    namer_knows: Collection[str] = frozenset()
    """The languages that the second opinion can name; empty: it is not said."""


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


_NO_HINTS = Hints()


@dataclass(frozen=True)
class LanguageDecision:
    """language: one that we speak, to answer in, or None. foreign: names the language of the text where it surely is one that we don't
    speak. doubtful: another of ours that the text may be in, not surely enough to leave the conversation's."""

    language: Optional[str]
    confidence: float
    alternatives: Tuple[Tuple[str, float], ...]
    evidence: Tuple[Evidence, ...]
    foreign: Optional[str] = None
    doubtful: Optional[str] = None


def decide(text: str, hints: Hints, detectors: Detectors, spoken: Sequence[str]) -> LanguageDecision:
    """Weigh a message. spoken: our languages, as `tags.language_of` names them."""
    evidence: List[Evidence] = []
    prior = _priors(hints, spoken, evidence)
    words = "" if _PAYLOAD.fullmatch(text) else without_details(chat_letters(text))
    said, foreign, foreign_odds, length = _read(words, detectors, spoken, evidence)
    known = language_of(hints.conversation) if hints.conversation else None
    if known in prior and said:  # a short text may say less against a conversation that goes on
        ceiling = _ONE_WORD + _EACH_WORD * max(0.0, length - 1)
        said = {language: min(odds, said[known] + ceiling) for language, odds in said.items()}
    scores = {language: odds + said.get(language, 0.0) for language, odds in prior.items()}
    picked = language_of(hints.pick) if hints.pick else None
    if picked is not None and picked in spoken:
        evidence.append(Evidence("pick", picked, "the customer's choice", math.inf))
        return LanguageDecision(picked, 1.0, _ranked(scores), tuple(evidence), foreign if foreign != picked else None)
    if foreign is not None:
        evidence.append(Evidence("text", foreign, "a language that is not spoken here", foreign_odds))
    if not any(scores.values()):  # nothing known, or only that it is foreign
        return LanguageDecision(None, foreign_odds, (), tuple(evidence), foreign)
    ranked = _ranked(scores)
    best, confidence = ranked[0]
    if known in prior and foreign is None:
        doubted = _doubted(ranked, known)
        if best != known and _all_of(best, ranked, known) < SWITCH_FROM:
            stays = next(pair for pair in ranked if pair[0] == known)
            others = tuple(pair for pair in ranked if pair[0] != known)
            return LanguageDecision(known, stays[1], others, tuple(evidence), None, doubted)
        return LanguageDecision(best, confidence, ranked[1:], tuple(evidence), None, doubted if best == known else None)
    return LanguageDecision(best, confidence, ranked[1:], tuple(evidence), foreign)


def _read(
    text: str, detectors: Detectors, spoken: Sequence[str], evidence: List[Evidence]
) -> Tuple[Dict[str, float], Optional[str], float, float]:
    """(log-odds of each of our languages, a language that isn't ours or None, its probability, about how many words)."""
    content = letters(text)
    found = scripts.count(content)
    script = scripts.main_script(found)
    if script is None:
        return {}, None, 0.0, 0.0
    length = scripts.words(content, found)
    lowered = content.lower() if content.isupper() else content
    candidates = scripts.LANGUAGES.get(script)
    said = dict.fromkeys(spoken, 0.0)
    if candidates is not None and len(candidates) == 1:
        if candidates[0] not in said:
            return {}, candidates[0], 1.0, length
        _add_script(candidates[0], script, _SCRIPT_ODDS, said, evidence)
        return said, None, 0.0, length
    if script == "Han":
        _weigh("characters", detectors.characters.probabilities(content), 0.9999, said, evidence)
        _weigh("examples", detectors.examples.probabilities(lowered), 0.8, said, evidence)
        return said, None, 0.0, length
    if script == "Latin":
        if found["Latin"] < _SHORTEST:
            return {}, None, 0.0, length
        listed = detectors.words.probabilities(text)
        familiar = sum(listed.values())
        if familiar >= (_AT_HOME if length >= _ENOUGH else _CERTAIN):  # it knows the words: nobody else need be asked
            _weigh("words", listed, 0.999, said, evidence)
            return said, None, 0.0, length
        typed = detectors.examples.probabilities(lowered)
        chat = len(_CHAT_WORD.findall(lowered)) if "ar" in said else 0
        if chat and (chat > 1 or max(typed, key=lambda language: typed[language], default="ar") == "ar"):
            _weigh("words", listed, 0.5, said, evidence)
            _weigh("examples", typed, 0.9, said, evidence)
            odds = min(_SCRIPT_ODDS, _CHAT_ODDS * chat)
            said["ar"] += odds
            evidence.append(Evidence("text", "ar", "digits that stand for Arabic letters", odds))
            return said, None, 0.0, length
        seen = _written_in(detectors.general.probabilities(lowered), script, candidates, lowered)
        foreign, probability = None, 0.0
        if length >= 3 and max(familiar, sum(typed.values())) < _AT_HOME:
            strange = _STRANGE * (_FAMILIAR - max(familiar, sum(typed.values()))) if listed or typed else 0.0
            second = partial(_second, content, script, candidates, detectors.namer)
            foreign, probability = _foreign(seen, second, detectors.namer_knows, strange, spoken)
        if foreign is not None:
            return {}, foreign, probability, length
        romanised = _romanised(typed)
        if romanised is not None:  # "gde moy zakaz": what a dictionary knows of such words is chance
            _weigh("words", listed, 0.5, said, evidence)
            _weigh("examples", {romanised: typed[romanised]}, 0.9999, said, evidence)
            return said, None, 0.0, length
        _weigh("words", listed, 0.999, said, evidence)
        # The dictionary is the better judge of words that it knows. Where it does not, what customers write tells the most: Russian in
        # Latin letters, a shop's own terms.
        trust = _WITNESSES * (1 - familiar) * (1 - math.exp(-length / 2))
        _weigh("detector", {language: seen.get(language, 0.0) for language in spoken}, trust, said, evidence)
        if familiar < _FAMILIAR:
            _weigh("examples", typed, sum(typed.values()) * 0.97, said, evidence)
        return said, None, 0.0, length
    ours = next((language for language in candidates or () if language in said), None)
    if length >= 2 or ours is None:
        odd = ours is not None and scripts.odd_words(ours, lowered) >= _ODD
        raw = detectors.general.probabilities(lowered)
        if ours is not None and not odd and raw.get(ours, 0.0) >= _SURELY_OURS:  # no second opinion could turn this
            _add_script(ours, script, min(_SCRIPT_ODDS, 1.5 * found[script]), said, evidence)
            return said, None, 0.0, length
        seen = _written_in(raw, script, candidates, lowered)
        # Only the examples know words of these scripts, too few for one that they never saw to be strange.
        known_words = 0.0 if odd else sum(detectors.examples.probabilities(lowered).values())
        strange = min(0.0, _STRANGE * (_FAMILIAR - known_words))
        second = partial(_second, content, script, candidates, detectors.namer)
        foreign, probability = _foreign(seen, second, detectors.namer_knows, strange, () if odd else spoken)
        surely = seen.get(foreign or "", 0.0) >= _SURELY_FOREIGN and not known_words
        if foreign is not None and foreign != ours and (ours is None or odd or length >= 4 or surely):
            return {}, foreign, probability, length
    if ours is not None:  # by far the likeliest of its script
        _add_script(ours, script, min(_SCRIPT_ODDS, 1.5 * found[script]), said, evidence)
    return said, None, 0.0, length


def _romanised(typed: Mapping[str, float]) -> Optional[str]:
    """The language of another script that words in Latin letters surely are of."""
    total = sum(typed.values())
    best = max(typed, key=lambda language: typed[language], default="")
    return best if total >= _TYPED and best.split("-")[0] in _NOT_LATIN and typed[best] >= _SURELY_FOREIGN * total else None


def _add_script(language: str, script: str, odds: float, said: Dict[str, float], evidence: List[Evidence]) -> None:
    said[language] += odds
    evidence.append(Evidence("text", language, f"{script} script", odds))


def _weigh(name: str, found: Mapping[str, float], power: float, said: Dict[str, float], evidence: List[Evidence]) -> None:
    """Add what one detector says to the log-odds. power: how much of its certainty counts, 0 to 1."""
    total = sum(p for language, p in found.items() if language in said)
    if power <= 0 or total <= 0:
        return
    power *= min(1.0, 2 * total)  # crumbs of probability, left over from a language that isn't ours, are no evidence
    # Its certainty is spread over all of ours by 1 - power; only what stands out from that is added, since only ratios count.
    each = power * len(said) / (1 - power) / total
    best, most = "", 0.0
    for language, p in found.items():
        if p > _LEAST and language in said:
            weight = math.log1p(each * p)
            said[language] += weight
            if weight > most:
                best, most = language, weight
    evidence.append(Evidence("text", best, name, most))


def _priors(hints: Hints, spoken: Sequence[str], evidence: List[Evidence]) -> Dict[str, float]:
    scores = dict.fromkeys(spoken, 0.0)
    if hints == _NO_HINTS:
        return scores
    sources: List[Tuple[str, Tuple[str, ...]]] = [
        ("conversation", (hints.conversation,) if hints.conversation else ()),
        ("record", (hints.record,) if hints.record else ()),
        ("channel", hints.channel),
        ("country", hints.country),
    ]
    talking = hints.conversation is not None and language_of(hints.conversation) in scores
    for source, tags in sources:
        for rank, tag in enumerate(tags):
            language = language_of(tag)
            if language in scores:
                weight = PRIORS[source] / (rank + 1) * (_ONCE_TALKING if talking and source != "conversation" else 1.0)
                scores[language] += weight
                evidence.append(Evidence("prior", language, source, weight))
    return scores


def _written_in(seen: Mapping[str, float], script: str, candidates: Optional[Sequence[str]], text: str) -> Mapping[str, float]:
    """What a detector says of the languages that are written in a script and in such letters; the others are ruled out."""
    if candidates is None:
        allowed = {language: p for language, p in seen.items() if language not in _NOT_LATIN}
    else:
        fitting = [language for language in candidates if scripts.odd_words(language, text) < _ODD] or candidates
        allowed = {language: p for language, p in seen.items() if language in fitting}
        if not any(allowed.values()):
            allowed = {fitting[0]: 1.0}
    total = sum(allowed.values())
    return {language: p / total for language, p in allowed.items()} if total > 0 else {}


def _second(text: str, script: str, candidates: Optional[Sequence[str]], namer: Detector) -> Mapping[str, float]:
    """The second opinion on a text; empty where it does not know the script."""
    found = namer.probabilities(text)
    return _written_in(found, script, candidates, text) if candidates is None or not set(candidates).isdisjoint(found) else {}


def _foreign(
    seen: Mapping[str, float], ask: Callable[[], Mapping[str, float]], knows: Collection[str], strange: float, spoken: Sequence[str]
) -> Tuple[Optional[str], float]:
    """(the language that we don't speak that a text is in, if any, its probability).

    Three witnesses, added as log-odds: how strange the words are to us (strange), what the detector of all languages has seen, and a
    second opinion (ask), which costs the most and is only asked for where it can turn the scale. Two detectors name a language far better
    than either: a short text in Slovenian is Czech to the one and Croatian to the other, and a little Slovenian to both.
    """
    least = math.log(FOREIGN_FROM / (1 - FOREIGN_FROM))
    nearest = max((p for language, p in seen.items() if language in spoken), default=0.0)
    likeliest = max((p for language, p in seen.items() if language not in spoken), default=0.0)
    most = math.log((likeliest + _DOUBTS) / (nearest + _DOUBTS)) + strange - math.log(_SECOND_DOUBTS)
    if not seen or (spoken and most < least):
        return None, 0.0
    second = ask()
    scores = {
        language: math.log(seen.get(language, 0.0) + _DOUBTS)
        + math.log(second.get(language, 0.0) + _SECOND_DOUBTS if language in knows or not knows else _UNASKED)
        for language in {**seen, **second}
        if language not in _NOBODYS
    }
    best = max((language for language in scores if language not in spoken), key=lambda language: scores[language], default=None)
    if best is None:
        return None, 0.0
    ours = [score for language, score in scores.items() if language in spoken]
    odds = strange + scores[best] - max(ours) if ours else 9.0
    return (best, 1 / (1 + math.exp(-odds))) if odds >= least else (None, 0.0)


def _doubted(ranked: Sequence[Tuple[str, float]], known: str) -> Optional[str]:
    """The other language that a text may be in."""
    other, p = next((pair for pair in ranked if pair[0] != known), (known, 0.0))
    return other if p >= DOUBT_FROM else None


def _all_of(language: str, ranked: Sequence[Tuple[str, float]], known: str) -> float:
    """Probability of a language with its other script: which Chinese a text is in may stay open where it surely is not German."""
    own = language.split("-")[0]
    return sum(p for one, p in ranked if one == language or (one != known and one.split("-")[0] == own != known.split("-")[0]))


def _ranked(scores: Mapping[str, float]) -> Tuple[Tuple[str, float], ...]:
    ordered = sorted(scores.items(), key=itemgetter(1), reverse=True)
    top = ordered[0][1]
    weights = [math.exp(score - top) for _, score in ordered]
    total = sum(weights)
    return tuple((language, weight / total) for (language, _), weight in zip(ordered, weights))
