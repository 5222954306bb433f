"""The running product for end-to-end and browser tests: real processes on free ports, a home of its own."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional

import pytest

ROOT = Path(__file__).resolve().parent.parent
COMITY = Path(sys.executable).parent / "comity"
READY_SECONDS = 240


@dataclass(frozen=True)
class Answer:
    status: int
    body: Any
    headers: Dict[str, str]


@dataclass
class House:
    """`comity up --demo`, running. environment: of its processes."""

    url: str
    home: Path
    environment: Dict[str, str]
    process: subprocess.Popen[bytes]
    demo: Dict[str, Any]

    def call(self, method: str, path: str, body: Any = None, token: Optional[str] = None) -> Answer:
        """One HTTP call with JSON; errors are answers too."""
        headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {token}"} if token else {})}
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(self.url + path, data, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return Answer(answer.status, json.load(answer), dict(answer.headers))
        except urllib.error.HTTPError as error:
            raw = error.read()
            return Answer(error.code, json.loads(raw) if raw else None, dict(error.headers))

    def customer(self, locale: str) -> Dict[str, Any]:
        """The first demonstration customer of a locale."""
        found: Dict[str, Any] = next(one for one in self.demo["customers"] if one["locale"] == locale)
        return found

    def sign_in(self, role: str = "agent") -> str:
        """A bearer token for the desk."""
        login = next(one for one in self.demo["logins"] if one["role"] == role)
        token: str = self.call("POST", "/api/desk/session", {"user": login["user"], "password": login["password"]}).body["token"]
        return token

    def talk(self, locale: str, signed_in: bool = True) -> Talk:
        """A new conversation, opened as the widget of that market would."""
        customer = self.customer(locale)
        opening = {"locales": [locale], "country": customer["country"]}
        if signed_in:
            opening["customer_token"] = customer["token"]
        made = self.call("POST", "/api/conversations", opening)
        assert made.status == 201, made.body
        return Talk(self, made.body["conversation"], made.body["token"])


@dataclass
class Talk:
    """One conversation over the documented API."""

    house: House
    id: str
    token: str

    def say(self, text: str, wait: int = 20) -> List[Dict[str, Any]]:
        """The replies to a message."""
        answer = self.house.call("POST", f"/api/conversations/{self.id}/messages?wait={wait}", {"text": text}, self.token)
        assert answer.status == 201, answer.body
        replies: List[Dict[str, Any]] = answer.body["replies"]
        return replies

    def messages(self, after: int = 0) -> List[Dict[str, Any]]:
        answer = self.house.call("GET", f"/api/conversations/{self.id}/messages?after={after}", None, self.token)
        found: List[Dict[str, Any]] = answer.body["messages"]
        return found


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def start_house(home: Path, database_url: Optional[str] = None) -> House:
    """Start it and wait until a message would be answered."""
    environment = {
        **{key: value for key, value in os.environ.items() if not key.startswith("COMITY_")},
        "COMITY_HOME": str(home),
        "COMITY_PORT": str(free_port()),
        "COMITY_RASA_PORT": str(free_port()),
        "COMITY_ACTIONS_PORT": str(free_port()),
        "COMITY_OPEN": "0",
        **({"COMITY_DATABASE_URL": database_url} if database_url else {}),
    }
    url = f"http://127.0.0.1:{environment['COMITY_PORT']}"
    with (home / "up.log").open("wb") as log:
        process = subprocess.Popen([str(COMITY), "up", "--demo"], cwd=ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT)
    deadline = time.monotonic() + READY_SECONDS
    while not is_ready(url):
        assert process.poll() is None, (home / "up.log").read_text()
        assert time.monotonic() < deadline, (home / "up.log").read_text()
        time.sleep(0.3)
    listed = subprocess.run([str(COMITY), "demo", "--json"], cwd=ROOT, env=environment, capture_output=True, check=True)
    return House(url, home, environment, process, json.loads(listed.stdout))


def is_ready(url: str) -> bool:
    try:
        with urllib.request.urlopen(f"{url}/readyz", timeout=5) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def stop_house(house: House) -> None:
    """As Ctrl-C does."""
    house.process.send_signal(signal.SIGINT)
    try:
        house.process.wait(30)
    except subprocess.TimeoutExpired:
        house.process.kill()
        raise


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """All tests of a file in one process, so that what they share is made once."""
    from xdist.scheduler import LoadFileScheduling

    return LoadFileScheduling(config, log)


@pytest.fixture(scope="session")
def trained_home() -> Path:
    """The project's own COMITY_HOME with a model trained from the present sources; trained now if there is none."""
    subprocess.run([str(COMITY), "train"], cwd=ROOT, check=True, env={**os.environ, "COMITY_HOME": str(ROOT / "var")})
    return ROOT / "var"


@pytest.fixture(scope="session")
def house(trained_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The whole product, once for all tests that talk to it."""
    home = tmp_path_factory.mktemp("home")
    for part in ("models", "cache"):
        shutil.copytree(trained_home / part, home / part)
    running = start_house(home)
    yield running
    stop_house(running)
