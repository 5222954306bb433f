"""Imports run one way: edges -> wiring -> adapters -> core; inside core: conversation -> capabilities -> ports -> model, errors."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

PACKAGES = {
    "bot.frontdesk": "frontdesk",
    "bot.actions": "actions",
    "bot.assistant": "assistant",
    "bot.adapters": "adapters",
    "bot.core": "core",
}
MODULES = {
    "bot": "house",
    "bot.wiring": "wiring",
    "bot.settings": "settings",
    **dict.fromkeys(
        (
            "bot.cli",
            "bot.up",
            "bot.shop",
            "bot.training",
            "bot.lines",
            "bot.localising",
            "bot.terminal",
            "bot.translating",
            "bot.preview",
            "bot.explain",
            "bot.why",
            "bot.columns",
            "bot.customer_file",
        ),
        "command",
    ),
}
"""Every module of bot/ that is in no package; a new one needs its place here."""

ARROWS: Mapping[str, frozenset[str]] = {
    "house": frozenset(),
    "core": frozenset(),
    "settings": frozenset({"core"}),
    "adapters": frozenset({"core"}),
    "wiring": frozenset({"adapters", "settings", "core"}),
    "frontdesk": frozenset({"wiring", "settings", "core"}),
    "actions": frozenset({"wiring", "settings", "core"}),
    "assistant": frozenset({"wiring", "settings", "core"}),
    "command": frozenset({"wiring", "settings", "core"}),
}
HELPERS = {
    # Leaf helpers of the adapters that the edges use beside wiring: no choice between implementations is made there.
    "frontdesk": {"bot.adapters.keys", "bot.adapters.passwords"},
    "command": {
        "bot.adapters.database.migrate",
        "bot.adapters.demo",
        "bot.adapters.keys",
        "bot.adapters.passwords",
        "bot.adapters.content.sources",
        "bot.adapters.content.marks",
        "bot.adapters.content.kept",
    },
}
STARTS = {("bot.cli", "bot.frontdesk.serve")}
"""The command starts the front desk's process."""

BOTTOM = {"bot.core.model", "bot.core.errors"}
OUTSIDE_CORE = {
    "__future__", "bisect", "collections", "contextlib", "copy", "dataclasses", "datetime", "decimal", "difflib", "enum", "functools",
    "hashlib", "importlib", "itertools", "math", "operator", "re", "threading", "typing", "unicodedata",
    "numpy", "babel", "fluent", "langcodes", "phonenumbers", "spacy", "tenacity",
}  # fmt: skip
"""What core may import: the parts of the standard library that touch nothing outside, and pure libraries."""
FORBIDDEN_CALLS = {"open", "__import__", "eval", "exec"}


