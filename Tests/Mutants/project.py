"""The project: its modules, the suites that judge each, and what is left out. All exceptions stand here."""

import pathlib

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SCRATCH = ROOT / ".build-mutants"

# A module is judged by `<Module>Tests`. Where that does not exist, these suites judge it instead.
STAND_INS = {
    "outsidein": ["CommandTests"],
}
# Suites that judge a module in addition to its own.
MORE_SUITES = {}
# Suites too slow to judge by: they mutate questionnaires themselves.
SKIPPED_SUITES = ["MutationStudyTests"]
# Test targets that start programs and wait for them: only one of them runs at a time.
RUN_ALONE = ["CommandTests"]
# Generated tables.
SKIPPED_FILES = ["Sources/Texts/WidthTable.swift"]


def modules():
    """The Swift modules of Sources, with their files."""
    found = {}
    for folder in sorted((ROOT / "Sources").iterdir()):
        files = sorted(folder.rglob("*.swift")) if folder.is_dir() else []
        names = [path.relative_to(ROOT).as_posix() for path in files]
        if names:
            found[folder.name] = [name for name in names if name not in SKIPPED_FILES]
    return found


def suites(module):
    """The test targets that judge a module."""
    own = f"{module}Tests"
    exists = (ROOT / "Tests" / own).is_dir()
    judges = ([own] if exists else STAND_INS.get(module, [])) + MORE_SUITES.get(module, [])
    if not judges:
        raise SystemExit(f"mutants: {module} has no tests; name some in Tests/Mutants/project.py")
    return judges


def shares(sizes, count, least):
    """Spreads a count over modules: at least so many for each, the rest in proportion to their lines."""
    quotas = {module: least for module in sizes}
    rest = max(0, count - least * len(sizes))
    exact = {module: rest * size / sum(sizes.values()) for module, size in sizes.items()}
    for module in sizes:
        quotas[module] += int(exact[module])
    left = rest - sum(int(share) for share in exact.values())
    for module in sorted(sizes, key=lambda name: int(exact[name]) - exact[name])[:left]:
        quotas[module] += 1
    return quotas
