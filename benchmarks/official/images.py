#!/usr/bin/env python3
"""Times the official functions on image metadata (scs-0102-*) on an inventory.

usage: images.py CHECKOUT IMAGES.JSON

CHECKOUT is a checkout of github.com/SovereignCloudStack/standards, IMAGES.JSON an answer of Glance
(GET /v2/images). Prints the microseconds per image of all functions together, the best of five runs.
"""

import importlib.util
import json
import logging
import pathlib
import sys
import time
import types

FIELDS = (
    "name", "visibility", "size", "created_at", "min_disk", "min_ram", "architecture", "os_version",
    "os_distro", "hw_disk_bus", "hypervisor_type", "hw_rng_model",
)


def load(checkout):
    path = pathlib.Path(checkout) / "Tests/iaas/scs_0102_image_metadata/image_metadata.py"
    spec = importlib.util.spec_from_file_location("image_metadata", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def image(record):
    known = {field: record.get(field) for field in FIELDS}
    rest = {key: value for key, value in record.items() if key not in FIELDS and not key.startswith("os_hash")}
    return types.SimpleNamespace(
        **known, is_hidden=record.get("os_hidden"), hash_algo=record.get("os_hash_algo"), properties=rest)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    logging.disable(logging.CRITICAL)
    module = load(sys.argv[1])
    functions = [value for name, value in vars(module).items() if name.startswith("compute_scs_0102_")]
    with open(sys.argv[2], encoding="utf-8") as file:
        images = [image(record) for record in json.load(file)["images"]]
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        for function in functions:
            function(images)
        best = min(best, time.perf_counter() - start)
    print(f"{len(functions)} functions, {len(images)} images: {best / len(images) * 1e6:.1f} us per image")


if __name__ == "__main__":
    main()
