#!/usr/bin/env python3
"""Writes a trained reader as the program reads it: model.json and model.bin.

usage: export.py FILE.pt OUTDIR --base MODEL

FILE comes from train.py. MODEL is the directory of the encoder that the training began with: its config.json and vocab.txt.

The linear layers and the pieces of the encoder become 8-bit integers, each row with a scale of its own, the tables and
matrices of the heads 16-bit integers likewise; all else stays as it is. A linear layer lies in the order of
scripts/kernel/encoder/main.ts. Queries are divided by the root of the width of a head and by ln 2, so that attention takes
powers of 2. Nothing is compressed: that would spare 7 % of the numbers' size, and take longer to undo than all the rest
of loading.
"""
import argparse
import json
import math
from pathlib import Path

import numpy as np
import torch

FORMAT = 1
ALIGNMENT = 16
ROWS = 4
"""Rows in a panel."""
LARGE = 4
"""Weights beyond so many times the root mean square of their row are outliers."""
TINY = 1e-20


def encoder_tensors(weights, config):
    """The encoder's arrays under the names that the program reads."""
    name = "embeddings"
    yield from quantised("pieces", weights[f"{name}.word_embeddings.weight"], np.int8)
    yield "positions", weights[f"{name}.position_embeddings.weight"] + weights[f"{name}.token_type_embeddings.weight"][0]
    yield from norm("norm", weights, f"{name}.LayerNorm")
    for at in range(config["num_hidden_layers"]):
        layer = f"encoder.layer.{at}"
        parts = [f"{layer}.attention.self.{part}" for part in ("query", "key", "value")]
        scale = 1 / (math.sqrt(config["hidden_size"] / config["num_attention_heads"]) * math.log(2))
        scales = (scale, 1, 1)
        yield from linear(
            f"{at}.queryKeyValue",
            np.concatenate([weights[f"{part}.weight"] * scale for part, scale in zip(parts, scales)]),
            np.concatenate([weights[f"{part}.bias"] * scale for part, scale in zip(parts, scales)]),
        )
        for ours, theirs in (("attentionOutput", "attention.output"), ("intermediate", "intermediate"), ("output", "output")):
            yield from linear(f"{at}.{ours}", weights[f"{layer}.{theirs}.dense.weight"], weights[f"{layer}.{theirs}.dense.bias"])
        yield from norm(f"{at}.attentionNorm", weights, f"{layer}.attention.output.LayerNorm")
        yield from norm(f"{at}.outputNorm", weights, f"{layer}.output.LayerNorm")


def norm(name, weights, source):
    yield f"{name}.gain", weights[f"{source}.weight"]
    yield f"{name}.shift", weights[f"{source}.bias"]


def linear(name, matrix, bias):
    """A matrix in panels, its integers that 8 bits do not hold in a list of places and integers, and its bias."""
    integers, scale = whole_steps(matrix)
    rows, depth = integers.shape
    panels = integers.reshape(rows // ROWS, ROWS, depth // 2, 2).transpose(0, 2, 1, 3)
    flat = panels.ravel()
    places = np.flatnonzero(np.abs(flat) > 127).astype(np.int32)
    yield name, np.clip(panels, -127, 127).astype(np.int8)
    yield f"{name}.outliers", np.stack([places, flat[places]], axis=1)
    yield f"{name}.scale", scale
    yield f"{name}.bias", bias


def whole_steps(matrix):
    """A matrix in integers, and the steps of its rows.

    A step is as small as the largest number of the row or, where that is less, LARGE times the root mean square allows.
    Either way the integers of a row are at most 127 on average (by Cauchy and Schwarz where the second holds), on which
    the program relies.
    """
    largest = np.minimum(np.abs(matrix).max(1), LARGE * np.sqrt((matrix**2).mean(1)))
    scale = np.maximum(largest, TINY) / 127
    return np.rint(matrix / scale[:, None]).astype(np.int32), scale


def quantised(name, matrix, dtype):
    most = np.iinfo(dtype).max
    scale = np.maximum(np.abs(matrix).max(1), TINY) / most
    yield name, np.rint(matrix / scale[:, None]).astype(dtype)
    yield f"{name}.scale", scale


def head_tensors(weights):
    for name, array in weights.items():
        if array.ndim == 2:
            yield from quantised(name, array, np.int16)
        else:
            yield name, array


def write(directory, data, tensors):
    """Writes `data` with the list of the tensors, and the tensors one after another."""
    binary, infos = bytearray(), []
    for name, array in tensors:
        array = array.astype(np.float32) if array.dtype.kind == "f" else array
        infos.append({"name": name, "dtype": array.dtype.name, "shape": array.shape, "offset": len(binary)})
        binary += array.tobytes()
        binary += bytes(-len(binary) % ALIGNMENT)
    text = json.dumps({"format": FORMAT, **data, "tensors": infos}, ensure_ascii=False, separators=(",", ":"))
    directory.mkdir(parents=True, exist_ok=True)
    (directory / "model.json").write_text(text + "\n", "utf-8")
    (directory / "model.bin").write_bytes(binary)


def export(checkpoint, config, vocabulary, directory):
    weights = {name: tensor.numpy() for name, tensor in checkpoint["weights"].items()}
    prefix = "encoder."
    encoder = {name.removeprefix(prefix): array for name, array in weights.items() if name.startswith(prefix)}
    heads = {name: array for name, array in weights.items() if not name.startswith(prefix)}
    data = {
        "encoder": {
            "layers": config["num_hidden_layers"],
            "heads": config["num_attention_heads"],
            "width": config["hidden_size"],
            "inner": config["intermediate_size"],
            "positions": config["max_position_embeddings"],
        },
        "vocabulary": vocabulary,
        "types": checkpoint["types"],
        "calibration": [[0, 0], [1, 1]],
        "features": {kind: sorted(numbers, key=numbers.get) for kind, numbers in checkpoint["features"].items()},
    }
    named = ((f"{prefix}{name}", array) for name, array in encoder_tensors(encoder, config))
    write(directory, data, [*named, *head_tensors(heads)])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path, metavar="FILE.pt")
    parser.add_argument("directory", type=Path, metavar="OUTDIR")
    parser.add_argument("--base", required=True, type=Path)
    options = parser.parse_args()
    config = json.loads((options.base / "config.json").read_text("utf-8"))
    vocabulary = (options.base / "vocab.txt").read_text("utf-8").split("\n")
    export(torch.load(options.checkpoint), config, [piece for piece in vocabulary if piece], options.directory)


if __name__ == "__main__":
    main()
