"""What a message wants: topic, FAQ entry or neither; the same decision for the running bot, `comity understand` and the benchmarks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np
import numpy.typing as npt

from bot.core.faq import FaqEntry, FaqIndex, Match, Prototypes
from bot.core.parts import parts
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

SURE_PART, SEEN_IN_WHOLE = 0.6, 0.002
"""Confidence from which each half of a message is a request of its own, and the probability that the whole must leave it: "I ordered
shoes yesterday, please cancel them" leaves nothing for the first half."""
KIN = (
    {
        "track_order", "delivery_period", "delivery_options", "lost_parcel", "delivered_not_received", "delivery_attempt_failed",
        "change_delivery_date", "partial_delivery", "missing_item", "pickup_point", "international_shipping", "customs_duties",
    },
    {"cancel_order", "check_cancellation_fee", "get_refund", "track_refund", "check_refund_policy"},
    {
        "get_refund", "check_refund_policy", "return_how", "return_cost", "return_period", "damaged_item", "wrong_item", "missing_item",
        "exchange_size", "warranty", "change_order", "place_order",
    },
    {"check_invoice", "get_invoice", "tax_invoice"},
    {"check_payment_methods", "payment_issue", "place_order", "installments", "card_security"},
    {"contact_customer_service", "contact_human_agent", "complaint", "opening_hours"},
    {"create_account", "registration_problems", "recover_password", "edit_account", "switch_account", "family_account", "business_account"},
    {"change_shipping_address", "set_up_shipping_address", "change_delivery_date"},
    {"newsletter_subscription", "unsubscribe_messages"},
)  # fmt: skip
"""Topics and FAQ entries that one request may touch together; they are never taken for two requests."""

ANSWER_FROM = 0.45
"""Probability from which a topic is acted on; below it the customer is asked. Measured on other fields: benchmarks/topics.py."""
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
    also: Optional[str] = None
    """A second request in the same message: a topic or an FAQ entry."""
    near: Optional[Tuple[str, float]] = None
    """Where nothing fitted: the FAQ entry that came nearest, and its cosine."""


class Understander:
    """Topics and FAQ over one encoder. Entries that bear a topic's name are that topic's answer."""

    def __init__(self, encoder: Encoder, cached: Encoder, model: TopicModel) -> None:
        """cached: the encoder for FAQ questions, which come again at every start."""
        self._encoder, self._cached, self._model = encoder, cached, model
        self._topics = Prototypes({label: mean[None] for label, mean in zip(model.labels, model.means) if label != FAQ}, model.precision)
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

    def understand(
        self,
        text: str,
        vector: Optional[npt.NDArray[np.float32]] = None,
        awaiting: Optional[str] = None,
        joins: Sequence[str] = (),
    ) -> Understanding:
        """awaiting: what the bot asked for last ("order_number", "identity", ...); an answer to that is "inform". joins: the words that
        join two requests in the message's language."""
        order, email = find_order_number(text), find_email(text)
        if details_only(text):
            return Understanding(INFORM, 1.0, ((INFORM, 1.0),), None, order, email)
        if vector is None:
            vector = self.encode(text)
        ranking = self._ranked(text, vector)
        intent, confidence, entry = self._decide(text, vector, ranking)
        if awaiting in FREE_TEXT and (intent not in TALK | {"contact_human_agent"} or confidence < SURE_OF_WAY_OUT):
            return Understanding(INFORM, 1.0, ranking, None, order, email)
        if awaiting == "confirmation" and intent == "affirm" and confidence < SURE_YES:
            intent = FALLBACK  # what can't be undone is done on a clear yes only
        if awaiting in DETAILS and (order or email) and (intent not in NEW_REQUESTS or confidence < SURE_OF_WAY_OUT):
            return Understanding(INFORM, 1.0, ranking, None, order, email)
        if awaiting is None:
            first, second = self._two(text, joins, ranking)
            if first is not None:
                return replace(first, order_number=order, email=email, also=second)
        match = self._faq.nearest(vector) if self._faq and intent in (FALLBACK, OUT_OF_SCOPE) else None
        near = (match.entry, match.similarity) if match else None
        return Understanding(intent, confidence, ranking, entry, order, email, near=near)

    def _two(
        self, text: str, joins: Sequence[str], ranking: Tuple[Tuple[str, float], ...]
    ) -> Tuple[Optional[Understanding], Optional[str]]:
        """The first and the second request of a message that surely holds two; (None, None) otherwise."""
        pieces = parts(text, joins)
        if len(pieces) < 2:
            return None, None
        found: List[Understanding] = []
        for piece, vector in zip(pieces, np.asarray(self._encoder.encode(pieces), dtype=np.float32)):
            ranked = self._ranked(piece, vector)
            intent, confidence, entry = self._decide(piece, vector, ranked)
            if confidence >= SURE_PART and intent not in TALK | {OUT_OF_SCOPE, FALLBACK, INFORM, "complaint"}:
                found.append(Understanding(intent, confidence, ranked, entry))
        if len(found) < 2:
            return None, None
        first = found[0]
        likely = {label for label, p in ranking if p >= SEEN_IN_WHOLE}
        for other in found[1:]:
            pair = {first.entry or first.intent, other.entry or other.intent}
            if len(pair) == 2 and {first.intent, other.intent} <= likely and not any(pair <= kin for kin in KIN):
                return first, other.entry or other.intent
        return None, None

    def _ranked(self, text: str, vector: npt.NDArray[np.float32]) -> Tuple[Tuple[str, float], ...]:
        probabilities = self._model.probabilities(text, vector)
        return tuple((self._model.labels[row], float(probabilities[row])) for row in np.argsort(-probabilities)[:6])

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
