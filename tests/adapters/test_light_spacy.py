"""spaCy is imported without TensorFlow, which stays importable."""

from __future__ import annotations

import subprocess
import sys

import pytest

SCRIPT = """
import sys
from bot.adapters.light_spacy import load
{first}
import spacy
print("tensorflow" in sys.modules, spacy.blank("de")("Guten Tag!")[2].text)
import importlib.util
print(importlib.util.find_spec("tensorflow") is not None)
"""


def _run(first: str) -> list[str]:
    return subprocess.run([sys.executable, "-c", SCRIPT.format(first=first)], capture_output=True, text=True, check=True).stdout.split()


def test_tensorflow_stays_out_and_can_still_be_found() -> None:
    assert _run("load()") == ["False", "!", "True"]


@pytest.mark.rasa
def test_without_it_spacy_brings_tensorflow_along() -> None:
    assert _run("")[0] == "True"
