"""A real Chromium, and the two pages as objects: what a person does on them, and waits without sleeping."""

from __future__ import annotations

import json
import re
import shutil
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Optional

import pytest

webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed: uv sync --group dev")

from selenium.common.exceptions import StaleElementReferenceException  # noqa: E402
from selenium.webdriver.common.by import By  # noqa: E402
from selenium.webdriver.common.keys import Keys  # noqa: E402
from selenium.webdriver.remote.webelement import WebElement  # noqa: E402
from selenium.webdriver.support.ui import Select, WebDriverWait  # noqa: E402

FLAGS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--window-size=1400,900", "--lang=en-US",
)  # fmt: skip
AXE = Path(__file__).resolve().parents[2] / "var/npm/node_modules/axe-core/axe.min.js"
PATIENCE = 20.0
"""Seconds that anything on a page may take, the bot's answer on a busy machine included."""

WORDS = {
    "US": ("Where is my order?", "I want to talk to a person", "Good afternoon, your parcel arrives tomorrow.", "Thank you"),
    "DE": ("Wo ist meine Bestellung?", "Ich möchte mit einem Menschen sprechen", "Guten Tag, Ihr Paket kommt morgen an.", "Vielen Dank"),
    "MX": ("¿Dónde está mi pedido?", "Quiero hablar con una persona", "Buenas tardes, su paquete llega mañana.", "Muchas gracias"),
    "JP": ("注文した商品は今どこですか", "担当者お願いします", "明日お届けいたします。", "ありがとうございます"),
    "KR": ("주문한 물건 지금 어디 있나요?", "상담원과 이야기하고 싶어요", "내일 배송될 예정입니다.", "감사합니다"),
    "TH": ("คำสั่งซื้อของฉันอยู่ที่ไหนคะ", "ขอคุยกับเจ้าหน้าที่ค่ะ", "พัสดุจะถึงพรุ่งนี้ค่ะ", "ขอบคุณค่ะ"),
    "SA": ("أين طلبي؟", "أريد التحدث مع موظف", "مساء الخير، ستصل شحنتكم غدًا.", "شكرًا جزيلًا"),
}
"""By country: asking for the order, asking for a person, the agent's answer, the customer's thanks."""


@pytest.fixture
def browser() -> Iterator[Any]:
    """A fresh Chromium with a profile of its own."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    driver = shutil.which("chromedriver")
    if not chromium or not driver:
        pytest.skip("no Chromium with chromedriver here: apt-get install chromium chromium-driver")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for flag in FLAGS:
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    chrome = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    try:
        yield chrome
    finally:
        chrome.quit()


class Page:
    """What both pages share."""

    def __init__(self, browser: Any, url: str) -> None:
        self.browser = browser
        self.url = url

    def one(self, css: str) -> WebElement:
        return self.browser.find_element(By.CSS_SELECTOR, css)

    def every(self, css: str) -> list[WebElement]:
        return self.browser.find_elements(By.CSS_SELECTOR, css)

    def until(self, condition: Callable[[], Any], what: str, patience: float = PATIENCE) -> Any:
        """Wait until the condition gives something true; give that. `what` is said when it never comes."""
        waiting = WebDriverWait(self.browser, patience, poll_frequency=0.05, ignored_exceptions=[StaleElementReferenceException])
        return waiting.until(lambda _: condition(), message=f"never came: {what}")

    def press(self, *keys: str) -> None:
        """Press keys wherever the focus is, as somebody without a mouse does."""
        webdriver.ActionChains(self.browser).send_keys(*keys).perform()

    def chord(self, modifier: str, key: str) -> None:
        webdriver.ActionChains(self.browser).key_down(modifier).send_keys(key).key_up(modifier).perform()

    @property
    def focused(self) -> WebElement:
        return self.browser.switch_to.active_element

    def tab_to(self, css: str, backwards: bool = False, most: int = 60) -> WebElement:
        """Tab until an element that matches has the focus."""
        for _ in range(most):
            if self.browser.execute_script("return document.activeElement.matches(arguments[0])", css):
                return self.focused
            if backwards:
                self.chord(Keys.SHIFT, Keys.TAB)
            else:
                self.press(Keys.TAB)
        raise AssertionError(f"{most} presses of Tab never reached {css}")

    def violations(self, dark: bool) -> list[str]:
        """What axe finds against WCAG 2.2 A and AA, one line each."""
        scheme = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": scheme})
        self.browser.execute_script(AXE.read_text(encoding="utf-8"))
        found = self.browser.execute_async_script(
            "const done = arguments[0];"
            "const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];"
            "axe.run(document, {runOnly: rules}).then((result) => done(result.violations));"
        )
        return [f"{one['id']}: {one['help']}: {[node['target'] for node in one['nodes']]}" for one in found]

    def complaints(self) -> list[str]:
        """What the browser's console says against the page: errors of ours, breaches of the content security policy."""
        ours = ("javascript", "security", "console-api")
        return [entry["message"] for entry in self.browser.get_log("browser") if entry["source"] in ours]


