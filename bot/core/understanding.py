"""What a message wants: topic, FAQ entry or neither; the same decision for the running bot, `comity understand` and the benchmarks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Mapping, Optional, Sequence, Tuple

import numpy as np
import numpy.typing as npt

from bot.core.faq import FaqEntry, FaqIndex, Match, Prototypes
from bot.core.ports import Encoder
from bot.core.text import details_only, find_email, find_order_number
from bot.core.topics import FAQ, OUT_OF_SCOPE, TopicModel, exact_key

INFORM, FALLBACK = "inform", "nlu_fallback"
TALK = frozenset({"greet", "goodbye", "thank", "affirm", "deny", "change_language", "change_formality"})

FREE_TEXT = frozenset({"address", "change"})
"""What was asked for in the customer's own words; anything but a clear way out is taken as the answer."""
DETAILS = frozenset({"order_number", "identity"})
NEW_REQUESTS = frozenset({"contact_human_agent", "cancel_order", "get_refund", "change_order", "change_shipping_address", "complaint"})
"""What a customer may turn to while the bot waits for a number; "where is it" and the like with a number are the number."""
SURE_OF_WAY_OUT, SURE_YES = 0.6, 0.7

ANSWER_FROM = 0.35
"""Probability from which a topic is acted on; below it the customer is asked. Cross-validated: benchmarks/topics.py."""
FAQ_FROM = 0.7
"""Probability of the label "faq" from which an entry is answered though a topic might fit."""
SURE_FROM = 0.7
"""Probability from which no untrained FAQ entry may take a message from a topic."""
NEAR_FAQ, FAIR_FAQ = 0.6, 0.35
"""Cosine to an entry's nearest question: enough against a doubtful topic; enough when the model itself says "faq"."""


@dataclass(frozen=True)
class Understanding:
    """intent: a topic, talk, "faq", "inform" (details only), "out_of_scope" or "nlu_fallback". ranking: likeliest first."""

    intent: str
    confidence: float
    ranking: Tuple[Tuple[str, float], ...]
    entry: Optional[str] = None
    order_number: Optional[str] = None
    email: Optional[str] = None


class Understander:
    """Topics and FAQ over one encoder. Entries that bear a topic's name are that topic's answer."""

    def __init__(self, encoder: Encoder, cached: Encoder, model: TopicModel) -> None:
        """cached: the encoder for FAQ questions, which come again at every start."""
        self._encoder, self._cached, self._model = encoder, cached, model
        groups = {label: model.examples[model.example_labels == row] for row, label in enumerate(model.labels) if label not in (FAQ,)}
        self._topics = Prototypes({label: vectors for label, vectors in groups.items() if len(vectors)}, model.precision)
        self._faq: Optional[FaqIndex] = None
        self._entries: Optional[Sequence[FaqEntry]] = None
        self._exact_faq: Dict[str, str] = {}

    def use(self, entries: Sequence[FaqEntry]) -> None:
        """The FAQ to answer from; cheap when it is the same object as before."""
        if entries is self._entries:
            return
        free = [entry for entry in entries if entry.id not in self._model.labels]
        questions = list(dict.fromkeys(question for entry in free for question in entry.questions))
        vectors = dict(zip(questions, self._cached.encode(questions))) if questions else {}
        self._faq = FaqIndex(free, vectors, self._model.precision)
        self._exact_faq = {exact_key(question): entry.id for entry in entries for question in entry.questions}
        self._entries = entries

    def encode(self, text: str) -> npt.NDArray[np.float32]:
        """The sentence vector of one message, (dimensions,)."""
        return np.asarray(self._encoder.encode([text])[0], dtype=np.float32)

    def understand(self, text: str, vector: Optional[npt.NDArray[np.float32]] = None, awaiting: Optional[str] = None) -> Understanding:
        """awaiting: what the bot asked for last ("order_number", "identity", ...); an answer to that is "inform"."""
        order, email = find_order_number(text), find_email(text)
        if details_only(text):
            return Understanding(INFORM, 1.0, ((INFORM, 1.0),), None, order, email)
        if vector is None:
            vector = self.encode(text)
        probabilities = self._model.probabilities(text, vector)
        rows = np.argsort(-probabilities)[:6]
        ranking = tuple((self._model.labels[row], float(probabilities[row])) for row in rows)
        intent, confidence, entry = self._decide(text, vector, ranking)
        if awaiting in FREE_TEXT and (intent not in TALK | {"contact_human_agent"} or confidence < SURE_OF_WAY_OUT):
            return Understanding(INFORM, 1.0, ranking, None, order, email)
        if awaiting == "confirmation" and intent == "affirm" and confidence < SURE_YES:
            intent = FALLBACK  # what can't be undone is done on a clear yes only
        if awaiting in DETAILS and (order or email) and (intent not in NEW_REQUESTS or confidence < SURE_OF_WAY_OUT):
            return Understanding(INFORM, 1.0, ranking, None, order, email)
        return Understanding(intent, confidence, ranking, entry, order, email)

    def _decide(
        self, text: str, vector: npt.NDArray[np.float32], ranking: Tuple[Tuple[str, float], ...]
    ) -> Tuple[str, float, Optional[str]]:
        bare = exact_key(text)
        known = self._model.exact.get(bare)
        if known is not None and known != FAQ:
            return known, 1.0, None
        asked = self._exact_faq.get(bare)
        if asked is not None:
            return (asked, 1.0, None) if asked in self._model.labels else (FAQ, 1.0, asked)
        best, confidence = ranking[0]
        match = self._faq.nearest(vector) if self._faq else None
        if best == FAQ:
            if match is not None and match.similarity >= FAIR_FAQ and confidence >= FAQ_FROM:
                return FAQ, confidence, match.entry
            # Not sure that no topic fits: a topic acts on the customer's own order, an entry only explains.
            (best, share), rest = ranking[1], 1.0 - confidence
            confidence = share / rest if rest > 0 else 0.0
            if confidence < ANSWER_FROM and match is not None and match.similarity >= FAIR_FAQ:
                return FAQ, match.similarity, match.entry
        elif match is not None and self._beats_topics(match, vector, best, confidence):
            return FAQ, match.similarity, match.entry
        if best == OUT_OF_SCOPE:
            return OUT_OF_SCOPE, confidence, None
        if confidence < ANSWER_FROM:
            return FALLBACK, confidence, None
        return best, confidence, None

    def _beats_topics(self, match: Match, vector: npt.NDArray[np.float32], best: str, confidence: float) -> bool:
        if best in TALK or confidence >= SURE_FROM or match.similarity < NEAR_FAQ:
            return False
        return match.score > float(self._topics.scores(vector).max())


def choices(ranking: Sequence[Tuple[str, float]], topics: Mapping[str, object], most: int = 3) -> Tuple[str, ...]:
    """The likeliest topics to offer when the bot is not sure; talk and "faq" are no choices."""
    return tuple(label for label, _ in ranking if label in topics)[:most]
