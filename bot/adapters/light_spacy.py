"""spaCy without TensorFlow: thinc, below spaCy, imports any deep-learning framework that it finds, and Rasa brings one.

Replaces nothing of spaCy's: blank tokenizers and the Matcher never touch those frameworks. Measured: 1.6 s and 95 MB instead of 5 s
and some 400 MB (tests/adapters/test_light_spacy.py).
"""

from __future__ import annotations

import importlib
import sys
import threading
import warnings
from typing import Any

_HEAVY = ("tensorflow", "torch", "mxnet")
_lock = threading.Lock()


def load() -> Any:
    """The module spaCy, imported with the frameworks hidden where it is not there yet; they can be imported afterwards as ever."""
    with _lock:
        if "spacy" not in sys.modules:
            hidden = [name for name in _HEAVY if name not in sys.modules]
            for name in hidden:
                sys.modules[name] = None  # type: ignore[assignment]  # Python's own mark for "not to be had"
            try:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")  # what spaCy's own imports say of themselves
                    importlib.import_module("spacy.matcher")
            finally:
                for name in hidden:
                    del sys.modules[name]
        return sys.modules["spacy"]
