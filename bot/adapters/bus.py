"""The bus within one process: tells the open pages that something happened."""

from __future__ import annotations

import logging
from typing import Any, Callable, Dict, List, Mapping

log = logging.getLogger(__name__)
Handler = Callable[[Mapping[str, Any]], None]


class LocalBus:
    """Handlers run at once, on the event loop, and must not block."""

    def __init__(self) -> None:
        self._handlers: Dict[str, List[Handler]] = {}

    async def publish(self, topic: str, event: Mapping[str, Any]) -> None:
        for handler in list(self._handlers.get(topic, ())):
            try:
                handler(event)
            except Exception as error:  # one page's trouble must not keep the news from the others
                log.error("a handler of %s failed: %s", topic, type(error).__name__)

    def subscribe(self, topic: str, handler: Handler) -> Callable[[], None]:
        """Returns a function that ends the subscription."""
        handlers = self._handlers.setdefault(topic, [])
        handlers.append(handler)

        def end() -> None:
            if handler in handlers:
                handlers.remove(handler)

        return end
