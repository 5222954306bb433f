"""The agents' desk in a real Chromium, against the running product."""

from __future__ import annotations

from typing import Any

import pytest
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

pytestmark = pytest.mark.browser


def test_wrong_password_gets_a_sentence(desk: Any, shop: Any) -> None:
    desk.browser.get(f"{desk.url}/desk")
    desk.until(lambda: desk.one("#sign-in").is_displayed(), "the sign-in")
    desk.one("#user").send_keys(shop.agent["user"])
    desk.one("#password").send_keys("certainly not this" + Keys.ENTER)
    desk.until(lambda: desk.one("#sign-in-status").text, "the sentence")
    assert not desk.one("#desk").is_displayed()
    assert desk.one("#password").get_attribute("value") == ""


def test_sign_out_and_reload(desk: Any, shop: Any) -> None:
    desk.open(shop.agent)
    desk.browser.refresh()
    desk.until(lambda: desk.one("#desk").is_displayed(), "the desk, still signed in")
    desk.one("#sign-out").click()
    desk.until(lambda: desk.one("#sign-in").is_displayed(), "the sign-in")
    desk.browser.refresh()
    desk.until(lambda: desk.one("#sign-in").is_displayed(), "the sign-in, still")


def test_everything_about_the_customer_is_on_the_screen(desk: Any, shop: Any) -> None:
    ticket = shop.ticket("JP")
    customer = shop.customer("JP")
    desk.open(shop.agent)
    desk.choose(ticket)
    shown = {name: desk.one(f"[data-panel='{name}']").text for name in ("customer", "orders", "consents")}
    assert customer["name"] in desk.one("#ticket-name").text
    assert customer["email"] in shown["customer"]
    for number in customer["orders"]:
        assert number in shown["orders"]
    assert "newsletter" in shown["consents"].lower()
    assert desk.one("[data-panel='summary'] .request").text
    assert desk.one("[data-panel='briefing'] .address__text").text, "a form of address to paste"
    assert desk.every("[data-panel='briefing'] .facts--do li"), "what to do"
    assert desk.every("[data-panel='briefing'] .facts--dont li"), "what not to do"
    assert desk.every("[data-panel='evidence'] tbody tr"), "what the language was decided on"
    words = desk.one(".turn--bot .turn__words")
    assert words.get_attribute("lang").split("-")[0] == "ja"
    assert words.get_attribute("dir") == "ltr"


def test_right_to_left_words_in_left_to_right_chrome(desk: Any, shop: Any) -> None:
    ticket = shop.ticket("SA")
    desk.open(shop.agent)
    desk.choose(ticket)
    assert desk.one("html").get_attribute("dir") == "ltr"
    assert desk.one(".turn--customer .turn__words").value_of_css_property("direction") == "rtl"
    assert desk.one("#answer-text").get_attribute("dir") == "rtl"


def test_keyboard_alone(desk: Any, shop: Any) -> None:
    ticket = shop.ticket("US")
    desk.browser.get(f"{desk.url}/desk")
    desk.until(lambda: desk.focused.get_attribute("id") == "user", "the focus in the first field")
    desk.press(shop.agent["user"], Keys.TAB, shop.agent["password"], Keys.ENTER)
    desk.row(ticket)
    desk.until(lambda: desk.focused.get_attribute("role") == "option", "the focus in the queue")
    rows = [row.get_attribute("data-id") for row in desk.every(".ticket")]
    desk.press(Keys.HOME)
    for _ in range(rows.index(ticket)):
        desk.press("j")
    desk.until(lambda: ticket in desk.one("#ticket-facts").text, "the ticket")
    desk.press("c")
    desk.until(lambda: desk.one("#release").is_displayed(), "the claimed ticket")
    desk.press(Keys.ESCAPE)
    assert desk.focused.get_attribute("data-id") == ticket
    desk.press("r")
    assert desk.focused.get_attribute("id") == "answer-text"
    desk.press("Good afternoon, how may I help? jkrc?")
    assert desk.one("#answer-text").get_attribute("value").endswith("jkrc?"), "no shortcut inside a field"
    desk.chord(Keys.CONTROL, Keys.ENTER)
    desk.until(lambda: desk.turns("agent"), "the answer in the conversation")
    desk.press(Keys.ESCAPE, "?")
    assert desk.one("#help-dialog").is_displayed()
    desk.press(Keys.ESCAPE)
    assert not desk.one("#help-dialog").is_displayed()


