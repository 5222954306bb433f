"""The language of a chat message, measured: ours beside lingua, fastText and langdetect, each in a process of its own.

    .venv/bin/python benchmarks/language.py [--data ../shared/data/language/chat_length.jsonl]

Each line of the data is {"language", "length", "text"}; Chinese counts as one language. The libraries are restricted to the languages of
the data. Accuracy is the mean of the four lengths' accuracies, text alone, without any hint; times are of single messages, warm; memory is
what the process has gained by reading the models and answering everything. Exits 1 when ours misses its target.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Tuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

PEERS = ("ours", "ours, conversation known", "lingua", "fastText", "langdetect")
ACCURACY, KNOWN, MEDIAN, SLOWEST, MEMORY = 0.97, 0.995, 0.1, 1.0, 250
SPOKEN = ("ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh-Hans", "zh-Hant")
Answer = Callable[[str, str], Optional[str]]
"""(text, the right language as a prior may know it) -> language."""


def ours(known: bool) -> Answer:
    from bot import wiring
    from bot.core.language import Hints, decide

    detectors = wiring.detectors()

    def answer(text: str, right: str) -> Optional[str]:
        found = decide(text, Hints(conversation=right) if known else Hints(), detectors, SPOKEN)
        return found.foreign or found.language

    return answer


def lingua(languages: List[str]) -> Answer:
    from lingua import IsoCode639_1, LanguageDetectorBuilder

    codes = [getattr(IsoCode639_1, language.upper()) for language in languages]
    detector = LanguageDetectorBuilder.from_iso_codes_639_1(*codes).build()

    def answer(text: str, right: str) -> Optional[str]:
        found = detector.detect_language_of(text)
        return found.iso_code_639_1.name.lower() if found else None

    return answer


def fasttext(languages: List[str]) -> Answer:
    from bot.adapters.detectors.wide import FastText

    detector = FastText()

    def answer(text: str, right: str) -> Optional[str]:
        found = detector.probabilities(text)
        among = {language: p for language, p in found.items() if language in languages}
        return max(among, key=lambda language: among[language]) if among else None

    return answer


def langdetect(languages: List[str]) -> Answer:
    from bot.adapters.detectors.wide import LangDetect

    detector = LangDetect()

    def answer(text: str, right: str) -> Optional[str]:
        found = {language.split("-")[0]: p for language, p in detector.probabilities(text).items()}
        among = {language: p for language, p in found.items() if language in languages}
        return max(among, key=lambda language: among[language]) if among else None

    return answer


def measure(peer: str, data: Path) -> Dict[str, Any]:
    rows = [json.loads(line) for line in data.read_text(encoding="utf-8").splitlines()]
    languages = sorted({row["language"] for row in rows})
    before = _memory()
    makers: Dict[str, Callable[[], Answer]] = {
        "ours": lambda: ours(False),
        "ours, conversation known": lambda: ours(True),
        "lingua": lambda: lingua(languages),
        "fastText": lambda: fasttext(languages),
        "langdetect": lambda: langdetect(languages),
    }
    answer = makers[peer]()
    answer("Hello, where is my parcel? 我的订单 Где заказ Πού", "en")
    right: Counter[str] = Counter()
    whole: Counter[str] = Counter()
    missed: Counter[Tuple[str, str]] = Counter()
    took = []
    for row in rows:
        began = time.perf_counter()
        found = answer(row["text"], row["language"])
        took.append((time.perf_counter() - began) * 1000)
        whole[row["length"]] += 1
        good = (found or "").split("-")[0] == row["language"]
        right[row["length"]] += good
        missed[row["language"], row["length"]] += not good
    took.sort()
    lengths = {length: right[length] / whole[length] for length in whole}
    return {
        "lengths": lengths,
        "mean": sum(lengths.values()) / len(lengths),
        "p50": took[len(took) // 2],
        "p99": took[int(len(took) * 0.99)],
        "memory": _memory() - before,
        "missed": {language: sum(n for (one, _), n in missed.items() if one == language) for language in languages},
    }


def _memory() -> float:
    """MB resident now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data/language/chat_length.jsonl")
    parser.add_argument("--peer", choices=PEERS, help="measure this one alone and print JSON")
    given = parser.parse_args()
    if given.peer:
        print(json.dumps(measure(given.peer, given.data)))
        return 0
    from bot import wiring  # tables are built once an installation, which is not a matter of detecting

    for detector in (wiring.detectors().words, wiring.detectors().characters):
        detector.probabilities("Hello 你好")
    results = {}
    for peer in PEERS:
        command = [sys.executable, __file__, "--data", str(given.data), "--peer", peer]
        results[peer] = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)  # noqa: S603
    lengths = list(results["ours"]["lengths"])
    print(f"{'':26}" + "".join(f"{length:>10}" for length in lengths) + f"{'mean':>8}{'p50 ms':>9}{'p99 ms':>9}{'MB':>7}")
    for peer, found in results.items():
        shares = "".join(f"{found['lengths'][length]:>10.4f}" for length in lengths)
        print(f"{peer:26}{shares}{found['mean']:>8.4f}{found['p50']:>9.3f}{found['p99']:>9.3f}{found['memory']:>7.0f}")
    print("missed: " + "  ".join(f"{language} {number}" for language, number in results["ours"]["missed"].items()))
    alone, known = results["ours"], results["ours, conversation known"]
    good = alone["mean"] >= ACCURACY and known["mean"] >= KNOWN and alone["memory"] <= MEMORY
    good = good and alone["p50"] <= MEDIAN and alone["p99"] <= SLOWEST
    wanted = f"mean >= {ACCURACY}, known >= {KNOWN}, p50 <= {MEDIAN} ms, p99 <= {SLOWEST} ms, <= {MEMORY} MB"
    print(f"targets: {wanted}: {'met' if good else 'MISSED'}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
