"""The preview as one page that carries everything in itself: no request leaves it, from a file or from the front desk."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path
from typing import Any, Mapping, Optional

import jinja2
from markupsafe import Markup

_IMPORT = re.compile(r'^import \{[^}]*\} from "\./(\w+\.js)";\n', re.MULTILINE)
_STYLES = ("type.css", "preview.css")
_SCRIPT = "preview.js"


class PreviewPage:
    """folder: with `templates/` and `static/`, as the front desk has them."""

    def __init__(self, folder: Path) -> None:
        self._static = folder / "static"
        templates = jinja2.Environment(loader=jinja2.FileSystemLoader(folder / "templates"), autoescape=True)
        templates.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "separators": (",", ":"), "sort_keys": False}
        self._template = templates.get_template("preview.html")
        self._style = "\n".join(self._read(name) for name in _STYLES)
        self._script = self._bundle(_SCRIPT)
        self.policy = (
            f"default-src 'none'; script-src '{_hash(self._script)}'; style-src '{_hash(self._style)}'; img-src data:; "
            "base-uri 'none'; form-action 'none'"
        )
        """Its Content-Security-Policy: what is in the page may run, and nothing may be loaded."""

    def write(self, data: Mapping[str, Any], made: Optional[str] = None, wish: Optional[str] = None, opening: Optional[str] = None) -> str:
        """HTML. data: core/preview.py Preview.page. made: day (ISO 8601) of the content; wish, opening: what is shown first."""
        chosen = {"wish": wish, "opening": opening or data["openings"][0]}
        return self._template.render(
            data={**data, "chosen": chosen},
            situations=len(data["situations"]),
            markets=len(data["markets"]),
            made=made,
            policy=self.policy,
            style=Markup(self._style),  # noqa: S704  # our own files
            script=Markup(self._script),  # noqa: S704
        )

    def _read(self, name: str) -> str:
        return (self._static / name).read_text(encoding="utf-8")

    def _bundle(self, name: str) -> str:
        """A script with what it imports put in its place: modules can't be loaded from a file's address."""
        return _IMPORT.sub(lambda found: re.sub(r"^export ", "", self._bundle(found.group(1)), flags=re.MULTILINE), self._read(name))


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
