"""What Fluent does not understand, in words that say how to mend it, and where."""

from __future__ import annotations

from typing import Any, Mapping, Tuple

_TOKENS: Mapping[str, str] = {
    "=": "A message reads “name = text”, with a-z, 0-9, - and _ in its name. If this goes on with the message above, indent it.",
    "}": "A { that opens above is not closed. Write “}” here, or “->” where variants follow.",
    "]": "Write the name of a variant in brackets: “[name] text”.",
    " ": "Write a blank after the #.",
}
"""What is missing -> how to mend it."""
_ADVICE: Mapping[str, str] = {
    "E0002": "A line begins with a message’s name (a-z, 0-9, - and _), with # or, if it goes on with the line above, with blanks.",
    "E0004": "Write a name here, as in { $order }.",
    "E0005": "Write the text behind the “=”, or in the next line, indented by blanks, not tabs.",
    "E0006": "Write the text behind the “=”, or in the next line, indented by blanks, not tabs.",
    "E0008": "Name a variable as { $order }, without brackets.",
    "E0010": "Mark one variant, the most polite one, with a star: “*[v] text”.",
    "E0011": "Write the variants, each in a line: “[name] text”, one of them with a star.",
    "E0012": "Write the text of this variant behind its name.",
    "E0013": "Write the name of the variant: “[name] text”.",
    "E0015": "Take the star away from all variants but one.",
    "E0016": "Choose by a variable: write “{ $name ->” with a $.",
    "E0017": "Choose by a variable: write “{ $name ->” with a $.",
    "E0018": "Choose by a variable: write “{ $name ->” with a $.",
    "E0020": "Close the quotation mark.",
    "E0027": "This } closes nothing. Delete it, or write { before what it closes.",
    "E0028": "Write a variable ({ $order }), a term ({ -shop }) or a text in quotation marks into the braces.",
    "E0029": "Choose by a variable: write “{ $name ->” with a $.",
}
_FALLBACK = "Compare it with a message nearby."


def slip(text: str, junk: Any) -> Tuple[str, int, int]:
    """(sentence, line, column) of a part of a file that Fluent does not understand. text: the whole file; junk: fluent.syntax's Junk."""
    annotation = junk.annotations[0]
    code, arguments = annotation.code, annotation.arguments or [""]
    advice = _TOKENS.get(arguments[0], _FALLBACK) if code == "E0003" else _ADVICE.get(code, _FALLBACK)
    at: int = annotation.span.start
    if code in ("E0003", "E0010") and not text[text.rfind("\n", 0, at) + 1 : at].strip():
        # Fluent says so where it stumbles, blank lines later; it is mended at the end of what stands before.
        at = len(text[:at].rstrip())
    return (
        f"Fluent does not understand this: {annotation.message.rstrip('.')}. {advice}",
        text.count("\n", 0, at) + 1,
        at - text.rfind("\n", 0, at),
    )