def test_register_warnings_are_shown_before_sending(desk: Any, shop: Any) -> None:
    ticket = shop.ticket("DE")
    desk.open(shop.agent)
    desk.choose(ticket)
    desk.claim()
    text = "Hey, dein Paket kommt morgen. Kannst du so lange warten?"
    desk.one("#answer-text").send_keys(text)
    desk.one("#answer-send").click()
    desk.until(lambda: desk.one("#answer-warnings").is_displayed(), "the warnings")
    assert desk.every("#answer-warnings li")
    assert desk.turns("agent") == []
    desk.button("Edit").click()
    assert not desk.one("#answer-warnings").is_displayed()
    assert desk.one("#answer-text").get_attribute("value") == text
    assert desk.focused.get_attribute("id") == "answer-text"
    desk.one("#answer-send").click()
    desk.until(lambda: desk.one("#answer-warnings").is_displayed(), "the warnings again")
    desk.button("Send anyway").click()
    desk.until(lambda: desk.turns("agent") == [text], "the answer in the conversation")


def test_answer_in_another_language_goes_out_in_the_customers(desk: Any, chat: Any, shop: Any, browser: Any) -> None:
    customer = shop.customer("JP")
    customers_window = browser.current_window_handle
    chat.open(customer)
    chat.say(shop.words["JP"][1])
    ticket = shop.ticket_of(chat.situation("handoff_started")["text"], customer)
    browser.switch_to.new_window("window")
    desk.open(shop.agent)
    desk.choose(ticket)
    desk.claim()
    assert not desk.one("#answer-send-as").is_displayed()
    desk.writes("en")
    desk.until(lambda: desk.one("#answer-send-as").is_displayed(), "the field for the customer's language")
    desk.reply("Your order will arrive tomorrow.", send_as=shop.words["JP"][2])
    desk.until(lambda: {"Your order will arrive tomorrow.", shop.words["JP"][2]} <= set(desk.turns("agent")), "both texts on the desk")
    browser.switch_to.window(customers_window)
    replied = chat.until(lambda: chat.messages("agent"), "the agent's answer")[0]
    assert (replied["text"], replied["lang"].split("-")[0]) == (shop.words["JP"][2], "ja")


def test_new_ticket_is_announced_and_nothing_is_lost_meanwhile(desk: Any, shop: Any) -> None:
    desk.open(shop.agent)
    desk.until(lambda: desk.one("#queue-count").text, "the queue")
    ticket = shop.ticket("MX")
    desk.until(lambda: "New ticket" in desk.one("#announcer").get_attribute("textContent"), "the announcement")
    desk.row(ticket)


def test_draft_stays_with_its_ticket(desk: Any, shop: Any) -> None:
    first, second = shop.ticket("US"), shop.ticket("MX")
    desk.open(shop.agent)
    desk.choose(first)
    desk.one("#answer-text").send_keys("half a sen")
    desk.choose(second)
    assert desk.one("#answer-text").get_attribute("value") == ""
    desk.choose(first)
    assert desk.one("#answer-text").get_attribute("value") == "half a sen"


def test_language_can_be_corrected(desk: Any, shop: Any) -> None:
    ticket = shop.ticket("MX")
    desk.open(shop.agent)
    desk.choose(ticket)
    desk.until(lambda: len(Select(desk.one("#correct-language")).options) >= 5, "the languages on offer")
    Select(desk.one("#correct-language")).select_by_value("en")
    desk.one("#correct-do").click()
    desk.until(lambda: "English" in desk.one("#ticket-facts").text, "the corrected language")


def test_hand_back(desk: Any, shop: Any) -> None:
    ticket = shop.ticket("US")
    desk.open(shop.agent)
    desk.choose(ticket)
    desk.claim()
    desk.one("#release").click()
    desk.until(lambda: not desk.one("#release").is_displayed(), "the ticket, handed back")


def test_filter_and_closed(desk: Any, shop: Any) -> None:
    ticket = shop.ticket("SA")
    desk.open(shop.agent)
    desk.row(ticket)
    desk.one("#filter").send_keys(ticket)
    desk.until(lambda: [row.get_attribute("data-id") for row in desk.every(".ticket") if row.is_displayed()] == [ticket], "one row")
    desk.choose(ticket)
    desk.claim()
    desk.close()
    desk.until(lambda: not desk.every(f".ticket[data-id='{ticket}']"), "the closed ticket's leaving the queue")
    desk.browser.execute_script("document.querySelector('[name=which][value=closed]').click()")
    desk.row(ticket)


@pytest.mark.usefixtures("axe")
def test_axe_finds_nothing(desk: Any, shop: Any) -> None:
    ticket = shop.ticket("JP")
    desk.browser.get(f"{desk.url}/desk")
    desk.until(lambda: desk.one("#sign-in").is_displayed(), "the sign-in")
    assert desk.violations(dark=False) == []
    desk.open(shop.agent)
    desk.choose(ticket)
    assert desk.violations(dark=False) == []
    assert desk.violations(dark=True) == []
    desk.one("#help").click()
    assert desk.violations(dark=False) == []
