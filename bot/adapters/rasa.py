"""The Rasa server behind core's Assistant port, over its own channel (bot/assistant/channel.py)."""

from __future__ import annotations

import asyncio
import logging
from typing import Any, Mapping, Optional, Sequence

import aiohttp

from bot.core.errors import AssistantUnavailable

log = logging.getLogger(__name__)


class RasaAssistant:
    """One HTTP session; `close` it."""

    ANSWER_SECONDS = 20.0
    CONNECT_SECONDS = 2.0

    def __init__(self, url: str) -> None:
        self._url = url
        self._session: Optional[aiohttp.ClientSession] = None

    async def answer(self, conversation_id: str, text: str, hints: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
        """The replies to one message. Raises AssistantUnavailable when Rasa is down, slow or failing."""
        body = {"sender": conversation_id, "message": text, "metadata": dict(hints)}
        try:
            async with self._http().post(f"{self._url}/webhooks/comity/webhook", json=body) as response:
                if response.status != 200:
                    raise AssistantUnavailable(f"The assistant answered with status {response.status}.")
                answer = await response.json()
        except (aiohttp.ClientError, asyncio.TimeoutError) as error:
            # The error's kind only: its text may quote the request.
            log.warning("assistant unavailable: %s", type(error).__name__)
            raise AssistantUnavailable("The assistant does not answer at the moment.") from error
        replies: Sequence[Mapping[str, Any]] = answer["replies"]
        return replies

    async def ready(self) -> bool:
        """Whether a message would be answered: Rasa listens only once its model is loaded."""
        try:
            async with self._http().get(f"{self._url}/", timeout=aiohttp.ClientTimeout(total=self.CONNECT_SECONDS)) as response:
                return response.status == 200
        except (aiohttp.ClientError, asyncio.TimeoutError):
            return False

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()

    def _http(self) -> aiohttp.ClientSession:
        if self._session is None:
            timeout = aiohttp.ClientTimeout(total=self.ANSWER_SECONDS, connect=self.CONNECT_SECONDS)
            self._session = aiohttp.ClientSession(timeout=timeout, connector=aiohttp.TCPConnector(limit=64))
        return self._session
