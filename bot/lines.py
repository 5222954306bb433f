"""`comity detect`, `understand`, `register`: one JSON object a line in and out, without Rasa or TensorFlow; and `comity render`."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import IO, Any, Callable, Dict, Mapping, Optional

from bot import wiring
from bot.core.culture import country_languages
from bot.core.errors import ComityError, InvalidInput
from bot.core.greetings import season_of
from bot.core.language import Hints, decide
from bot.core.preview import Preview
from bot.core.reasons import told
from bot.core.tags import language_of
from bot.core.understanding import FALLBACK, INFORM, TALK
from bot.customer_file import read_customer
from bot.why import write_why

Work = Callable[[Mapping[str, Any]], Dict[str, Any]]
_YEARS = range(2000, 2101)
"""Of which holidays are known well enough to look at."""


def answer_lines(work: str, given: IO[str], out: IO[str]) -> None:
    """One answer for each line, in order; a line that is no JSON object answers {"error": ...} in its place."""
    answer = {"detect": _detect, "understand": _understand}.get(work, _register)()
    for line in given:
        if not line.strip():
            continue
        out.write(json.dumps(_one(answer, line), ensure_ascii=False) + "\n")
        out.flush()


def _one(answer: Work, line: str) -> Dict[str, Any]:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError) as error:
        return {"error": f"This line is no JSON: {type(error).__name__}."}
    if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
        return {"error": "A line must be an object with “text”, a string."}
    try:
        return answer(asked)
    except ComityError as error:
        return {"error": error.sentence if hasattr(error, "sentence") else str(error)}


def _detect() -> Work:
    content, detectors = wiring.library().current(), wiring.detectors()

    def detect(asked: Mapping[str, Any]) -> Dict[str, Any]:
        found = decide(asked["text"], _hints(asked.get("hints")), detectors, content.languages)
        return {
            "language": found.foreign or found.language,
            "confidence": round(found.confidence, 4),
            "alternatives": [{"language": language, "confidence": round(p, 4)} for language, p in found.alternatives],
            "evidence": [item.as_dict() for item in found.evidence if item.weight != float("inf")],
        }

    return detect


def _hints(given: Any) -> Hints:
    """Hints as they come; what is of another kind is no hint."""
    if not isinstance(given, dict):
        return Hints()

    def tag(name: str) -> Optional[str]:
        return given[name] if isinstance(given.get(name), str) else None

    channel = given.get("channel") or given.get("locales")
    country = tag("country")
    return Hints(
        pick=tag("pick"),
        conversation=tag("conversation") or tag("previous"),
        record=tag("record"),
        channel=tuple(one for one in (channel if isinstance(channel, list) else [channel]) if isinstance(one, str)),
        country=country_languages(country) if country else (),
    )


def _understand() -> Work:
    content = wiring.library().current()
    understander = wiring.understander(wiring.topic_model())
    understander.use(content.faq)
    detect = _detect()

    def understand(asked: Mapping[str, Any]) -> Dict[str, Any]:
        language = asked.get("language") or detect({"text": asked["text"]})["language"]
        found = understander.understand(asked["text"], joins=content.joins.get(language_of(str(language)), ()))
        none = found.intent in (FALLBACK, INFORM, "out_of_scope") or found.intent in TALK
        topic = None if none else found.entry or found.intent
        return {"topic": topic, "confidence": round(found.confidence, 4), "language": language, "intent": found.intent}

    return understand


def _register() -> Work:
    reader = wiring.library().current().register

    def register(asked: Mapping[str, Any]) -> Dict[str, Any]:
        language = asked.get("language")
        if not isinstance(language, str):
            raise InvalidInput("A line needs “language”, a BCP 47 tag such as “de”.")
        found = reader.read(asked["text"], language)
        markers = [
            {"register": one.register, "text": one.text, "start": one.start, "end": one.end, "pattern": one.pattern}
            for one in found.markers
        ]
        return {"register": found.register, "markers": markers}

    return register


def _day(written: str) -> date:
    with suppress(ValueError):
        day = date.fromisoformat(written)
        if day.year in _YEARS:
            return day
    raise InvalidInput(f"“{written}” is no day from {_YEARS[0]} to {_YEARS[-1]}. Write it as in --date 2026-12-24.")


def render(situation: str, locale: str, customer: Optional[str], as_json: bool, out: IO[str], on: Optional[str] = None) -> None:
    """One situation as a market hears it, with the rule behind each dimension and move. on: a day there (ISO 8601), whose season is greeted
    for; None: none is. Raises ComityError for what is not there."""
    content = wiring.library().current()
    clues = read_customer(customer)
    market = content.markets.get(locale)
    if on is not None and market is not None:
        season = season_of(wiring.calendar(), market, _day(on))
        clues = replace(clues, seasons={locale: season} if season is not None else {})
    spoken = Preview(content).say(situation, locale, clues)
    register, trace = spoken.decision.register.as_dict(), spoken.trace()
    if as_json:
        answer = {
            "text": spoken.text,
            "locale": spoken.locale,
            "register": register,
            "moves": trace["moves"],
            "rules": trace["rules"],
            "why": told(register, trace),
        }
        out.write(json.dumps(answer, ensure_ascii=False) + "\n")
        return
    said = " ".join(f"{key}={value}" for key, value in register.items())
    out.write(f"{spoken.text}\n\n{said}\nmoves: {', '.join(spoken.moves)}\n\n")
    write_why(out, register, trace)
