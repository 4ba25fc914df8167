#!/usr/bin/env python3
"""Trains the reader.

usage: train.py --base MODEL --train EXAMPLES.jsonl [EXAMPLES.jsonl …] --check EXAMPLES.jsonl --out FILE.pt
                [--epochs 5] [--seed 1] [--threads 2]

EXAMPLES come from examples.ts. After every epoch the figures on the examples of --check are printed.
"""
import argparse
import json
import random
import time
from collections import Counter

import torch
from torch.nn import functional as F
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from transformers import BertModel

from model import Reader, bag

LINKS = ("again", "answer")
KINDS = ("word", "pair", "part", *LINKS)
LEAST = 3
"""A feature that is rarer than this in the training texts is left out."""
BATCH = 6
ANSWER_EPOCHS = 8
AVERAGE = 0.99
"""The weights that are kept are a running mean, each step of which keeps so much of the mean before."""


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
        for link in LINKS:
            act[link] = [[names[i] for i in bag] for bag in act[link]]
    return window


def vocabularies(windows):
    counts = {kind: Counter() for kind in KINDS}
    for window in windows:
        for bag in window["words"]:
            counts["word"].update(bag)
        for act in window["acts"]:
            for kind, bags in (("pair", act["pairs"]), ("part", act["parts"]), *((link, act[link]) for link in LINKS)):
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
            "numbers": [act["number"] for act in window["acts"]],
            "links": {
                link: [(act["from"], act[f"{link} right"], number(link, act[link])) for act in window["acts"]]
                for link in LINKS
            },
            "parts": number("part", [names for act in window["acts"] for names in act["parts"]]),
        }
        for window in windows
    ]


def articles(windows):
    """The windows of each article, in text order."""
    groups = {}
    for window in windows:
        groups.setdefault(window["id"], []).append(window)
    return list(groups.values())


def batches(groups):
    """Whole articles, about `BATCH` windows together."""
    batch = []
    for group in groups:
        batch += group
        if len(batch) >= BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def links(head, link, windows, vectors):
    """For each act of the windows: log odds of going back to none and to each earlier act; which are right."""
    cues = {}
    for window, words in zip(windows, vectors):
        for cue, number in zip(window["cues"], window["numbers"]):
            cues[window["id"], number] = words[cue]
    for window in windows:
        for number, (start, right, features) in zip(window["numbers"], window["links"][link]):
            cue = cues[window["id"], number]
            earlier = [cues.get((window["id"], other), torch.zeros_like(cue)) for other in range(start, number)]
            yield head(cue, torch.stack(earlier) if earlier else cue.new_zeros(0, len(cue)), features), right


def link_losses(head, link, windows, vectors):
    return [-torch.logsumexp(odds.log_softmax(0)[right], 0) for odds, right in links(head, link, windows, vectors)]


def loss_of(model, windows):
    cue, actors, content, acts = [], [], [], 0
    vectors = model.encode(windows)
    again = link_losses(model.again, "again", windows, vectors)
    for window, words in zip(windows, vectors):
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
    mean = lambda losses: sum(losses) / max(1, len(losses))
    return 3 * sum(cue) / own + mean(actors) + sum(content) / max(1, acts) + mean(again)


@torch.no_grad()
def figures(model, windows):
    model.eval()
    count = Counter()
    for group in articles(windows):
        vectors = [model.encode([window])[0] for window in group]
        for link in LINKS:
            for odds, right in links(getattr(model, link), link, group, vectors):
                chosen = odds.argmax().item()
                count[link] += right != [0]
                count[f"{link} read"] += chosen > 0
                count[f"{link} right"] += chosen > 0 and chosen in right
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
        **{link: percent(2 * count[f"{link} right"], count[link] + count[f"{link} read"]) for link in LINKS},
        "content": percent(count["content"], count["by"]),
    }


def train_jointly(model, training, checked, epochs):
    """Encoder and all heads but that of answers; a running mean of their weights is what counts."""
    encoder = list(model.encoder.parameters())
    inner = {id(p) for p in encoder}
    heads = [p for p in model.parameters() if id(p) not in inner]
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": 1.5e-4}, {"params": heads, "lr": 1.5e-3}], weight_decay=0.01)
    groups = articles(training)
    steps = epochs * (len(training) // BATCH + 1)
    averaged = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(AVERAGE))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda at: min((at + 1) / 60, max(0, steps - at) / steps))
    started = time.time()
    for epoch in range(epochs):
        random.shuffle(groups)
        total = 0
        for batch in batches(groups):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = loss_of(model, batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            averaged.update_parameters(model)
            total += loss.item() * len(batch)
        report = figures(averaged.module, checked) if checked and (epoch % 2 or epoch == epochs - 1) else ""
        print(epoch + 1, round(total / len(training), 3), report, f"{time.time() - started:.0f} s", flush=True)
    return averaged.module


def train_answers(model, training):
    """Which act an act answers, learnt over what the finished encoder makes of the cues."""
    model.eval()
    with torch.no_grad():
        groups = [(group, [model.encode([window])[0] for window in group]) for group in articles(training)]
    model.train()
    optimizer = torch.optim.AdamW(model.answer.parameters(), lr=1e-3, weight_decay=0.01)
    for epoch in range(ANSWER_EPOCHS):
        random.shuffle(groups)
        total = 0
        for group, vectors in groups:
            losses = link_losses(model.answer, "answer", group, vectors)
            if not losses:
                continue
            loss = sum(losses) / len(losses)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
        print("answers", epoch + 1, round(total / len(groups), 3), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", required=True)
    parser.add_argument("--train", nargs="+", required=True)
    parser.add_argument("--check", nargs="*", default=[])
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=5)
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
    print(f"{len(training)} windows, {sum(len(w['cues']) for w in training)} acts, features {sizes}", flush=True)
    model = train_jointly(model, training, checked, options.epochs)
    train_answers(model, training)
    print(figures(model, checked) if checked else "", flush=True)
    torch.save({"weights": model.state_dict(), "types": list(types), "features": vocabulary}, options.out)


if __name__ == "__main__":
    main()
