"""The customer's page in a real Chromium, against the running product."""

from __future__ import annotations

import json
from typing import Any

import pytest
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("country", ["US", "DE", "MX", "JP", "KR", "TH", "SA"])
def test_first_conversation(chat: Any, desk: Any, shop: Any, browser: Any, country: str) -> None:
    """Asks about the order, then for a person; the agent answers and closes; the bot asks how it was and speaks again."""
    customer = shop.customer(country)
    language = customer["locale"].split("-")[0]
    where, person, answer, thanks = shop.words[country]
    customers_window = browser.current_window_handle
    chat.open(customer)
    assert chat.one("html").get_attribute("lang").split("-")[0] == language
    assert chat.one("html").get_attribute("dir") == ("rtl" if country == "SA" else "ltr")

    first = chat.answer_to(where)
    assert first["lang"].split("-")[0] == language
    if not knows_order(first, customer):
        asked = chat.last()
        button = next(button for button in chat.choices() if any(number in button.text for number in customer["orders"]))
        button.click()
        chat.until(lambda: any(knows_order(one, customer) for one in chat.messages("bot", asked)), "the order's status")

    chat.say(person)
    handover = chat.situation("handoff_started")
    assert handover["lang"].split("-")[0] == language
    ticket = shop.ticket_of(handover["text"], customer)

    browser.switch_to.new_window("window")
    desks_window = browser.current_window_handle
    desk.open(shop.agent)
    desk.choose(ticket)
    assert person in desk.turns("customer")
    assert customer["email"] in desk.one("#context-body").text
    desk.claim()
    desk.reply(answer)

    browser.switch_to.window(customers_window)
    replied = chat.until(lambda: chat.messages("agent"), "the agent's answer")[0]
    assert replied["text"] == answer
    assert replied["lang"].split("-")[0] == language
    chat.say(thanks)
    chat.until(lambda: [one for one in chat.messages("customer", replied["id"]) if one["text"] == thanks], "the customer's thanks")

    browser.switch_to.window(desks_window)
    desk.until(lambda: thanks in desk.turns("customer"), "the customer's thanks on the desk")
    desk.close()

    browser.switch_to.window(customers_window)
    asked = chat.situation("satisfaction_asked")
    assert asked["lang"].split("-")[0] == language
    spoken = [one for one in chat.messages("bot", handover["id"]) if one["id"] < asked["id"] and one["situation"] != "handoff_started"]
    assert spoken == [], "the bot spoke while a person was in charge"
    if chat.choices():
        chat.choices()[-1].click()
    else:
        chat.say("5")
    scored = chat.until(lambda: chat.messages("bot", asked["id"]), "thanks for the score")
    assert scored[0]["situation"] == "satisfaction_thanks"
    again = chat.answer_to(where)
    assert again["lang"].split("-")[0] == language
    assert_whole(chat)
    assert chat.complaints() == []


def test_right_to_left(chat: Any, shop: Any) -> None:
    chat.open(shop.customer("SA"))
    answer = chat.answer_to(shop.words["SA"][0])
    assert answer["dir"] == "rtl"
    own = chat.browser.execute_script("return document.querySelector('.message--customer .bubble').getBoundingClientRect().left")
    theirs = chat.browser.execute_script("return document.querySelector('.message--bot .bubble').getBoundingClientRect().left")
    assert own < theirs, "the page is mirrored: the customer's own words stand on the left"
    assert chat.one("#send").rect["x"] < chat.one("#input").rect["x"]


def test_each_message_has_its_own_direction(chat: Any, shop: Any) -> None:
    """English words on an Arabic page still run left to right."""
    chat.open(shop.customer("SA"))
    chat.answer_to(shop.words["SA"][0])
    chat.answer_to("Where is my order, please? I would like to know when it arrives.")
    english = [one for one in chat.messages("customer") if one["text"].startswith("Where")]
    assert [one["dir"] for one in english] == ["ltr"]


def test_fragment_leaves_the_address_bar(chat: Any, shop: Any) -> None:
    chat.open(shop.customer("DE"))
    assert chat.browser.execute_script("return location.href") == f"{chat.url}/chat"


