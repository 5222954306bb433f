"""spaCy without TensorFlow: thinc, below spaCy, imports any deep-learning framework that it finds, and Rasa brings one.

Replaces nothing of spaCy's: blank tokenizers and the Matcher never touch those frameworks. Measured: 1.6 s and 95 MB instead of 5 s
and 450 MB (tests/adapters/test_light_spacy.py).
"""

from __future__ import annotations

import sys
import warnings

_HEAVY = ("tensorflow", "torch", "mxnet")


def prepare() -> None:
    """Import spaCy with the frameworks hidden; they can be imported afterwards as ever. Does nothing where spaCy is there already."""
    if "spacy" in sys.modules:
        return
    hidden = [name for name in _HEAVY if name not in sys.modules]
    for name in hidden:
        sys.modules[name] = None  # type: ignore[assignment]  # Python's own mark for "not to be had"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what spaCy's own imports say of themselves
            import spacy
            import spacy.matcher  # noqa: F401
    finally:
        for name in hidden:
            del sys.modules[name]
