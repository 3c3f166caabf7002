"""Trains the block model and the page-kind model from what `collect` wrote, and writes the weights file.

Deterministic: same features, same weights. Five folds by registered domain give out-of-fold predictions and one
model a fold, for evaluation only; the shipped model is trained on everything.
"""

import argparse
import json
import os
from multiprocessing import get_context
from pathlib import Path

import forest
import network
import numpy as np
import torch
import xgboost as xgb

KINDS = ["article", "documentation", "forum", "product", "listing", "collection", "service"]
# How much of the log odds of a block is the network's.
NETWORK_SHARE = 1 / 3
# In the place of a fold: none is left out.
NONE = -1


def side_by_side(job, arguments):
    """Runs jobs in processes of their own, which share what is loaded; each trains on one thread, so nothing depends on timing."""
    global running
    running = job
    with get_context("fork").Pool(min(len(arguments), os.cpu_count())) as pool:
        yield from pool.imap(run, arguments)


def run(argument):
    return running(argument)


def main():
    args = argparse.ArgumentParser()
    args.add_argument("folder", type=Path)
    folder = args.parse_args().folder

    names = json.loads((folder / "names.json").read_text())
    pages = json.loads((folder / "training.json").read_text())
    read = lambda name: np.fromfile(folder / name, dtype=np.float32)
    table = read("features.f32").reshape(-1, len(names))
    label, weight = read("labels.f32"), read("weights.f32")
    averages = read("averages.f32").reshape(-1, len(names))
    with (folder / "pages.jsonl").open() as lines:
        words = np.concatenate([np.array(json.loads(line)["words"], dtype=np.float32) for line in lines])
    page_fold = np.array([page["fold"] for page in pages])
    rows = [slice(page["from"], page["from"] + page["blocks"]) for page in pages]
    fold = np.repeat(page_fold, [page["blocks"] for page in pages])
    kind = np.array([KINDS.index(page["type"]) for page in pages])
    annotated = np.array([page["source"] == "wcxb" for page in pages])
    page_weight = np.where(annotated, 1.0, 0.3)
    some_rows = lambda these: [rows[i] for i in np.flatnonzero(these) if pages[i]["blocks"] > 0]

    def job(k):
        """One fold left out (`NONE` for the shipped model): the weights, and what they say of the pages left out."""
        known, known_pages = fold != k, page_fold != k
        counted = known & (weight > 0)
        blocks = forest.fit(forest.BLOCKS, forest.BLOCK_ROUNDS, table[counted], label[counted], weight[counted])
        beside = network.Trained(table, label, weight, words, some_rows(known_pages))
        parameters = {**forest.PAGES, "num_class": len(KINDS)}
        kinds = forest.fit(parameters, forest.PAGE_ROUNDS, averages[known_pages], kind[known_pages], page_weight[known_pages])
        weights = {
            "columns": names,
            "blocks": forest.export(blocks, 1),
            "network": beside.layers,
            "networkShare": round(NETWORK_SHARE, 4),
            "kinds": forest.export(kinds, len(KINDS)),
        }
        if k == NONE:
            return weights, answers(blocks, beside)
        unseen, unseen_pages = ~known, ~known_pages
        odds = forest.predict(blocks, table[unseen], output_margin=True) * (1 - NETWORK_SHARE)
        odds += beside.predict(table, words, some_rows(unseen_pages)) * NETWORK_SHARE
        return weights, (1 / (1 + np.exp(-odds)), forest.predict(kinds, averages[unseen_pages]))

    def answers(blocks, beside):
        """A page and what the libraries say of its blocks, to test the engine's evaluation against."""
        page = rows[int(np.argmin([abs(page["blocks"] - 12) for page in pages]))]
        return {
            "columns": names,
            "rows": table[page].tolist(),
            "words": words[page].tolist(),
            "forest": forest.predict(blocks, table[page], output_margin=True).tolist(),
            "network": beside.predict(table, words, [page]).tolist(),
        }

    folds = range(page_fold.max() + 1)
    scores = np.zeros(len(table), dtype=np.float32)
    kinds_out = np.zeros((len(pages), len(KINDS)), dtype=np.float32)
    done = side_by_side(job, [*folds, NONE])
    for k, (weights, (unseen, unseen_kinds)) in zip(folds, done):
        scores[fold == k], kinds_out[page_fold == k] = unseen, unseen_kinds
        (folder / f"fold-{k}.json").write_text(json.dumps(weights, ensure_ascii=False))
    scores.tofile(folder / "out-of-fold.f32")
    kinds_out.tofile(folder / "kinds-out-of-fold.f32")

    weights, sample = next(done)
    (folder / "all.json").write_text(json.dumps(weights, ensure_ascii=False))
    (folder / "sample.json").write_text(json.dumps(sample))
    (folder / "parameters.json").write_text(
        json.dumps(
            {
                "xgboost": xgb.__version__,
                "torch": torch.__version__,
                "blocks": {**forest.BLOCKS, "rounds": forest.BLOCK_ROUNDS},
                "network": {**network.TRAINING, "units": network.UNITS, "said": network.SAID, "steps": network.STEPS},
                "kinds": {**forest.PAGES, "rounds": forest.PAGE_ROUNDS},
                "blockCount": int((weight > 0).sum()),
            }
        )
    )


main()
