"""Rasa's NLG: every `utter_<situation>` is spoken from Fluent by the etiquette rules. No sentence stands in the domain or in Python."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Any, Dict, Mapping, Optional

from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot import wiring
from bot.assistant.clues import clues_of
from bot.assistant.culture import CULTURE, as_dict, context_of
from bot.assistant.language import LANGUAGE
from bot.assistant.topics import UNDERSTANDING
from bot.core.culture import Clues
from bot.core.errors import ComityError
from bot.core.replies import Draft, Ready, speak
from bot.core.tags import language_of

log = logging.getLogger(__name__)
_PREFIX = "utter_"


class EtiquetteNLG(NaturalLanguageGenerator):
    """Takes values, choices, card, entry, override and ready from `dispatcher.utter_message(response="utter_<situation>", ...)`.

    override: fields of culture.Clues that hold for this reply already, and "wished", the name that the customer wants to be called by.
    """

    def __init__(self, endpoint_config: Optional[EndpointConfig] = None, domain: Optional[Domain] = None) -> None:
        wiring.library().current()  # a content error stops the start, with file and line, rather than the first reply

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> Optional[Dict[str, Any]]:
        situation = utter_action[len(_PREFIX) :]
        message = tracker.latest_message
        parsed: Mapping[str, Any] = (message.parse_data or {}) if message else {}
        clues = _clues(message.metadata if message else None, tracker, kwargs.get("override") or {})
        culture = parsed.get(CULTURE)
        picked = "picked_language" in (kwargs.get("override") or {})
        if culture is None or picked:
            culture = as_dict(context_of({} if picked else parsed.get(LANGUAGE) or {}, clues))
        draft = Draft(
            situation=situation,
            values=kwargs.get("values") or {},
            choices=kwargs.get("choices") or (),
            card=kwargs.get("card_draft"),
            entry=_entry(situation, message.intent if message else {}, parsed, kwargs.get("entry")),
            ready=Ready(**kwargs["ready"]) if kwargs.get("ready") else None,
        )
        content = wiring.library().current()
        try:
            stale = content.stale(language_of(culture["locale"]))
            spoken = speak(draft, culture["locale"], content.markets, content.texts, clues, stale)
        except ComityError as error:
            log.error("reply %s in %s could not be rendered: %s", situation, culture["locale"], error)
            spoken = speak(Draft("technical_trouble", {}), culture["locale"], content.markets, content.texts, clues)
        found = parsed.get(LANGUAGE) or {}
        return spoken.as_reply(
            topic=(message.intent or {}).get("name") if message else None,
            understood={
                "language": found.get("language"),
                "foreign": found.get("foreign"),
                "doubtful": found.get("doubtful"),
                "also": (parsed.get(UNDERSTANDING) or {}).get("also"),
                "evidence": {"language": found.get("evidence", []), "culture": culture["evidence"]},
            },
        )


def _clues(metadata: Optional[Mapping[str, Any]], tracker: DialogueStateTracker, override: Mapping[str, Any]) -> Clues:
    clues = clues_of(metadata, tracker)
    said = any(event.type_name == "bot" for event in _this_turn(tracker))
    if said:
        clues = replace(clues, opening="later", seasons={})
    given = dict(override)
    wished = given.pop("wished", None)
    if wished is not None:
        clues = replace(clues, person=replace(clues.person, wished=wished))
    return replace(clues, **given) if given else clues


def _this_turn(tracker: DialogueStateTracker) -> Any:
    for event in reversed(tracker.events):
        if event.type_name == "user":
            return
        yield event


def _entry(situation: str, intent: Mapping[str, Any], parsed: Mapping[str, Any], given: Optional[str]) -> Optional[str]:
    if situation != "faq_answer":
        return None
    if given:
        return given
    found: Optional[str] = (parsed.get(UNDERSTANDING) or {}).get("entry")
    return found or intent.get("name")
