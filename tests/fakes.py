"""Small honest fakes of the house's parts that several tests need."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any


class NotedBus:
    """A bus that keeps what was published."""

    def __init__(self) -> None:
        self.published: list[tuple[str, Mapping[str, Any]]] = []

    async def publish(self, topic: str, event: Mapping[str, Any]) -> None:
        self.published.append((topic, event))

    def subscribe(self, topic: str, handler: Callable[[Mapping[str, Any]], None]) -> Callable[[], None]:
        return lambda: None


async def at_once(work: Callable[[], Any]) -> Any:
    """House.run without a thread."""
    return work()
