#!/usr/bin/env python3
"""Times the official version-policy-check (scs-0210-v2) on a list of releases.

usage: kubernetes.py CHECKOUT RELEASES.JSON

CHECKOUT is a checkout of github.com/SovereignCloudStack/standards, RELEASES.JSON an answer of
https://api.github.com/repos/kubernetes/kubernetes/releases. Prints the microseconds per cluster, the best of
five runs, for the newest release of each of the three newest branches, with 50 CVE ranges that hold none of them.
"""

import importlib.util
import json
import logging
import pathlib
import sys
import time
import types

ROUNDS = 1000


def load(checkout):
    # downloads and clusters are not asked
    for name in ("aiohttp", "kubernetes_asyncio"):
        if importlib.util.find_spec(name) is None:
            sys.modules[name] = types.SimpleNamespace(ClientSession=None, TCPConnector=None)
    path = pathlib.Path(checkout) / "Tests/kaas/scs_0210_version_policy/k8s_version_policy.py"
    spec = importlib.util.spec_from_file_location("k8s_version_policy", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules["k8s_version_policy"] = module
    spec.loader.exec_module(module)
    return module


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    logging.disable(logging.CRITICAL)
    module = load(sys.argv[1])
    with open(sys.argv[2], encoding="utf-8") as file:
        releases = json.load(file)
    newest = {}
    for row in releases:
        version = module.parse_version(row["tag_name"].split("-")[0])
        branch = (version.major, version.minor)
        newest[branch] = max(newest.get(branch, version), version)
    versions = [newest[branch] for branch in sorted(newest)[-3:]]
    ranges = {
        module.VersionRange(module.K8sVersion(1, 0, patch), module.K8sVersion(1, 0, patch + 1)) for patch in range(50)
    }
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        for _ in range(ROUNDS):
            for version in versions:
                module.check_k8s_version_recency(version, releases, ranges)
        best = min(best, time.perf_counter() - start)
    print(f"{len(releases)} releases, {len(ranges)} ranges: {best / ROUNDS / len(versions) * 1e6:.1f} us per cluster")


if __name__ == "__main__":
    main()
