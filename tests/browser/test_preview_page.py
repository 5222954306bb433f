"""The preview page as a file in a real Chromium: languages and directions, filters, comparison, the trace, keys, contrast."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

from bot import wiring
from bot.adapters.content.library import Content
from bot.core.culture import Clues
from bot.core.messages import Texts
from bot.core.preview import Preview
from bot.core.sample import sample_person

pytestmark = pytest.mark.browser
SITUATIONS = ("greeting", "thanks_received", "order_status", "refund_refused", "complaint_received")
LOCALES = ("de-DE", "en-US", "ar-SA", "ja-JP", "th-TH")
HOSTILE = "</script><img src=x onerror=document.title='broken'>&amp; \u2028 done"


@pytest.fixture(scope="module")
def content() -> Content:
    """The project's own, with one text that would break a page which takes it for markup."""
    real = wiring.library().current()
    american = real.texts["en-US"]
    texts = Texts("en-US", [("locales/en/x.ftl", f"form-of-address = {{ $given }}\nthanks-received-news = {HOSTILE}\n")])
    return replace(real, texts={**real.texts, "en-US": _Overlaid(american, texts)})  # type: ignore[dict-item]


class _Overlaid:
    """Texts with some of their messages replaced."""

    def __init__(self, below: Texts, above: Texts) -> None:
        self._below, self._above = below, above

    def render(self, message: str, arguments: Any = None, bare: bool = False) -> str:
        return (self._above if message == "thanks-received-news" else self._below).render(message, arguments, bare)

    def __contains__(self, message: str) -> bool:
        return message in self._below

    def __getattr__(self, name: str) -> Any:
        return getattr(self._below, name)


@pytest.fixture(scope="module")
def file(content: Content, tmp_path_factory: pytest.TempPathFactory) -> Path:
    shown, people = Preview(content), wiring.sample_customers()
    data = shown.page(SITUATIONS, LOCALES, lambda locale: Clues(known=True, person=sample_person(locale, people)))
    made = tmp_path_factory.mktemp("preview") / "preview.html"
    made.write_text(wiring.preview_page().write(data, "2026-11-22"), encoding="utf-8")
    return made


@pytest.fixture
def page(preview: Any, file: Path) -> Any:
    opened = preview(file)
    opened.open()
    return opened


def test_every_cell_in_its_language_and_direction(page: Any) -> None:
    assert (page.markets(), page.situations()) == (list(LOCALES), list(SITUATIONS))
    for locale in LOCALES:
        words = page.said("refund_refused", locale)
        assert words.get_attribute("lang") == locale
        assert words.value_of_css_property("direction") == ("rtl" if locale == "ar-SA" else "ltr")
    assert page.one("html").get_attribute("dir") == "ltr"
    assert "Frau Dr. Weber" in page.said("greeting", "de-DE").text
    assert page.complaints() == []


def test_texts_are_texts(page: Any) -> None:
    assert page.said("thanks_received", "en-US").get_attribute("textContent") == HOSTILE
    assert page.browser.title == "Comity preview"
    assert page.every("main img") == []


def test_what_comes_first_is_seen(page: Any) -> None:
    german, japanese = (page.moves("refund_refused", market) for market in ("de-DE", "ja-JP"))
    assert german.index("news") < german.index("reason")
    assert japanese.index("reason") < japanese.index("news")
    parts = page.said("refund_refused", "ja-JP").find_elements("css selector", ".part")
    assert [part.get_attribute("data-move").replace("_", " ") for part in parts] == japanese
    colours = {part.get_attribute("data-family"): part.value_of_css_property("background-image") for part in parts}
    assert len(set(colours.values())) == len(colours) >= 4
    page.one("#colours").click()
    assert parts[0].value_of_css_property("background-image") == "none"


def test_filters(page: Any) -> None:
    page.one("#search").send_keys("REFUND")
    page.until(lambda: page.situations() == ["refund_refused"], "the situation that was searched for")
    page.one("#search").clear()
    page.one("#search").send_keys("Paket")
    page.until(lambda: page.situations() == ["order_status"], "the situation with these words")
    assert page.one("#status").text == "1 of 5 situations, 5 of 5 markets"
    page.one("#search").send_keys(" nowhere")
    page.until(lambda: page.one("#nothing").is_displayed(), "that nothing fits")
    page.one("#reset").click()
    page.drawn()
    formal = page.said("order_status", "de-DE").text
    assert "salutation" in page.moves("order_status", "de-DE")
    page.choose("opening", "later")
    assert "salutation" not in page.moves("order_status", "de-DE")
    page.choose("wish", "casual")
    assert "Ihre" in formal
    assert "deine" in page.said("order_status", "de-DE").text.lower()
    page.choose("wish", "")
    page.choose("opening", "first")
    Select(page.one("#register")).select_by_value("formality:honorific")
    page.drawn()
    assert page.cell("order_status", "de-DE").text == "formality: formal"
    assert page.said("order_status", "ja-JP").is_displayed()
    assert page.complaints() == []


