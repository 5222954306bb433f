"""Translation by Argos Translate's packages, on this machine: no text leaves it, none is logged."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Optional, Sequence, Tuple

from bot.adapters import light_argos
from bot.adapters.argos_packages import ArgosPackages, argos_code
from bot.core.errors import TranslationGaveUp
from bot.core.model import Translation
from bot.core.translate import translate

SECONDS = 8.0
"""That one text may take, waiting included; a reply in another language is better than none."""
MOST_WAITING = 32
log = logging.getLogger(__name__)


class Argos:
    """core/ports.py `Translator`. One thread of its own translates, so that a rush of foreign texts holds up nobody else's work.

    Argos is imported and a model read (some 100 MB) when the first text asks for it.
    """

    def __init__(self, packages: ArgosPackages, seconds: float = SECONDS) -> None:
        self._packages, self._seconds = packages, seconds
        self._worker: Optional[ThreadPoolExecutor] = None
        self._waiting = 0
        self._lock = threading.Lock()
        self._state: Optional[int] = None
        self._sentences: Any = None

    def can(self, source: str, target: str) -> bool:
        return self._packages.reaches(argos_code(source), argos_code(target))

    def warm(self) -> None:
        """Import Argos now rather than for the first customer, where there is a package; nobody waits for it."""
        if self._packages.installed():
            self._own_thread().submit(self._open)

    async def translate(self, texts: Sequence[str], source: str, target: str, names: Sequence[str] = ()) -> Tuple[Translation, ...]:
        until = time.monotonic() + self._seconds
        with self._lock:
            if self._waiting >= MOST_WAITING:
                return _untranslated(texts, source, target, "busy")
            self._waiting += 1
        work = asyncio.get_running_loop().run_in_executor(self._own_thread(), self._translate, texts, source, target, names, until)
        try:
            return await asyncio.wait_for(work, self._seconds)
        except asyncio.TimeoutError:
            return _untranslated(texts, source, target, "time")
        finally:
            with self._lock:
                self._waiting -= 1

    def _own_thread(self) -> ThreadPoolExecutor:
        with self._lock:
            if self._worker is None:
                self._worker = ThreadPoolExecutor(1, thread_name_prefix="argos")
            return self._worker

    def close(self) -> None:
        if self._worker is not None:
            self._worker.shutdown(wait=True, cancel_futures=True)
            self._worker = None

    def _translate(self, texts: Sequence[str], source: str, target: str, names: Sequence[str], until: float) -> Tuple[Translation, ...]:
        """In the worker."""
        try:
            if time.monotonic() > until:  # whoever asked has gone
                return _untranslated(texts, source, target, "time")
            way = self._way(argos_code(source), argos_code(target))
            return tuple(translate(text, source, target, names, lambda masked: _in_time(way, masked, until)) for text in texts)
        except Exception as error:  # a damaged model must cost a translation, not an answer
            log.error("%s → %s could not be translated: %s", source, target, type(error).__name__)
            return _untranslated(texts, source, target, "broken")

    def _way(self, source: str, target: str) -> Any:
        """Argos's ITranslation, direct or composed of several."""
        return self._open().get_translation_from_codes(source, target)

    def _open(self) -> Any:
        """The module, its packages as they are now, their splitters replaced by one that downloads nothing."""
        argos = light_argos.load(self._packages.home)
        state = self._packages.state()
        if state != self._state:  # packages came or went, perhaps by another process
            light_argos.forget()
            self._state = state
        if self._sentences is None:
            self._sentences = light_argos.Sentences()
        for language in argos.get_installed_languages():
            for way in language.translations_from:
                if isinstance(getattr(way, "underlying", None), argos.PackageTranslation):
                    way.underlying.sentencizer = self._sentences
        return argos


def _untranslated(texts: Sequence[str], source: str, target: str, fault: str) -> Tuple[Translation, ...]:
    return tuple(Translation(text, text, source, target, fault=fault) for text in texts)


def _in_time(way: Any, text: str, until: float) -> str:
    """Paragraph by paragraph, as Argos itself goes; a running sentence can't be broken off.

    Raises TranslationGaveUp.
    """
    paragraphs = []
    for paragraph in text.split("\n"):
        if time.monotonic() > until:
            raise TranslationGaveUp("The translation took too long.")
        paragraphs.append(str(way.hypotheses(paragraph, num_hypotheses=1)[0].value) if paragraph.strip() else paragraph)
    return "\n".join(paragraphs)
