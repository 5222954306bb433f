"""What the demonstration shop promises to those who try the bot."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Iterator, List

import pytest

from bot import settings, wiring
from bot.adapters.database import DatabaseStore, migrate
from bot.adapters.demo import SHOP, Shop, load_demo, minor_units, read_shop
from bot.core.errors import ContentError
from bot.core.model import Agent, Customer, Order
from bot.core.tags import language_of, market_tag
from bot.up import SHOWN

NOW = datetime(2025, 3, 1, 0, 5, tzinfo=timezone.utc)  # just after midnight: days must not slip
TODAY = NOW.date()
AGENTS = [(Agent("A-1", "agent", "Alex", "agent", ("en",)), "hash-1"), (Agent("A-2", "supervisor", "Sam", "supervisor", ("en",)), "hash-2")]
SCRIPTS = {
    "ja": r"[ぁ-んァ-ヶ一-龠]", "ar": r"[\u0600-\u06ff]", "ko": r"[가-힣]", "th": r"[\u0e00-\u0e7f]", "ru": r"[А-Яа-яё]",
    "zh-Hans": r"[一-龠]", "zh-Hant": r"[一-龠]",
}  # fmt: skip
FIRST = {
    "US": "en", "DE": "de", "MX": "es", "JP": "ja", "SA": "ar", "FR": "fr", "IT": "it", "KR": "ko", "NL": "nl", "PL": "pl", "BR": "pt",
    "RU": "ru", "TH": "th", "TR": "tr", "CN": "zh-Hans", "TW": "zh-Hant",
}  # fmt: skip
"""The language of the first customer of each country that `make run` shows."""
CURRENCIES = {
    "US": "USD", "GB": "GBP", "DE": "EUR", "AT": "EUR", "CH": "CHF", "MX": "MXN", "ES": "EUR", "JP": "JPY", "SA": "SAR", "EG": "EGP",
    "FR": "EUR", "IT": "EUR", "KR": "KRW", "NL": "EUR", "PL": "PLN", "BR": "BRL", "RU": "RUB", "TH": "THB", "TR": "TRY", "CN": "CNY",
    "TW": "TWD",
}  # fmt: skip


@pytest.fixture(scope="module")
def shop() -> Shop:
    return read_shop(NOW)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DatabaseStore]:
    url = f"sqlite:///{tmp_path}/demo.db"
    migrate(url)
    made = DatabaseStore(url)
    yield made
    made.close()


def orders_of(shop: Shop, customer: Customer) -> List[Order]:
    return [order for order in shop.orders if order.customer_id == customer.id]


def days_since(day: date | None) -> int:
    assert day is not None
    return (TODAY - day).days


def test_loads_all_once(store: DatabaseStore, shop: Shop) -> None:
    assert load_demo(store, NOW, AGENTS) is True
    assert load_demo(store, NOW + timedelta(days=1), [(Agent("A-3", "third", "T", "agent", ()), "hash-3")]) is False
    with store.transaction() as unit:
        assert unit.records.customers() == tuple(sorted(shop.customers, key=lambda c: c.id))
        for customer in shop.customers:
            assert sorted(unit.records.orders(customer.id), key=lambda o: o.number) == sorted(
                orders_of(shop, customer), key=lambda o: o.number
            )
        for invoice in shop.invoices:
            assert unit.records.invoice(invoice.order_number) == invoice
        assert sum(len(unit.records.refunds(c.id)) for c in shop.customers) == len(shop.refunds)
        assert [unit.agents.by_user(agent.user) for agent, _ in AGENTS] == AGENTS
        assert unit.agents.by_user("third") is None


def test_an_agent_who_is_there_already_keeps_the_password(store: DatabaseStore) -> None:
    with store.transaction() as unit:
        unit.agents.add(AGENTS[0][0], "older")
    assert load_demo(store, NOW, AGENTS) is True
    with store.transaction() as unit:
        assert unit.agents.by_user("agent") == (AGENTS[0][0], "older")


def test_countries_and_languages(shop: Shop) -> None:
    countries = Counter(customer.country for customer in shop.customers)
    assert len(shop.customers) >= 16
    assert countries.keys() == CURRENCIES.keys()
    assert all(countries[country] >= 2 for country in ("US", "DE", "MX", "JP", "SA", "ES"))
    assert {customer.language for customer in shop.customers} == {
        file.parent.name for file in (settings.current().root / "locales").glob("*/languages.yml")
    }
    assert all(customer.currency == CURRENCIES[str(customer.country)] for customer in shop.customers)
    first = {country: next(c for c in shop.customers if c.country == country) for country in countries}
    assert {country: first[country].language for country in FIRST} == FIRST


def test_make_run_shows_every_language_once(shop: Shop) -> None:
    assert sorted(FIRST.values()) == sorted(language_of(market) for market in SHOWN)
    assert {market_tag(language, country) for country, language in FIRST.items()} == set(SHOWN)


def test_chinese_is_written_in_the_markets_characters(shop: Shop) -> None:
    for customer in shop.customers:
        if customer.language in ("zh-Hans", "zh-Hant"):
            texts = "".join(item.name for order in orders_of(shop, customer) for item in order.items)
            probabilities = wiring.detectors().characters.probabilities(texts + "".join(a.text for a in customer.addresses))
            assert max(probabilities, key=probabilities.__getitem__) == customer.language, customer.id


def test_customers_are_of_every_kind(shop: Shop) -> None:
    assert {c.account_kind for c in shop.customers} == {"private", "family", "business"}
    assert {c.tier for c in shop.customers} == {"standard", "silver", "gold", "platinum"}
    assert {c.gender for c in shop.customers} == {"female", "male", None}
    assert {bool(c.title) for c in shop.customers} == {True, False}
    assert {c.consented("newsletter") for c in shop.customers} == {True, False, None}
    assert {c.consented("personalisation") for c in shop.customers} == {True, False, None}
    assert {bool(c.phone) for c in shop.customers} == {True, False}
    assert all(c.lifetime_value > 0 and c.addresses and c.given_name and c.family_name for c in shop.customers)


def test_nobody_real_can_be_reached(shop: Shop) -> None:
    assert all(re.fullmatch(r"[a-z.]+@example\.(com|org|net)", c.email) for c in shop.customers)
    assert len({c.email for c in shop.customers}) == len({c.id for c in shop.customers}) == len(shop.customers)


def test_names_products_and_addresses_are_native(shop: Shop) -> None:
    for customer in shop.customers:
        script = SCRIPTS.get(customer.language or "", r"[A-Za-z]")
        texts = [customer.given_name, customer.family_name, *(a.text for a in customer.addresses)]
        texts += [item.name for order in orders_of(shop, customer) for item in order.items]
        for written in texts:
            assert written, customer.id
            assert re.search(script, written), (customer.id, written)
        assert all(address.country == customer.country for address in customer.addresses)


def test_order_numbers_and_counts(shop: Shop) -> None:
    assert all(re.fullmatch(r"CO-1\d{5}", order.number) for order in shop.orders)
    assert len({order.number for order in shop.orders}) == len(shop.orders)
    assert {order.state for order in shop.orders} == {"processing", "packed", "shipped", "delivered", "cancelled", "returned"}
    for customer in shop.customers:
        orders = orders_of(shop, customer)
        assert 2 <= len(orders) <= 4, customer.id
        assert {order.currency for order in orders} == {customer.currency}
        assert any(order.state in ("processing", "packed", "shipped") for order in orders), customer.id
        assert any(order.state == "delivered" and days_since(order.delivered_on) != 30 for order in orders), customer.id


def test_refunds_can_be_had_and_refused(shop: Shop) -> None:
    refunded = {refund.order_number for refund in shop.refunds}
    ages = [days_since(o.delivered_on) for o in shop.orders if o.state == "delivered" and o.number not in refunded]
    assert sum(age < 30 for age in ages) >= 5
    assert sum(age > 30 for age in ages) >= 5
    assert {refund.state for refund in shop.refunds} == {"requested", "approved", "paid", "refused"}
    for refund in shop.refunds:
        order = next(o for o in shop.orders if o.number == refund.order_number)
        assert 0 < refund.amount <= order.total
        assert refund.currency == order.currency
        assert order.placed_at < refund.requested_at <= NOW
        assert (refund.paid_on is not None) == (refund.state == "paid")
        assert order.state in ("delivered", "returned", "cancelled")
        if order.state == "delivered":
            assert refund.state in ("requested", "refused")


@pytest.mark.parametrize("country", FIRST)
def test_the_first_customers_orders(shop: Shop, country: str) -> None:
    orders = orders_of(shop, next(c for c in shop.customers if c.country == country))
    assert [order.state for order in orders[:2]] == ["shipped", "processing"]
    assert orders[-1].state == "delivered"
    assert days_since(orders[-1].delivered_on) > 60
    assert orders[-1].number not in {refund.order_number for refund in shop.refunds}


def test_orders_make_sense_in_time(shop: Shop) -> None:
    invoices = {invoice.order_number: invoice for invoice in shop.invoices}
    assert len(invoices) == len({invoice.number for invoice in shop.invoices}) == len(shop.invoices)
    for order in shop.orders:
        sent = order.state in ("shipped", "delivered", "returned")
        assert (order.number in invoices) == sent or order.state == "cancelled", order.number
        assert bool(order.carrier and order.tracking) == sent, order.number
        assert (order.delivered_on is not None) == (order.state in ("delivered", "returned")), order.number
        assert (order.expected_on is not None) == (order.state in ("processing", "packed", "shipped")), order.number
        assert order.placed_at < NOW
        if order.number in invoices:
            invoice = invoices[order.number]
            assert order.placed_at.date() <= invoice.issued_on <= (order.delivered_on or TODAY), order.number
            assert (invoice.total, invoice.currency) == (order.total, order.currency)
        if order.state in ("processing", "packed"):
            assert order.expected_on is not None
            assert order.expected_on > TODAY, order.number
    cancelled = [order.number in invoices for order in shop.orders if order.state == "cancelled"]
    assert set(cancelled) == {True, False}


def test_dates_move_with_the_day_of_loading(shop: Shop) -> None:
    later = read_shop(NOW + timedelta(days=100))
    for before, after in zip(shop.orders, later.orders, strict=True):
        assert after.placed_at - before.placed_at == timedelta(days=100)
    assert later.invoices[0].issued_on - shop.invoices[0].issued_on == timedelta(days=100)


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [(12.5, "EUR", 1250), (79.00, "USD", 7900), (64.95, "USD", 6495), (1290, "JPY", 1290), (19.99, "SAR", 1999), (89000, "KRW", 89000)],
)
def test_money_in_minor_units(amount: float, currency: str, minor: int) -> None:
    assert minor_units(amount, currency) == minor


@pytest.mark.parametrize(("amount", "currency"), [(9.5, "JPY"), (1.005, "EUR")])
def test_money_with_too_many_decimals(amount: float, currency: str) -> None:
    with pytest.raises(ValueError, match=currency):
        minor_units(amount, currency)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("carrier: UPS", "carier: UPS", "carier"),
        ("family_name: Carter", "surname: Carter", "surname"),
        ("number: CO-104532", "currency: USD", "unknown currency"),
        ("currency: USD", "", "currency"),
        ("price: 9800}", "price: 98.50}", "JPY"),
        ("customers:", "customers: [", "no YAML"),
    ],
)
def test_a_broken_file_says_what_is_wrong(tmp_path: Path, old: str, new: str, message: str) -> None:
    broken = tmp_path / "shop.yml"
    content = SHOP.read_text(encoding="utf-8")
    assert old in content
    broken.write_text(content.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentError, match=message):
        read_shop(NOW, broken)
