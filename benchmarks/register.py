"""Register reading, measured: our patterns beside a trained character n-gram model, per language.

    .venv/bin/python benchmarks/register.py [--data ../shared/data/register] [--languages de es ...]

The data are pairs of the same sentence, formal<TAB>informal, one file a language with a heading line. The patterns were written
with an eye on the odd lines only; the model learns from the odd lines; both are judged on the even lines.
Exits 1 when a language misses its target on the even lines.
"""

from __future__ import annotations

import argparse
import sys
import time
import warnings
from pathlib import Path
from typing import Callable, List, Optional, Sequence, Tuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bot.adapters.content.yaml_lines import load  # noqa: E402
from bot.core.register import RegisterReader  # noqa: E402

LANGUAGES = ("de", "es", "fr", "it", "ja", "ko", "nl", "pt")
ACCURACY, OPPOSITE = 0.97, 0.01
SEED = 20250101
Example = Tuple[str, str]
"""A text and what it is."""


def examples(path: Path, parity: int) -> List[Example]:
    """Both sides of the pairs in the lines with `number % 2 == parity`, the heading left out."""
    found: List[Example] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if number > 1 and number % 2 == parity:
            formal, informal = line.split("\t")[:2]
            found += [(formal, "formal"), (informal, "informal")]
    return found


def judge(read: Callable[[str], Optional[str]], texts: Sequence[Example]) -> Tuple[float, float, float]:
    """Shares of the texts read right, read as the opposite, not decided."""
    answers = [(read(text), wanted) for text, wanted in texts]
    right = sum(answer == wanted for answer, wanted in answers)
    none = sum(answer is None for answer, _ in answers)
    return right / len(texts), (len(texts) - right - none) / len(texts), none / len(texts)


def microseconds(read: Callable[[str], object], texts: Sequence[Example]) -> float:
    """Median time of one text, warm, the best of three."""
    took = []
    for text, _ in texts:
        best = float("inf")
        for _ in range(3):
            begun = time.perf_counter()
            read(text)
            best = min(best, time.perf_counter() - begun)
        took.append(best)
    return sorted(took)[len(took) // 2] * 1e6


def trained(texts: Sequence[Example]) -> Callable[[str], str]:
    """Logistic regression on counts of 1 to 5 characters."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.linear_model import LogisticRegression
        from sklearn.pipeline import make_pipeline

        model = make_pipeline(
            TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 5), lowercase=False, sublinear_tf=True),
            LogisticRegression(C=30, max_iter=1000, random_state=SEED),
        )
        model.fit([text for text, _ in texts], [wanted for _, wanted in texts])
    return lambda text: str(model.predict([text])[0])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data/register", help="folder with LANGUAGE.tsv (%(default)s)")
    parser.add_argument("--languages", nargs="+", default=LANGUAGES, help="which of them (all)")
    options = parser.parse_args()
    missing = [name for name in options.languages if not (options.data / f"{name}.tsv").is_file()]
    if missing:
        print(
            f"{options.data} lacks {', '.join(f'{name}.tsv' for name in missing)}. Point --data to the folder that holds one file a "
            "language, each line a formal and an informal sentence with a tab between (CoCoA-MT, IWSLT formality control).",
            file=sys.stderr,
        )
        return 2
    patterns = ROOT / "etiquette_rules/patterns"
    reader = RegisterReader({path.stem: load(path, path.name) for path in sorted(patterns.glob("*.yml"))})
    print("             ours, even lines                 ours, odd lines             trained on odd, even lines")
    print("language     accuracy opposite none     µs    accuracy opposite none      accuracy opposite      µs   target")
    missed = False
    for language in options.languages:
        odd, even = (examples(options.data / f"{language}.tsv", parity) for parity in (1, 0))

        def ours(text: str, language: str = language) -> Optional[str]:
            return reader.read(text, language).register

        accuracy, opposite, none = judge(ours, even)
        odd_accuracy, odd_opposite, odd_none = judge(ours, odd)
        model = trained(odd)
        model_accuracy, model_opposite, _ = judge(model, even)
        met = accuracy >= ACCURACY and opposite <= OPPOSITE
        missed |= not met
        print(
            f"{language:<12} {accuracy:8.3f} {opposite:7.2%} {none:6.2%} {microseconds(ours, even):5.0f}"
            f" {odd_accuracy:11.3f} {odd_opposite:7.2%} {odd_none:6.2%}"
            f" {model_accuracy:12.3f} {model_opposite:7.2%} {microseconds(model, even):8.0f}   {'met' if met else 'missed'}",
            flush=True,
        )
    print(f"\nTarget: accuracy >= {ACCURACY:g}, opposite <= {OPPOSITE:.0%}. µs: median of one sentence, warm, best of three.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
