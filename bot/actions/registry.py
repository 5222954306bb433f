"""rasa-sdk's view of it: one Action class for each handler."""

from __future__ import annotations

from typing import Callable

from rasa_sdk import Action

from bot.actions.talk import ANSWERS
from bot.actions.turn import TopicAction, Turn


def _action(name: str, handler: Callable[[Turn], None]) -> type[Action]:
    class Served(TopicAction, Action):
        action_name: str = f"action_{name}"

        def handle(self, turn: Turn) -> None:
            handler(turn)

    Served.__name__ = "".join(part.capitalize() for part in name.split("_"))
    Served.__qualname__ = Served.__name__
    return Served


SERVED = tuple(_action(name, handler) for name, handler in ANSWERS.items())
"""The classes that rasa-sdk finds and registers."""