def test_keyboard_alone(chat: Any, shop: Any) -> None:
    chat.open(shop.customer("US"))
    chat.tab_to(".skip", backwards=True)
    chat.press(Keys.ENTER)
    assert chat.focused.get_attribute("id") == "input"
    chat.press("one")
    chat.chord(Keys.SHIFT, Keys.ENTER)
    chat.press("two")
    assert chat.one("#input").get_attribute("value") == "one\ntwo"
    assert chat.messages("customer") == []
    chat.chord(Keys.CONTROL, "a")
    chat.press(shop.words["US"][0], Keys.ENTER)
    chat.until(lambda: chat.messages("bot"), "an answer")
    assert chat.focused.get_attribute("id") == "input"
    if chat.choices():
        before = chat.last()
        chat.tab_to("button.choice", backwards=True)
        chat.press(Keys.ENTER)
        chat.until(lambda: chat.messages("bot", before), "an answer to the button")
        assert chat.focused.get_attribute("id") == "input"
    chat.tab_to("#settings summary", backwards=True)
    chat.press(Keys.ENTER)
    chat.tab_to("#language")
    chat.press(Keys.ESCAPE)
    assert not chat.one("#language").is_displayed()
    chat.tab_to("#new", backwards=False)
    chat.press(Keys.ENTER)
    chat.until(lambda: not chat.messages("customer"), "the new conversation")
    assert chat.focused.get_attribute("id") == "input"


def test_enter_of_an_input_method_sends_nothing(chat: Any, shop: Any) -> None:
    chat.open(shop.customer("JP"))
    chat.one("#input").send_keys("ちゅうもん")
    chat.browser.execute_script(
        "const enter = new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true, cancelable: true});"
        "document.getElementById('input').dispatchEvent(enter);"
    )
    assert chat.one("#input").get_attribute("value") == "ちゅうもん"
    chat.press(Keys.ENTER)
    chat.until(lambda: [one["text"] for one in chat.messages("customer")] == ["ちゅうもん"], "the message, after the real Enter")


def test_reload_keeps_the_conversation(chat: Any, shop: Any) -> None:
    chat.open(shop.customer("DE"))
    chat.answer_to(shop.words["DE"][0])
    chat.until(lambda: len(chat.messages()) == len(chat.stored()), "all that is stored")
    before = chat.messages()
    chat.browser.refresh()
    chat.wait_connected()
    chat.until(lambda: len(chat.messages()) >= len(before), "the history")
    assert [(one["id"], one["text"]) for one in chat.messages()] == [(one["id"], one["text"]) for one in before]
    assert chat.one("html").get_attribute("lang").split("-")[0] == "de"
    chat.answer_to(shop.words["DE"][0])
    assert_whole(chat)


def test_network_cut_loses_and_doubles_nothing(chat: Any, shop: Any) -> None:
    chat.open(shop.customer("US"))
    chat.answer_to(shop.words["US"][0])
    chat.cut(offline=True)
    chat.until(lambda: chat.one("#offline").text, "the word that there is no connection")
    words = ["Hello, are you still there?", "What ways to pay are there?"]
    for text in words:
        chat.say(text)
    chat.until(lambda: len(chat.every(".message--sending")) == 2, "two messages on their way")
    assert [one["text"] for one in chat.messages("customer")].count(words[0]) == 0
    chat.cut(offline=False)
    chat.until(lambda: not chat.every(".message--sending") and not chat.one("#offline").text, "the connection again")
    last = chat.last()
    chat.until(lambda: [one["text"] for one in chat.messages("customer")][-2:] == words, "both messages, in order")
    chat.until(lambda: chat.messages("bot", last - 2), "an answer")
    assert_whole(chat)
    for text in words:
        assert [one["text"] for one in chat.stored()].count(text) == 1


def test_unsent_message_survives_a_reload(chat: Any, shop: Any) -> None:
    chat.open(shop.customer("US"))
    chat.browser.execute_cdp_cmd("Network.enable", {})
    chat.browser.execute_cdp_cmd("Network.setBlockedURLs", {"urls": ["*/messages*"]})
    chat.say(shop.words["US"][0])
    chat.until(lambda: chat.every(".message--sending"), "the unsent message")
    chat.browser.refresh()
    chat.until(lambda: chat.every(".message--sending"), "the unsent message after the reload")
    chat.browser.execute_cdp_cmd("Network.setBlockedURLs", {"urls": []})
    chat.until(lambda: chat.messages("bot"), "an answer", patience=60)
    assert not chat.every(".message--sending")
    assert [one["text"] for one in chat.stored()].count(shop.words["US"][0]) == 1
    assert_whole(chat)


