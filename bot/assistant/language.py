"""Graph component: the language of a message, from text evidence and the hints that the front desk sends as metadata."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot import wiring
from bot.assistant.clues import clues_of
from bot.core import language

LANGUAGE = "language"


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER], is_trainable=False)
class LanguageIdentifier(GraphComponent):
    """Sets `language`: {"language", "confidence", "foreign", "alternatives", "evidence"}."""

    @classmethod
    def create(
        cls, config: Dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> LanguageIdentifier:
        return cls()

    def process(self, messages: List[Message], tracker: Optional[DialogueStateTracker] = None) -> List[Message]:
        content = wiring.library().current()
        awaiting = tracker.get_slot("awaiting") if tracker is not None else None
        for message in messages:
            clues = clues_of(message.get("metadata"), tracker)
            # An address that was asked for says nothing about the language, nor do a machine's words.
            text = "" if awaiting == "address" or clues.translated_from else message.get(TEXT) or ""
            decision = language.decide(text, clues.hints(), wiring.detectors(), content.languages)
            message.set(
                LANGUAGE,
                {
                    "language": decision.language,
                    "confidence": decision.confidence,
                    "foreign": decision.foreign,
                    "doubtful": decision.doubtful,
                    "alternatives": [list(pair) for pair in decision.alternatives],
                    "evidence": [item.as_dict() for item in decision.evidence if item.weight != float("inf")],
                },
                add_to_output=True,
            )
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data
