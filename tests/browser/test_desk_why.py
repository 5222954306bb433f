"""“Why?” below an answer at the desk: the script alone in a real Chromium, since it needs no running product."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from bot import wiring
from bot.core.culture import Clues
from bot.core.replies import Draft, speak

pytestmark = pytest.mark.browser
STATIC = Path(__file__).resolve().parents[2] / "bot/frontdesk/static"
EVIDENCE = {"language": [{"what": "text", "value": "de", "source": "words", "weight": 9.234}], "culture": []}
DRAW = """
const [message, done] = arguments;
import("/desk_why.js").then(({ why }) => {
  const node = why(message);
  if (node) document.body.append(node);
  done(Boolean(node));
});
"""


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *arguments: Any) -> None:
        """Nothing."""


@pytest.fixture
def desk(browser: Any) -> Iterator[Any]:
    """A page of the desk's own origin, without the desk."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(STATIC)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    browser.get(f"http://127.0.0.1:{server.server_port}/type.css")
    yield browser
    server.shutdown()
    server.server_close()


def message(**trace: Any) -> dict[str, Any]:
    content = wiring.library().current()
    reply = speak(Draft("greeting", {}), "de-DE", content.markets, content.texts, Clues(known=True)).as_reply()["comity"]
    return {"from": "bot", "register": reply["register"], "trace": {**reply["trace"], **trace}}


def rows(browser: Any) -> list[str]:
    return [row.text.replace("\n", " ") for row in browser.find_elements("css selector", ".why tr")]


def test_an_answer_is_explained_when_somebody_asks(desk: Any) -> None:
    assert desk.execute_async_script(DRAW, message(evidence=EVIDENCE))
    assert rows(desk) == [], "nothing is drawn before"
    desk.find_element("css selector", ".why summary").click()
    found = rows(desk)
    assert any(row.startswith("Formality: Formal ") and "start-formality, etiquette_rules/de.yml:" in row for row in found)
    assert any(row.startswith("1: ") and "plan-talk, etiquette_rules/base.yml:" in row for row in found)
    assert "Text: de words (9.23)" in found
    desk.find_element("css selector", ".why summary").click()
    desk.find_element("css selector", ".why summary").click()
    assert len(rows(desk)) == len(found), "drawn once"


def test_an_older_answer_has_its_rules_only(desk: Any) -> None:
    assert desk.execute_async_script(DRAW, message(why=None))
    desk.find_element("css selector", ".why summary").click()
    assert desk.find_element("css selector", ".why caption").text == "Rules that fired"
    assert any("start-formality" in row for row in rows(desk))


def test_an_answer_without_a_trace_has_none(desk: Any) -> None:
    assert not desk.execute_async_script(DRAW, {"from": "bot", "text": "Hi."})
