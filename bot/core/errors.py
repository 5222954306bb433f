"""Errors that people meet. Each has a stable code and a sentence that says what to do."""

from __future__ import annotations

from typing import Mapping, Sequence


class ComityError(Exception):
    """Base of all errors of this house."""

    code = "internal"
    status = 500

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class InvalidInput(ComityError):
    code, status = "invalid_input", 400


class NotSignedIn(ComityError):
    code, status = "not_signed_in", 401


class Forbidden(ComityError):
    code, status = "forbidden", 403


class NotFound(ComityError):
    code, status = "not_found", 404


class Conflict(ComityError):
    code, status = "conflict", 409


class RegisterMismatch(Conflict):
    """An agent's text in another register than the conversation's. `warnings`: {"marker", "sentence"} each; the agent may confirm."""

    code = "register_warnings"

    def __init__(self, sentence: str, warnings: Sequence[Mapping[str, str]]) -> None:
        super().__init__(sentence)
        self.warnings = warnings


class TooLarge(ComityError):
    code, status = "too_large", 413


class Unprocessable(ComityError):
    code, status = "unprocessable", 422


class TooMany(ComityError):
    """Too many requests; `retry_after` in whole seconds."""

    code, status = "too_many_requests", 429

    def __init__(self, sentence: str, retry_after: int) -> None:
        super().__init__(sentence)
        self.retry_after = retry_after


class ContentError(ComityError):
    """A rules or text file that can't be used; says file, line and column and how to mend it."""

    code = "content"

    def __init__(self, sentence: str, file: str, line: int = 1, column: int = 1) -> None:
        super().__init__(f"{file}:{line}:{column}: {sentence}")
        self.file, self.line, self.column = file, line, column


class AssistantUnavailable(ComityError):
    """Rasa did not answer; the message is kept and the customer told."""

    code, status = "assistant_unavailable", 503


class TranslationGaveUp(ComityError):
    """A machine translation that took too long or broke off; the original stands."""

    code, status = "translation", 503


class SetupError(ComityError):
    """The machine or the settings lack something; the sentence says what to install or set."""

    code = "setup"
