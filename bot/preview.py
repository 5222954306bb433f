"""`comity preview`: situations as markets hear them, in the terminal or as one page."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import IO, List, Optional, Sequence, Tuple, Union

from tabulate import MIN_PADDING, tabulate

from bot import wiring
from bot.columns import isolated, wrapped
from bot.core.culture import Clues
from bot.core.errors import ComityError, InvalidInput
from bot.core.preview import CluesOf, Preview, direction, language_shown
from bot.core.replies import Spoken
from bot.core.sample import sample_person
from bot.customer_file import read_customer
from bot.why import write_why

_NARROWEST, _WIDEST = 34, 72
"""Columns of the terminal that a text needs, and more than which nobody reads with pleasure."""
_FEWEST_COLUMNS = 60
_MOST_LACKING = 10
Cell = Union[Spoken, str]
"""A reply, or the sentence that says what the content lacks."""


def preview(
    situations: Sequence[str],
    locales: Sequence[str],
    customer: Optional[str],
    wish: Optional[str],
    html: Optional[str],
    trace: bool,
    out: IO[str],
) -> int:
    """No situations: all. No locales: all. customer: JSON file; None: an invented person of each market.

    Exit code 1 where a text is lacking. Raises InvalidInput.
    """
    shown = Preview(wiring.library().current())
    names, tags = shown.situations(situations), shown.locales(locales)
    clues = read_customer(customer)
    if wish is not None:
        clues = replace(clues, wish=wish)  # type: ignore[arg-type]  # the command line allows no other
    people = () if customer is not None else wiring.sample_customers()

    def clues_of(locale: str) -> Clues:
        return clues if customer is not None else replace(clues, person=sample_person(locale, people))

    if html is not None:
        return _page(shown, names, tags, clues_of, clues, html, out)
    lacking = 0
    for name in names:
        cells = [(tag, _cell(shown, name, tag, clues_of(tag))) for tag in tags]
        about = shown.situation(name)
        out.write(f"\n{name}  (act: {about.act}, mood: {about.mood}, plan: {about.plan})\n")
        out.write(_table(cells) + "\n")
        lacking += sum(isinstance(cell, str) for _, cell in cells)
        for tag, cell in cells if trace else ():
            if isinstance(cell, Spoken):
                out.write(f"\n{name} in {tag}\n")
                write_why(out, cell.decision.register.as_dict(), cell.trace())
    return 1 if lacking else 0


def _page(shown: Preview, names: Sequence[str], tags: Sequence[str], clues_of: CluesOf, first: Clues, html: str, out: IO[str]) -> int:
    data = shown.page(names, tags, clues_of)
    text = wiring.preview_page().write(data, date.today().isoformat(), first.wish, first.opening).encode()
    try:
        Path(html).write_bytes(text)
    except OSError as error:
        raise InvalidInput(f"{html} can't be written: {error.strerror or error}.") from None
    lacking = [cell for row in data["cells"] for cell in row if isinstance(cell, str)]
    size = f"{len(text) / 1e6:.1f} MB" if len(text) >= 1e5 else f"{len(text) / 1e3:.0f} kB"
    out.write(f"{html}: {_count(len(names), 'situation')}, {_count(len(tags), 'market')}, {size}.\n")
    different = list(dict.fromkeys(lacking))
    out.writelines(f"lacking: {sentence}\n" for sentence in different[:_MOST_LACKING])
    if len(different) > _MOST_LACKING:
        out.write(f"… and {len(different) - _MOST_LACKING} more; the page shows each in its cell.\n")
    return 1 if lacking else 0


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _cell(shown: Preview, situation: str, locale: str, clues: Clues) -> Cell:
    try:
        return shown.say(situation, locale, clues)
    except ComityError as error:
        return error.sentence


def _table(cells: Sequence[Tuple[str, Cell]]) -> str:
    """Markets side by side where the terminal is wide enough for all of them, else one below another."""
    columns = max(_FEWEST_COLUMNS, shutil.get_terminal_size((100, 24)).columns)
    each = (columns - 1) // len(cells) - 3
    rows: List[List[str]]
    if each >= _NARROWEST:
        each = min(each, _WIDEST)
        rows = [[_text(cell, each) for _, cell in cells], [_manner(cell, each) for _, cell in cells]]
        return tabulate(rows, headers=[tag for tag, _ in cells], tablefmt="rounded_grid", disable_numparse=True)
    market = max(len("market") + MIN_PADDING, *(len(tag) for tag, _ in cells))
    room = columns - market - 10
    manner = max(20, room // 3)
    rows = [[tag, _text(cell, min(room - manner, _WIDEST)), _manner(cell, manner)] for tag, cell in cells]
    return tabulate(rows, headers=["market", "text", "manner"], tablefmt="rounded_grid", disable_numparse=True)


def _text(cell: Cell, width: int) -> str:
    if isinstance(cell, str):
        return "\n".join(wrapped(cell, width))
    lines = wrapped(cell.text, width)
    return "\n".join(map(isolated, lines) if direction(language_shown(cell)) == "rtl" else lines)


def _manner(cell: Cell, width: int) -> str:
    if isinstance(cell, str):
        return ""
    register = ", ".join(f"{name} {value}" for name, value in cell.decision.register.as_dict().items())
    return "\n".join(wrapped(f"{' > '.join(cell.moves)}\n{register}".replace("_", " "), width))
