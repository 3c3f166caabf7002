"""Trains the block model and the page-kind model from what `collect` wrote, and writes the weights file.

Deterministic: same features, same weights. Five folds by registered domain give out-of-fold predictions and one
model a fold, for evaluation only; the shipped model is trained on everything.
"""

import argparse
import json
import math
import os
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import xgboost as xgb

KINDS = ["article", "documentation", "forum", "product", "listing", "collection", "service"]
COMMON = {"tree_method": "hist", "seed": 7, "nthread": 1}
BLOCKS = {
    **COMMON,
    "objective": "binary:logistic",
    "max_depth": 5,
    "eta": 0.1,
    "subsample": 0.8,
    "colsample_bytree": 0.5,
    "reg_lambda": 2,
    "min_child_weight": 1,
    "max_bin": 32,
}
BLOCK_ROUNDS = 150
PAGES = {
    **COMMON,
    "objective": "multi:softprob",
    "num_class": len(KINDS),
    "max_depth": 3,
    "eta": 0.15,
    "subsample": 0.8,
    "colsample_bytree": 0.3,
    "reg_lambda": 2,
    "max_bin": 32,
}
PAGE_ROUNDS = 16
# Characters that stand for numbers in the weights file, and the one for a leaf of nothing.
SYMBOLS = 91
MIDDLE = 45


def fit(params, rounds, table, label, weight):
    return xgb.train(params, xgb.DMatrix(table, label=label, weight=weight), rounds)


def prune(params, rounds, table, label, weight, most):
    """The columns that matter most, by a third of the rows: a node names its column with one of 91 symbols."""
    some = slice(None, None, 3)
    gain = fit(params, rounds, table[some], label[some], weight[some]).get_score(importance_type="total_gain")
    best = sorted(gain, key=gain.get, reverse=True)[:most]
    return sorted(int(name[1:]) for name in best)


def short(value):
    """A threshold in four digits: downwards, since thresholds are values that occur, and a split is `below`."""
    if value == 0:
        return 0
    scale = 10.0 ** (3 - math.floor(math.log10(abs(value))))
    number = float(f"{math.floor(value * scale + 1e-4) / scale:.4g}")
    return int(number) if number.is_integer() else number


def symbol(number):
    """One character a number: see src/engine/blocks/forest.ts."""
    return chr(number + (35 if number < 57 else 36))


