"""Graph component: the cultural context, i.e. the language to answer in and the market whose rules hold."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot import wiring
from bot.assistant.clues import clues_of
from bot.assistant.language import LANGUAGE
from bot.core.culture import Clues, CulturalContext, resolve
from bot.core.language import Evidence, LanguageDecision
from bot.core.lent import manner_of

CULTURE = "culture"
FALLBACK_LANGUAGE = "en"


def context_of(found: Mapping[str, Any], clues: Clues, text: str = "") -> CulturalContext:
    """found: what LanguageIdentifier set, or empty when the message had no text of its own (a button)."""
    content = wiring.library().current()
    evidence = tuple(Evidence(**item) for item in found.get("evidence") or ())
    decision = LanguageDecision(found.get("language"), found.get("confidence", 0.0), (), evidence, found.get("foreign"))
    written = content.regions.market(text, decision.language) if text and decision.language else None
    return manner_of(resolve(decision, clues, content.spoken, FALLBACK_LANGUAGE, written), clues, content.markets)


def as_dict(context: CulturalContext) -> Dict[str, Any]:
    return context.as_dict()


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR], is_trainable=False)
class CulturalContextResolver(GraphComponent):
    """Sets `culture`: {"language", "locale", "country", "evidence", "known"} (core/culture.py CulturalContext)."""

    @classmethod
    def create(
        cls, config: Dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> CulturalContextResolver:
        return cls()

    def process(self, messages: List[Message], tracker: Optional[DialogueStateTracker] = None) -> List[Message]:
        for message in messages:
            context = context_of(message.get(LANGUAGE) or {}, clues_of(message.get("metadata"), tracker), message.get(TEXT) or "")
            message.set(CULTURE, as_dict(context), add_to_output=True)
        return messages
