"""Comity stays a normal Rasa project: `rasa test`, `rasa shell` and `rasa run actions` work with the files of the repository."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from bot import training
from tests.conftest import ROOT, free_port

pytestmark = pytest.mark.rasa
STORIES = Path(__file__).parent / "test_stories.yml"


def _model(home: Path) -> Path:
    return home / "models" / f"comity-{training.fingerprint(ROOT)}.tar.gz"


def test_stories_end_as_written(trained_home: Path, tmp_path: Path) -> None:
    command = [
        sys.executable, "-m", "rasa", "test", "core", "--model", str(_model(trained_home)), "--stories", str(STORIES), "--e2e",
        "--fail-on-prediction-errors", "--out", str(tmp_path), "--endpoints", "endpoints.yml",
    ]  # fmt: skip
    done = subprocess.run(command, cwd=ROOT, env=training.rasa_environment(), capture_output=True, text=True)
    failed = (tmp_path / "failed_test_stories.yml").read_text() if (tmp_path / "failed_test_stories.yml").exists() else ""
    assert done.returncode == 0, f"{failed}\n{done.stderr[-2000:]}"


def test_rasa_shell_answers_in_the_writers_language(trained_home: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "rasa",
        "shell",
        "--model",
        str(_model(trained_home)),
        "--endpoints",
        "endpoints.yml",
        "--port",
        str(free_port()),
    ]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=training.rasa_environment(),
        input="Wie lange dauert die Lieferung?\n/stop\n",
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert "Werktage" in done.stdout, done.stdout[-2000:] + done.stderr[-2000:]


def test_rasa_run_actions_serves_our_actions(tmp_path: Path) -> None:
    port = free_port()
    environment = {**training.rasa_environment(), "COMITY_HOME": str(tmp_path)}
    command = [sys.executable, "-m", "rasa", "run", "actions", "--actions", "bot.actions", "--port", str(port)]
    with (tmp_path / "actions.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT)
    try:
        names = {one["name"] for one in json.loads(_get(f"http://127.0.0.1:{port}/actions", process, tmp_path / "actions.log"))}
    finally:
        process.terminate()
        process.wait(20)
    assert {"action_serve_topic", "action_hand_over", "action_clarify", "action_change_formality"} <= names
    assert "" not in names


def _get(url: str, process: subprocess.Popen[bytes], log: Path) -> bytes:
    deadline = time.monotonic() + 90
    while time.monotonic() < deadline:
        assert process.poll() is None, log.read_text()
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:
                return bytes(answer.read())
        except (urllib.error.URLError, OSError):
            time.sleep(0.3)
    raise AssertionError(log.read_text())


def test_plain_rasa_train_finds_its_files() -> None:
    """`rasa train` without arguments looks for domain.yml and data; the links lead to bot/."""
    assert (ROOT / "domain.yml").resolve() == ROOT / "bot" / "domain"
    assert (ROOT / "data").resolve() == ROOT / "bot" / "data"
    assert os.path.exists(ROOT / "config.yml")
