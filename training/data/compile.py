#!/usr/bin/env python3
"""Turns annotations written by hand (*.acts) into JSON lines, one article a line, and lists every fault in them.

usage: compile.py TEXTS.jsonl ANNOTATION.acts > GOLD.jsonl     exit status 1 if there is any fault

TEXTS has one article a line: {"id", "date", "text", "sentences": [[start, end], …]}.
The format of the annotation is described in README.md; what is written is that of bench/scorecard/gold,
with `cueStart`, the offset of the cue, beside `cue`.
"""
import json
import re
import sys

TYPES = set(
    "SAID EXPRESSED_CONCERN ADMITTED DENIED RESPONDED_TO REQUESTED DEMANDED PROMISED AGREED_WITH SIGNED_WITH "
    "MET_WITH VISITED SPOKE_WITH NEGOTIATED_WITH MEDIATED PRAISED CONCEDED COOPERATED_WITH AIDED WITHDREW RELEASED "
    "REJECTED CRITICISED ACCUSED INVESTIGATED THREATENED SANCTIONED DEPLOYED COERCED PROTESTED ATTACKED".split()
)
ACTORS = {"P": "PERSON", "N": "NATION", "O": "ORGANIZATION", "G": "GROUP"}
DEEDS = set("MET_WITH VISITED NEGOTIATED_WITH MEDIATED SPOKE_WITH COOPERATED_WITH AIDED WITHDREW RELEASED SIGNED_WITH "
            "INVESTIGATED SANCTIONED DEPLOYED COERCED PROTESTED ATTACKED".split())
FLAGS = {"neg": ("polarity", "NEGATED"), "fut": ("modality", "FUTURE"), "hyp": ("modality", "HYPOTHETICAL")}
QUOTES = {"D": "DIRECT", "M": "MIXED", "I": "INDIRECT", "N": "NONE"}
WHEN = re.compile(r"\d{4}-\d\d-\d\d/(DAY|WEEK)|\d{4}-\d\d/MONTH|\d{4}/YEAR")


class Fault(Exception):
    pass


def main(texts_file, acts_file):
    texts = {d["id"]: d for d in map(json.loads, open(texts_file, encoding="utf-8"))}
    faults, seen = [], set()
    for name, lines in blocks(acts_file):
        if name not in texts:
            faults.append(f"{name}: no such article")
            continue
        seen.add(name)
        gold = {"id": name, "date": texts[name].get("date"), "actors": {}, "reports": []}
        for number, line in lines:
            try:
                read_line(line, texts[name], gold)
            except Fault as fault:
                faults.append(f"{acts_file}:{number} ({name}): {fault}")
        faults += check_links(gold)
        print(json.dumps(gold, ensure_ascii=False))
    faults += [f"{name}: not annotated" for name in texts if name not in seen]
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def blocks(path):
    """(article id, [(line number, line), …]) for each article."""
    name, lines = None, []
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        line = line.strip()
        if line.startswith("@"):
            if name:
                yield name, lines
            name, lines = line[1:].strip(), []
        elif line and not line.startswith("#"):
            lines.append((number, line))
    if name:
        yield name, lines


def read_line(line, article, gold):
    fields = [field.strip() for field in line.split("|")]
    if line[0] in ACTORS and line[1:2] == " ":
        gold["actors"].update([read_actor(fields)])
    else:
        gold["reports"].append(read_act(fields, article, gold["actors"]))


def read_actor(fields):
    """P Ama Boateng | foreign minister | Ghana | Boateng; Ghana’s top diplomat"""
    fields = fields + [""] * (4 - len(fields))
    kind, name = fields[0][0], fields[0][1:].strip()
    aliases = [name] + [alias for alias in names(fields[3]) if alias != name]
    actor = {"type": ACTORS[kind], "aliases": aliases}
    return name, {**actor, **({"role": fields[1]} if fields[1] else {}), **({"of": fields[2]} if fields[2] else {})}


