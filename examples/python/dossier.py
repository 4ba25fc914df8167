"""Prints what two actors said and did to one another: the balance, then every act with who prints it.

python3 examples/python/dossier.py [--url URL] [--page N] [--speakers] [ONE OTHER]

--speakers: with whoever speaks for them.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from claimgraph_api import Act, ApiError, Choice, Side, read_acts, read_balance

# What to do goes by the code, never by the message.
ADVICE = {
    "BAD_PAGE": "Choose another --page.",
    "GRAPH_UNAVAILABLE": "Try again later.",
    "NO_SERVER": "Start one with npm start.",
}

REALITY = {"ACTUAL": "", "FUTURE": " (planned)", "HYPOTHETICAL": " (thought of)"}

# Characters after which a cell is cut.
WIDTH = 44


def main() -> int:
    options = read_options()
    one, other = options.one, options.other
    a, b = choice_of(one, options.speakers), choice_of(other, options.speakers)
    try:
        there, back = read_balance(options.url, a, b)
        acts = list(read_acts(options.url, a, b, options.page))
    except ApiError as error:
        print(f"{error.code}: {error} {ADVICE.get(error.code, '')}", file=sys.stderr)
        return 1
    sides = ((one, other, there), (other, one, back))
    print(f"{one} and {other}\n")
    print_table(
        ("by", "to", "type", "told", "alleged", "unreal"),
        [row for side in sides for row in balance_rows(*side)],
    )
    print("\nDemands and requests that nothing answers")
    for by, _, side in sides:
        print(f"by {by}: {side.open_demands}")
    print()
    print_table(("day", "by", "type", "what", "told by", "printed by"), [act_row(act) for act in acts])
    print(f"\nActs: {len(acts)}")
    return 0


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="What two actors said and did to one another.")
    parser.add_argument("one", nargs="?", default="Antony Blinken")
    parser.add_argument("other", nargs="?", default="Sergey Lavrov")
    parser.add_argument("--url", default="http://127.0.0.1:4000/graphql")
    parser.add_argument("--page", type=int, default=50)
    parser.add_argument("--speakers", action="store_true", help="with whoever speaks for them")
    return parser.parse_args()


def choice_of(name: str, with_speakers: bool) -> Choice:
    return {"speakingFor": {"name": name}} if with_speakers else {"name": name}


def balance_rows(by: str, to: str, side: Side) -> list[Sequence[str]]:
    return [
        (by, to, counts.type, str(counts.told), str(counts.alleged), str(counts.unreal))
        for counts in side.types
    ]


def act_row(act: Act) -> Sequence[str]:
    negation = "not " if act.polarity == "NEGATED" else ""
    return (
        act.day or "",
        ", ".join(act.by),
        f"{negation}{act.type}{REALITY[act.modality]}",
        act.content or "",
        "the outlet" if act.vouched else "others alone",
        ", ".join(act.outlets),
    )


def print_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Prints rows under headings, each column as wide as its widest cell."""
    lines = [[cut(cell) for cell in row] for row in (headings, *rows)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(headings))]
    for line in lines:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())


def cut(cell: str) -> str:
    return f"{cell[: WIDTH - 1]}…" if len(cell) > WIDTH else cell


if __name__ == "__main__":
    sys.exit(main())
