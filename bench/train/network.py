"""A small neural network over a page's blocks: trains it with torch and writes it as src/engine/blocks/network.ts reads it.

Trees ask one feature after the other and see a block's neighbours only in features that say so; the network adds up
all features, reads the units of two blocks before and after, and their averages over the page. The two err differently.
"""

import numpy as np
import torch
from symbols import signed

UNITS = 24
SAID = 16
REACH = 2
# No feature counts for more than this, in standard deviations of its logarithm.
MOST = 8
TRAINING = {"seed": 7, "epochs": 15, "pages": 12, "rate": 2e-3, "decay": 1e-4, "dropout": 0.15}
# Weights are stored in so many steps on either side of nothing; the last layers, which are small, in more.
STEPS = 7
FINE_STEPS = 45


class Network(torch.nn.Module):
    def __init__(self, inputs):
        super().__init__()
        self.block = torch.nn.Linear(inputs, UNITS)
        self.around = torch.nn.Linear(UNITS * (2 * REACH + 1), SAID)
        self.page = torch.nn.Linear(2 * UNITS, SAID, bias=False)
        self.said = torch.nn.Linear(SAID, 1)
        self.direct = torch.nn.Linear(inputs, 1, bias=False)
        self.dropout = torch.nn.Dropout(TRAINING["dropout"])

    def forward(self, rows, page, weight):
        """Log odds of the rows of several pages: `page` numbers the page of each row, `weight` is the logarithm of its words."""
        count = int(page[-1]) + 1
        units = torch.relu(self.block(rows))
        total = lambda values: torch.zeros(count, *values.shape[1:]).index_add_(0, page, values)
        by_words = total(units * weight[:, None]) / total(weight)[:, None]
        plain = total(units) / total(torch.ones_like(weight))[:, None]
        units = self.dropout(units)
        around = torch.cat([shifted(units, page, step) for step in range(-REACH, REACH + 1)], 1)
        said = self.around(around) + self.page(torch.cat([by_words, plain], 1))[page]
        return (self.said(self.dropout(torch.relu(said))) + self.direct(rows)).squeeze(1)


def shifted(units, page, step):
    """For each row the units of the row `step` further on, nothing beyond its page."""
    same = torch.roll(page, -step) == page
    if step > 0:
        same[-step:] = False
    elif step < 0:
        same[:-step] = False
    return torch.roll(units, -step, 0) * same[:, None]


def logarithms(table):
    return np.sign(table) * np.log1p(np.abs(table))


class Trained:
    """A network with what prepares a table for it, its weights rounded as they are stored."""

    def __init__(self, table, label, weight, words, pages):
        """Trains on pages, each a slice of the table's rows; rows of no weight are seen as neighbours only."""
        torch.set_num_threads(1)
        torch.manual_seed(TRAINING["seed"])
        order = np.random.default_rng(TRAINING["seed"])
        rows = np.concatenate([np.arange(page.start, page.stop) for page in pages])
        values = logarithms(table[rows])
        self.scale = np.array(figures(1 / (values.std(0) + 1e-3), 3), dtype=np.float32)
        self.mean = np.clip(values * self.scale, -MOST, MOST).mean(0)
        self.network = Network(table.shape[1])
        weight = weight / weight[rows].mean()
        optimiser = torch.optim.AdamW(self.network.parameters(), lr=TRAINING["rate"], weight_decay=TRAINING["decay"])
        batches = -(-len(pages) // TRAINING["pages"])
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, TRAINING["rate"], TRAINING["epochs"] * batches, pct_start=0.1)
        self.network.train()
        for _ in range(TRAINING["epochs"]):
            shuffled = [pages[i] for i in order.permutation(len(pages))]
            for at in range(0, len(shuffled), TRAINING["pages"]):
                some = shuffled[at : at + TRAINING["pages"]]
                take = lambda column: torch.from_numpy(np.concatenate([column[page] for page in some]).astype(np.float32))
                answers = self.ask(np.concatenate([table[page] for page in some]), np.concatenate([words[page] for page in some]), some)
                loss = torch.nn.functional.binary_cross_entropy_with_logits(answers, take(label), reduction="none")
                loss = (loss * take(weight)).sum() / len(some) / 100
                optimiser.zero_grad()
                loss.backward()
                torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
                optimiser.step()
                schedule.step()
        self.network.eval()
        self.layers = self.rounded()

    def ask(self, table, words, pages):
        """Log odds of rows that are whole pages, one after the other."""
        values = np.clip(logarithms(table) * self.scale, -MOST, MOST) - self.mean
        page = np.repeat(np.arange(len(pages)), [page.stop - page.start for page in pages])
        return self.network(torch.from_numpy(values.astype(np.float32)), torch.from_numpy(page), torch.from_numpy(np.log(words + 2)))

    def predict(self, table, words, pages):
        """Log odds of the rows of these pages, with the rounded weights."""
        with torch.no_grad():
            return np.concatenate([self.ask(table[page], words[page], [page]).numpy() for page in pages])

    def rounded(self):
        """Rounds the weights as they are stored, and gives the layers as they are written."""
        net = self.network
        with torch.no_grad():
            layers = {"block": layer(net.block), "around": layer(net.around), "page": layer(net.page)}
            layers |= {"said": layer(net.said, FINE_STEPS), "direct": layer(net.direct, FINE_STEPS)}
            # The engine does not take the mean away: what it would change is part of where the units start.
            mean = torch.from_numpy(self.mean.astype(np.float32))
            layers["block"]["starts"] = figures(net.block.bias - net.block.weight @ mean)
            layers["around"]["starts"] = figures(net.around.bias)
            layers["said"]["starts"] = figures(net.said.bias - net.direct.weight @ mean)
        return {"scales": figures(self.scale, 3), **layers}


def layer(linear, most=STEPS):
    """A layer's weights as symbols, unit by unit; rounds the layer itself."""
    steps = linear.weight.abs().amax(1, keepdim=True) / most + 1e-9
    counts = (linear.weight / steps).round()
    linear.weight.copy_(counts * steps)
    symbols = "".join(signed(count) for count in counts.flatten().tolist())
    return {"weights": symbols, "steps": figures(steps.flatten()), "starts": [0] * len(steps)}


def figures(values, digits=5):
    return [float(f"{float(value):.{digits}g}") for value in values]
