"""The training examples as they stand in the project's own files, without Rasa, whose reader takes half a minute over them."""

from __future__ import annotations

from pathlib import Path
from typing import List, Tuple

import yaml

from bot.core.errors import ContentError


def read_examples(folder: Path) -> List[Tuple[str, str]]:
    """(topic, message) of all languages below bot/data/nlu. Raises ContentError."""
    return [pair for language in language_folders(folder) for pair in read_language(language)]


def language_folders(folder: Path) -> List[Path]:
    """Those of bot/data/nlu, one a language, sorted."""
    return sorted(one for one in folder.iterdir() if one.is_dir()) if folder.is_dir() else []


def read_language(folder: Path) -> List[Tuple[str, str]]:
    """(topic, message) of one language's files, in Rasa's format 3.1. Raises ContentError for a file of another shape."""
    found: List[Tuple[str, str]] = []
    for file in sorted(folder.glob("*.yml")):
        try:
            items = yaml.load(file.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))["nlu"]  # noqa: S506
            for item in items:
                lines = (line.strip() for line in item["examples"].splitlines())
                found += [(item["intent"], line[2:].strip()) for line in lines if line.startswith("- ")]
        except (yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
            raise ContentError(
                f"These are no training examples as Rasa writes them: {error!r}. Write “nlu:” with “- intent: …” and “examples: |”.",
                f"bot/data/nlu/{folder.name}/{file.name}",
                1,
            ) from error
    return found
