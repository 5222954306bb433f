"""`comity detect`, `understand`, `register`: one JSON object a line in and out, without Rasa or TensorFlow; and `comity render`."""

from __future__ import annotations

import io
import json
import tarfile
from dataclasses import replace
from pathlib import Path
from typing import IO, Any, Callable, Dict, Mapping, Optional

import numpy as np

from bot import settings, training, wiring
from bot.core.culture import Clues, country_languages
from bot.core.errors import ComityError, InvalidInput, SetupError
from bot.core.language import Hints, decide
from bot.core.messages import Person
from bot.core.replies import Draft, speak
from bot.core.tags import language_of
from bot.core.topics import TopicModel
from bot.core.understanding import FALLBACK, INFORM, TALK

Work = Callable[[Mapping[str, Any]], Dict[str, Any]]


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
    understander = wiring.understander(_topic_model())
    understander.use(content.faq)
    detect = _detect()

    def understand(asked: Mapping[str, Any]) -> Dict[str, Any]:
        language = asked.get("language") or detect({"text": asked["text"]})["language"]
        found = understander.understand(asked["text"], joins=content.joins.get(language_of(str(language)), ()))
        none = found.intent in (FALLBACK, INFORM, "out_of_scope") or found.intent in TALK
        topic = None if none else found.entry or found.intent
        return {"topic": topic, "confidence": round(found.confidence, 4), "language": language, "intent": found.intent}

    return understand


def _topic_model() -> TopicModel:
    """Out of the model that the running bot uses, so that both decide alike."""
    models = settings.current().home / "models"
    wanted = models / f"comity-{training.fingerprint(settings.current().root)}.tar.gz"
    file = wanted if wanted.exists() else training.train()
    with tarfile.open(file) as archive:
        member = next((name for name in archive.getnames() if name.endswith("/topics.npz")), None)
        data = archive.extractfile(member) if member else None
        if data is None:
            raise SetupError(f"{file} holds no topic model. Run “comity train --force”.")
        with np.load(io.BytesIO(data.read())) as arrays:
            return TopicModel.from_arrays(arrays)


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


def render(situation: str, locale: str, customer: Optional[str], as_json: bool, out: IO[str]) -> None:
    """One situation as a market hears it, with the rules behind it."""
    content = wiring.library().current()
    spoken = speak(
        Draft(situation, SAMPLE, entry="delivery_period" if situation == "faq_answer" else None),
        locale,
        content.markets,
        content.texts,
        _customer(customer),
        content.stale(language_of(locale)),
    )
    if as_json:
        answer = {
            "text": spoken.text,
            "locale": spoken.locale,
            "register": spoken.decision.register.as_dict(),
            "moves": list(spoken.moves),
            "rules": [rule.as_dict() for rule in spoken.decision.rules],
        }
        out.write(json.dumps(answer, ensure_ascii=False) + "\n")
        return
    register = " ".join(f"{key}={value}" for key, value in spoken.decision.register.as_dict().items())
    out.write(f"{spoken.text}\n\n{register}\nmoves: {', '.join(spoken.moves)}\n")
    for rule in spoken.decision.rules:
        out.write(f"  {rule.file}:{rule.line} {rule.id}: {rule.because}\n")


def _customer(file: Optional[str]) -> Clues:
    if file is None:
        return Clues(known=True, opening="first")
    try:
        given = json.loads(Path(file).read_text(encoding="utf-8"))
        person = Person(**{key: given.get(key) for key in ("given", "family", "title", "gender", "wished")})
    except (OSError, ValueError) as error:
        raise InvalidInput(f"{file} can't be read as JSON: {error}") from None
    clues = Clues(known=bool(given.get("known", True)), person=person, opening=given.get("opening", "first"))
    return replace(clues, tier=given.get("tier"), account_kind=given.get("account_kind"), wish=given.get("wish"))


def _euros(cents: int) -> Dict[str, Any]:
    return {"amount": cents, "currency": "EUR"}


SAMPLE: Mapping[str, Any] = {
    "order": "CO-104532",
    "invoice": "INV-2041",
    "ticket": "T-1042",
    "state": "shipped",
    "reason": "period",
    "open": "yes",
    "score": "high",
    "choices": "yes",
    "carrier": "DHL",
    "tracking": "00340434161094",
    "email": "customer@example.com",
    "address": "1 Example Street, 12345 Example",
    "requested": "unknown",
    "topic": {"message": "topic-track-order"},
    "languages": {"languages": ["en", "de", "es", "ja", "ar"]},
    "total": _euros(4990),
    "amount": _euros(4990),
    "placed": {"date": "2026-11-02"},
    "expected": {"date": "2026-11-09"},
    "delivered": {"date": "2026-09-14"},
    "deadline": {"date": "2026-10-14"},
    "issued": {"date": "2026-11-03"},
    "paid": {"date": "2026-11-12"},
}
"""Values for a preview."""
