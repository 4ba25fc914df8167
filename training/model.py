"""The reader’s network: a small encoder and heads for cue and act, the actors, and the content. See README.md."""
import torch
from torch import nn

WIDTH = 384
"""Width of the encoder."""
HIDDEN = 192
"""Width of the heads."""


class Bags(nn.Module):
    """The sum of the vectors of a set of features; feature 0 is any that is not known."""

    def __init__(self, features, width):
        super().__init__()
        self.table = nn.EmbeddingBag(features, width, mode="sum")
        nn.init.normal_(self.table.weight, std=0.05)

    def forward(self, bags):
        """bags: what `bag` answers."""
        return self.table(*bags)


def bag(sets):
    """Sets of feature numbers as EmbeddingBag takes them."""
    flat = torch.tensor([feature for features in sets for feature in features], dtype=torch.int32)
    sizes = torch.tensor([0] + [len(features) for features in sets[:-1]], dtype=torch.int32)
    return flat, sizes.cumsum(0, dtype=torch.int32)


class Reader(nn.Module):
    def __init__(self, encoder, types, features, dropout=0.2):
        """features: how many there are of a word, of a pair, of a part of a content."""
        super().__init__()
        self.encoder = encoder
        self.drop = nn.Dropout(dropout)
        self.word_features = Bags(features["word"], HIDDEN)
        self.pair_features = Bags(features["pair"], HIDDEN)
        self.part_features = Bags(features["part"], HIDDEN)
        self.word = nn.Linear(WIDTH, HIDDEN)
        self.cue = nn.Linear(HIDDEN, types)
        self.type_of = nn.Embedding(types, HIDDEN)
        self.pair_cue = nn.Linear(WIDTH, HIDDEN)
        self.pair_who = nn.Linear(3 * WIDTH, HIDDEN)
        self.pair = nn.Linear(HIDDEN, 2)
        self.part_cue = nn.Linear(WIDTH, HIDDEN)
        self.part_word = nn.Linear(WIDTH, HIDDEN)
        self.part = nn.Linear(HIDDEN, 1)
        self.nobody = nn.Parameter(torch.zeros(3 * WIDTH))

    def encode(self, windows):
        """The vectors of the words (first pieces) of each window."""
        longest = max(len(window["pieces"]) for window in windows)
        ids = torch.zeros(len(windows), longest, dtype=torch.long)
        mask = torch.zeros(len(windows), longest)
        for row, window in enumerate(windows):
            size = len(window["pieces"])
            ids[row, :size] = torch.tensor(window["pieces"])
            mask[row, :size] = 1
        states = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        return [self.drop(states[row][window["starts"]]) for row, window in enumerate(windows)]

    def cues(self, words, window):
        """words × types: log odds of being no cue, or the cue of an act."""
        hidden = self.word(words) + self.word_features(window["words"])
        return self.cue(self.drop(torch.relu(hidden)))

    def who(self, words, window):
        """1 + candidates: vectors of nobody and of those who may act."""
        if not window["candidates"]:
            return self.pair_who(self.nobody)[None]
        head, first, last = torch.tensor(window["candidates"]).T
        sums = torch.cat([torch.zeros(1, WIDTH), words.cumsum(0)])
        mean = (sums[last + 1] - sums[first]) / (last + 1 - first)[:, None]
        rows = torch.cat([words[head], words[first], mean], 1)
        return self.pair_who(torch.cat([self.nobody[None], rows]))

    def actors(self, words, who, window, types):
        """acts × (1 + candidates) × 2: log odds of being the one who acts, and the one acted on."""
        pairs = self.pair_features(window["pairs"]).view(len(types), len(who), HIDDEN)
        hidden = who[None] + (self.pair_cue(words[window["cues"]]) + self.type_of(types))[:, None] + pairs
        return self.pair(self.drop(torch.relu(hidden)))

    def content(self, words, window, types):
        """acts × words: log odds of belonging to what is said."""
        parts = self.part_features(window["parts"]).view(len(types), len(words), HIDDEN)
        cues = self.part_cue(words[window["cues"]]) + self.type_of(types)
        hidden = self.part_word(words)[None] + cues[:, None] + parts
        return self.part(self.drop(torch.relu(hidden)))[:, :, 0]
