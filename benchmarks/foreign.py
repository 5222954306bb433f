"""Naming a language that the bot does not speak, measured.

    .venv/bin/python benchmarks/foreign.py [--all]

For each language of benchmarks/data/foreign.yml, with nothing known and in an English conversation: the share of sentences named right,
named as a close relative (counted apart: Norwegian and Danish in one short sentence are often the same words), named as another language
that is not ours, and taken for one of ours; and for each of ours the share that was wrongly called foreign. --all lists every miss.
Exits 1 when the targets are missed.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Dict, List, Mapping, Optional, Tuple

import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

DATA = Path(__file__).parent / "data" / "foreign.yml"
RELATIVES = (
    frozenset({"nb", "nn", "da"}),
    frozenset({"hr", "sr", "bs"}),
    frozenset({"id", "ms"}),
    frozenset({"uk", "be"}),
)
NAMED, FALSE_ALARMS = 0.9, 0.01
RIGHT, RELATIVE, OTHER, OURS = range(4)


def outcome(language: str, foreign: Optional[str]) -> int:
    """What became of a sentence in a language that isn't ours."""
    if foreign is None:
        return OURS
    if foreign == language:
        return RIGHT
    return RELATIVE if any({language, foreign} <= family for family in RELATIVES) else OTHER


def measure(
    data: Mapping[str, Mapping[str, List[str]]], known: Optional[str]
) -> Tuple[Dict[str, Counter[int]], Dict[str, int], List[str], List[float]]:
    """(language -> outcomes, ours -> false alarms, misses, milliseconds of each decision). known: the conversation's language."""
    from bot import wiring
    from bot.core.language import Hints, decide
    from bot.core.others import name_of

    detectors, hints, spoken = wiring.detectors(), Hints(conversation=known), tuple(data["ours"])
    outcomes: Dict[str, Counter[int]] = {}
    alarms: Dict[str, int] = {}
    misses: List[str] = []
    took: List[float] = []
    for language, sentences in data["foreign"].items():
        outcomes[language] = Counter()
        for sentence in sentences:
            began = time.perf_counter()
            found = decide(sentence, hints, detectors, spoken)
            took.append((time.perf_counter() - began) * 1000)
            foreign = name_of(found.foreign) if found.foreign else None
            became = outcome(language, foreign)
            outcomes[language][became] += 1
            if became in (OTHER, OURS):
                misses.append(f"{language} as {foreign or found.language}: {sentence}")
    for language, sentences in data["ours"].items():
        alarms[language] = 0
        for sentence in sentences:
            found = decide(sentence, hints, detectors, spoken)
            if found.foreign is not None:
                alarms[language] += 1
                misses.append(f"false alarm, {language} as {found.foreign}: {sentence}")
    return outcomes, alarms, misses, took


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--all", action="store_true", help="list every miss")
    given = parser.parse_args()
    data = yaml.safe_load(DATA.read_text(encoding="utf-8"))
    measure({"foreign": {"hi": ["नमस्ते"], "sv": ["hej på dig"]}, "ours": data["ours"]}, None)  # read the models first
    good = True
    for title, known in (("nothing known", None), ("an English conversation", "en")):
        outcomes, alarms, misses, took = measure(data, known)
        print(f"{title}\n{'':10}{'right':>8}{'relative':>10}{'other':>8}{'ours':>8}")
        whole: Counter[int] = Counter()
        for language, counts in outcomes.items():
            whole += counts
            _row(language, counts)
        _row("all", whole)
        sentences = sum(len(one) for one in data["ours"].values())
        false = sum(alarms.values()) / sentences
        print(f"false alarms {false:.4f} of {sentences}: {', '.join(f'{one} {n}' for one, n in alarms.items() if n) or 'none'}")
        print(f"p50 {sorted(took)[len(took) // 2]:.3f} ms")
        if given.all:
            print("\n".join(misses))
        apart = sum(whole.values()) - whole[RELATIVE]
        named = whole[RIGHT] / apart
        met = named >= NAMED and false <= FALSE_ALARMS
        print(f"seen as foreign {1 - whole[OURS] / sum(whole.values()):.4f}; named right, close relatives apart, {named:.4f}")
        print(f"targets: named >= {NAMED}, false alarms <= {FALSE_ALARMS}: {'met' if met else 'MISSED'}")
        good = good and met
    return 0 if good else 1


def _row(name: str, counts: Counter[int]) -> None:
    total = sum(counts.values())
    print(f"{name:10}" + "".join(f"{counts[column] / total:>{width}.3f}" for column, width in zip(range(4), (8, 10, 8, 8))))


if __name__ == "__main__":
    sys.exit(main())
