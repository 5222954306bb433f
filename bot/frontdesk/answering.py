"""Answers customers' messages one after another in each conversation, and waits for nobody else's."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import Dict, List

from bot.core.conversation import House, answer_customer, own_up
from bot.frontdesk.problems import where

log = logging.getLogger(__name__)


class Answering:
    """One task for each conversation that has something to answer."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._tasks: Dict[str, asyncio.Task[None]] = {}
        self._queues: Dict[str, List[int]] = {}
        self._finished: Dict[str, asyncio.Event] = {}

    async def resume(self) -> None:
        """Take up what the last process left unanswered."""

        def left() -> List[tuple[str, int]]:
            with self._house.store.transaction() as unit:
                return list(unit.conversations.unanswered())

        for conversation_id, message_id in await self._house.run(left):
            self.wake(conversation_id, message_id)

    def wake(self, conversation_id: str, message_id: int) -> None:
        """A message waits for the bot."""
        queue = self._queues.setdefault(conversation_id, [])
        if message_id not in queue:
            queue.append(message_id)
        if conversation_id not in self._tasks:
            self._finished[conversation_id] = asyncio.Event()
            self._tasks[conversation_id] = asyncio.create_task(self._work(conversation_id))

    async def finished(self, conversation_id: str, seconds: float) -> None:
        """Until everything of this conversation is answered, at most `seconds`."""
        event = self._finished.get(conversation_id)
        if event is not None:
            with suppress(asyncio.TimeoutError):
                await asyncio.wait_for(event.wait(), seconds)

    async def stop(self) -> None:
        """Leave the rest unanswered in the database; the next start takes it up."""
        for task in list(self._tasks.values()):
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    async def _own_up(self, conversation_id: str, message_id: int) -> None:
        try:
            await own_up(self._house, conversation_id, message_id)
        except Exception as error:  # the message stays unanswered in the database, and the next start takes it up
            log.error("nor could the customer be told: %s", where(error))

    async def _work(self, conversation_id: str) -> None:
        queue = self._queues[conversation_id]
        try:
            while queue:
                try:
                    await answer_customer(self._house, conversation_id, queue[0])
                except Exception as error:
                    log.error("a message could not be answered: %s", where(error))
                    await self._own_up(conversation_id, queue[0])
                queue.pop(0)
        finally:
            self._queues.pop(conversation_id, None)
            self._tasks.pop(conversation_id, None)
            self._finished.pop(conversation_id).set()
