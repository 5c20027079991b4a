#!/usr/bin/env python3
"""Measures how scs starts and what it takes: time, processor time, memory, classes and jars.

usage: footprint.py [--json FILE] [--rounds N] [--checkout FOLDER] [JDK ...]

JDK are the homes of the Javas to be measured (default: that of JAVA_HOME or of the PATH), FOLDER is a checkout of
github.com/SovereignCloudStack/standards, whose parser does the same job (needs Python with click and PyYAML). Run
`./scs --version` before, and `mvn package -Dmaven.test.skip=true` for the sizes of all jars.

Each JDK gets a copy of what the script scs needs, and makes its own archive of classes there. Prints the medians of N
rounds (default: 15), each of which starts every program once: time to the first output and to the end, processor time
of all threads, the most memory that the process held (RSS), and how many classes Java loaded. FILE gets the same as a
JSON list.
"""

import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
NAME = "SCS-4V-16-100s"
# as the script scs starts it
FLAGS = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable"]
POM = "{http://maven.apache.org/POM/4.0.0}"
CLEAN = {key: value for key, value in os.environ.items()
         if key not in ("SCS_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")}


def run(command, text, environment):
    """Seconds to the first output and to the end, seconds of processor time, MiB, exit code."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                               env=environment)
    process.stdin.write(text)
    process.stdin.close()
    os.read(process.stdout.fileno(), 1)
    first = time.perf_counter() - start
    while os.read(process.stdout.fileno(), 1 << 16):
        pass
    _, status, usage = os.wait4(process.pid, 0)
    end = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stdout.close()
    return first, end, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode


class Program:
    """A command with its input and the exit codes that it may end with."""

    def __init__(self, name, jdk, command, codes=(0,), text=b"", environment=None):
        self.name, self.jdk, self.command, self.codes, self.text = name, jdk, command, codes, text
        self.environment = environment or CLEAN
        self.classes = None
        self.runs = []

    def measure(self):
        *numbers, code = run(self.command, self.text, self.environment)
        if code not in self.codes:
            sys.exit(f"exit code {code}: {' '.join(map(str, self.command))}")
        self.runs.append(numbers)

    def row(self):
        first, end, cpu, memory = (statistics.median(column) for column in zip(*self.runs))
        return {"name": self.name, "jdk": self.jdk, "firstMs": round(first * 1e3, 1), "ms": round(end * 1e3, 1),
                "cpuMs": round(cpu * 1e3, 1), "mib": round(memory, 1), "classes": self.classes}


def count_classes(command, text, environment):
    """How many classes Java loads for a command: in its options or, for the script, those of SCS_JAVA_OPTS."""
    with tempfile.TemporaryDirectory() as temporary:
        log = pathlib.Path(temporary, "classes")
        option = f"-Xlog:class+load:file={log}"
        variables = dict(environment)
        if "JAVA_HOME" in environment:
            variables["SCS_JAVA_OPTS"] = option
        else:
            command = [*command[:1 + len(FLAGS)], option, *command[1 + len(FLAGS):]]
        run(command, text, variables)
        return sum(" source: " in line for line in log.read_text().splitlines())


def tree(java, folder):
    """What the script scs needs, as if it were just built by this Java."""
    target = folder / "cli/target"
    target.mkdir(parents=True)
    (folder / "cli/src/main").mkdir(parents=True)
    (folder / "pom.xml").touch()
    (folder / "cli/pom.xml").touch()
    shutil.copy2(ROOT / "scs", folder)
    shutil.copytree(ROOT / "samples", folder / "samples")
    shutil.copy2(ROOT / "cli/target/scs.jar", target)
    shutil.copytree(ROOT / "cli/target/lib", target / "lib")
    (target / "scs.stamp").write_text(f"{java}\n")
    return folder / "scs", target


def programs_of(home, folder):
    """What is measured with a Java; its archive is made here."""
    java = home / "bin/java"
    version = subprocess.run([java, "-version"], capture_output=True, text=True, check=True).stderr
    jdk = version.split('"')[1].split(".")[0]
    scs, target = tree(java, folder)
    environment = {**CLEAN, "JAVA_HOME": str(home)}
    subprocess.run([scs, "--version"], env=environment, check=True, stdout=subprocess.DEVNULL)
    archives = [f"-XX:AOTCache={target / 'scs.aot'}" if (target / "scs.aot").exists() else "",
                f"-XX:SharedArchiveFile={target / 'scs.jsa'}" if (target / "scs.jsa").exists() else ""]
    archive = [option for option in archives if option]
    (folder / "Bare.java").write_text("class Bare { public static void main(String[] args) {} }")
    subprocess.run([home / "bin/javac", "-d", folder, folder / "Bare.java"], check=True)
    jar = ["-jar", target / "scs.jar"]
    check = ["flavor", "check", NAME]
    programs = [
        Program("java, an empty main", jdk, [java, *FLAGS, "-cp", folder, "Bare"]),
        Program("java -version", jdk, [java, "-version"]),
        Program("java -jar scs.jar flavor check NAME, no archive", jdk, [java, *FLAGS, *jar, *check]),
        Program("java -jar scs.jar flavor check NAME, its archive", jdk, [java, *FLAGS, *archive, *jar, *check]),
        Program("scs --version", jdk, [scs, "--version"], environment=environment),
        Program("scs flavor check NAME", jdk, [scs, *check], environment=environment),
        Program("scs flavor check -", jdk, [scs, "flavor", "check", "-"], text=f"{NAME}\n".encode(),
                environment=environment),
        Program("scs check samples/cloud", jdk, [scs, "check", folder / "samples/cloud"], codes=(0, 1),
                environment=environment),
    ]
    for program in programs:
        if program.name != "java -version":
            program.classes = count_classes(program.command, program.text, program.environment)
    for path in (target / "scs.aot", target / "scs.jsa"):
        if path.exists():
            print(f"JDK {jdk}: {path.name} has {path.stat().st_size / 2**20:.1f} MiB")
    return programs


def official(checkout):
    parser = pathlib.Path(checkout) / "Tests/iaas/scs_0100_flavor_naming/cli.py"
    return [Program("python3 -c pass", None, ["python3", "-c", "pass"]),
            Program("python3 cli.py parse v3 NAME (official)", None, ["python3", parser, "parse", "v3", NAME])]


def dependencies(pom, found):
    """Adds what a program that uses this module gets beside it; what others publish here needs nothing itself."""
    project = xml.etree.ElementTree.parse(pom).getroot()
    for dependency in project.iterfind(f"{POM}dependencies/{POM}dependency"):
        group, artifact, version = (dependency.findtext(POM + key) for key in ("groupId", "artifactId", "version"))
        if dependency.findtext(POM + "scope") in ("test", "provided") or dependency.findtext(POM + "optional") == "true":
            continue
        if artifact.startswith("scs4j-"):
            module = ROOT / artifact.removeprefix("scs4j-")
            found[artifact] = jar_of(module).stat().st_size
            dependencies(module / ".flattened-pom.xml", found)
        else:
            name = f"{artifact}-{version}.jar"
            repository = pathlib.Path.home() / ".m2/repository" / group.replace(".", "/") / artifact / version / name
            paths = [repository, *ROOT.glob(f"*/target/lib/{name}")]
            found[artifact] = next(path for path in paths if path.exists()).stat().st_size
    return found


def jar_of(module):
    return next(path for path in (module / "target").glob("*.jar")
                if not path.stem.endswith(("-sources", "-javadoc", "-tests")))


def jars():
    rows = []
    for pom in sorted(ROOT.glob("*/.flattened-pom.xml")):
        module = pom.parent
        if not list((module / "target").glob("*.jar")):
            continue
        found = dependencies(pom, {})
        rows.append({"name": f"scs4j-{module.name}", "bytes": jar_of(module).stat().st_size,
                     "dependencies": len(found), "dependencyBytes": sum(found.values())})
    return rows


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1].removeprefix("usage: "))
    parser.add_argument("--json")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--checkout")
    parser.add_argument("jdk", nargs="*")
    arguments = parser.parse_args()
    found = shutil.which("java") or sys.exit("no Java found")
    homes = arguments.jdk or [os.environ.get("JAVA_HOME") or pathlib.Path(found).resolve().parent.parent]
    with tempfile.TemporaryDirectory() as temporary:
        programs = official(arguments.checkout) if arguments.checkout else []
        for number, home in enumerate(homes):
            programs += programs_of(pathlib.Path(home), pathlib.Path(temporary, f"tree{number}"))
        for _ in range(arguments.rounds):
            for program in programs:
                program.measure()
    rows = [program.row() for program in programs]
    print("\n| | JDK | first output, ms | end, ms | ratio | ms of CPU | ratio | MiB | classes |")
    print("|---|---|---|---|---|---|---|---|---|")
    for row in rows:
        bare = next((other for other in rows if other["jdk"] == row["jdk"]), row)
        print(f"| `{row['name']}` | {row['jdk'] or ''} | {row['firstMs']:.0f} | {row['ms']:.0f} |"
              f" {row['ms'] / bare['ms']:.1f} | {row['cpuMs']:.0f} | {row['cpuMs'] / bare['cpuMs']:.1f} |"
              f" {row['mib']:.0f} | {row['classes'] or ''} |")
    sizes = jars()
    print("\n| | jar, KB | dependencies | KB |\n|---|---|---|---|")
    for row in sizes:
        print(f"| `{row['name']}` | {row['bytes'] / 1e3:.0f} | {row['dependencies']} |"
              f" {row['dependencyBytes'] / 1e3:.0f} |")
    if arguments.json:
        pathlib.Path(arguments.json).write_text(json.dumps(rows + sizes, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
