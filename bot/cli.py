"""The `comity` command. Each subcommand imports what it needs, so that the light ones start at once."""

from __future__ import annotations

import argparse
import os
import sys
from typing import Callable, List, Optional

from bot.core.errors import ComityError


def main(arguments: Optional[List[str]] = None) -> None:
    """Run a subcommand; errors that people meet become one sentence on stderr and exit code 1."""
    parser = _parser()
    given = parser.parse_args(arguments)
    command: Optional[Callable[[argparse.Namespace], Optional[int]]] = getattr(given, "command", None)
    if command is None:
        parser.print_help()
        raise SystemExit(2)
    try:
        code = command(given)
    except ComityError as error:
        print(f"comity: {error}", file=sys.stderr)
        raise SystemExit(1) from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    except BrokenPipeError:  # the reader of our output went away
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    raise SystemExit(code or 0)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="comity", description="A customer-support bot that answers in the customer's language and manner."
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    up = commands.add_parser("up", help="migrate, train if needed, start everything on this machine")
    up.add_argument("--demo", action="store_true", help="load the demonstration shop if the database is empty")
    up.set_defaults(command=_up)

    train = commands.add_parser("train", help="train the assistant if its sources changed")
    train.add_argument("--force", action="store_true", help="train even if nothing changed")
    train.set_defaults(command=_train)

    migrate = commands.add_parser("migrate", help="bring the database to the newest form")
    migrate.set_defaults(command=_migrate)

    demo = commands.add_parser("demo", help="load the demonstration shop and list its logins")
    demo.add_argument("--json", action="store_true", help="one JSON object")
    demo.set_defaults(command=_demo)

    serve = commands.add_parser("serve", help="the front desk's process alone (comity up starts it)")
    serve.set_defaults(command=_serve)

    chat = commands.add_parser("chat", help="talk to a running Comity in the terminal")
    chat.add_argument("--locale", default=None, help="what a browser would declare, e.g. de-DE")
    chat.add_argument("--as", dest="email", default=None, help="e-mail of a demonstration customer to be signed in as")
    chat.set_defaults(command=_chat)

    for name, text in (
        ("detect", 'language of messages: {"text", "hints"?} lines in and out'),
        ("understand", 'topic or FAQ entry of messages: {"text", "language"?} lines in and out'),
        ("register", 'formal or informal: {"text", "language"} lines in and out'),
    ):
        lines = commands.add_parser(name, help=text)
        lines.set_defaults(command=_lines, work=name)

    render = commands.add_parser("render", help="one situation as a market hears it")
    render.add_argument("--situation", required=True)
    render.add_argument("--locale", required=True)
    render.add_argument("--customer", help="JSON file: given, family, title, gender, tier, account_kind, wish, known")
    render.add_argument("--date", metavar="YYYY-MM-DD", help="the day there, whose season is greeted for; without it none is")
    render.add_argument("--json", action="store_true")
    render.set_defaults(command=_render)

    preview = commands.add_parser("preview", help="situations as markets hear them, as a table or as one page")
    preview.add_argument("--situation", nargs="+", action="extend", default=[], metavar="NAME", help="e.g. refund_refused; none: all")
    preview.add_argument("--locale", nargs="+", action="extend", default=[], metavar="TAG", help="e.g. ja-JP, or es for es-*; none: all")
    preview.add_argument("--customer", metavar="FILE", help="JSON file, as of render; else an invented person of each market")
    preview.add_argument("--wish", choices=("casual", "formal"), help="what the customer asked for")
    preview.add_argument("--html", metavar="FILE", help="write one self-contained page instead")
    preview.add_argument("--trace", action="store_true", help="with the rule behind each choice (the page always has it)")
    preview.set_defaults(command=_preview)

    explain = commands.add_parser("explain", help="a stored conversation's replies, with evidence and rules")
    explain.add_argument("conversation", metavar="CONVERSATION", help="its id, or a ticket's")
    explain.add_argument("--message", metavar="N", help="one reply only, by its number; or “last”")
    explain.add_argument("--json", action="store_true", help="one JSON object")
    explain.set_defaults(command=_explain)

    lint = commands.add_parser("lint", help="what is to be mended in locales/ and etiquette_rules/, with file and line")
    lint.add_argument("--strict", action="store_true", help="warnings fail too: answers that are stale or were never reviewed")
    lint.add_argument("--json", action="store_true", help="one JSON object a line")
    lint.set_defaults(command=_lint)

    schema = commands.add_parser("schema", help="write the JSON Schemas by which editors complete and check the YAML files")
    schema.add_argument("--check", action="store_true", help="change nothing; fail where something would change")
    schema.set_defaults(command=_schema)

    reviewed = commands.add_parser("reviewed", help="FAQ answers were compared with the present English ones")
    reviewed.add_argument("language", nargs="?", metavar="LANG", help="e.g. de; its regions go by it")
    reviewed.add_argument("entries", nargs="*", metavar="ENTRY", help="e.g. delivery_period; none: all")
    reviewed.add_argument("--all", action="store_true", help="all entries of all languages")
    reviewed.set_defaults(command=_reviewed)

    unanswered = commands.add_parser("unanswered", help="what customers asked and nothing fitted, most frequent first")
    unanswered.add_argument("--language", default=None, metavar="LANG", help="of one language only")
    unanswered.add_argument("--json", action="store_true", help="one JSON object a line")
    unanswered.add_argument("--done", type=int, action="append", default=[], metavar="ID", help="there is an entry for it now")
    unanswered.add_argument("--ignore", type=int, action="append", default=[], metavar="ID", help="nobody has to answer this")
    unanswered.set_defaults(command=_unanswered)

    translate = commands.add_parser("translate", help="Argos packages for languages that are not spoken here")
    asked = translate.add_subparsers(title="what to do", metavar="WHAT", required=True)
    install = asked.add_parser("install", help="add a pair from Argos's index (comity translate install hi en), or a .argosmodel file")
    install.add_argument("what", nargs="+", metavar="FROM TO | FILE")
    install.set_defaults(command=_translate, work="install")
    listed = asked.add_parser("list", help="the pairs that are installed")
    listed.set_defaults(command=_translate, work="list")
    remove = asked.add_parser("remove", help="delete a pair")
    remove.add_argument("what", nargs=2, metavar=("FROM", "TO"))
    remove.set_defaults(command=_translate, work="remove")
    return parser


