"""The front desk's process: the public application, and the action endpoint on loopback beside it."""

from __future__ import annotations

import asyncio
import logging
import signal
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable

from aiohttp import web

from bot import settings, wiring
from bot.core.conversation import House
from bot.core.language import Hints, decide
from bot.frontdesk.app import make_app

THREADS = 8
"""For database work; PostgreSQL's pool is as large, SQLite writes one at a time anyway."""
log = logging.getLogger(__name__)


def warm_up() -> None:
    """Read the detectors' models, the year's holidays and the patterns of register now, not in the first customer's transaction."""
    content = wiring.library().current()
    detectors, spoken = wiring.detectors(), content.languages
    for text in ("Where is my parcel?", "我的订单", "Где заказ"):
        decide(text, Hints(), detectors, spoken)
    wiring.calendar().warm(content.markets.values())
    for language in sorted({market.text for market in content.markets.values() if market.mirror}):
        content.register.read("ok", language)  # the first reading loads spaCy; replies elsewhere wait for no register


async def serve() -> None:
    """Until SIGTERM or SIGINT."""
    chosen = settings.current()
    warm_up()
    pool = ThreadPoolExecutor(THREADS, thread_name_prefix="work")
    loop = asyncio.get_running_loop()

    async def run(work: Callable[[], Any]) -> Any:
        return await loop.run_in_executor(pool, work)

    loop.set_default_executor(pool)  # the actions' asyncio.to_thread uses the same threads
    assistant = wiring.assistant()
    wiring.translator().warm()
    house = House(
        store=wiring.store(),
        assistant=assistant,
        bus=wiring.bus(),
        content=wiring.library().current,
        run=run,
        detectors=wiring.detectors(),
        translator=wiring.translator(),
        country_of=wiring.country_of(),
        calendar=wiring.calendar(),
    )
    runners = [
        web.AppRunner(make_app(house, chosen, wiring.keys()), access_log=None),
        web.AppRunner(action_app(), access_log=None),
    ]
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    for runner in runners:
        await runner.setup()
    await web.TCPSite(runners[1], "127.0.0.1", chosen.actions_port).start()
    await web.TCPSite(runners[0], chosen.host, chosen.port).start()
    await stop.wait()
    for runner in runners:
        await runner.cleanup()
    await assistant.close()
    wiring.translator().close()
    pool.shutdown(wait=True)


def action_app() -> web.Application:
    """rasa-sdk's executor behind the endpoint that Rasa calls; what `rasa run actions` would serve."""
    from rasa_sdk.executor import ActionExecutor
    from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException

    executor = ActionExecutor()
    executor.register_package("bot.actions")

    async def webhook(request: web.Request) -> web.Response:
        call = await request.json()
        try:
            result = await executor.run(call)
        except ActionExecutionRejection as error:
            return web.json_response({"error": "rejected", "action_name": error.action_name}, status=400)
        except ActionNotFoundException as error:
            return web.json_response({"error": "unknown action", "action_name": error.action_name}, status=404)
        return web.json_response(result)

    app = web.Application(client_max_size=16 * 1024 * 1024)
    app.router.add_post("/webhook", webhook)
    return app


def main() -> None:
    """Entry of the process."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    asyncio.run(serve())
