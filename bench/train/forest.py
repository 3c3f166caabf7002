"""Forests of decision trees: trains them with xgboost and writes them as src/engine/blocks/forest.ts reads them."""

import json
import math

import numpy as np
import xgboost as xgb
from symbols import MIDDLE, SHORT, signed, symbol

COMMON = {"tree_method": "hist", "seed": 7, "nthread": 1}
BLOCKS = {
    **COMMON,
    "objective": "binary:logistic",
    "max_depth": 5,
    "eta": 0.15,
    "subsample": 0.8,
    "colsample_bytree": 0.5,
    "reg_lambda": 2,
    "min_child_weight": 1,
    "max_bin": 24,
}
BLOCK_ROUNDS = 70
PAGES = {
    **COMMON,
    "objective": "multi:softprob",
    "max_depth": 3,
    "eta": 0.4,
    "subsample": 0.8,
    "colsample_bytree": 0.3,
    "reg_lambda": 2,
    "max_bin": 16,
}
PAGE_ROUNDS = 10


def fit(parameters, rounds, table, label, weight):
    return xgb.train(parameters, xgb.DMatrix(table, label=label, weight=weight), rounds)


def predict(forest, table, **options):
    return forest.predict(xgb.DMatrix(table), **options)


def short(value):
    """A threshold in three digits: downwards, since thresholds are values that occur, and a split is `below`."""
    if value == 0:
        return 0
    scale = 10.0 ** (2 - math.floor(math.log10(abs(value))))
    number = float(f"{math.floor(value * scale + 1e-4) / scale:.3g}")
    return int(number) if number.is_integer() else number


def export(forest, outputs):
    """The forest in preorder; its columns are those of the table it was trained on."""
    trees = json.loads(bytes(forest.save_raw("json")))["learner"]["gradient_booster"]["model"]["trees"]
    inner = lambda tree: [n for n, left in enumerate(tree["left_children"]) if left != -1]
    used = sorted({t["split_indices"][n] for t in trees for n in inner(t)})
    tables = {f: set() for f in used}
    for tree in trees:
        for n in inner(tree):
            tables[tree["split_indices"][n]].add(short(tree["split_conditions"][n]))
    tables = {f: sorted(values) for f, values in tables.items()}
    if max(map(len, tables.values())) > SHORT:
        raise SystemExit("more thresholds than there are symbols")
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
                leaves.append(signed(round(value / step)))
                continue
            nodes.append(symbol(used.index(feature)))
            splits.append(symbol(tables[feature].index(short(value))))
            stack += [tree["right_children"][n], tree["left_children"][n]]

    return {
        "columns": used,
        "thresholds": [tables[f] for f in used],
        "outputs": outputs,
        "leafStep": float(f"{step:.6g}"),
        "nodes": "".join(nodes),
        "splits": "".join(splits),
        "leaves": "".join(leaves),
    }
