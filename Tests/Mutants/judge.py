"""Runs the tests with one mutant switched on, and tells whether they notice."""

import os
import re
import resource
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import project
from schema import TREE

# A test that fails, and where: not on the same line if its arguments hold line breaks.
NOTICED = re.compile(rb'Test (".*"|\S+) recorded an issue(?:.* at (\w+\.swift:\d+))?| (failed) after ')
PASSED = re.compile(rb"Test run with [1-9]\d* tests? .*passed")
GIGABYTE = 1 << 30


def program():
    """The program that `swift test` runs; on macOS there is a bundle around it."""
    folder = TREE / ".build" / "debug"
    found = [path for path in folder.glob("*PackageTests.xctest") if path.is_file()]
    if not found:
        raise SystemExit("mutants: no test program in the scratch copy; on macOS, run this in a Linux container")
    return found[0]


def limits():
    """Keeps a runaway mutant from exhausting memory or disk, and tests of signals from inheriting that they are ignored."""
    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_AS, (16 * GIGABYTE, 16 * GIGABYTE))
    resource.setrlimit(resource.RLIMIT_DATA, (4 * GIGABYTE, 4 * GIGABYTE))
    resource.setrlimit(resource.RLIMIT_FSIZE, (GIGABYTE, GIGABYTE))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def run(number, suites, limit):
    """One run of some suites with a mutant (0: none). Returns its verdict and its seconds."""
    outside = Path(tempfile.mkdtemp(prefix="mutants-"))
    folder = outside / f"mutant-{number}"
    folder.mkdir()
    environment = {key: value for key, value in os.environ.items() if not key.startswith("OUTSIDEIN_")}
    environment.update(
        TMPDIR=str(folder), HOME=str(folder), OUTSIDEIN_MUTANT=str(number), OUTSIDEIN_SEED="1",
        SWIFT_BACKTRACE="enable=no")
    command = [str(program()), "--testing-library", "swift-testing"]
    command += ["--filter", f"^({'|'.join(suites)})\\."]
    for suite in project.SKIPPED_SUITES:
        command += ["--skip", suite]
    began = time.monotonic()
    process = subprocess.Popen(
        command, cwd=TREE, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, start_new_session=True, preexec_fn=limits)
    try:
        verdict = follow(process, limit)
        if verdict == "survived" and number > 0 and not (outside / "reached").exists():
            verdict = "survived: not run"
    finally:
        end(process, folder)
        shutil.rmtree(outside, ignore_errors=True)
    return verdict, time.monotonic() - began


def follow(process, limit):
    """Reads along, and stops at the first test that fails."""
    is_late = threading.Event()

    def stop():
        is_late.set()
        kill_group(process)

    timer = threading.Timer(limit, stop)
    timer.start()
    has_passed = False
    try:
        for line in process.stdout:
            noticed = NOTICED.search(line)
            if noticed:
                return f"killed: {(noticed[2] or noticed[1] or noticed[3]).decode()}"
            has_passed = has_passed or bool(PASSED.search(line))
        status = process.wait()
    finally:
        timer.cancel()
    if is_late.is_set():
        return "killed: time"
    if status == 0 and has_passed:
        return "survived"
    return "killed: crash" if status < 0 else "killed: exit"


def kill_group(process):
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def end(process, folder):
    """Ends what a run left: its group, and what went into sessions of its own, known by the folder of the run."""
    kill_group(process)
    process.wait()
    process.stdout.close()
    mark = f"TMPDIR={folder}".encode()
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            variables = (entry / "environ").read_bytes().split(b"\0")
            if any(variable.rstrip(b"/") == mark for variable in variables):
                os.kill(int(entry.name), signal.SIGKILL)
        except (OSError, ProcessLookupError):
            continue