def export(model, names, columns, outputs):
    """The forest in preorder, as src/engine/blocks/forest.ts reads it."""
    trees = json.loads(bytes(model.save_raw("json")))["learner"]["gradient_booster"]["model"]["trees"]
    inner = lambda tree: [n for n, left in enumerate(tree["left_children"]) if left != -1]
    used = sorted({t["split_indices"][n] for t in trees for n in inner(t)})
    tables = {f: set() for f in used}
    for tree in trees:
        for n in inner(tree):
            tables[tree["split_indices"][n]].add(short(tree["split_conditions"][n]))
    tables = {f: sorted(values) for f, values in tables.items()}
    if len(used) > SYMBOLS or max(map(len, tables.values())) > SYMBOLS:
        raise SystemExit("more columns or thresholds than there are symbols")
    leaf_values = [v for t in trees for v, left in zip(t["split_conditions"], t["left_children"]) if left == -1]
    step = float(np.quantile(np.abs(leaf_values), 0.999)) / MIDDLE
    nodes, splits, leaves = [], [], []

    for tree in trees:
        stack = [0]
        while stack:
            n = stack.pop()
            feature, value = tree["split_indices"][n], tree["split_conditions"][n]
            if tree["left_children"][n] == -1:
                nodes.append("!")
                leaves.append(symbol(MIDDLE + max(-MIDDLE, min(MIDDLE, round(value / step)))))
                continue
            nodes.append(symbol(used.index(feature)))
            splits.append(symbol(tables[feature].index(short(value))))
            stack += [tree["right_children"][n], tree["left_children"][n]]

    return {
        "columns": [names[columns[f]] for f in used],
        "thresholds": [tables[f] for f in used],
        "outputs": outputs,
        "leafStep": float(f"{step:.6g}"),
        "nodes": "".join(nodes),
        "splits": "".join(splits),
        "leaves": "".join(leaves),
    }


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
    args.add_argument("--columns", type=int, default=SYMBOLS)
    args.add_argument("--page-columns", type=int, default=60)
    folder = (options := args.parse_args()).folder

    names = json.loads((folder / "names.json").read_text())
    pages = json.loads((folder / "training.json").read_text())
    read = lambda name: np.fromfile(folder / name, dtype=np.float32)
    table = read("features.f32").reshape(-1, len(names))
    label, weight = read("labels.f32"), read("weights.f32")
    averages = read("averages.f32").reshape(-1, len(names))
    page_fold = np.array([page["fold"] for page in pages])
    fold = np.repeat(page_fold, [page["blocks"] for page in pages])
    kind = np.array([KINDS.index(page["type"]) for page in pages])
    annotated = np.array([page["source"] == "wcxb" for page in pages])
    page_weight = np.where(annotated, 1.0, 0.3)

    def train(rows, page_rows):
        rows = rows & (weight > 0)
        data = (table[rows], label[rows], weight[rows])
        columns = prune(BLOCKS, BLOCK_ROUNDS // 2, *data, options.columns)
        blocks = fit(BLOCKS, BLOCK_ROUNDS, data[0][:, columns], *data[1:])
        data = (averages[page_rows], kind[page_rows], page_weight[page_rows])
        page_columns = prune(PAGES, PAGE_ROUNDS, *data, options.page_columns)
        kinds = fit(PAGES, PAGE_ROUNDS, data[0][:, page_columns], *data[1:])
        return blocks, columns, kinds, page_columns

    def weights(blocks, columns, kinds, page_columns):
        return {
            "blocks": export(blocks, names, columns, 1),
            "kinds": export(kinds, names, page_columns, len(KINDS)),
        }

    def job(k):
        """One fold left out (none for the shipped model): the weights, and what they say of the pages left out."""
        rows, page_rows = (fold >= 0, page_fold >= 0) if k is None else (fold != k, page_fold != k)
        trained = blocks, columns, kinds, page_columns = train(rows, page_rows)
        if k is None:
            return weights(*trained), trained
        unseen = blocks.predict(xgb.DMatrix(table[~rows][:, columns]))
        return weights(*trained), (unseen, kinds.predict(xgb.DMatrix(averages[~page_rows][:, page_columns])))

    folds = range(page_fold.max() + 1)
    scores = np.zeros(len(table), dtype=np.float32)
    kinds_out = np.zeros((len(pages), len(KINDS)), dtype=np.float32)
    for k, (data, (unseen, unseen_kinds)) in zip(folds, side_by_side(job, folds)):
        scores[fold == k], kinds_out[page_fold == k] = unseen, unseen_kinds
        (folder / f"fold-{k}.json").write_text(json.dumps(data))
    scores.tofile(folder / "out-of-fold.f32")
    kinds_out.tofile(folder / "kinds-out-of-fold.f32")

    data, (blocks, columns, kinds, page_columns) = job(None)
    (folder / "all.json").write_text(json.dumps(data))
    (folder / "parameters.json").write_text(
        json.dumps(
            {
                "xgboost": xgb.__version__,
                "blocks": {**BLOCKS, "rounds": BLOCK_ROUNDS, "columns": len(columns)},
                "kinds": {**PAGES, "rounds": PAGE_ROUNDS, "columns": len(page_columns)},
                "blockCount": int((weight > 0).sum()),
            }
        )
    )
    # A small sample with the library's own answers, to test the engine's evaluation against.
    sample = np.linspace(0, len(table) - 1, 40).astype(int)
    answers = blocks.predict(xgb.DMatrix(table[sample][:, columns]), output_margin=True)
    used = [names[c] for c in columns]
    (folder / "sample.json").write_text(
        json.dumps({"columns": used, "rows": table[sample][:, columns].tolist(), "margins": answers.tolist()})
    )


main()
