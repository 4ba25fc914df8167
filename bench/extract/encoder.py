"""The other side of encoder.ts: encodes the same pieces by PyTorch and ONNX Runtime, each on one thread.

usage: encoder.py MODEL FILE.pt    (the directory that training/train.py began with, and what it wrote)

Prints the names of the engines as a JSON list. Then each line of standard input, `{"engine", "pieces"}`, is answered by
a line of JSON: the seconds of processor time that it took and the hidden states, piece by piece.
"""
import io
import json
import os
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"

import torch
from transformers import BertConfig, BertModel


def torch_engine(model):
    def run(ids):
        with torch.inference_mode():
            return model(input_ids=ids).last_hidden_state.numpy()

    return run


class States(torch.nn.Module):
    """Pieces in, hidden states out."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, ids):
        return self.model(input_ids=ids, attention_mask=torch.ones_like(ids)).last_hidden_state


def onnx_engine(model):
    import onnxruntime

    buffer = io.BytesIO()
    example = torch.ones(1, 16, dtype=torch.long)
    axes = {"ids": {1: "pieces"}}
    torch.onnx.export(States(model).eval(), (example,), buffer, input_names=["ids"], dynamic_axes=axes, opset_version=17, dynamo=False)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(buffer.getvalue(), options, providers=["CPUExecutionProvider"])
    return lambda ids: session.run(None, {"ids": ids.numpy()})[0]


def main():
    torch.set_num_threads(1)
    _, directory, checkpoint = sys.argv
    model = BertModel(BertConfig.from_pretrained(directory), add_pooling_layer=False).eval()
    weights = torch.load(checkpoint)["weights"].items()
    prefix = "encoder."
    model.load_state_dict({name.removeprefix(prefix): tensor for name, tensor in weights if name.startswith(prefix)})
    engines = {"PyTorch": torch_engine(model)}
    try:
        engines["ONNX Runtime"] = onnx_engine(model)
    except ImportError as error:
        print(f"without ONNX Runtime: {error}", file=sys.stderr)
    print(json.dumps(list(engines)), flush=True)
    for line in sys.stdin:
        task = json.loads(line)
        ids = torch.tensor([task["pieces"]])
        started = time.process_time()
        states = engines[task["engine"]](ids)
        seconds = time.process_time() - started
        print(json.dumps({"seconds": seconds, "states": states.ravel().tolist()}), flush=True)


if __name__ == "__main__":
    main()
