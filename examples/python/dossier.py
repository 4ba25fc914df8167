"""Prints what two actors said and did to one another: the balance, then every act with who prints it.

python3 examples/python/dossier.py [--url URL] [--page N] [ONE OTHER]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from claimgraph_api import Act, ApiError, Cell, read_acts, read_balance

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
    try:
        balance = read_balance(options.url, options.one, options.other)
        acts = list(read_acts(options.url, options.one, options.other, options.page))
    except ApiError as error:
        print(f"{error.code}: {error} {ADVICE.get(error.code, '')}", file=sys.stderr)
        return 1
    print(f"{options.one} and {options.other}\n")
    print_table(
        ("by", "to", "type", "told", "alleged", "unreal"), [balance_row(cell) for cell in balance.cells]
    )
    print(f"\nDemands and requests that nothing answers: {balance.open_demands}\n")
    print_table(("day", "by", "type", "what", "told by", "printed by"), [act_row(act) for act in acts])
    print(f"\nActs: {len(acts)}")
    return 0


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="What two actors said and did to one another.")
    parser.add_argument("one", nargs="?", default="Antony Blinken")
    parser.add_argument("other", nargs="?", default="Sergey Lavrov")
    parser.add_argument("--url", default="http://127.0.0.1:4000/graphql")
    parser.add_argument("--page", type=int, default=50)
    return parser.parse_args()


def balance_row(cell: Cell) -> Sequence[str]:
    return (cell.by, cell.to, cell.type, str(cell.told), str(cell.alleged), str(cell.unreal))


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
