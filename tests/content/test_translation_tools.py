"""The layout that Pontoon, compare-locales and moz.l10n read from l10n.toml is the one that is there."""

from __future__ import annotations

import re

import tomli

from bot import settings
from bot.core.tags import is_market

ROOT = settings.current().root
CONFIG = tomli.loads((ROOT / "l10n.toml").read_text(encoding="utf-8"))


def test_every_folder_is_named_once() -> None:
    folders = sorted(path.name for path in (ROOT / "locales").iterdir() if path.is_dir() and path.name != "en")
    assert sorted(CONFIG["locales"]) == folders
    languages = [tag for tag in CONFIG["locales"] if not is_market(tag)]
    assert CONFIG["locales"] == [*sorted(languages), *sorted(tag for tag in CONFIG["locales"] if is_market(tag))]


def test_every_text_has_its_english_one() -> None:
    (paths,) = CONFIG["paths"]
    assert ROOT.joinpath(CONFIG["basepath"]).resolve() == ROOT
    english = {file.name for file in ROOT.glob(paths["reference"])}
    assert "money.ftl" in english
    pattern = re.compile(re.escape(paths["l10n"]).replace(r"\{locale\}", "([^/]+)").replace(r"\*", "([^/]+)"))
    for file in (ROOT / "locales").glob("*/*.ftl"):
        found = pattern.fullmatch(file.relative_to(ROOT).as_posix())
        assert found is not None, file
        assert found.group(1) == "en" or (found.group(1) in CONFIG["locales"] and found.group(2) + ".ftl" in english), file
