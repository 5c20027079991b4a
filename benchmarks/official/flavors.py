#!/usr/bin/env python3
"""Times the official parser of flavor names (scs-0100-v3) on names that people gave to flavors.

usage: flavors.py CHECKOUT [RESULTS.JSON]

CHECKOUT is a checkout of github.com/SovereignCloudStack/standards. Prints the microseconds of processor time per name, the
best of seven rounds, over those names of the benchmarks that the official parser takes; for the page about benchmarks, writes
them to RESULTS.JSON (benchmarks/results/official.json), too.
"""

import importlib.util
import json
import logging
import pathlib
import sys
import time

ROUNDS = 7
REPEAT = 20
NAMES = pathlib.Path(__file__).resolve().parent.parent / (
    "src/main/resources/io/github/scs4j/benchmarks/field-names.txt"
)


def load(checkout):
    path = pathlib.Path(checkout) / "Tests/iaas/scs_0100_flavor_naming/flavor_names.py"
    spec = importlib.util.spec_from_file_location("flavor_names", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules["flavor_names"] = module
    spec.loader.exec_module(module)
    return module


def is_name(parser, text):
    try:
        return parser(text) is not None
    except (ValueError, TypeError):
        return False


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    logging.disable(logging.CRITICAL)
    parser = load(sys.argv[1]).parser_v3
    lines = NAMES.read_text(encoding="utf-8").splitlines()
    names = [name for name in lines if is_name(parser, name)]
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        for _ in range(REPEAT):
            for name in names:
                parser(name)
        best = min(best, time.process_time() - start)
    print(f"{len(names)} of {len(lines)} names: {best / REPEAT / len(names) * 1e6:.1f} us per name")
    if len(sys.argv) == 3:
        figure = {"name": "parser_v3", "jdk": 0, "nsPerOp": round(best / REPEAT / len(names) * 1e9)}
        pathlib.Path(sys.argv[2]).write_text(json.dumps([figure], indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
