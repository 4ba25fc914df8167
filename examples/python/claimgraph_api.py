"""Asks the GraphQL API of claimgraph, with what Python brings along: no package to install."""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

# How often something that passes is tried, and how many seconds are waited before the next time.
TRIES = 4
PATIENCE = 1.0


class ApiError(Exception):
    """What the API says is wrong; `code` stays the same from version to version, the message may change."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True)
class Cell:
    """How many acts of one type there are from one actor to another."""

    by: str
    to: str
    type: str
    told: int
    alleged: int
    unreal: int


@dataclass(frozen=True)
class Act:
    day: str | None
    by: tuple[str, ...]
    type: str
    content: str | None
    polarity: str
    modality: str
    vouched: bool
    outlets: tuple[str, ...]


@dataclass(frozen=True)
class Balance:
    cells: tuple[Cell, ...]
    open_demands: int


BALANCE = """
query Balance($one: String!, $other: String!, $between: [ActFilter!]!) {
  there: matrix(rows: { name: $one }, columns: { name: $other }) { ...cell }
  back: matrix(rows: { name: $other }, columns: { name: $one }) { ...cell }
  open: demands(status: OPEN, filter: { or: $between }) { totalCount }
}
fragment cell on MatrixCell { by { name } to { name } type counts { acts alleged unreal } }
"""

ACTS = """
query Acts($between: [ActFilter!]!, $first: Int!, $after: String) {
  acts(filter: { or: $between }, first: $first, after: $after) {
    nodes {
      type
      by { name }
      content
      happened { from }
      polarity
      modality
      vouched
      reports { article { outlet { name } } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def read_balance(url: str, one: str, other: str) -> Balance:
    """How many acts of which type there are, either way, and what one has asked of the other in vain."""
    data = ask(url, BALANCE, {"one": one, "other": other, "between": _between(one, other)})
    return Balance(
        cells=tuple(_cell(cell) for cell in data["there"] + data["back"]),
        open_demands=data["open"]["totalCount"],
    )


def read_acts(url: str, one: str, other: str, page_size: int) -> Iterator[Act]:
    """Goes from page to page by the cursor of the last entry: what is ingested meanwhile moves nothing."""
    after: str | None = None
    while True:
        variables = {"between": _between(one, other), "first": page_size, "after": after}
        acts = ask(url, ACTS, variables)["acts"]
        yield from (_act(node) for node in acts["nodes"])
        if not acts["pageInfo"]["hasNextPage"]:
            return
        after = acts["pageInfo"]["endCursor"]


def ask(url: str, query: str, variables: dict[str, Any]) -> dict[str, Any]:
    """The data of an answer. Waits and asks again while the server or its graph is busy."""
    for left in range(TRIES, 0, -1):
        status, headers, answer = _post(url, {"query": query, "variables": variables})
        is_busy = status in (429, 503)
        error = (answer.get("errors") or [None])[0]
        code = error["extensions"]["code"] if error else "BUSY" if is_busy else None
        data: dict[str, Any] | None = answer.get("data")
        if code is None and data:
            return data
        if left == 1 or not (is_busy or code == "GRAPH_UNAVAILABLE"):
            raise ApiError(code or "NO_ANSWER", error["message"] if error else f"HTTP {status}")
        time.sleep(float(headers.get("retry-after") or PATIENCE))
    raise AssertionError("the last try returns or raises")


def _between(one: str, other: str) -> list[dict[str, Any]]:
    """The filter of what either said or did to the other."""
    ways = ((one, other), (other, one))
    return [{"by": {"name": by}, "to": {"name": to}} for by, to in ways]


def _post(url: str, body: dict[str, Any]) -> tuple[int, Any, dict[str, Any]]:
    request = urllib.request.Request(url, json.dumps(body).encode(), {"content-type": "application/json"})
    try:
        with urllib.request.urlopen(request) as response:
            return response.status, response.headers, json.load(response)
    except urllib.error.HTTPError as error:
        is_json = "json" in (error.headers.get("content-type") or "")
        return error.code, error.headers, json.load(error) if is_json else {}
    except urllib.error.URLError as error:
        raise ApiError("NO_SERVER", f"No server answers at {url}.") from error


def _cell(cell: dict[str, Any]) -> Cell:
    counts = cell["counts"]
    return Cell(
        by=cell["by"]["name"],
        to=cell["to"]["name"],
        type=cell["type"],
        told=counts["acts"],
        alleged=counts["alleged"],
        unreal=counts["unreal"],
    )


def _act(node: dict[str, Any]) -> Act:
    outlets = [report["article"]["outlet"] for report in node["reports"]]
    return Act(
        day=node["happened"]["from"],
        by=tuple(actor["name"] for actor in node["by"]),
        type=node["type"],
        content=node["content"],
        polarity=node["polarity"],
        modality=node["modality"],
        vouched=node["vouched"],
        outlets=tuple(dict.fromkeys(outlet["name"] if outlet else "unknown" for outlet in outlets)),
    )
