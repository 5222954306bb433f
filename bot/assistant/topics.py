"""Graph component: the topic of a message, or the FAQ entry that answers it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, List, Optional

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot import wiring
from bot.assistant.language import LANGUAGE
from bot.core.topics import TopicModel
from bot.core.understanding import Understander, Understanding

UNDERSTANDING = "understanding"
_FILE = "topics.npz"


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER], is_trainable=True)
class TopicClassifier(GraphComponent):
    """Sets intent, ranking, entities (order_number, email) and `understanding`: {"entry"}."""

    def __init__(self, storage: ModelStorage, resource: Resource, model: Optional[TopicModel] = None) -> None:
        self._storage, self._resource = storage, resource
        self._understander: Optional[Understander] = wiring.understander(model) if model else None

    @classmethod
    def create(
        cls, config: Dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> TopicClassifier:
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls, config: Dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext, **kwargs: Any
    ) -> TopicClassifier:
        with model_storage.read_from(resource) as folder, np.load(folder / _FILE) as arrays:
            component = cls(model_storage, resource, TopicModel.from_arrays(arrays))
        component.warm()
        return component

    def warm(self) -> None:
        """Read the FAQ's vectors and the encoder's weights before the first customer waits for them."""
        if self._understander is not None:
            self._understander.use(wiring.library().current().faq)
            self._understander.encode("warm")

    @classmethod
    def fingerprint_addon(cls, config: Dict[str, Any]) -> Optional[str]:
        """The project's examples, which Rasa need not have read."""
        return wiring.topics().key(wiring.topics().examples())

    def train(self, training_data: TrainingData) -> Resource:
        given = {(message.get(INTENT), message.get(TEXT)) for message in training_data.intent_examples if message.get(TEXT)}
        model = wiring.topic_model(given)  # comity train lets Rasa read only a few of the project's examples
        with self._storage.write_to(self._resource) as folder:
            np.savez(folder / _FILE, **model.arrays())
        self._understander = wiring.understander(model)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data

    def process(self, messages: List[Message], tracker: Optional[DialogueStateTracker] = None) -> List[Message]:
        assert self._understander is not None
        self._understander.use(wiring.library().current().faq)
        awaiting = tracker.get_slot("awaiting") if tracker is not None else None
        for message in messages:
            text = message.get(TEXT) or ""
            if not text.strip():
                message.set(INTENT, {"name": None, "confidence": 0.0}, add_to_output=True)
                continue
            features = message.get_dense_features(TEXT, [])[1]
            vector = features.features[0] if features is not None else None
            language = (message.get(LANGUAGE) or {}).get("language")
            found = self._understander.understand(text, vector, awaiting, wiring.library().current().joins.get(language, ()))
            if (message.get(LANGUAGE) or {}).get("foreign") and found.intent not in ("inform", "contact_human_agent"):
                # The vectors would understand it, but the answer could not be given in that language.
                found = replace(found, intent="unsupported_language", confidence=1.0, entry=None)
            _write(message, found)
        return messages


def _write(message: Message, found: Understanding) -> None:
    message.set(INTENT, {"name": found.intent, "confidence": found.confidence}, add_to_output=True)
    message.set(INTENT_RANKING_KEY, [{"name": name, "confidence": p} for name, p in found.ranking], add_to_output=True)
    entities = [
        {"entity": name, "value": value, "start": 0, "end": 0, "extractor": "TopicClassifier"}
        for name, value in (("order_number", found.order_number), ("email", found.email))
        if value is not None
    ]
    message.set(ENTITIES, [*message.get(ENTITIES, []), *entities], add_to_output=True)
    message.set(UNDERSTANDING, {"entry": found.entry, "also": found.also, "near": found.near}, add_to_output=True)