def imports(source: str, module: str, is_package: bool = False) -> set[str]:
    """All modules that a source imports, wherever it does; `from bot import wiring` is bot.wiring."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            parent = node.module or ""
            if node.level:
                whole = module.split(".")
                above = whole[: len(whole) - node.level + (1 if is_package else 0)]
                parent = ".".join([*above, *([node.module] if node.module else [])])
            found |= {f"{parent}.{alias.name}" for alias in node.names} if parent.split(".")[0] == "bot" else {parent}
        elif isinstance(node, ast.Call) and isinstance(node.func, (ast.Attribute, ast.Name)):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
            if called == "import_module" and node.args and isinstance(node.args[0], ast.Constant):
                found.add(str(node.args[0].value))
    return found


def read_tree(root: Path) -> dict[str, set[str]]:
    """Module -> what it imports; names inside a module of ours count as that module."""
    sources = {}
    for file in sorted((root / "bot").rglob("*.py")):
        parts = file.relative_to(root).with_suffix("").parts
        is_package = parts[-1] == "__init__"
        module = ".".join(parts[:-1] if is_package else parts)
        sources[module] = imports(file.read_text(encoding="utf-8"), module, is_package)
    return {module: {whole(name, sources) for name in found} for module, found in sources.items()}


def whole(name: str, modules: Iterable[str]) -> str:
    """The module that a dotted name lies in, if it is one of ours."""
    known, longest = set(modules), name
    while name.startswith("bot") and longest not in known and "." in longest:
        longest = longest.rpartition(".")[0]
    return longest if longest in known else name


def layer(module: str) -> str | None:
    if module in MODULES:
        return MODULES[module]
    return next((name for package, name in PACKAGES.items() if module == package or module.startswith(f"{package}.")), None)


def wrong_arrows(tree: Mapping[str, set[str]]) -> list[str]:
    """Arrows between layers that are not allowed, and modules without a layer."""
    wrong = []
    for module, found in tree.items():
        here = layer(module)
        if here is None:
            wrong.append(f"{module} belongs to no layer")
            continue
        for name in sorted(found):
            there = layer(name) if name.split(".")[0] == "bot" else None
            if there is None or there in (here, "house") or there in ARROWS[here]:
                continue
            if name in HELPERS.get(here, ()) or (module, name) in STARTS:
                continue
            wrong.append(f"{module} -> {name}")
    return wrong


def wrong_in_core(tree: Mapping[str, set[str]]) -> list[str]:
    """Arrows inside core that are not allowed, and what core imports from outside though it is pure."""
    wrong = []
    for module, found in tree.items():
        if layer(module) != "core":
            continue
        for name in sorted(found):
            if layer(name) == "core" and name != module:
                to_top = name == "bot.core.conversation"
                from_bottom = module in BOTTOM
                from_ports = module == "bot.core.ports" and name not in BOTTOM
                if (to_top or from_bottom or from_ports) and name != "bot.core":
                    wrong.append(f"{module} -> {name}")
            elif name.split(".")[0] not in OUTSIDE_CORE | {"bot"}:
                wrong.append(f"{module} -> {name}")
    return wrong


def cycles(tree: Mapping[str, set[str]]) -> list[str]:
    """Modules that import each other, as a -> b -> a."""
    found, done = [], set()

    def walk(module: str, way: list[str]) -> None:
        if module in way:
            found.append(" -> ".join([*way[way.index(module) :], module]))
            return
        if module in done:
            return
        for name in sorted(tree.get(module, ())):
            if name in tree and name != module and not module.startswith(f"{name}."):
                walk(name, [*way, module])
        done.add(module)

    for module in tree:
        walk(module, [])
    return found


@pytest.fixture(scope="module")
def tree() -> dict[str, set[str]]:
    return read_tree(ROOT)


def test_every_arrow_runs_the_right_way(tree: dict[str, set[str]]) -> None:
    assert wrong_arrows(tree) == []


def test_core_is_pure_and_layered(tree: dict[str, set[str]]) -> None:
    assert wrong_in_core(tree) == []


def test_core_opens_nothing() -> None:
    for file in sorted((ROOT / "bot/core").glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in FORBIDDEN_CALLS, f"{file.name}:{node.lineno}"


def test_nothing_goes_round(tree: dict[str, set[str]]) -> None:
    assert cycles(tree) == []


def test_only_the_assistant_and_its_servers_know_rasa(tree: dict[str, set[str]]) -> None:
    for module, found in tree.items():
        if any(name.split(".")[0] in ("rasa", "rasa_sdk", "sanic", "tensorflow") for name in found):
            assert layer(module) in ("assistant", "actions") or module == "bot.frontdesk.serve", module


def test_everything_listed_is_there(tree: dict[str, set[str]]) -> None:
    """A helper or a module that is gone must not stay allowed."""
    assert set(MODULES) <= set(tree)
    for here, helpers in HELPERS.items():
        used = set().union(*(found for module, found in tree.items() if layer(module) == here))
        assert helpers <= used, here
    for module, name in STARTS:
        assert name in tree[module]


def test_assistant_starts_without_rasa(tree: dict[str, set[str]]) -> None:
    assert tree["bot.assistant"] == set()


BAD = {
    "core -> adapters": ("bot/core/text.py", "from bot.adapters.keys import Keys", "bot.core.text -> bot.adapters.keys"),
    "core -> settings": ("bot/core/text.py", "from bot import settings", "bot.core.text -> bot.settings"),
    "core -> wiring, hidden in a function": ("bot/core/text.py", "def f():\n    import bot.wiring", "bot.core.text -> bot.wiring"),
    "core -> rasa": ("bot/core/text.py", "import rasa.shared", "bot.core.text -> rasa.shared"),
    "core -> files": ("bot/core/text.py", "from pathlib import Path", "bot.core.text -> pathlib"),
    "core -> os": ("bot/core/text.py", "import os.path", "bot.core.text -> os.path"),
    "core -> database": ("bot/core/text.py", "from sqlalchemy import select", "bot.core.text -> sqlalchemy"),
    "core -> network": ("bot/core/text.py", "import aiohttp, requests", "bot.core.text -> aiohttp"),
    "core -> yaml": ("bot/core/text.py", "import yaml", "bot.core.text -> yaml"),
    "core by name": ("bot/core/text.py", "import importlib\nimportlib.import_module('yaml')", "bot.core.text -> yaml"),
    "core, relative": ("bot/core/text.py", "from ..adapters import keys", "bot.core.text -> bot.adapters.keys"),
    "capability -> conversation": ("bot/core/text.py", "from bot.core.conversation import House", "bot.core.text -> bot.core.conversation"),
    "ports -> capability": ("bot/core/ports.py", "from bot.core.text import clean", "bot.core.ports -> bot.core.text"),
    "model -> errors": ("bot/core/model.py", "from bot.core.errors import ComityError", "bot.core.model -> bot.core.errors"),
    "adapters -> wiring": ("bot/adapters/keys.py", "from bot import wiring", "bot.adapters.keys -> bot.wiring"),
    "adapters -> settings": ("bot/adapters/keys.py", "from bot.settings import current", "bot.adapters.keys -> bot.settings"),
    "adapters -> edge": ("bot/adapters/keys.py", "from bot.frontdesk import app", "bot.adapters.keys -> bot.frontdesk"),
    "wiring -> edge": ("bot/wiring.py", "import bot.assistant", "bot.wiring -> bot.assistant"),
    "edge -> edge": ("bot/actions/__init__.py", "import bot.frontdesk", "bot.actions -> bot.frontdesk"),
    "edge -> adapter": ("bot/assistant/__init__.py", "from bot.adapters.keys import Keys", "bot.assistant -> bot.adapters.keys"),
    "a newcomer": ("bot/extra.py", "", "bot.extra belongs to no layer"),
    "TYPE_CHECKING": ("bot/core/text.py", "if TYPE_CHECKING:\n    import aiohttp", "bot.core.text -> aiohttp"),
}  # fmt: skip


@pytest.mark.parametrize("slip", BAD)
def test_a_bad_arrow_is_found(tmp_path: Path, slip: str) -> None:
    """The test of these tests: a small house with one slip in it."""
    good = (
        "bot/__init__.py", "bot/wiring.py", "bot/settings.py", "bot/core/__init__.py", "bot/core/text.py", "bot/core/ports.py",
        "bot/core/model.py", "bot/core/errors.py", "bot/core/conversation.py", "bot/adapters/__init__.py", "bot/adapters/keys.py",
        "bot/frontdesk/__init__.py", "bot/actions/__init__.py", "bot/assistant/__init__.py",
    )  # fmt: skip
    for name in good:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
    (tmp_path / "bot/core/conversation.py").write_text("from bot.core import ports, text\nfrom bot.core.model import Any\n")
    clean = read_tree(tmp_path)
    assert wrong_arrows(clean) + wrong_in_core(clean) + cycles(clean) == []
    name, source, arrow = BAD[slip]
    (tmp_path / name).write_text(source)
    bad = read_tree(tmp_path)
    assert arrow in wrong_arrows(bad) + wrong_in_core(bad)


def test_a_cycle_is_found() -> None:
    assert cycles({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}}) == ["a -> b -> c -> a"]
    assert cycles({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == []
