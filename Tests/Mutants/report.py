"""What a run prints: each verdict as it comes, then the survivors and how many were killed in each module."""


def say(text=""):
    print(text, flush=True)


def show(mutant, verdict):
    say(f"{mutant.module}  {mutant.place}  {mutant.shown.strip()}  →  {mutant.mutated}  {verdict}")


def is_survivor(verdict):
    return verdict.startswith("survived")


def report(choices, verdicts):
    survivors = [mutant for choice in choices for mutant in choice.judged if is_survivor(verdicts[mutant.number])]
    say("\nSurvivors:")
    for mutant in survivors:
        show(mutant, f"[{mutant.kind}] {verdicts[mutant.number]}")
    say("\nKilled, by module:")
    for choice in choices:
        killed = sum(not is_survivor(verdicts[mutant.number]) for mutant in choice.judged)
        missing = "" if len(choice.judged) == choice.quota else f"  (only so many of {choice.quota} compile)"
        say(f"  {choice.module:<16} {killed:>3}/{len(choice.judged)}{missing}")
    total = len(verdicts)
    killed = total - len(survivors)
    say(f"  {'all':<16} {killed:>3}/{total}  {100 * killed / max(1, total):.0f} %")