class ChatPage(Page):
    """The customer's page."""

    def open(self, customer: Optional[dict[str, Any]] = None) -> None:
        """Open it, signed in as this customer of the demonstration, and wait until it is connected."""
        fragment = f"#token={customer['token']}&locale={customer['locale']}&country={customer['country']}" if customer else ""
        self.browser.get(f"{self.url}/chat{fragment}")
        self.wait_connected()

    def wait_connected(self) -> None:
        self.until(lambda: self.one("#line").get_attribute("data-state") == "connected", "the connection")
        self.until(lambda: "spoken" in (self.one("html").get_attribute("class") or ""), "the page's words")

    def messages(self, sender: str = "", after: int = 0) -> list[dict[str, Any]]:
        """The messages on the page that stand in the conversation: id, from, text, lang, dir as it runs, situation, card."""
        found: list[dict[str, Any]] = self.browser.execute_script(
            "return [...document.querySelectorAll('.message[data-id]')].map((m) => {"
            " const b = m.querySelector('.bubble');"
            " return {id: Number(m.dataset.id), from: m.dataset.from, text: m.querySelector('.message__text').textContent,"
            " lang: b.lang, dir: getComputedStyle(b).direction,"
            " situation: m.dataset.situation ?? null, card: b.querySelector('.card')?.textContent ?? ''}; })"
        )
        return [one for one in found if one["id"] > after and sender in ("", one["from"])]

    def last(self) -> int:
        return max((one["id"] for one in self.messages()), default=0)

    def say(self, text: str) -> None:
        """Write and send with Enter."""
        self.one("#input").send_keys(text + Keys.ENTER)

    def answer_to(self, text: str) -> dict[str, Any]:
        """Say something and wait for the bot's first answer."""
        before = self.last()
        self.say(text)
        return self.until(lambda: self.messages("bot", before), f"an answer to {text!r}")[0]

    def choices(self) -> list[WebElement]:
        """The buttons that may be clicked."""
        return self.every("button.choice:enabled")

    def situation(self, name: str, after: int = 0) -> dict[str, Any]:
        """Wait for the message of a situation."""
        return self.until(lambda: [one for one in self.messages(after=after) if one["situation"] == name], f"a message of {name}")[0]

    def cut(self, offline: bool) -> None:
        """Take the network away, or give it back."""
        self.browser.execute_cdp_cmd("Network.enable", {})
        speed = {"latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
        self.browser.execute_cdp_cmd("Network.emulateNetworkConditions", {"offline": offline, **speed})

    def stored(self) -> list[dict[str, Any]]:
        """The conversation as the server has it."""
        kept = json.loads(self.browser.execute_script("return localStorage.getItem('comity.conversation')"))
        return call("GET", f"{self.url}/api/conversations/{kept['id']}/messages?after=0", token=kept["token"])["messages"]


class DeskPage(Page):
    """The agents' page."""

    def open(self, login: dict[str, Any]) -> None:
        """Open the desk and sign in, if nobody is yet."""
        self.browser.get(f"{self.url}/desk")
        self.until(lambda: self.one("#sign-in").is_displayed() or self.one("#desk").is_displayed(), "the desk")
        if self.one("#sign-in").is_displayed():
            self.one("#user").send_keys(login["user"])
            self.one("#password").send_keys(login["password"] + Keys.ENTER)
        self.until(lambda: self.one("#desk").is_displayed(), "the desk after signing in")
        self.until(lambda: self.one("#line").get_attribute("data-state") == "connected", "the desk's live line")

    def row(self, ticket: str) -> WebElement:
        return self.until(lambda: self.every(f".ticket[data-id='{ticket}']"), f"ticket {ticket} in the queue")[0]

    def choose(self, ticket: str) -> None:
        """Open a ticket with a click."""
        self.row(ticket).click()
        self.until(lambda: ticket in self.one("#ticket-facts").text, f"ticket {ticket} on the screen")

    def claim(self) -> None:
        self.one("#claim").click()
        self.until(lambda: self.one("#release").is_displayed(), "the claimed ticket")

    def reply(self, text: str, send_as: str = "") -> None:
        """Answer; warnings about the register are confirmed."""
        self.one("#answer-text").send_keys(text)
        if send_as:
            self.one("#answer-send-as").send_keys(send_as)
        self.one("#answer-send").click()
        sent = lambda: self.one("#answer-text").get_attribute("value") == ""  # noqa: E731
        self.until(lambda: sent() or self.one("#answer-warnings").is_displayed(), "the answer's way out")
        if not sent():
            self.button("Send anyway").click()
        self.until(sent, "the sent answer")

    def close(self) -> None:
        self.one("#close").click()
        self.until(lambda: self.one("#close-yes").is_displayed(), "the question before closing")
        self.one("#close-yes").click()
        self.until(lambda: "Closed" in self.one("#ticket-facts").text, "the closed ticket")

    def button(self, title: str) -> WebElement:
        return next(button for button in self.every("button") if button.text == title)

    def turns(self, sender: str = "") -> list[str]:
        """The conversation's texts as the desk shows them, originals first."""
        where = f"[data-from='{sender}']" if sender else ""
        return [node.text for node in self.every(f".turn{where} .turn__words")]

    def writes(self, language: str) -> None:
        Select(self.one("#answer-language")).select_by_value(language)


class PreviewPage(Page):
    """The localisers' page, out of a file."""

    def open(self, fragment: str = "") -> None:
        self.browser.get("about:blank")  # a fragment alone would load nothing
        self.browser.get(self.url + fragment)
        self.drawn()

    def drawn(self) -> None:
        self.until(lambda: self.every("tbody tr") and not self.every("tr.rest"), "the whole table")

    def markets(self) -> list[str]:
        return [node.text for node in self.every("thead th strong")]

    def situations(self) -> list[str]:
        return [row.get_attribute("data-situation") for row in self.every("tbody tr")]

    def cell(self, situation: str, market: str) -> Any:
        return self.one(f"tr[data-situation='{situation}'] td:nth-of-type({self.markets().index(market) + 1})")

    def moves(self, situation: str, market: str) -> list[str]:
        chips = self.cell(situation, market).find_elements(By.CSS_SELECTOR, ".moves .chip:not(.chip--ghost)")
        return [chip.get_attribute("textContent") for chip in chips]

    def said(self, situation: str, market: str) -> Any:
        return self.cell(situation, market).find_element(By.CSS_SELECTOR, ".said")

    def choose(self, name: str, value: str) -> None:
        """One of the radio buttons."""
        self.one(f"[name={name}][value='{value}']").click()
        self.drawn()


def call(method: str, url: str, body: Optional[dict[str, Any]] = None, token: str = "") -> Any:
    """One call of the documented interface, past the browser."""
    headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {token}"} if token else {})}
    request = urllib.request.Request(url, None if body is None else json.dumps(body).encode(), headers, method=method)
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
        return json.load(answer)


class Shop:
    """The running product as the tests need it."""

    def __init__(self, url: str, demo: dict[str, Any]) -> None:
        self.url = url
        self.demo = demo
        self.agent = next(login for login in demo["logins"] if login["role"] == "agent")
        self.words = WORDS

    def customer(self, country: str) -> dict[str, Any]:
        return next(one for one in self.demo["customers"] if one["country"] == country)

    def ticket(self, country: str) -> str:
        """Have a customer of this country ask for a person over HTTP; give the new ticket's number."""
        customer = self.customer(country)
        before = {one["id"] for one in self.tickets()}
        body = {"locales": [customer["locale"]], "country": country, "customer_token": customer["token"]}
        begun = call("POST", f"{self.url}/api/conversations", body)
        asking = f"{self.url}/api/conversations/{begun['conversation']}/messages?wait={PATIENCE:.0f}"
        call("POST", asking, {"text": WORDS[country][1]}, begun["token"])
        new = [one["id"] for one in self.tickets() if one["id"] not in before]
        assert len(new) == 1, f"asking for a person made {len(new)} tickets"
        return new[0]

    def tickets(self) -> list[dict[str, Any]]:
        login = {"user": self.agent["user"], "password": self.agent["password"]}
        self.token = getattr(self, "token", None) or call("POST", f"{self.url}/api/desk/session", login)["token"]
        return call("GET", f"{self.url}/api/desk/tickets?state=open", token=self.token)["tickets"]

    def ticket_of(self, handover: str, customer: dict[str, Any]) -> str:
        """The ticket that a handover message speaks of; where it names none, the customer's newest open one."""
        named = re.search(r"T-\d+", handover)
        return named.group() if named else [one["id"] for one in self.tickets() if one["customer"] == customer["name"]][-1]


@pytest.fixture(scope="session")
def shop(house: Any) -> Shop:
    return Shop(house.url, house.demo)


@pytest.fixture
def chat(browser: Any, shop: Shop) -> ChatPage:
    return ChatPage(browser, shop.url)


@pytest.fixture
def desk(browser: Any, shop: Shop) -> DeskPage:
    return DeskPage(browser, shop.url)


@pytest.fixture
def preview(browser: Any) -> Callable[[Path], PreviewPage]:
    """The page that a file holds, not opened yet."""
    return lambda file: PreviewPage(browser, file.as_uri())


@pytest.fixture
def axe() -> None:
    """Skips where axe-core is not installed."""
    if not AXE.exists():
        pytest.skip("no axe-core here: npm install --prefix var/npm axe-core")
