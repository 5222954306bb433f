"""`comity up`: everything on one machine. It prepares, starts the front desk and Rasa, starts anew what dies, and ends both on Ctrl-C."""

from __future__ import annotations

import ctypes
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import webbrowser
from pathlib import Path
from typing import Any, Dict, List, Optional

import yaml

from bot import settings, shop, training, wiring
from bot.core.errors import SetupError
from bot.settings import Settings

_PR_SET_PDEATHSIG = 1
STOP_SECONDS = 10.0
SHOWN = (
    "en-US", "de-DE", "es-MX", "fr-FR", "it-IT", "nl-NL", "pl-PL", "pt-BR", "ru-RU", "tr-TR", "ar-SA", "ja-JP", "ko-KR", "th-TH",
    "zh-CN", "zh-TW",
)  # fmt: skip
"""The market of each language whose first demonstration customer is listed at the start, one line each."""


class Stopped(Exception):
    """Ctrl-C or SIGTERM."""


class Child:
    """One process of ours, started anew with growing pauses when it dies."""

    def __init__(self, name: str, command: List[str], chosen: Settings, environment: Dict[str, str]) -> None:
        self.name, self._command, self._environment = name, command, environment
        self._root, self._log = chosen.root, chosen.home / "logs" / f"{name}.log"
        self._process: Optional[subprocess.Popen[bytes]] = None
        self._pause, self._next = 1.0, 0.0

    def start(self) -> None:
        self._log.parent.mkdir(parents=True, exist_ok=True)
        with self._log.open("ab") as out:
            # A session of its own: Ctrl-C in the terminal reaches only us, and we end the children in order.
            self._process = subprocess.Popen(  # noqa: S603
                self._command,
                cwd=self._root,
                env=self._environment,
                stdout=out,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
                preexec_fn=_die_with_parent,
            )

    def watch(self) -> None:
        """Start it anew if it died, not faster than its pause allows."""
        if self._process is None or self._process.poll() is None:
            return
        now = time.monotonic()
        if self._next == 0.0:
            print(f"{self.name} ended ({self._log} may say why); starting it anew.", file=sys.stderr, flush=True)
            self._next, self._pause = now + self._pause, min(self._pause * 2, 30.0)
        if now >= self._next:
            self._next = 0.0
            self.start()

    def settled(self) -> None:
        """It works: the next death waits the shortest pause again."""
        self._pause = 1.0

    def stop(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()

    def wait(self, deadline: float) -> None:
        if self._process is None:
            return
        try:
            self._process.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def _die_with_parent() -> None:
    """In the child: should `comity up` itself be killed, Linux ends the child too, and no port stays taken."""
    prctl = getattr(ctypes.CDLL(None), "prctl", None)
    if prctl is not None:
        prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def up(demo: bool) -> int:
    """Until Ctrl-C or SIGTERM. Raises SetupError for what a person has to mend."""
    chosen = settings.current()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _stop)
    children: List[Child] = []
    try:
        for name, port, host in (
            ("COMITY_PORT", chosen.port, chosen.host),
            ("COMITY_RASA_PORT", chosen.rasa_port, "127.0.0.1"),
            ("COMITY_ACTIONS_PORT", chosen.actions_port, "127.0.0.1"),
        ):
            _free(name, port, host)
        wiring.country_of()  # a GeoIP database that can't be read is told here, not in a child's log
        print("Preparing the database ...", flush=True)
        listed = shop.demo() if demo else shop.migrate()
        desk = Child("frontdesk", [sys.executable, "-m", "bot.cli", "serve"], chosen, training.rasa_environment())
        children.append(desk)
        desk.start()
        model = training.train()
        print("Starting the assistant ...", flush=True)
        rasa = Child("rasa", _rasa(chosen, model), chosen, training.rasa_environment())
        children.append(rasa)
        rasa.start()
        ready = False
        while True:
            for child in children:
                child.watch()
            if not ready and _ready(chosen):
                ready = True
                for child in children:
                    child.settled()
                _announce(chosen, listed)
            time.sleep(0.5)
    except Stopped:
        print("\nStopping ...", flush=True)
        return 0
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_IGN)  # a second Ctrl-C must not leave a child behind
        for child in reversed(children):
            child.stop()
        deadline = time.monotonic() + STOP_SECONDS
        for child in children:
            child.wait(deadline)


def _stop(number: int, frame: Any) -> None:
    raise Stopped


def _free(name: str, port: int, host: str) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            raise SetupError(f"Port {port} is in use. Stop what listens there, or choose another one with {name}.") from None


def _rasa(chosen: Settings, model: Path) -> List[str]:
    return [
        sys.executable, "-m", "rasa", "run", "--model", str(model), "--endpoints", str(_endpoints(chosen)),
        "--credentials", "credentials.yml", "--interface", "127.0.0.1", "--port", str(chosen.rasa_port),
    ]  # fmt: skip


def _endpoints(chosen: Settings) -> Path:
    """The repo's endpoints.yml with this installation's ports and tracker store."""
    from sqlalchemy.engine.url import make_url

    endpoints = yaml.safe_load((chosen.root / "endpoints.yml").read_text(encoding="utf-8"))
    endpoints["action_endpoint"]["url"] = f"http://127.0.0.1:{chosen.actions_port}/webhook"
    url = make_url(chosen.database_url)
    if url.get_backend_name() == "postgresql":
        tracker = {
            "dialect": "postgresql",
            "url": url.host or "localhost",
            "port": url.port or 5432,
            "db": url.database,
            "username": url.username,
            "password": url.password,
        }
        endpoints["tracker_store"] = {"type": "SQL", **{key: value for key, value in tracker.items() if value is not None}}
    else:
        endpoints["tracker_store"] = {"type": "SQL", "dialect": "sqlite", "db": str(chosen.home / "tracker.db")}
    file = chosen.home / "endpoints.yml"
    file.touch(mode=0o600)
    file.write_text(yaml.safe_dump(endpoints), encoding="utf-8")
    return file


def _ready(chosen: Settings) -> bool:
    try:
        with urllib.request.urlopen(f"{_address(chosen)}/readyz", timeout=3) as answer:  # noqa: S310  # our own address
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def _address(chosen: Settings) -> str:
    host = "127.0.0.1" if chosen.host in ("0.0.0.0", "127.0.0.1") else chosen.host  # noqa: S104  # compared, not bound
    return f"http://{host}:{chosen.port}"


def _announce(chosen: Settings, listed: Optional[Dict[str, Any]]) -> None:
    address = _address(chosen)
    print(f"\nComity is ready.\n\n  Chat page      {address}/chat\n  Agents' desk   {address}/desk", flush=True)
    if listed:
        login = listed["logins"][0]
        print(
            f"                 user {login['user']}, password {login['password']}\n\n  Chat, signed in as a demonstration customer:",
            flush=True,
        )
        for locale in SHOWN:
            customer = next((one for one in listed["customers"] if one["locale"] == locale), None)
            if customer:
                link = f"{address}/chat#token={customer['token']}&locale={locale}&country={customer['country']}"
                print(f"  {locale}  {customer['name']}  {link}")
    print("\nCtrl-C stops everything.", flush=True)
    if chosen.open_browser:
        webbrowser.open(f"{address}/chat")
