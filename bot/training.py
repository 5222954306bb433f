"""Trains the Rasa model when it is older than its sources. A failed training leaves the last good model in place."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Dict, Iterable, List, Optional

import yaml

from bot import settings, wiring
from bot.core.errors import SetupError

SOURCES = (
    "config.yml", "bot/domain", "bot/data", "bot/assistant", "bot/core/topics.py", "bot/core/text.py", "bot/core/wishes.py",
    "bot/core/understanding.py", "bot/core/parts.py", "bot/core/faq.py", "bot/adapters/encoder.py", "bot/adapters/accents.py",
    "bot/adapters/topics",
)  # fmt: skip
"""What a model depends on. FAQ entries and texts are content: they need no training."""


def train(force: bool = False) -> Path:
    """The model's file, trained now if its sources changed. Raises SetupError when training fails and there is no older model."""
    chosen = settings.current()
    models = chosen.home / "models"
    wanted = models / f"comity-{fingerprint(chosen.root)}.tar.gz"
    if wanted.exists() and not force:
        return wanted
    log = chosen.home / "logs" / "train.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    models.mkdir(parents=True, exist_ok=True)
    print("Training the assistant ...", file=sys.stderr, flush=True)  # stdout is for what a command answers
    began = time.monotonic()
    draft = f"draft-{os.getpid()}"
    with log.open("w") as out, tempfile.TemporaryDirectory() as few:
        rasa = [
            sys.executable, "-m", "rasa", "train", "--config", "config.yml", "--domain", "bot/domain", "--data", "bot/data/rules", few,
            "--out", str(models), "--fixed-model-name", draft, "--skip-validation",
        ]  # fmt: skip
        # The topic model first, in a process of its own, where no TensorFlow takes time and room; Rasa's process finds it kept.
        trained = all(
            subprocess.run(command, cwd=chosen.root, env=rasa_environment(), stdout=out, stderr=subprocess.STDOUT).returncode == 0  # noqa: S603
            for command in ([sys.executable, "-m", "bot.training", few], rasa)
        )
    made = models / f"{draft}.tar.gz"
    if not trained or not made.exists():
        older = newest(models)
        if older is None:
            raise SetupError(f"Training failed; {log} says why. Mend what it names and run this again.")
        print(f"Training failed ({log} says why); the last good model stays in use.", file=sys.stderr, flush=True)
        return older
    os.replace(made, wanted)
    for old in sorted(models.glob("comity-*.tar.gz"), key=lambda file: file.stat().st_mtime)[:-3]:
        old.unlink()
    print(f"Trained in {time.monotonic() - began:.0f} s.", file=sys.stderr, flush=True)
    return wanted


def prepare(few: Path) -> None:
    """Fit and keep the topic model, and write what Rasa is to read of the examples into a folder."""
    wiring.topic_model()
    _write_few(few / "nlu.yml")


def _write_few(file: Path) -> None:
    """Two examples of each topic: Rasa takes half a minute to read all of them, which the topic classifier reads itself in a quarter of a
    second."""
    few: Dict[str, List[str]] = {}
    for topic, text in wiring.topics().examples():
        if len(few.setdefault(topic, [])) < 2:
            few[topic].append(text)
    items = [{"intent": topic, "examples": "".join(f"- {text}\n" for text in texts)} for topic, texts in few.items()]
    file.write_text(yaml.safe_dump({"version": "3.1", "nlu": items}, allow_unicode=True), encoding="utf-8")


def newest(models: Path) -> Optional[Path]:
    """The newest good model, or None."""
    return max(models.glob("comity-*.tar.gz"), key=lambda file: file.stat().st_mtime, default=None)


def fingerprint(root: Path) -> str:
    """Of everything that a model depends on."""
    digest = hashlib.blake2b(digest_size=8)
    for file in _files(root):
        digest.update(file.relative_to(root).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def rasa_environment() -> dict[str, str]:
    """Quiet, no telemetry, no colours, one thread a process for numbers."""
    return {
        **os.environ,
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "LOG_LEVEL": "WARNING",
        "LOG_LEVEL_LIBRARIES": "ERROR",
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "PYTHONWARNINGS": "ignore",
    }


def _files(root: Path) -> Iterable[Path]:
    for source in SOURCES:
        path = root / source
        yield from sorted(path.rglob("*.yml")) + sorted(path.rglob("*.py")) if path.is_dir() else [path]


if __name__ == "__main__":
    prepare(Path(sys.argv[1]))
