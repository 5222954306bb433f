"""What a start keeps for the next one."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import pytest

from bot.adapters.content.kept import Kept


class Making:
    """Counts how often a value was really made."""

    def __init__(self) -> None:
        self.made: list[str] = []

    def __call__(self, kept: Kept, made_of: str, what: str = "length") -> int:
        def make() -> int:
            self.made.append(made_of)
            return len(made_of)

        return kept.get(what, made_of, make)


@pytest.fixture
def making() -> Making:
    return Making()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "content.pickle"


def test_the_next_start_makes_nothing_again(file: Path, making: Making) -> None:
    first = Kept(file, "1")
    assert making(first, "abc") == making(first, "abc") == 3
    assert making.made == ["abc"]
    assert not file.exists(), "nothing is written before it is told to"
    first.save()
    assert making(Kept(file, "1"), "abc") == 3
    assert making.made == ["abc"]


def test_what_changed_is_made_again(file: Path, making: Making) -> None:
    first = Kept(file, "1")
    making(first, "abc")
    first.save()
    second = Kept(file, "1")
    assert making(second, "abcd") == 4
    assert making(second, "abc", what="other") == 3, "of another kind"
    assert making.made == ["abc", "abcd", "abc"]


def test_another_version_starts_afresh(file: Path, making: Making) -> None:
    first = Kept(file, "1 fluent 0.4")
    making(first, "abc")
    first.save()
    newer = Kept(file, "2 fluent 0.4")
    making(newer, "abc")
    assert making.made == ["abc", "abc"]
    newer.save()
    making(Kept(file, "2 fluent 0.4"), "abc")
    assert making.made == ["abc", "abc"]
    making(Kept(file, "1 fluent 0.4"), "abc")
    assert making.made == ["abc"] * 3


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"not a pickle",
        pickle.dumps({"version": "1", "values": {"length": 1}})[:-8],
        pickle.dumps(["1"]),
        pickle.dumps({"version": "1"}),
        b"cbot.no_such_module\nNothing\n.",
    ],
    ids=["empty", "text", "half", "list", "without values", "of a class that is gone"],
)
def test_a_broken_file_is_made_again(file: Path, making: Making, broken: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(broken)
    kept = Kept(file, "1")
    assert making(kept, "abc") == 3
    kept.save()
    making(Kept(file, "1"), "abc")
    assert making.made == ["abc"]


def test_only_what_was_used_is_kept(file: Path, making: Making) -> None:
    first = Kept(file, "1")
    for text in ("old", "stays"):
        making(first, text)
    first.save()
    second = Kept(file, "1")
    for text in ("stays", "new"):
        making(second, text)
    second.save()
    third = Kept(file, "1")
    for text in ("stays", "new", "old"):
        making(third, text)
    assert making.made == ["old", "stays", "new", "old"]


def test_nothing_new_nothing_written(file: Path, making: Making) -> None:
    first = Kept(file, "1")
    making(first, "abc")
    first.save()
    before = file.stat().st_mtime_ns
    os.utime(file, ns=(0, before - 10**9))
    again = Kept(file, "1")
    making(again, "abc")
    again.save()
    assert file.stat().st_mtime_ns == before - 10**9
    assert [one.name for one in file.parent.iterdir()] == [file.name], "no half file is left behind"


def test_without_a_file_nothing_is_kept(tmp_path: Path, making: Making) -> None:
    kept = Kept(None, "1")
    assert making(kept, "abc") == making(kept, "abc") == 3
    assert making.made == ["abc"]
    kept.save()
    assert list(tmp_path.iterdir()) == []


def test_what_could_not_be_made_is_not_missed(file: Path, making: Making) -> None:
    kept = Kept(file, "1")
    with pytest.raises(ValueError, match="broken"):
        kept.get("names", "abc", _broken)
    making(kept, "abc")
    kept.save()
    assert making(Kept(file, "1"), "abc") == 3


def _broken() -> int:
    raise ValueError("broken")
