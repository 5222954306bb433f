"""The preview page with the content as it is now, for whoever is signed in at the desk, localisers too."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Any, Optional, Tuple

from aiohttp import web

from bot import wiring
from bot.core.culture import Clues
from bot.core.preview import Preview
from bot.core.sample import sample_person
from bot.frontdesk.keys import HOUSE

routes = web.RouteTableDef()


class LivePreview:
    """Keeps the page until the content changes: it takes seconds to make."""

    def __init__(self) -> None:
        self._made: Optional[Tuple[Any, str]] = None
        self._making = asyncio.Lock()

    async def page(self, house: Any) -> str:
        """house: core/conversation.py House."""
        async with self._making:
            content = house.content()
            if self._made is None or self._made[0] is not content:
                self._made = (content, await house.run(lambda: _write(content)))
            return self._made[1]


LIVE = web.AppKey("preview", LivePreview)


@routes.get("/preview")
async def preview(request: web.Request) -> web.Response:
    text = await request.app[LIVE].page(request.app[HOUSE])
    response = web.Response(text=text, content_type="text/html", zlib_executor_size=64 * 1024)  # larger ones are packed off the event loop
    response.headers["Content-Security-Policy"] = f"{wiring.preview_page().policy}; frame-ancestors 'none'"
    response.enable_compression()
    return response


def _write(content: Any) -> str:
    shown, people = Preview(content), wiring.sample_customers()
    data = shown.page(shown.situations(), shown.locales(), lambda locale: Clues(known=True, person=sample_person(locale, people)))
    return wiring.preview_page().write(data, date.today().isoformat())
