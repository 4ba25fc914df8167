#!/usr/bin/env python3
"""Writes a tiny random reader, and what PyTorch makes of some pieces with the same weights, rounded as they are exported.

usage: fixture.py OUTDIR    (tests/extract/reader/fixtures/encoder)
"""
import json
import sys
from pathlib import Path

import numpy as np
import torch
from transformers import BertConfig, BertModel

from export import export, quantised, whole_steps

PIECES = 100
SIZES = (1, 21, 64)
"""Pieces of the windows; the last fills all positions."""


def random_encoder():
    """Weights so large that attention is sharp, with an outlier in each matrix."""
    config = BertConfig(
        vocab_size=PIECES,
        hidden_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=128,
        max_position_embeddings=max(SIZES),
    )
    encoder = BertModel(config, add_pooling_layer=False).eval()
    with torch.no_grad():
        for parameter in encoder.parameters():
            parameter.normal_(std=0.3)
            if parameter.ndim == 2:
                parameter[1, 2] = 4
        for name, parameter in encoder.named_parameters():
            if name.endswith("LayerNorm.weight"):
                parameter.add_(1)
    return encoder, config.to_dict()


def round_weights(encoder):
    with torch.no_grad():
        for name, parameter in encoder.named_parameters():
            if "word_embeddings" in name:
                [(_, integers), (_, scale)] = quantised(name, parameter.numpy(), np.int8)
            elif "layer." in name and parameter.ndim == 2:
                integers, scale = whole_steps(parameter.numpy())
            else:
                continue
            parameter.copy_(torch.from_numpy(integers * scale[:, None]))


def main():
    directory = Path(sys.argv[1])
    torch.manual_seed(1)
    torch.set_num_threads(1)
    encoder, config = random_encoder()
    heads = {"cue.weight": torch.randn(3, 8), "cue.bias": torch.randn(3)}
    weights = {**{f"encoder.{name}": tensor for name, tensor in encoder.state_dict().items()}, **heads}
    checkpoint = {"weights": weights, "types": ["-", "SAID", "MET_WITH"], "features": {"word": {"quoted": 1}, "pair": {}, "part": {}}}
    export(checkpoint, config, [f"piece {number}" for number in range(PIECES)], directory)
    round_weights(encoder)
    windows = []
    for size in SIZES:
        pieces = torch.randint(PIECES, (1, size))
        with torch.inference_mode():
            states = encoder(input_ids=pieces).last_hidden_state[0]
        windows.append({"pieces": pieces[0].tolist(), "states": [round(number, 4) for number in states.flatten().tolist()]})
    expected = {"windows": windows, "cue": {name: tensor.flatten().tolist() for name, tensor in heads.items()}}
    (directory / "expected.json").write_text(json.dumps(expected, separators=(",", ":")) + "\n", "utf-8")


if __name__ == "__main__":
    main()
