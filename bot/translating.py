"""`comity translate`: Argos packages of this installation, installed, listed and removed."""

from __future__ import annotations

from pathlib import Path
from typing import List, TextIO

from babel import Locale
from langcodes import tag_is_valid

from bot import wiring
from bot.core.errors import InvalidInput

_FILE = ".argosmodel"


def install(what: List[str], out: TextIO) -> None:
    """what: two languages, or one file. Raises InvalidInput, NotFound, SetupError."""
    packages = wiring.translation_packages()
    if len(what) == 1 and (what[0].endswith(_FILE) or Path(what[0]).exists()):
        pair = packages.install_file(Path(what[0]))
    elif len(what) == 2:
        source, target = _language(what[0]), _language(what[1])
        print(f"Fetching {source} → {target} from Argos's package index …", file=out, flush=True)
        pair = packages.install(source, target)
    else:
        raise InvalidInput(f"Name two languages, as in “comity translate install hi en”, or one {_FILE} file.")
    print(f"Installed {pair.source} → {pair.target} {pair.version}.".replace(" .", "."), file=out)
    if not packages.reaches(pair.target, pair.source):
        print(f"To answer as well, install the way back: comity translate install {pair.target} {pair.source}", file=out)


def remove(source: str, target: str, out: TextIO) -> None:
    """Raises NotFound."""
    pair = wiring.translation_packages().remove(_language(source), _language(target))
    print(f"Removed {pair.source} → {pair.target}.", file=out)


def print_list(out: TextIO) -> None:
    """One pair a line."""
    pairs = wiring.translation_packages().installed()
    named = Locale("en").languages
    for pair in pairs:
        names = f"{named.get(pair.source, pair.source)} → {named.get(pair.target, pair.target)}"
        print(f"{pair.source} {pair.target}  {names}  {pair.version}".rstrip(), file=out)
    if not pairs:
        print("No package is installed. “comity translate install hi en” and “comity translate install en hi” add Hindi.", file=out)


def _language(tag: str) -> str:
    if not tag_is_valid(tag):
        raise InvalidInput(f"“{tag}” is no language; write a code such as “hi”, “uk” or “sv”.")
    return tag
