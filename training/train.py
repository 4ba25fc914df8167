#!/usr/bin/env python3
"""Trains the reader.

usage: train.py --base MODEL --train EXAMPLES.jsonl [EXAMPLES.jsonl …] --check EXAMPLES.jsonl --out FILE.pt
                [--epochs 10] [--seed 1] [--threads 2]

EXAMPLES come from examples.ts. After every epoch the figures on the examples of --check are printed.
"""
import argparse
import json
import random
import time
from collections import Counter

import torch
from torch.nn import functional as F
from transformers import BertModel

from model import Reader, bag

KINDS = ("word", "pair", "part")
LEAST = 3
"""A feature that is rarer than this in the training texts is left out."""
BATCH = 6


def load(paths):
    windows = []
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            names = [name.split(":", 1)[1] for name in json.loads(next(lines))]
            for line in lines:
                windows.append(with_names(json.loads(line), names))
    return windows


def with_names(window, names):
    window["words"] = [[names[i] for i in bag] for bag in window["words"]]
    for act in window["acts"]:
        act["pairs"] = [[names[i] for i in bag] for bag in act["pairs"]]
        act["parts"] = [[names[i] for i in bag] for bag in act["parts"]]
    return window


def vocabularies(windows):
    counts = {kind: Counter() for kind in KINDS}
    for window in windows:
        for bag in window["words"]:
            counts["word"].update(bag)
        for act in window["acts"]:
            for kind, bags in (("pair", act["pairs"]), ("part", act["parts"])):
                for bag in bags:
                    counts[kind].update(bag)
    return {kind: {name: at + 1 for at, name in enumerate(sorted(n for n, c in counts[kind].items() if c >= LEAST))} for kind in KINDS}


def numbered(windows, vocabulary, types):
    """The windows as tensors; a feature that is not known is number 0."""
    number = lambda kind, bags: bag([[vocabulary[kind].get(name, 0) for name in names] for names in bags])
    return [
        {
            "id": window["id"],
            "pieces": window["pieces"],
            "starts": window["starts"],
            "own": window["own"],
            "candidates": window["candidates"],
            "words": number("word", window["words"]),
            "cues": [act["cue"] for act in window["acts"]],
            "types": torch.tensor([types.get(act["type"], 0) for act in window["acts"]], dtype=torch.long),
            "actors": [(act["by"], act["to"]) for act in window["acts"]],
            "content": torch.tensor([act["content"] for act in window["acts"]], dtype=torch.float),
            "pairs": number("pair", [names for act in window["acts"] for names in act["pairs"]]),
            "parts": number("part", [names for act in window["acts"] for names in act["parts"]]),
        }
        for window in windows
    ]


def loss_of(model, windows):
    cue, actors, content, acts = [], [], [], 0
    for window, words in zip(windows, model.encode(windows)):
        labels = torch.zeros(len(words), dtype=torch.long)
        labels[window["cues"]] = window["types"]
        own = slice(window["own"], None)
        cue.append(F.cross_entropy(model.cues(words, window)[own], labels[own], reduction="sum"))
        if not window["cues"]:
            continue
        log = model.actors(words, model.who(words, window), window, window["types"]).log_softmax(1)
        for at, sides in enumerate(window["actors"]):
            actors += [-torch.logsumexp(log[at, right, side], 0) for side, right in enumerate(sides) if right]
        said = model.content(words, window, window["types"])
        content.append(F.binary_cross_entropy_with_logits(said, window["content"], reduction="sum") / len(words))
        acts += len(window["cues"])
    own = sum(len(window["starts"]) - window["own"] for window in windows)
    return 2 * sum(cue) / own + sum(actors) / max(1, len(actors)) + sum(content) / max(1, acts)


@torch.no_grad()
def figures(model, windows):
    model.eval()
    count = Counter()
    for window in windows:
        [words] = model.encode([window])
        best = model.cues(words, window).argmax(1).tolist()
        gold = dict(zip(window["cues"], window["types"].tolist()))
        for at in range(window["own"], len(best)):
            count["read"] += best[at] > 0
            count["gold"] += at in gold
            count["found"] += best[at] > 0 and at in gold
            count["typed"] += best[at] > 0 and gold.get(at) == best[at]
        if not gold:
            continue
        chosen = model.actors(words, model.who(words, window), window, window["types"]).argmax(1)
        said = (model.content(words, window, window["types"]) > 0).float()
        for at, sides in enumerate(window["actors"]):
            for side, key in enumerate(("by", "to")):
                count[key] += 1
                count[f"{key} right"] += chosen[at, side].item() in sides[side]
            both, sizes = float((said[at] * window["content"][at]).sum()), float(said[at].sum() + window["content"][at].sum())
            count["content"] += 2 * both / sizes if sizes else 1
    model.train()
    percent = lambda part, whole: round(100 * part / max(whole, 1), 1)
    f1 = lambda hits: percent(2 * hits, count["read"] + count["gold"])
    return {
        "found": f1(count["found"]), "precision": percent(count["found"], count["read"]), "recall": percent(count["found"], count["gold"]),
        "cue and type": f1(count["typed"]), "by": percent(count["by right"], count["by"]), "to": percent(count["to right"], count["to"]),
        "content": percent(count["content"], count["by"]),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", required=True)
    parser.add_argument("--train", nargs="+", required=True)
    parser.add_argument("--check", nargs="*", default=[])
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()

    random.seed(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    training = load(options.train)
    names = sorted({act["type"] for window in training for act in window["acts"]})
    types = {"-": 0, **{name: at + 1 for at, name in enumerate(names)}}
    vocabulary = vocabularies(training)
    training = numbered(training, vocabulary, types)
    checked = numbered(load(options.check), vocabulary, types)
    sizes = {kind: len(vocabulary[kind]) + 1 for kind in KINDS}
    model = Reader(BertModel.from_pretrained(options.base, add_pooling_layer=False), len(types), sizes)
    encoder = list(model.encoder.parameters())
    inner = {id(p) for p in encoder}
    heads = [p for p in model.parameters() if id(p) not in inner]
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": 1.5e-4}, {"params": heads, "lr": 1.5e-3}], weight_decay=0.01)
    steps = options.epochs * -(-len(training) // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda at: min((at + 1) / 60, (steps - at) / steps))
    print(f"{len(training)} windows, {sum(len(w['cues']) for w in training)} acts, features {sizes}", flush=True)
    started = time.time()
    for epoch in range(options.epochs):
        random.shuffle(training)
        total = 0
        for at in range(0, len(training), BATCH):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = loss_of(model, training[at : at + BATCH])
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
        report = figures(model, checked) if checked and (epoch % 2 or epoch == options.epochs - 1) else ""
        print(epoch + 1, round(total * BATCH / len(training), 3), report, f"{time.time() - started:.0f} s", flush=True)
    torch.save({"weights": model.state_dict(), "types": list(types), "features": vocabulary}, options.out)


if __name__ == "__main__":
    main()
