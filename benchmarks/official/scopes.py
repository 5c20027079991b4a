#!/usr/bin/env python3
"""Times PyYAML's reader in pure Python on the official scopes.

usage: scopes.py CHECKOUT

CHECKOUT is a checkout of github.com/SovereignCloudStack/standards. Prints the microseconds of processor time that
yaml.load with yaml.SafeLoader, which is yaml.safe_load, takes for each whole file, the best of twenty runs.
"""

import pathlib
import sys
import time

import yaml

RUNS = 20


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for path in sorted(pathlib.Path(sys.argv[1], "Tests").glob("scs-compatible-*.yaml")):
        text = path.read_text(encoding="utf-8")
        best = float("inf")
        for _ in range(RUNS):
            start = time.process_time()
            yaml.load(text, Loader=yaml.SafeLoader)
            best = min(best, time.process_time() - start)
        print(f"{path.name}, {len(text)} characters, PyYAML {yaml.__version__}: {best * 1e6:.0f} us")


if __name__ == "__main__":
    main()
