"""Which faults are made: chosen at random by a seed, so many in each module, never two on a line."""

import random

import project
from faults import faults_by_line
from swift_source import Source


class Choice:
    """The mutants of one module in random order: those beyond the quota stand in for what does not compile."""

    def __init__(self, module, seed, quota, lines):
        self.module = module
        self.quota = quota
        self.rejected = set()
        chance = random.Random(f"{seed} {module}")
        chance.shuffle(lines)
        self.order = [pick(chance, faults) for faults in lines]
        self.prepared = self.order[: quota + quota // 2 + 3]

    @property
    def compiled(self):
        return [mutant for mutant in self.prepared if mutant.number not in self.rejected]

    @property
    def judged(self):
        return self.compiled[: self.quota]

    def refill(self, next_number):
        """Prepares more where too many do not compile. Returns how many."""
        missing = self.quota - len(self.compiled)
        more = self.order[len(self.prepared) :][: 2 * missing] if missing > 0 else []
        number_from(next_number, more, self.module)
        self.prepared += more
        return len(more)


def pick(chance, faults):
    """One fault of a line: first its kind, so that a line full of numbers does not decide."""
    kind = chance.choice(sorted({fault.kind for fault in faults}))
    return chance.choice([fault for fault in faults if fault.kind == kind])


def number_from(first, mutants, module):
    for number, mutant in enumerate(mutants, first):
        mutant.number, mutant.module = number, module


def choose(seed, count, least, names):
    """The choices in all modules, or in those of some names."""
    files = project.modules()
    unknown = set(names or []) - set(files)
    if unknown:
        raise SystemExit(f"mutants: no module {', '.join(sorted(unknown))} in Sources")
    lines, sizes = {}, {}
    for module in names or files:
        lines[module], sizes[module] = [], 0
        for path in files[module]:
            source = Source((project.ROOT / path).read_text(encoding="utf-8"))
            sizes[module] += len(source.lines)
            lines[module] += faults_by_line(path, source).values()
    quotas = project.shares(sizes, count, least)
    choices, number = [], 1
    for module in sizes:
        choice = Choice(module, seed, min(quotas[module], len(lines[module])), lines[module])
        number_from(number, choice.prepared, module)
        number += len(choice.prepared)
        choices.append(choice)
    return choices
