"""Pages, texts, invoices, health, and the document that describes them all."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import jwt
from aiohttp import web
from sqlalchemy.exc import OperationalError

from bot.core.model import Address, Invoice, Order, OrderItem
from bot.core.tags import language_of
from bot.frontdesk.problems import HEADERS

EMILY, KATHARINA, LAYLA = "CO-104532", "CO-104541", "C-1015"


# Health.


async def test_the_process_lives(door) -> None:
    door.assistant.loaded = False
    door.store.fault = OperationalError("SELECT 1", None, Exception("away"))
    answer = await door.call("GET", "/healthz")
    assert (answer.status, answer.body) == (200, {"status": "alive"})
    door.store.fault = None


async def test_it_is_ready_when_a_message_would_be_answered(door) -> None:
    answer = await door.call("GET", "/readyz")
    assert (answer.status, answer.body) == (200, {"status": "ready", "assistant": True, "database": True})


async def test_it_is_not_ready_without_the_assistant(door) -> None:
    door.assistant.loaded = False
    answer = await door.call("GET", "/readyz")
    assert (answer.status, answer.code, answer.body["assistant"], answer.body["database"]) == (503, "not_ready", False, True)
    assert "assistant" in answer.body["detail"]
    door.assistant.loaded = True
    assert (await door.call("GET", "/readyz")).status == 200


async def test_it_is_not_ready_without_the_database(door) -> None:
    door.store.fault = OperationalError("SELECT 1", None, Exception("away"))
    answer = await door.call("GET", "/readyz")
    assert (answer.status, answer.code, answer.body["assistant"], answer.body["database"]) == (503, "not_ready", True, False)
    assert "database" in answer.body["detail"]
    door.store.fault = None
    assert (await door.call("GET", "/readyz")).status == 200


# The document.


async def test_the_document_is_openapi_3_1(door) -> None:
    document = (await door.call("GET", "/openapi.json")).body
    assert document["openapi"] == "3.1.0"
    operations = [operation for item in document["paths"].values() for name, operation in item.items() if name != "parameters"]
    names = [operation["operationId"] for operation in operations]
    assert len(set(names)) == len(names)
    assert all(operation["summary"] and operation["responses"] for operation in operations)


async def test_every_reference_in_the_document_leads_somewhere(door) -> None:
    document = (await door.call("GET", "/openapi.json")).body

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            if "$ref" in node:
                found: Any = document
                for part in node["$ref"].removeprefix("#/").split("/"):
                    assert part in found, node["$ref"]
                    found = found[part]
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(document)
    schemes = set(document["components"]["securitySchemes"])
    for item in document["paths"].values():
        for name, operation in item.items():
            if name != "parameters":
                assert all(set(choice) <= schemes for choice in operation.get("security", ()))


async def test_every_route_is_in_the_document_and_the_other_way_round(door, operations) -> None:
    routes = {
        (route.method, route.resource.canonical)
        for route in door.app.router.routes()
        if route.resource is not None and not isinstance(route.resource, web.StaticResource) and route.method != "HEAD"
    }
    assert routes == set(operations)


# Headers.


async def test_the_security_headers_are_on_everything(door) -> None:
    talk = await door.start()
    visits = [
        ("GET", "/", 302),
        ("GET", "/chat", 200),
        ("GET", "/desk", 200),
        ("GET", "/static/chat.css", 200),
        ("GET", "/static/nothing.css", 404),
        ("GET", "/static/../app.py", 404),
        ("GET", "/static/%2e%2e/app.py", 404),
        ("GET", "/openapi.json", 200),
        ("GET", "/healthz", 200),
        ("GET", "/nothing", 404),
        ("GET", "/api/conversations", 405),
        ("DELETE", "/healthz", 405),
        ("POST", "/api/conversations", 201),
        ("GET", f"/api/conversations/{talk.id}/messages", 401),
        ("GET", "/api/desk/tickets", 401),
        ("GET", "/api/desk/nothing", 401),
        ("GET", "/invoices/CO-104532", 401),
    ]
    for method, path, status in visits:
        answer = await door.call(method, path)  # which checks that they are there
        assert answer.status == status, (method, path)
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'self'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert path.startswith("/static/") or answer.headers["Cache-Control"] == "no-store"
    assert len(HEADERS) >= 5


async def test_the_security_headers_are_on_our_own_mistakes(door) -> None:
    talk = await door.start()
    door.store.fault = RuntimeError("nobody expected this")
    answer = await talk.call("GET", "messages")
    door.store.fault = None
    assert (answer.status, answer.code) == (500, "internal")
    assert "nobody expected" not in str(answer.body)


async def test_a_method_that_is_not_there_names_those_that_are(door) -> None:
    answer = await door.call("DELETE", "/api/page")
    assert (answer.status, answer.code) == (405, "method_not_allowed")
    assert "GET" in answer.headers.get("Allow", "")


async def test_the_root_leads_to_the_chat(door) -> None:
    answer = await door.call("GET", "/")
    assert (answer.status, answer.headers["Location"]) == (302, "/chat")
    assert "<html" in (await door.call("GET", "/chat")).body
    assert "<html" in (await door.call("GET", "/desk")).body


# The page's texts.


async def test_the_page_speaks_the_readers_language(door) -> None:
    readers = [
        ("de-DE", "de-DE", "ltr"),
        ("de-CH,sv", "de-CH", "ltr"),
        ("en-GB", "en-GB", "ltr"),
        ("es-MX", "es-MX", "ltr"),
        ("es", "es-ES", "ltr"),
        ("ja", "ja-JP", "ltr"),
        ("ar-SA", "ar-SA", "rtl"),
        ("ar", "ar-EG", "rtl"),
        ("sv-SE,de-AT", "de-AT", "ltr"),
        ("sv", "en-US", "ltr"),
        ("zh-TW", "zh-TW", "ltr"),
        ("zh-Hans-SG", "zh-CN", "ltr"),
        ("zh", "zh-CN", "ltr"),
        ("pt-PT", "pt-PT", "ltr"),
        ("", "en-US", "ltr"),
        ("not a tag, ,;,%ED%A0%80,de", "de-DE", "ltr"),
    ]
    for asked, locale, direction in readers:
        answer = await door.call("GET", f"/api/page?locales={asked}")
        assert (answer.status, answer.body["locale"], answer.body["dir"]) == (200, locale, direction), asked
        assert answer.body["language"] == language_of(locale)
    directions = {entry["tag"]: entry["dir"] for entry in answer.body["languages"]}
    assert directions == {language: "rtl" if language == "ar" else "ltr" for language in door.content().languages}


async def test_the_page_says_the_same_things_in_every_language(door) -> None:
    pages = {tag: (await door.call("GET", f"/api/page?locales={tag}")).body for tag in door.content().languages}
    for tag, page in pages.items():
        assert page["texts"].keys() == pages["en"]["texts"].keys(), tag
        assert all(page["texts"].values()), tag
        assert tag == "en" or page["texts"]["page-send"] != pages["en"]["texts"]["page-send"]
    assert {entry["tag"]: entry["name"] for entry in pages["en"]["languages"]}["de"] == "Deutsch"


async def test_a_long_wish_list_is_cut_short(door) -> None:
    asked = ",".join(["sv"] * 5000) + ",de"
    assert (await door.call("GET", f"/api/page?locales={asked[:7000]}")).body["locale"] == "en-US"


# Invoices.


def invoice_key(door: Any, number: str, **claims: Any) -> str:
    """A key signed by the house, with what a test changes."""
    day = datetime.now(timezone.utc) + timedelta(days=1)
    return jwt.encode({"sub": number, "aud": "invoice", "exp": day, **claims}, door.keys._secret(), algorithm="HS256")


async def test_an_invoice_opens_with_its_key(door) -> None:
    answer = await door.call("GET", f"/invoices/{EMILY}?key={door.keys.invoice_key(EMILY)}")
    assert answer.status == 200
    for part in ('lang="en-US"', 'dir="ltr"', "CI-104532", EMILY, "Emily", "418 Maple Street", "Wool socks", "$103.50"):
        assert part in answer.body, part


async def test_an_invoice_is_in_the_customers_language(door) -> None:
    answer = await door.call("GET", f"/invoices/{KATHARINA}?key={door.keys.invoice_key(KATHARINA)}")
    for part in ('lang="de-DE"', "Dr.", "Weber", "178,80", "Rechnung"):
        assert part in answer.body, part
    orders = await door.kept(lambda unit: [order for order in unit.records.orders(LAYLA) if unit.records.invoice(order.number)])
    number = orders[0].number
    answer = await door.call("GET", f"/invoices/{number}?key={door.keys.invoice_key(number)}")
    assert 'lang="ar-SA" dir="rtl"' in answer.body


async def test_an_invoice_opens_with_no_other_key(door) -> None:
    yesterday = datetime.now(timezone.utc) - timedelta(seconds=1)
    good = door.keys.invoice_key(EMILY)
    head, claims, signature = good.split(".")
    keys = {
        "none": "",
        "another order's": door.keys.invoice_key(KATHARINA),
        "expired": invoice_key(door, EMILY, exp=yesterday),
        "endless": jwt.encode({"sub": EMILY, "aud": "invoice"}, door.keys._secret(), algorithm="HS256"),
        "a customer's token": door.keys.customer_token(EMILY),
        "signed by somebody else": jwt.encode({"sub": EMILY, "aud": "invoice", "exp": 9999999999}, "x" * 32, algorithm="HS256"),
        "unsigned": f"{head}.{claims}.",
        "altered": f"{head}.{claims}.{signature[::-1]}",
        "no key": "nonsense",
        "not even ASCII": "ü.ü.ü",
    }
    for what, key in keys.items():
        answer = await door.call("GET", f"/invoices/{EMILY}?key={key}")
        assert (answer.status, answer.code) == (401, "not_signed_in"), what
    assert (await door.call("GET", f"/invoices/{EMILY}")).status == 401
    assert (await door.call("GET", f"/invoices/{EMILY}?key={invoice_key(door, EMILY)}")).status == 200


async def test_an_order_without_invoice_has_none_to_open(door) -> None:
    for number in ("CO-104618", "CO-999999"):
        answer = await door.call("GET", f"/invoices/{number}?key={door.keys.invoice_key(number)}")
        assert (answer.status, answer.code) == (404, "not_found")


async def test_what_a_customer_wrote_is_text_on_the_invoice(door) -> None:
    number, now = "CO-199999", datetime.now(timezone.utc)
    address, item = Address("<script>alert(1)</script>\n\"' onload=x", "US"), OrderItem("<b>socks</b>", 1, 100)
    order = Order(number, "C-1001", "shipped", now, "USD", (item,), address)

    def insert(unit: Any) -> None:
        unit.records.insert_order(order)
        unit.records.insert_invoice(Invoice("CI-199999", number, now.date(), 100, "USD"))

    await door.kept(insert)
    answer = await door.call("GET", f"/invoices/{number}?key={door.keys.invoice_key(number)}")
    assert answer.status == 200
    assert "<b>" not in answer.body
    assert "<script" not in answer.body
    assert "&lt;script&gt;" in answer.body