def _up(given: argparse.Namespace) -> int:
    from bot.up import up

    return up(demo=given.demo)


def _train(given: argparse.Namespace) -> None:
    from bot.training import train

    train(force=given.force)


def _migrate(given: argparse.Namespace) -> None:
    from bot.shop import migrate

    migrate()


def _demo(given: argparse.Namespace) -> None:
    from bot.shop import demo, print_demo

    print_demo(demo(), as_json=given.json)


def _serve(given: argparse.Namespace) -> None:
    from bot.frontdesk.serve import main as serve

    serve()


def _chat(given: argparse.Namespace) -> None:
    from bot.terminal import chat

    chat(given.locale, given.email)


def _lines(given: argparse.Namespace) -> None:
    from bot.lines import answer_lines

    answer_lines(given.work, sys.stdin, sys.stdout)


def _render(given: argparse.Namespace) -> None:
    from bot.lines import render

    render(given.situation, given.locale, given.customer, given.json, sys.stdout, given.date)


def _preview(given: argparse.Namespace) -> int:
    from bot.preview import preview

    return preview(given.situation, given.locale, given.customer, given.wish, given.html, given.trace, sys.stdout)


def _explain(given: argparse.Namespace) -> None:
    from bot.explain import explain

    explain(given.conversation, given.message, given.json, sys.stdout)


def _lint(given: argparse.Namespace) -> int:
    from bot.localising import lint

    return lint(given.strict, given.json, sys.stdout)


def _schema(given: argparse.Namespace) -> int:
    from bot.localising import schema

    return schema(given.check, sys.stdout)


def _reviewed(given: argparse.Namespace) -> None:
    from bot.localising import reviewed

    reviewed(given.language, given.entries, given.all, sys.stdout)


def _unanswered(given: argparse.Namespace) -> None:
    from bot.localising import unanswered

    unanswered(given.language, given.json, given.done, given.ignore, sys.stdout)


def _translate(given: argparse.Namespace) -> None:
    from bot.translating import install, print_list, remove

    if given.work == "install":
        install(given.what, sys.stdout)
    elif given.work == "remove":
        remove(*given.what, sys.stdout)
    else:
        print_list(sys.stdout)


if __name__ == "__main__":
    main()
