"""Why a reply is as it is, printed for people: `comity render`, `comity preview --trace`, `comity explain`."""

from __future__ import annotations

from typing import IO, Any, List, Mapping, Sequence

from bot.core.reasons import told

Reason = Mapping[str, Any]


def write_why(out: IO[str], register: Mapping[str, str], trace: Mapping[str, Any]) -> None:
    """A line for each dimension and move, with the rule behind it. trace: replies.Spoken.trace, also of an older form."""
    found = told(register, trace)
    _section(out, "register", [(f"{one['dimension']}={one['value']}", one) for one in found["register"]])
    _section(out, "moves", [(f"{number} {one['move']}", one) for number, one in enumerate(found["moves"], 1)])
    _section(out, "left out", [(one["move"], one) for one in found["left_out"]], "no words in this locale")
    named = [_place(one) for part in found.values() for one in part]
    rest = [("", rule) for rule in trace.get("rules") or () if _place(rule) not in named]
    _section(out, "fired too, and overruled" if any(named) else "fired", rest)


def _section(out: IO[str], title: str, lines: Sequence[tuple[str, Reason]], without: str = "not recorded") -> None:
    if not lines:
        return
    width = max(len(name) for name, _ in lines)
    out.write(f"{title}\n")
    for name, reason in lines:
        parts: List[str] = [f"  {name:<{width}}"] if width else [""]
        parts.append(f"{_place(reason)}: {reason['because']}" if "rule" in reason else without)
        out.write("  ".join(parts) + "\n")


def _place(reason: Reason) -> str:
    if "rule" not in reason:
        return ""
    return f"{reason['file']}:{reason['line']} {reason['rule']}" if reason["file"] else str(reason["rule"])
