"""Lint of the FAQ: entries, their questions, their answers, and whether those still say what the English ones do."""

from __future__ import annotations

from typing import Dict, Iterator, Tuple

from bot.core.faq import answer_message
from bot.core.lint import FaqItem, Finding, Material, meant
from bot.core.staleness import digest
from bot.core.tags import language_of
from bot.core.topics import exact_key

_KEYS = ("questions", "source")


def faq_entries(material: Material) -> Iterator[Finding]:
    """Entries missing, unknown, without questions or without an answer, or with more than they may hold."""
    source = {item.id: item for item in material.source.faq or ()}
    for folder in (material.source, *material.languages()):
        own = {item.id: item for item in folder.faq or ()}
        for item in source.values():
            if item.id not in own:
                english = f"{material.source.faq_file}:{item.line}"
                sentence = f"There is no “{item.id}:”. Add it with its questions; {english} has the English one."
                yield Finding(folder.faq_file, 1, 1, "missing", sentence)
        for item in own.values():
            if item.id not in source:
                near = meant(item.id, source.keys() - own.keys())
                sentence = f"English has no entry “{item.id}”.{near} Add it to {material.source.faq_file}, or delete it here."
                yield Finding(folder.faq_file, item.line, 1, "unknown", sentence)
                continue
            if not item.questions:
                yield Finding(folder.faq_file, item.line, 1, "questions", f"“{item.id}” has no questions. Add five or more ways of asking.")
            for key, place in item.keys.items():
                if key not in _KEYS:
                    sentence = f"“{key}” means nothing in an entry.{meant(key, _KEYS)} Use one of: {', '.join(_KEYS)}."
                    yield Finding(folder.faq_file, *place, "unknown", sentence)
            answer = answer_message(item.id)
            # In another language missing_messages says it, where English has an answer.
            if answer not in folder.messages and (folder is material.source or answer not in material.source.messages):
                file = f"locales/{folder.tag}/faq.ftl"
                yield Finding(
                    folder.faq_file, item.line, 1, "answer", f"“{item.id}” has no answer. Write the message “{answer}” in {file}."
                )


def faq_questions(material: Material) -> Iterator[Finding]:
    """A question under two entries: the bot could not know which one is meant; or twice under one, which helps nobody."""
    for folder in (material.source, *material.languages()):
        owner: Dict[str, Tuple[FaqItem, int]] = {}
        for item in folder.faq or ():
            for number, question in enumerate(item.questions):
                first, earlier = owner.setdefault(exact_key(question), (item, number))
                line = first.place(earlier)[0]
                if first is not item:
                    sentence = f"“{question}” of “{item.id}” also stands under “{first.id}” (line {line}). Keep it in one."
                    yield Finding(folder.faq_file, *item.place(number), "ambiguous", sentence)
                elif earlier != number:
                    sentence = f"“{question}” stands here twice, first in line {line}; capitals and accents don't count. Delete one."
                    yield Finding(folder.faq_file, *item.place(number), "twice", sentence)


def unreachable_answers(material: Material) -> Iterator[Finding]:
    """Answers of no entry."""
    if material.markets is None:
        return
    prefixes = tuple(f"{name.replace('_', '-')}-" for name in material.situations)
    answers = {answer_message(item.id) for item in material.source.faq or ()}
    for entry in material.source.messages.values():
        if entry.id.startswith("faq-") and entry.id not in answers and not entry.id.startswith(prefixes):
            name = entry.id[4:].replace("-", "_")
            sentence = f"“{entry.id}” answers no entry. Add “{name}:” with questions to {material.source.faq_file}, or delete it."
            yield entry.found("unreachable", sentence)


def staleness(material: Material) -> Iterator[Finding]:
    """Entries whose English answer changed since they were compared with it, or that nobody ever compared."""
    for folder in material.languages():
        regions = [region for region in material.regions() if language_of(region.tag) == folder.tag]
        for item in folder.faq or ():
            answer = answer_message(item.id)
            english, own = material.source.messages.get(answer), folder.messages.get(answer)
            if english is None or own is None or item.source == digest(english.pattern):
                continue
            there = ", ".join(f"{at.file}:{at.line}" for at in (own, *(r.messages[answer] for r in regions if answer in r.messages)))
            todo = f"Compare {there} with {english.file}:{english.line}, then run “comity reviewed {folder.tag} {item.id}”."
            if item.source is None:
                sentence = f"“{item.id}” was never compared with the English answer, so a change of it would pass unseen. {todo}"
                yield Finding(folder.faq_file, item.line, 1, "unmarked", sentence, True)
            else:
                sentence = f"The English answer of “{item.id}” changed; until this one is reviewed the bot states no facts here. {todo}"
                yield Finding(folder.faq_file, *item.keys.get("source", (item.line, 1)), "stale", sentence, True)
