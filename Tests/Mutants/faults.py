"""The small faults that can be made in a line of code."""

import re
from dataclasses import dataclass

FLIPS = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "&&": "||", "||": "&&"}
OPERATOR = re.compile(r"(?<=\s)(<=|>=|==|!=|<|>|&&|\|\|)(?=\s|$)")
NOT = re.compile(r"(?<=[\s(\[{,])!(?=[A-Za-z_(])")
TRUTH = re.compile(r"(?<![\w.`])(true|false)(?![\w`])")
NUMBER = re.compile(r"(?<![\w.$#])(0x[0-9A-Fa-f_]+|\d[\d_]*(?:\.\d[\d_]*)?)(?![\w.]*\w)(?!\.\d)")
# Lines whose faults no test could notice, or that are no code of ours to run.
HOPELESS = re.compile(
    r"\b(reserveCapacity|keepingCapacity|precondition\w*|assert\w*|fatalError|hasher|import|operator)\b|^\s*@")
DECLARATION = re.compile(
    r"(let|var|func|case|default|struct|class|enum|extension|protocol|actor|import|init|deinit|subscript|typealias"
    r"|associatedtype|get|set|willSet|didSet|static|private|fileprivate|package|public|internal|mutating"
    r"|nonmutating|override|final|lazy|weak|unowned|indirect|nonisolated|convenience|required|repeat|defer"
    r"|fallthrough|else|catch|where)\b|[@#]")
# Where `<` orders: with `<=` the order of what is different stays the same.
ORDERING = re.compile(r"\b(sort|sorted|min|max)(\(by:)? ?\{[^}]*$")
STATEMENT = re.compile(
    r"(return|throw|continue|break|if|guard|for|while)\b"  # a way out, or a statement on one line
    r"|.*[^=!<>]=\s|.*\)$|.*\}$")  # an assignment, or a call
EXIT = re.compile(r"(return|throw|continue|break)\b")
# The blocks that a way out can be left out of; a function's last `return` cannot.
CONDITIONAL = re.compile(r"(if|for|while|do|switch|\} else)\b")
ASSIGNMENT = re.compile(r"[\w.(), ]+ = ")
BINDING_GUARD = re.compile(r"guard\b.*\b(let|var)\b")


@dataclass
class Fault:
    """A fault in a line: what it replaces, and by what."""

    kind: str
    path: str
    line: int
    start: int
    end: int
    before: str
    after: str
    module: str = ""
    number: int = 0
    shown: str = ""

    @property
    def place(self):
        return f"{self.path}:{self.line}"

    @property
    def mutated(self):
        """The line as it is with the fault, without its indentation."""
        if self.kind == "statement":
            return "(dropped)"
        return (self.shown[: self.start] + self.after + self.shown[self.end :]).strip()


def faults_by_line(path, source):
    """All faults that can be made in a file, by line."""
    found = {}
    for index, code in enumerate(source.code):
        if source.inactive[index] or HOPELESS.search(code):
            continue
        faults = [
            Fault(kind, path, index + 1, start, end, before, after, shown=source.lines[index])
            for kind, start, end, before, after in in_line(source, index)
        ]
        if faults:
            found[index + 1] = faults
    return found


def in_line(source, index):
    code = source.code[index]
    for match in OPERATOR.finditer(code):
        if match[1] in "<>" and ORDERING.search(code[: match.start()]):
            continue
        kind = "logic" if match[1] in ("&&", "||") else "comparison"
        yield kind, match.start(), match.end(), match[1], FLIPS[match[1]]
    for match in NOT.finditer(code):
        yield "negation", match.start(), match.end(), "!", ""
    for match in TRUTH.finditer(code):
        yield "truth", match.start(), match.end(), match[1], "false" if match[1] == "true" else "true"
    for match in NUMBER.finditer(code):
        yield "number", match.start(), match.end(), match[1], next_number(match[1])
    if is_droppable(source, index):
        start = len(code) - len(code.lstrip())
        end = len(code.rstrip())
        yield "statement", start, end, source.lines[index][start:end], ""


def next_number(text):
    digits = text.replace("_", "")
    if digits.startswith("0x"):
        return f"0x{int(digits, 16) + 1:X}"
    whole, dot, fraction = digits.partition(".")
    return f"{int(whole) + 1}{dot}{fraction}"


def is_droppable(source, index):
    """Whether a line is a statement that can be left out; the compiler has the last word."""
    code = source.code[index].strip()
    if DECLARATION.match(code) or not STATEMENT.match(code) or not source.is_whole_statement(index):
        return False
    if BINDING_GUARD.match(code):
        return False
    header = source.brackets[index][-1][1]
    if EXIT.match(code) and not CONDITIONAL.match(header):
        return False
    if ASSIGNMENT.match(code) and (code.startswith("self.") or re.search(r"\binit\b", header)):
        return False  # most likely the first value of a property
    is_alone = source.neighbor(index, -1).endswith(("{", " in")) and source.neighbor(index, 1).startswith("}")
    is_value = "->" in header or header.startswith(("get ", "var ", "package var ", "private var ", "static var "))
    return not (is_alone and is_value)
