"""The reader’s network: a small encoder and heads for cue and act, the actors, and the content. See README.md."""
import torch
from torch import nn
from torch.nn import functional as F

WIDTH = 384
"""Width of the encoder."""
HIDDEN = 192
"""Width of the heads."""
FEATURE_DROPOUT = 0.15


class Bags(nn.Module):
    """The sum of the vectors of a set of features; feature 0 is any that is not known."""

    def __init__(self, features, width):
        super().__init__()
        self.table = nn.EmbeddingBag(features, width, mode="sum")
        nn.init.normal_(self.table.weight, std=0.05)

    def forward(self, bags):
        """bags: what `bag` answers. In training some features are left out, so that none is relied on alone."""
        flat, sizes = bags
        kept = F.dropout(torch.ones(len(flat)), FEATURE_DROPOUT, self.training)
        return self.table(flat, sizes, per_sample_weights=kept)


def bag(sets):
    """Sets of feature numbers as EmbeddingBag takes them."""
    flat = torch.tensor([feature for features in sets for feature in features], dtype=torch.int32)
    sizes = torch.tensor([0] + [len(features) for features in sets[:-1]], dtype=torch.int32)
    return flat, sizes.cumsum(0, dtype=torch.int32)


class Links(nn.Module):
    """Which of the acts before it an act goes back to, if any."""

    def __init__(self, features, drop):
        super().__init__()
        self.drop = drop
        self.features = Bags(features, HIDDEN)
        self.cue = nn.Linear(WIDTH, HIDDEN)
        self.other = nn.Linear(WIDTH, HIDDEN)
        self.like = nn.Linear(WIDTH, HIDDEN)
        self.out = nn.Linear(HIDDEN, 1)

    def forward(self, cue, earlier, features):
        """1 + earlier acts: log odds of going back to none, and to each.

        cue: the vector of the act's cue; earlier: acts × width, those of the acts before.
        """
        like = self.like(torch.cat([cue[None], earlier]))
        others = torch.cat([torch.zeros(1, HIDDEN), self.other(earlier) + like[1:] * like[:1]])
        hidden = self.cue(cue)[None] + others + self.features(features)
        return self.out(self.drop(torch.relu(hidden)))[:, 0]


class Reader(nn.Module):
    def __init__(self, encoder, types, features, dropout=0.3):
        """features: how many there are of a word, of a pair, of a part of a content, of two acts by either link."""
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
        self.again = Links(features["again"], self.drop)
        self.answer = Links(features["answer"], self.drop)
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
