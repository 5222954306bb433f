"""Chooses and builds the adapters of a process; the only place that does. Everything is built at first use and kept."""

from __future__ import annotations

from datetime import datetime, timezone
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Iterable, Tuple

from bot import settings
from bot.adapters.accents import AccentedEncoder, Accents
from bot.adapters.content.library import Library
from bot.adapters.detectors.examples import ExampleWords
from bot.adapters.detectors.han import HanCharacters
from bot.adapters.detectors.vocabulary import Vocabulary
from bot.adapters.detectors.wide import FastText, LangDetect
from bot.adapters.encoder import CachedEncoder, SentenceEncoder
from bot.adapters.keys import Keys
from bot.adapters.topics.kept import KeptTopics
from bot.core.language import Detectors
from bot.core.model import Customer
from bot.core.ports import Bus, CountryOf, Encoder, Store
from bot.core.topics import TopicModel
from bot.core.understanding import Understander

if TYPE_CHECKING:
    from bot.adapters.argos import Argos
    from bot.adapters.argos_packages import ArgosPackages
    from bot.adapters.calendar import CountryCalendar
    from bot.adapters.preview_page import PreviewPage
    from bot.adapters.rasa import RasaAssistant


@lru_cache(maxsize=1)
def library() -> Library:
    return Library(settings.current().root, settings.current().home / "cache")


@lru_cache(maxsize=1)
def detectors() -> Detectors:
    chosen = settings.current()
    return Detectors(
        general=FastText(),
        words=vocabulary(),
        characters=HanCharacters(chosen.home / "cache"),
        examples=ExampleWords(chosen.root / "bot" / "data" / "nlu"),
        namer=LangDetect(),
        namer_knows=LangDetect.LANGUAGES,
    )


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    return Vocabulary(settings.current().home / "cache")


@lru_cache(maxsize=1)
def accents() -> Accents:
    return Accents(settings.current().home / "cache", vocabulary())


@lru_cache(maxsize=1)
def sentence_encoder() -> SentenceEncoder:
    return SentenceEncoder()


@lru_cache(maxsize=1)
def encoder() -> Encoder:
    return AccentedEncoder(sentence_encoder(), accents())


@lru_cache(maxsize=1)
def cached_encoder() -> Encoder:
    return AccentedEncoder(CachedEncoder(sentence_encoder(), settings.current().home / "cache" / "sentences.npz"), accents())


@lru_cache(maxsize=1)
def store() -> Store:
    from bot.adapters.database.store import DatabaseStore  # SQLAlchemy is not needed where only content is

    return DatabaseStore(settings.current().database_url)


@lru_cache(maxsize=1)
def translation_packages() -> ArgosPackages:
    from bot.adapters.argos_packages import ArgosPackages

    return ArgosPackages(settings.current().home / "argos")


@lru_cache(maxsize=1)
def translator() -> Argos:
    """For languages that are not spoken here; without a package it can't translate anything, and says so."""
    from bot.adapters.argos import Argos

    return Argos(translation_packages())


@lru_cache(maxsize=1)
def topics() -> KeptTopics:
    return KeptTopics(settings.current().root, settings.current().home / "cache")


def topic_model(further: Iterable[Tuple[str, str]] = ()) -> TopicModel:
    """Fitted where it is not kept. further: (topic, message) beside the project's examples."""
    return topics().model(topics().examples(further), lambda: library().current().faq, cached_encoder())


def understander(model: TopicModel) -> Understander:
    """For one trained topic model."""
    return Understander(encoder(), cached_encoder(), model)


@lru_cache(maxsize=1)
def country_of() -> CountryOf:
    """Needs a GeoIP database that the operator supplies; without one nothing is known of any address."""
    file = settings.current().geoip
    if file is None:
        return lambda address: None
    from bot.adapters.geoip import GeoIP

    return GeoIP(file).country_of


@lru_cache(maxsize=1)
def calendar() -> CountryCalendar:
    from bot.adapters.calendar import CountryCalendar

    return CountryCalendar()


@lru_cache(maxsize=1)
def keys() -> Keys:
    return Keys(settings.current().home)


@lru_cache(maxsize=1)
def sample_customers() -> Tuple[Customer, ...]:
    """The invented people of the demonstration shop."""
    from bot.adapters.demo import read_shop

    return read_shop(datetime.now(timezone.utc)).customers


@lru_cache(maxsize=1)
def preview_page() -> PreviewPage:
    from bot.adapters.preview_page import PreviewPage

    return PreviewPage(Path(__file__).parent / "frontdesk")


def assistant() -> RasaAssistant:
    """A new one for each event loop; the caller closes it."""
    from bot.adapters.rasa import RasaAssistant

    return RasaAssistant(settings.current().rasa_url)


def bus() -> Bus:
    from bot.adapters.bus import LocalBus

    return LocalBus()
