"""One build with all mutants in it, each switched on from outside: in a scratch copy of the project."""

import re
import subprocess

import project
import support

TREE = project.SCRATCH / "tree"
COPIED = ["Package.swift", "Package.resolved", "Sources", "Tests", "questionnaires"]
ERROR = re.compile(r"^(/.*?|[\w./+-]+):(\d+):\d+: error: (.*)$", re.MULTILINE)


def write(path, text):
    """Writes a file if it differs, so that the build need not look at it again."""
    data = text if isinstance(text, bytes) else text.encode("utf-8")
    if not path.exists() or path.read_bytes() != data:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def copy(choices):
    """Brings the scratch copy up to date, except for the files that have mutants."""
    mutated = {mutant.path for choice in choices for mutant in choice.order}
    expected = set()
    for name in COPIED:
        root = project.ROOT / name
        for path in [root] if root.is_file() else root.rglob("*"):
            relative = path.relative_to(project.ROOT)
            if path.is_file() and "__pycache__" not in path.parts:
                expected.add(relative)
                if relative.as_posix() not in mutated and name != "Package.swift":
                    write(TREE / relative, path.read_bytes())
    for name in COPIED:
        for path in (TREE / name).rglob("*"):
            if path.is_file() and path.relative_to(TREE) not in expected:
                path.unlink()


def write_manifest(suites):
    modules = ", ".join(f'"{name}"' for name in project.modules())
    roots = ", ".join(f'"{name}"' for name in sorted(suites))
    text = (project.ROOT / "Package.swift").read_text(encoding="utf-8")
    text = re.sub(r"\.treatAllWarnings\(as: \.error\),?", "", text)
    write(TREE / "Package.swift", text + support.MANIFEST.format(modules=modules, roots=roots))


def write_mutants(choices):
    prepared = [mutant for choice in choices for mutant in choice.prepared]
    text = support.SWITCH + "\n" + "\n".join(filter(None, map(support.declaration, prepared)))
    write(TREE / "Mutants" / "Mutants.swift", text)
    for path in sorted({mutant.path for choice in choices for mutant in choice.order}):
        lines = (project.ROOT / path).read_text(encoding="utf-8").split("\n")
        found = [m for choice in choices for m in choice.compiled if m.path == path]
        for mutant in found:
            line = lines[mutant.line - 1]
            lines[mutant.line - 1] = line[: mutant.start] + support.replacement(mutant) + line[mutant.end :]
        # At the end, so that lines keep their numbers.
        write(TREE / path, "\n".join(lines) + ("package import Mutants\n" if found else ""))


def build(choices, suites, jobs, say):
    """Builds until everything compiles: what does not is taken out, and others of its module stand in."""
    copy(choices)
    write_manifest(suites)
    while True:
        write_mutants(choices)
        command = ["swift", "build", "--build-tests", "-j", str(jobs)]
        command += ["-Xswiftc", "-continue-building-after-errors", "-Xswiftc", "-suppress-warnings"]
        result = subprocess.run(command, cwd=TREE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        (project.SCRATCH / "build.log").write_text(result.stdout)
        if result.returncode == 0:
            return
        rejected = reject(choices, result.stdout)
        if not rejected:
            raise SystemExit(f"mutants: the build fails: see {project.SCRATCH.name}/build.log")
        say(f"{len(rejected)} do not compile: " + ", ".join(mutant.place for mutant in rejected))
        number = 1 + max(mutant.number for choice in choices for mutant in choice.prepared)
        for choice in choices:
            number += choice.refill(number)


def reject(choices, log):
    """Takes out the mutants that the compiler's errors point at."""
    root = TREE.resolve().as_posix() + "/"
    lines = {}
    for path, line, _ in ERROR.findall(log):
        lines.setdefault(path.removeprefix(root), set()).add(int(line))
    rejected = []
    for path, wrong in sorted(lines.items()):
        here = [(c, m) for c in choices for m in c.compiled if m.path == path]
        culprits = [(c, m) for c, m in here if m.line in wrong]
        if here and not culprits:
            culprits = [min(here, key=lambda pair: distance(pair[1], min(wrong)))]
        for choice, mutant in culprits:
            choice.rejected.add(mutant.number)
            rejected.append(mutant)
    return rejected


def distance(mutant, line):
    """How likely a mutant is behind an error elsewhere: mostly a dropped statement above, found by flow analysis."""
    if mutant.line < line:
        return (0 if mutant.kind == "statement" else 1), line - mutant.line
    return 2, mutant.line - line
