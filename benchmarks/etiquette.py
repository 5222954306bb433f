"""The etiquette engine, measured: one reply resolved and rendered, in every market, and reading all rules and texts.

    .venv/bin/python benchmarks/etiquette.py

A reply is what the assistant says: register and moves decided, moves rendered, values formatted, reasons kept; each situation with the
values that its messages name, first and later in a conversation, with and without a wish, in an order drawn by a seed. Beside it the same
work without an engine: the news alone through fluent.runtime, and through a Jinja2 template, with values that are formatted already.
Exits 1 when a target is missed.
"""

from __future__ import annotations

import argparse
import random
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Tuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from jinja2 import Environment  # noqa: E402  # the project's root comes first

from bot import wiring  # noqa: E402
from bot.core.culture import Clues  # noqa: E402
from bot.core.messages import Person  # noqa: E402
from bot.core.replies import Draft, speak  # noqa: E402
from bot.core.sample import ENTRY, sample_values  # noqa: E402

MEDIAN, SLOWEST, LOADING = 0.3, 2.0, 1.0
_VARIABLE = re.compile(r"\{\s*\$([\w-]+)\s*\}")
_PERSON = Person(given="Alex", family="Weber")


def replies(rounds: int, seed: int) -> Dict[str, List[float]]:
    """Market -> milliseconds of each reply, warm."""
    content = wiring.library().current()
    cases: List[Tuple[str, Draft, Clues]] = []
    for locale, market in content.markets.items():
        values = sample_values(locale)
        for situation in market.situations:
            draft = Draft(situation, _named(content.texts[locale], situation, values), entry=ENTRY if situation == "faq_answer" else None)
            for opening in ("first", "later"):
                for wish in (None, "casual", "formal"):
                    cases.append((locale, draft, Clues(person=_PERSON, opening=opening, wish=wish)))  # type: ignore[arg-type]
    for locale, draft, clues in cases:
        speak(draft, locale, content.markets, content.texts, clues)
    took: Dict[str, List[float]] = {}
    order = random.Random(seed)  # noqa: S311  # an order, no secret
    for _ in range(rounds):
        order.shuffle(cases)
        for locale, draft, clues in cases:
            began = time.perf_counter()
            speak(draft, locale, content.markets, content.texts, clues)
            took.setdefault(locale, []).append((time.perf_counter() - began) * 1000)
    return took


def _named(texts: Any, situation: str, values: Mapping[str, Any]) -> Dict[str, Any]:
    """The values that a situation's messages name, as the actions pass them."""
    prefix = situation.replace("_", "-") + "-"
    patterns = [texts.pattern(message) or "" for message in texts.ids() if message.startswith(prefix)]
    names = {name for pattern in patterns for name in re.findall(r"\$([\w-]+)", pattern)}
    return {name: value for name, value in values.items() if name in names}


def peers(seed: int) -> Dict[str, List[float]]:
    """The news alone, without an engine."""
    content = wiring.library().current()
    took: Dict[str, List[float]] = {"fluent.runtime, the news alone": [], "Jinja2, the news alone": []}
    engine = Environment(autoescape=False)  # noqa: S701  # nothing here is a page
    cases: List[Tuple[str, Callable[[], object]]] = []
    for locale, market in content.markets.items():
        texts = content.texts[locale]
        manner = {"formality": "formal", "tv": "v", "gender": "unknown", "name": "", "named": "no", "directness": "direct"}
        values = {**{name: texts.value(value) for name, value in sample_values(locale).items()}, **manner}
        for situation in market.situations:
            message = f"{situation.replace('_', '-')}-news"
            pattern = texts.pattern(message)
            if pattern is None or "->" in pattern:  # a template without variants, so that both say the same
                continue
            template = engine.from_string(_VARIABLE.sub(r"{{ \1 }}", pattern))
            cases.append(
                ("fluent.runtime, the news alone", lambda texts=texts, message=message, values=values: texts.render(message, values))
            )
            cases.append(("Jinja2, the news alone", lambda template=template, values=values: template.render(values)))
    for _, work in cases:
        work()
    random.Random(seed).shuffle(cases)  # noqa: S311
    for name, work in cases * 20:
        began = time.perf_counter()
        work()
        took[name].append((time.perf_counter() - began) * 1000)
    return took


def loading(times: int = 5) -> List[float]:
    """Seconds to read all rules and locales in a new process, the package imported."""
    code = (
        "import time; from bot import wiring; library = wiring.library(); began = time.perf_counter(); library.current(); "
        "print(time.perf_counter() - began)"
    )
    run = [sys.executable, "-c", code]
    return sorted(float(subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=True).stdout) for _ in range(times))  # noqa: S603


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    took = replies(given.rounds, given.seed)
    print(f"{'one reply, warm':32}{'p50 ms':>10}{'p99 ms':>10}{'replies':>10}")
    slow = []
    everywhere = [one for times in took.values() for one in times]
    for name, times in [*sorted(took.items()), ("all markets", everywhere), *peers(given.seed).items()]:
        times.sort()
        median, slowest = times[len(times) // 2], times[int(len(times) * 0.99)]
        print(f"{name:32}{median:10.3f}{slowest:10.3f}{len(times):10}")
        if name in took and (median > MEDIAN or slowest > SLOWEST):
            slow.append(name)
    load = loading()
    print(f"\nreading all rules and locales: {load[len(load) // 2]:.2f} s (fastest {load[0]:.2f})")
    missed = [f"{name} is slower than {MEDIAN} / {SLOWEST} ms" for name in slow]
    if load[len(load) // 2] > LOADING:
        missed.append(f"reading takes more than {LOADING} s")
    for one in missed:
        print(f"MISSED: {one}")
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main())
