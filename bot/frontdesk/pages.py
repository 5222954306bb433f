"""The pages: chat, desk, their texts, the printed invoice, the API's description, health."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional, Tuple

import jinja2
from aiohttp import web
from langcodes import tag_is_valid

from bot.core.culture import Clues, resolve
from bot.core.errors import NotFound, NotSignedIn
from bot.core.language import LanguageDecision
from bot.core.messages import Person
from bot.core.model import Customer, Invoice, Order
from bot.frontdesk.bodies import document
from bot.frontdesk.keys import HOUSE, SIGNING
from bot.frontdesk.problems import problem

STATIC = Path(__file__).parent / "static"
routes = web.RouteTableDef()
_templates = jinja2.Environment(loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"), autoescape=True)


@routes.get("/")
async def root(request: web.Request) -> web.Response:
    raise web.HTTPFound("/chat")


@routes.get("/chat")
async def chat(request: web.Request) -> web.FileResponse:
    return web.FileResponse(STATIC / "chat.html")


@routes.get("/desk")
async def desk(request: web.Request) -> web.FileResponse:
    return web.FileResponse(STATIC / "desk.html")


@routes.get("/api/page")
async def page(request: web.Request) -> web.Response:
    """The chat page's own texts, in the best of the languages asked for."""
    content = request.app[HOUSE].content()
    asked = tuple(tag.strip() for tag in request.query.get("locales", "").split(",")[:20] if tag_is_valid(tag.strip()))
    context = resolve(LanguageDecision(None, 0.0, (), ()), Clues(channel_locales=asked), content.spoken, "en")
    texts = content.texts[context.locale]
    ids = [name for name in texts.ids() if name.startswith(("page-", "button-")) and name != "button-order"]
    languages = []
    for tag in content.languages:
        own = content.texts[tag].babel
        languages.append({"tag": tag, "name": own.get_display_name(own).capitalize(), "dir": own.text_direction})
    return web.json_response(
        {
            "locale": context.locale,
            "language": context.language,
            "dir": texts.babel.text_direction,
            "texts": {name: texts.render(name) for name in ids},
            "languages": languages,
        }
    )


@routes.get("/invoices/{number}")
async def invoice(request: web.Request) -> web.Response:
    """An invoice to read and print, in the customer's language; its link carries a key that holds for a day."""
    number = request.match_info["number"]
    if request.app[SIGNING].read_invoice_key(request.query.get("key", "")) != number:
        raise NotSignedIn("This link has expired. Ask for the invoice again in the chat.")
    house = request.app[HOUSE]

    def work() -> Tuple[Optional[Order], Optional[Invoice], Optional[Customer]]:
        with house.store.transaction() as unit:
            order = unit.records.order(number)
            return order, unit.records.invoice(number), unit.records.customer(order.customer_id) if order else None

    order, found, customer = await house.run(work)
    if order is None or found is None or customer is None:
        raise NotFound("There is no such invoice.")
    clues = Clues(record_language=customer.language, record_country=customer.country)
    content = house.content()
    context = resolve(LanguageDecision(None, 0.0, (), ()), clues, content.spoken, "en")
    texts = content.texts[context.locale]
    labels = {name: texts.render(name) for name in texts.ids() if name.startswith("card-")}
    person = Person(customer.given_name, customer.family_name, customer.title, customer.gender)
    html = _templates.get_template("invoice.html").render(
        language=context.locale,
        direction=texts.babel.text_direction,
        label=labels,
        shop=texts.render("page-heading"),
        invoice=found,
        order=order,
        name=texts.form_of_address(person, "v", "formal"),
        address=order.ship_to.text,
        issued=texts.value({"date": found.issued_on.isoformat()}),
        total=texts.value({"amount": found.total, "currency": found.currency}),
        items=[
            (item.name, item.quantity, texts.value({"amount": item.price * item.quantity, "currency": order.currency}))
            for item in order.items
        ],
    )
    return web.Response(text=html, content_type="text/html")


@routes.get("/openapi.json")
async def openapi(request: web.Request) -> web.Response:
    return web.json_response(document())


@routes.get("/healthz")
async def healthz(request: web.Request) -> web.Response:
    return web.json_response({"status": "alive"})


@routes.get("/readyz")
async def readyz(request: web.Request) -> web.Response:
    """200 when a message would be answered."""
    house = request.app[HOUSE]
    parts: Dict[str, Any] = {"assistant": await house.assistant.ready()}
    try:
        await house.run(house.store.ping)
        parts["database"] = True
    except Exception:  # whatever the driver raises: the database does not answer
        parts["database"] = False
    if all(parts.values()):
        return web.json_response({"status": "ready", **parts})
    waiting = ", ".join(name for name, ready in parts.items() if not ready)
    return problem(503, "not_ready", f"Not ready yet: {waiting}.", parts)