def test_unknown_conversation_begins_anew(chat: Any, shop: Any) -> None:
    chat.open(shop.customer("DE"))
    stale = json.dumps({"id": "00000000-0000-4000-8000-000000000000", "token": "x.y.z"})
    chat.browser.execute_script("for (const s of [localStorage, sessionStorage]) s.setItem('comity.conversation', arguments[0])", stale)
    chat.browser.refresh()
    chat.wait_connected()
    answer = chat.answer_to(shop.words["DE"][0])
    assert answer["id"] >= 2
    assert_whole(chat)


def test_too_long_message_is_marked_and_given_back(chat: Any, shop: Any) -> None:
    chat.open(shop.customer("US"))
    chat.browser.execute_script("document.getElementById('input').value = 'x'.repeat(100_000)")
    chat.one("#send").click()
    chat.until(lambda: chat.every(".message--failed"), "the mark that it was not sent")
    chat.one(".message--failed .link").click()
    assert len(chat.one("#input").get_attribute("value")) == 100_000
    assert not chat.every(".message--failed")
    chat.one("#input").clear()
    chat.answer_to(shop.words["US"][0])
    assert_whole(chat)


def test_only_the_newest_buttons_work(chat: Any, shop: Any) -> None:
    chat.open(shop.customer("DE"))
    chat.answer_to(shop.words["DE"][0])
    chat.until(chat.choices, "buttons to choose from")
    before = chat.choices()
    chat.answer_to("Danke")
    assert not any(button.is_enabled() for button in before)


def test_language_picker_changes_page_and_bot(chat: Any, shop: Any) -> None:
    chat.open()
    chat.one("#settings summary").click()
    chat.until(lambda: len(Select(chat.one("#language")).options) > 5, "the languages on offer")
    Select(chat.one("#language")).select_by_value("ar")
    chat.until(lambda: chat.one("html").get_attribute("dir") == "rtl", "the page in Arabic")
    Select(chat.one("#language")).select_by_value("ja")
    chat.until(lambda: chat.one("html").get_attribute("lang").startswith("ja"), "the page in Japanese")
    assert chat.one("html").get_attribute("dir") == "ltr"
    assert chat.answer_to("OK")["lang"].split("-")[0] == "ja"
    chat.browser.refresh()
    chat.wait_connected()
    assert chat.one("html").get_attribute("lang").startswith("ja")


def test_page_follows_the_conversations_language(chat: Any, shop: Any) -> None:
    chat.open()
    assert chat.one("html").get_attribute("lang").startswith("en")
    chat.answer_to("Guten Tag, ich hätte gern gewusst, welche Zahlungsarten Sie anbieten.")
    chat.until(lambda: chat.one("html").get_attribute("lang").startswith("de"), "the page in German")


@pytest.mark.parametrize("width", [320, 640])
def test_narrow_and_zoomed(chat: Any, shop: Any, width: int) -> None:
    """320 px is 1280 px at 400 %; nothing may be cut off or need scrolling sideways."""
    chat.browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": width, "height": 512, "deviceScaleFactor": 1, "mobile": False}
    )
    chat.open(shop.customer("DE"))
    chat.answer_to(shop.words["DE"][0])
    assert chat.browser.execute_script("return document.documentElement.scrollWidth") <= width
    for target in chat.every("#send, #new, #settings summary, button.choice"):
        assert target.rect["width"] >= 44, target.get_attribute("outerHTML")
        assert target.rect["height"] >= 44, target.get_attribute("outerHTML")


@pytest.mark.usefixtures("axe")
@pytest.mark.parametrize("country", ["DE", "JP", "SA"])
def test_axe_finds_nothing(chat: Any, shop: Any, country: str) -> None:
    chat.open(shop.customer(country))
    chat.answer_to(shop.words[country][0])
    assert chat.violations(dark=False) == []
    assert chat.violations(dark=True) == []
    chat.one("#settings summary").click()
    assert chat.violations(dark=False) == []


def knows_order(message: dict[str, Any], customer: dict[str, Any]) -> bool:
    """Does the message tell of an order of this customer's?"""
    return any(number in message["text"] + message["card"] for number in customer["orders"])


def assert_whole(chat: Any) -> None:
    """The page shows what the server has: each message once, in order, without gaps."""
    chat.until(lambda: len(chat.messages()) >= len(chat.stored()), "all that is stored")
    ids = [one["id"] for one in chat.messages()]
    assert ids == list(range(1, len(ids) + 1))
