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
class TypeCounts:
    """How many acts of one type there are."""

    type: str
    told: int
    alleged: int
    unreal: int


@dataclass(frozen=True)
class Side:
    """How many acts of which type one has to the other, and how much it has asked of it in vain."""

    open_demands: int
    types: tuple[TypeCounts, ...]


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


BALANCE = """
query Balance($a: ActorChoice!, $b: ActorChoice!) {
  dossier(a: $a, b: $b) { aToB { ...side } bToA { ...side } }
}
fragment side on DossierSide {
  openDemands { totalCount }
  byType { key counts { acts alleged unreal } }
}
"""

ACTS = """
query Acts($a: ActorChoice!, $b: ActorChoice!, $first: Int!, $after: String) {
  dossier(a: $a, b: $b) {
    acts(first: $first, after: $after) {
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
}
"""

# An ActorChoice, such as {"name": "Antony Blinken"} or {"speakingFor": {"name": "Russia"}}.
Choice = dict[str, Any]


def read_balance(url: str, a: Choice, b: Choice) -> tuple[Side, Side]:
    """From the one to the other, and from the other to the one."""
    dossier = ask(url, BALANCE, {"a": a, "b": b})["dossier"]
    return _side(dossier["aToB"]), _side(dossier["bToA"])


def read_acts(url: str, a: Choice, b: Choice, page_size: int) -> Iterator[Act]:
    """Goes from page to page by the cursor of the last entry: what is ingested meanwhile moves nothing."""
    after: str | None = None
    while True:
        variables = {"a": a, "b": b, "first": page_size, "after": after}
        acts = ask(url, ACTS, variables)["dossier"]["acts"]
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


def _side(side: dict[str, Any]) -> Side:
    return Side(
        open_demands=side["openDemands"]["totalCount"],
        types=tuple(_type_counts(facet) for facet in side["byType"]),
    )


def _type_counts(facet: dict[str, Any]) -> TypeCounts:
    counts = facet["counts"]
    return TypeCounts(
        type=facet["key"], told=counts["acts"], alleged=counts["alleged"], unreal=counts["unreal"]
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