def test_markets_are_chosen_and_compared(page: Any) -> None:
    page.one("#picker summary").click()
    page.one("#none").click()
    assert page.one("#nothing").is_displayed()
    for tag in ("ja-JP", "de-DE"):
        page.one(f"#choices input[value='{tag}']").click()
    page.drawn()
    assert page.markets() == ["de-DE", "ja-JP"]
    page.press(Keys.ESCAPE)
    assert page.one("#picker").get_attribute("open") is None
    missing = page.cell("refund_refused", "de-DE").find_elements("css selector", ".chip--ghost")
    assert "without thanks" in [chip.get_attribute("textContent") for chip in missing]
    assert not page.cell("refund_refused", "ja-JP").find_elements("css selector", ".chip--ghost")
    address = page.browser.current_url
    page.one("[aria-label='Hide ja-JP']").click()
    page.until(lambda: page.markets() == ["de-DE"], "one market")
    page.open("#" + address.split("#")[1])
    assert page.markets() == ["de-DE", "ja-JP"], "the address says what is shown"


def test_the_trace_with_the_keyboard_alone(page: Any) -> None:
    page.tab_to(".cell__why")
    page.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT)
    assert page.focused.get_attribute("aria-label") == "Why refund_refused sounds like this in ar-SA"
    page.press(Keys.ENTER)
    page.until(lambda: page.one("#why").get_attribute("open") is not None, "the trace")
    assert page.one("#why-title").text == "Refund refused, Saudi Arabia (ar-SA)"
    rows = [row.text for row in page.every("#why-body tbody tr")]
    formality = next(row for row in rows if row.startswith("formality "))
    assert "honorific" in formality
    assert "sa-senior-refusal" in formality
    assert "etiquette_rules/ar-SA.yml:" in formality
    assert any("refund-refused-news" in row and "locales/ar/money.ftl:" in row and "plan-refusal" in row for row in rows)
    assert page.one("#why-body .said").value_of_css_property("direction") == "rtl"
    page.press(Keys.ESCAPE)
    page.until(lambda: page.one("#why").get_attribute("open") is None, "the closed trace")
    assert page.focused.get_attribute("aria-label").endswith("ar-SA")


def test_headers_stay_in_sight(page: Any) -> None:
    page.browser.execute_script("scrollTo(600, 900)")
    page.until(lambda: page.browser.execute_script("return scrollY") > 500, "the scrolled page")
    top, left = page.browser.execute_script(
        "const r = (e) => e.getBoundingClientRect();"
        "return [r(document.querySelector('thead th:nth-child(3)')).top, r(document.querySelector('tbody tr:nth-child(3) th')).left];"
    )
    assert (round(top), round(left)) == (0, 0)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.usefixtures("axe")
def test_contrast_and_names(preview: Any, file: Path, dark: bool) -> None:
    """axe can't run under the page's policy, which is lifted for it."""
    page = preview(file)
    page.browser.execute_cdp_cmd("Page.setBypassCSP", {"enabled": True})
    page.open("#markets=de-DE,ja-JP,ar-SA&search=refund")
    assert page.violations(dark) == []
    page.one(".cell__why").click()
    page.until(lambda: page.one("#why").get_attribute("open") is not None, "the trace")
    assert page.violations(dark) == []


def test_at_twice_the_size_nothing_is_cut_off(preview: Any, file: Path) -> None:
    page = preview(file)
    size = {"width": 700, "height": 450, "deviceScaleFactor": 2, "mobile": False}
    page.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    page.open()
    wide = page.browser.execute_script(
        "return [...document.querySelectorAll('.top *')].filter((e) => e.checkVisibility() && !e.closest('.hidden')"
        " && e.getBoundingClientRect().right > innerWidth + 1).map((e) => e.outerHTML.slice(0, 80))"
    )
    assert wide == []
    page.one(".cell__why").click()
    page.until(lambda: page.one("#why").get_attribute("open") is not None, "the trace")
    assert page.one("#why-close").is_displayed()
    box = page.browser.execute_script(
        "const r = document.querySelector('#why').getBoundingClientRect(); return [r.left, r.right, r.bottom]"
    )
    assert box[0] >= 0
    assert box[1] <= 700
    assert box[2] <= 450