def read_act(fields, article, actors):
    """id | sentence | TYPE | by | to | about | cue | content | flags"""
    if len(fields) not in (8, 9):
        raise Fault(f"{len(fields)} fields, not 8 or 9: {' | '.join(fields)[:80]}")
    number, sentence, kind, by, to, about, cue, content = fields[:8]
    flags = fields[8].split() if len(fields) == 9 else []
    if kind not in TYPES:
        raise Fault(f"type {kind}")
    if not sentence.isdigit() or int(sentence) >= len(article["sentences"]):
        raise Fault(f"sentence {sentence}")
    for name in names(by) + names(to) + names(about):
        if name not in actors:
            raise Fault(f"{name!r} is no actor of this article")
    start, end = article["sentences"][int(sentence)]
    cue, cue_start = find_cue(cue, article["text"], start, end)
    spans = [find_fragment(part, article["text"], cue_start) for part in content.split(" … ")] if content else []
    report = {
        "id": f"r{number}", "s": int(sentence), "type": kind,
        "by": names(by), "to": names(to), "about": names(about),
        "cue": cue, "cueStart": cue_start,
        "content": " … ".join(article["text"][a:b] for a, b in spans) or None,
        "polarity": "AFFIRMED", "modality": "ACTUAL", "voice": "OUTLET",
        "quote": quote_form(kind, spans, article["text"]), "when": None, "respondsTo": None, "sameAs": None,
    }
    for flag in flags:
        key, _, value = flag.partition("=")
        if flag in FLAGS:
            report[FLAGS[flag][0]] = FLAGS[flag][1]
        elif key in ("v", "re", "same") and value.isdigit():
            report[{"v": "voice", "re": "respondsTo", "same": "sameAs"}[key]] = f"r{value}"
        elif key == "q" and value in QUOTES:
            report["quote"] = QUOTES[value]
        elif key == "w" and WHEN.fullmatch(value):
            report["when"] = value
        else:
            raise Fault(f"flag {flag!r}")
    return report


def names(field):
    return [name.strip() for name in field.split(";") if name.strip()]


def find_cue(cue, text, start, end):
    """`said#2` is the second "said" of the sentence."""
    cue, _, nth = cue.partition("#")
    found = [m.start() for m in re.finditer(rf"(?<!\w){re.escape(cue)}(?!\w)", text[start:end])] if cue else []
    if len(found) < int(nth or 1):
        raise Fault(f"cue {cue!r} is not in: {text[start:end][:90]}")
    return cue, start + found[int(nth or 1) - 1]


def find_fragment(part, text, near):
    """`the talks ~ before dawn`: from the first words to the last, the place nearest to the cue."""
    first, _, last = (piece.strip() for piece in part.partition("~"))
    starts = [m.start() for m in re.finditer(re.escape(first), text)] if first else []
    if not starts:
        raise Fault(f"content {first!r} is not in the text")
    start = min(starts, key=lambda at: abs(at - near))
    if not last:
        return start, start + len(first)
    end = text.find(last, max(0, start + len(first) - len(last)))
    if end < 0:
        raise Fault(f"content {last!r} does not follow {first!r}")
    return start, end + len(last)


def quote_form(kind, spans, text):
    """Whether all of the content stands in quotation marks, part of it, or none."""
    if not spans:
        return "NONE" if kind in DEEDS else "INDIRECT"
    quoted = quoted_flags(text)
    letters = [quoted[at] for a, b in spans for at in range(a, b) if text[at].isalnum()]
    return "DIRECT" if all(letters) else "MIXED" if any(letters) else "INDIRECT"


def quoted_flags(text):
    """For each character whether it stands in double quotation marks; a paragraph opens anew."""
    flags, inside = [], False
    for at, char in enumerate(text):
        if text.startswith("\n\n", at):
            inside = False
        if char in "“«":
            inside = True
        elif char in "”»":
            inside = False
        elif char == '"':
            inside = not inside
        flags.append(inside)
    return flags


def check_links(gold):
    ids = [report["id"] for report in gold["reports"]]
    faults = [f"{gold['id']}: id {one} repeats" for one in sorted(set(ids)) if ids.count(one) > 1]
    for report in gold["reports"]:
        for key in ("voice", "respondsTo", "sameAs"):
            if report[key] not in (None, "OUTLET", *ids) or report[key] == report["id"]:
                faults.append(f"{gold['id']} {report['id']}: {key} {report[key]}")
    return faults


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
