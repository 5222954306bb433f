"""Argos Translate kept in its place: data under a folder of ours, no text in a log, no sentence splitter that downloads.

At import Argos makes folders in the user's home, and it logs every sentence that it translates at INFO (argostranslate/utils.py). Its
splitters fetch a model each at first use; here spaCy's rule-based sentencizer is given instead, which needs none.
"""

from __future__ import annotations

import importlib
import logging
import os
import re
import threading
import warnings
from pathlib import Path
from typing import Any, List

from bot.adapters import light_spacy

LONGEST_SENTENCE = 300
"""Characters that a model is given at once: CTranslate2 cuts off silently what is longer than it learnt."""
_lock = threading.Lock()
_FULL_STOP = re.compile(r"(?<=[。！？｡])(?=\S)")  # no blank follows these, so the tokenizer sees no end


def load(home: Path) -> Any:
    """The module `argostranslate.translate`, its packages below `home`. One home at a time serves a process."""
    with _lock:
        packages = home / "packages"
        packages.mkdir(parents=True, exist_ok=True)
        light_spacy.load()  # Argos imports spaCy where it finds it, and spaCy would bring TensorFlow
        module = _import(home)
        settings: Any = importlib.import_module("argostranslate.settings")
        if settings.package_dirs != [packages]:
            settings.package_data_dir, settings.package_dirs = packages, [packages]
            forget()
        settings.downloads_dir, settings.local_package_index = home / "downloads", home / "index.json"
        settings.downloads_dir.mkdir(parents=True, exist_ok=True)
        return module


def forget() -> None:
    """Argos reads its packages anew; it keeps opened models by their languages and would go on with a package that is gone."""
    translate = importlib.import_module("argostranslate.translate")
    translate.get_installed_languages.cache_clear()
    translate.installed_translates.clear()


def _import(home: Path) -> Any:
    """Argos's settings are read at its import, out of the environment; ours is given back what it had."""
    ours = {
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "ARGOS_PACKAGES_DIR": str(home / "packages"),
        "ARGOS_CHUNK_TYPE": "MINISBD",  # made but never used: see Sentences
        # Four by default; more threads than cores wait for each other, busily.
        "ARGOS_INTRA_THREADS": os.environ.get("ARGOS_INTRA_THREADS") or str(min(4, os.cpu_count() or 1)),
    }
    before = {name: os.environ.get(name) for name in ours}
    os.environ.update(ours)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what its dependencies' imports say of themselves
            module = importlib.import_module("argostranslate.translate")
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
    logger = logging.getLogger("argostranslate.utils")
    logger.disabled = True  # customers' words
    return module


class Sentences:
    """Argos's ISentenceBoundaryDetectionModel (argostranslate/sbd.py) on spaCy's rule-based sentencizer."""

    def __init__(self) -> None:
        self._nlp = light_spacy.load().blank("xx")
        self._nlp.add_pipe("sentencizer")

    def split_sentences(self, text: str) -> List[str]:
        """Sentences of one paragraph; over-long ones are parted at blanks. An empty text is one empty sentence."""
        parts = [sentence.text.strip() for part in _FULL_STOP.split(text) for sentence in self._nlp(part).sents]
        return [piece for part in parts for piece in _short(part) if piece] or [""]


def _short(sentence: str) -> List[str]:
    pieces: List[str] = []
    while len(sentence) > LONGEST_SENTENCE:
        blank = sentence.rfind(" ", 1, LONGEST_SENTENCE)
        cut = blank if blank > 0 else LONGEST_SENTENCE
        pieces.append(sentence[:cut].strip())
        sentence = sentence[cut:].strip()
    return [*pieces, sentence]
