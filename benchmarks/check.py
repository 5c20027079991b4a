#!/usr/bin/env python3
"""Times `scs check` of many flavors and images as a whole process, beside a bare start of Java.

usage: check.py [--json RESULTS.JSON] [COUNT [NAMES]]

COUNT flavors and as many images (default: 10,000 of each) of NAMES names (default: as many) are made by the jar of the
benchmarks, and checked by that of scs, both of which must have been built. Prints the medians of seven rounds, each of which
starts every program once: time, processor time of all threads, and the most memory that the process held (RSS). For the page
about benchmarks, writes them to RESULTS.JSON (benchmarks/results/check.json), too, beside those of another Java.
"""

import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 7
ROOT = pathlib.Path(__file__).resolve().parent.parent
BENCHMARKS = ROOT / "benchmarks/target/benchmarks.jar"
SCS = ROOT / "cli/target/scs.jar"
HOME = os.environ.get("JAVA_HOME")
JAVA = HOME + "/bin/java" if HOME else shutil.which("java")
# as the script scs starts it
START = [JAVA, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"]


def make(kind, count, names, folder):
    path = folder / f"{kind.lower()}s.json"
    main = f"io.github.scs4j.benchmarks.{kind}File"
    with open(path, "wb") as file:
        subprocess.run([JAVA, "-cp", BENCHMARKS, main, count, names], stdout=file, check=True)
    return str(path)


def run(command, expected):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in expected:
        sys.exit(f"exit code {process.returncode}: {' '.join(command)}")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def version():
    """Of Java: 17 of 17.0.1."""
    said = subprocess.run([JAVA, "-version"], capture_output=True, text=True, check=True).stderr
    return int(said.split('"')[1].split(".")[0].split("-")[0])


def keep(path, medians):
    jdk = version()
    kept = json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
    rows = [row for row in kept if row["jdk"] != jdk]
    for name, (seconds, cpu, memory) in medians.items():
        figures = {"ms": round(seconds * 1e3), "cpuMs": round(cpu * 1e3), "mib": round(memory)}
        rows.append({"name": name, "jdk": jdk, **figures})
    rows.sort(key=lambda row: row["jdk"])
    path.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")


def main():
    arguments = sys.argv[1:]
    results = None
    if arguments[:1] == ["--json"] and len(arguments) > 1:
        results = pathlib.Path(arguments[1])
        arguments = arguments[2:]
    if len(arguments) > 2:
        sys.exit(__doc__)
    count = arguments[0] if arguments else "10000"
    names = arguments[1] if len(arguments) > 1 else count
    with tempfile.TemporaryDirectory() as temporary:
        files = [make(kind, count, names, pathlib.Path(temporary)) for kind in ("Flavor", "Image")]
        check = ["-jar", str(SCS), "check", "--at=2026-11-25", *files]
        programs = {
            "java -version": ([JAVA, "-version"], (0,)),
            "scs --version": ([*START, "-jar", str(SCS), "--version"], (0,)),
            "scs check": ([*START, *check], (0, 1)),
            "scs check, -Xmx256m": ([*START, "-Xmx256m", *check], (0, 1)),
            "scs check, both compilers": ([*START, "-XX:TieredStopAtLevel=4", *check], (0, 1)),
        }
        runs = {name: [] for name in programs}
        for _ in range(ROUNDS):
            for name, (command, expected) in programs.items():
                runs[name].append(run(command, expected))
    medians = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in runs.items()}
    bare = medians["java -version"]
    print("| | ms | ratio | ms of CPU | ratio | MiB |")
    print("|---|---|---|---|---|---|")
    for name, (seconds, cpu, memory) in medians.items():
        print(f"| `{name}` | {seconds * 1e3:.0f} | {seconds / bare[0]:.1f} | {cpu * 1e3:.0f} | {cpu / bare[1]:.1f} |"
              f" {memory:.0f} |")
    if results:
        keep(results, medians)


if __name__ == "__main__":
    main()
