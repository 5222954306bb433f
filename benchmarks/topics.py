"""Topics and FAQ entries on unseen wording, one table, peers beside ours: five-fold cross-validation over our own examples, seeded; or
messages that were written by somebody who had not seen an example (benchmarks/data/unseen, topic<TAB>message: of each topic two plain, a
short, a polite, a colloquial, an indirect and a long one, and 25 of other fields, many in our own words).

    .venv/bin/python benchmarks/topics.py [--folds 1]
    .venv/bin/python benchmarks/topics.py --unseen

topic, talk, FAQ: taken for what they are labelled. asked (after topic, after FAQ): a clarifying question instead of an answer.
foreign: out-of-scope messages that were answered all the same. Peer (LR topic): logistic regression on the same sentence vectors,
which has no FAQ and no threshold.
"""

from __future__ import annotations

import argparse
import warnings
from itertools import islice
from typing import Dict, List, Sequence, Tuple

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from bot import settings, wiring
from bot.adapters.topics import fit
from bot.adapters.topics.examples import language_folders, read_language
from bot.core.faq import FaqEntry
from bot.core.topics import FAQ, OUT_OF_SCOPE, exact_key
from bot.core.understanding import FALLBACK, TALK, Understander

NOT_ANSWERED = (FALLBACK, OUT_OF_SCOPE)
Row = Tuple[str, str, str]
"""(language, label, text); an FAQ question's label is its entry."""


def examples() -> List[Row]:
    """All training examples."""
    folder = settings.current().root / "bot" / "data" / "nlu"
    return [(language.name, topic, text) for language in language_folders(folder) for topic, text in read_language(language)]


def run(seed: int, folds: int) -> None:
    warnings.filterwarnings("ignore", module="sklearn")  # the peer stops at its last iteration
    topics = examples()
    labels = {label for _, label, _ in topics}
    known = {exact_key(text) for _, _, text in topics}
    questions: List[Row] = [
        (entry.language, entry.id, question)  # an entry that bears a topic's name is asked for like that topic
        for entry in wiring.library().current().faq
        for question in entry.questions
        if entry.id not in labels or exact_key(question) not in known
    ]
    rows = topics + questions
    vectors = wiring.cached_encoder().encode([text for _, _, text in rows])
    decided: Dict[int, str] = {}
    peer: Dict[int, str] = {}
    keys = [f"{language} {label}" for language, label, _ in rows]
    parted = StratifiedKFold(5, shuffle=True, random_state=seed).split(vectors, keys)
    for train, test in islice(parted, folds):
        kept = [rows[row] for row in train]
        model = fit.fit([text for _, _, text in kept], [label if label in labels else FAQ for _, label, _ in kept], vectors[train])
        understander = Understander(wiring.encoder(), wiring.cached_encoder(), model)
        understander.use(_entries([row for row in kept if row[1] not in labels]))
        for row in test:
            found = understander.understand(rows[row][2], vectors[row])
            decided[int(row)] = found.entry or found.intent
        known = [row for row in train if rows[row][1] in labels]
        logistic = LogisticRegression(C=30, max_iter=200).fit(vectors[known], [rows[row][1] for row in known])
        for row, label in zip(test, logistic.predict(vectors[test])):
            peer[int(row)] = str(label)
    _table(rows, labels, decided, peer)


def run_unseen() -> None:
    """The model of the running bot."""
    folder = settings.current().root / "benchmarks" / "data" / "unseen"
    rows: List[Row] = []
    for file in sorted(folder.glob("*.tsv")):
        pairs = (line.split("\t", 1) for line in file.read_text(encoding="utf-8").splitlines())
        rows += [(file.stem, label, text) for label, text in pairs]
    content = wiring.library().current()
    understander = wiring.understander(wiring.topic_model())
    understander.use(content.faq)
    vectors = wiring.cached_encoder().encode([text for _, _, text in rows])
    decided: Dict[int, str] = {}
    for row, (language, _, text) in enumerate(rows):
        found = understander.understand(text, vectors[row], joins=content.joins.get(language, ()))
        decided[row] = found.entry or found.intent
    known = examples()
    warnings.filterwarnings("ignore", module="sklearn")  # the peer stops at its last iteration
    logistic = LogisticRegression(C=30, max_iter=200).fit(
        wiring.cached_encoder().encode([text for _, _, text in known]), [label for _, label, _ in known]
    )
    peer = dict(enumerate(str(label) for label in logistic.predict(vectors)))
    _table(rows, {label for _, label, _ in known}, decided, peer)


def _entries(rows: Sequence[Row]) -> List[FaqEntry]:
    grouped: Dict[Tuple[str, str], List[str]] = {}
    for language, entry, question in rows:
        grouped.setdefault((entry, language), []).append(question)
    return [FaqEntry(entry, language, tuple(asked)) for (entry, language), asked in grouped.items()]


def _table(rows: Sequence[Row], labels: set[str], decided: Dict[int, str], peer: Dict[int, str]) -> None:
    columns = ("topic", "asked", "talk", "FAQ", "asked", "foreign", "LR topic")
    print(f"{'language':10}" + "".join(f"{column:>10}" for column in columns))
    for language in [*sorted({language for language, _, _ in rows if language}), "all"]:
        of = [row for row in decided if language in (rows[row][0], "all")]
        topic = [row for row in of if rows[row][1] in labels and rows[row][1] not in TALK and rows[row][1] != OUT_OF_SCOPE]
        talk = [row for row in of if rows[row][1] in TALK]
        faq = [row for row in of if rows[row][1] not in labels]
        foreign = [row for row in of if rows[row][1] == OUT_OF_SCOPE]
        shares = [
            _share(topic, lambda row: decided[row] == rows[row][1]),
            _share(topic, lambda row: decided[row] in NOT_ANSWERED),
            _share(talk, lambda row: decided[row] == rows[row][1]),
            _share(faq, lambda row: decided[row] == rows[row][1]),
            _share(faq, lambda row: decided[row] in NOT_ANSWERED),
            1 - _share(foreign, lambda row: decided[row] in NOT_ANSWERED),
            _share(topic, lambda row: peer[row] == rows[row][1]),
        ]
        print(f"{language:10}" + "".join(f"{share:10.3f}" for share in shares))
    wrong: Dict[Tuple[str, str], int] = {}
    for row, found in decided.items():
        if found != rows[row][1] and found not in NOT_ANSWERED:
            wrong[rows[row][1], found] = wrong.get((rows[row][1], found), 0) + 1
    print("\nmost often taken for another:")
    for (label, found), count in sorted(wrong.items(), key=lambda item: -item[1])[:15]:
        print(f"  {count:4} {label} -> {found}")


def _share(rows: Sequence[int], test: object) -> float:
    return float(np.mean([test(row) for row in rows])) if rows else float("nan")  # type: ignore[operator]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--folds", type=int, default=5, help="of the five, how many to run (a minute or two each)")
    parser.add_argument("--unseen", action="store_true", help="messages written without knowledge of the examples")
    given = parser.parse_args()
    if given.unseen:
        run_unseen()
    else:
        run(given.seed, given.folds)
