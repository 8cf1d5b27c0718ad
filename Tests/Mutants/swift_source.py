"""A Swift source file with its comments and string literals masked, so that the rest can be searched as code."""

import re

# What a line of code cannot end or begin with if a statement ends before it, or begins after it.
OPEN_END = re.compile(r"([-+*/<>=&|?,(\[]|\b(where|in|else|return|as|is))$")
OPEN_START = re.compile(r"([-+*/<>=&|?:.,)\]{]|(where|else|as|is)\b)")


class Source:
    """The lines of a file: as written, as masked code, and how each line begins."""

    def __init__(self, text):
        self.lines = text.split("\n")
        masked = Masker(text).run()
        self.code = masked.split("\n")
        self.brackets = []
        self.in_string = []
        self.inactive = []
        self._scan()

    def _scan(self):
        stack, conditions, quoted = [], 0, False
        for line in self.code:
            self.brackets.append(list(stack))
            self.in_string.append(quoted)
            stripped = line.strip()
            conditions += stripped.startswith("#if")
            self.inactive.append(conditions > 0 or stripped.startswith("#"))
            conditions -= stripped.startswith("#endif")
            for character in line:
                if character in "([{":
                    stack.append((character, line.strip()))
                elif character in ")]}" and stack:
                    stack.pop()
                elif character in (Masker.BEGIN, Masker.END):
                    quoted = character == Masker.BEGIN

    def neighbor(self, index, step):
        """The closest line of code above or below, stripped."""
        index += step
        while 0 <= index < len(self.code):
            if self.code[index].strip():
                return self.code[index].strip()
            index += step
        return ""

    def is_whole_statement(self, index):
        """Whether a line is a statement, or several, that nothing continues before or after it."""
        code = self.code[index].strip()
        brackets = self.brackets[index]
        after = self.brackets[index + 1] if index + 1 < len(self.code) else []
        if not code or self.in_string[index] or not brackets or brackets[-1][0] != "{":
            return False
        if after != brackets or code[0] in ")]}" or Masker.BEGIN in code:
            return False
        above, below = self.neighbor(index, -1), self.neighbor(index, 1)
        is_first = above.endswith((" in", "{")) or re.match(r"(case|default)\b.*:$", above)
        if OPEN_END.search(above) and not is_first or OPEN_END.search(code):
            return False
        return not OPEN_START.match(code) and not OPEN_START.match(below)


class Masker:
    """Blanks comments, and puts a filler in the place of what a string literal says. Keeps every line and column."""

    FILLER, BEGIN, END = "\x01", "\x02", "\x03"

    def __init__(self, text):
        self.text = text
        self.out = list(text)

    def run(self):
        place = 0
        while place < len(self.text):
            place = self._step(place)
        return "".join(self.out)

    def _step(self, place):
        if self.text.startswith("//", place):
            return self._blank(place, self._find("\n", place), " ")
        if self.text.startswith("/*", place):
            return self._blank(place, self._find("*/", place) + 2, " ")
        opening = re.compile(r'(#*)("""|")').match(self.text, place)
        if not opening:
            return place + 1
        end = self._string(opening)
        self._blank(place, end, self.FILLER)
        if "\n" in self.text[place:end]:
            self.out[place], self.out[end - 1] = self.BEGIN, self.END
        return end

    def _string(self, opening):
        """Where a string literal ends; what it interpolates may hold literals itself."""
        closing = opening[2] + opening[1]
        escape = "\\" + opening[1]
        place = opening.end()
        while place < len(self.text) and not self.text.startswith(closing, place):
            if self.text.startswith(escape + "(", place):
                place = self._interpolation(place + len(escape) + 1)
            elif self.text.startswith(escape, place):
                place += len(escape) + 1
            else:
                place += 1
        return place + len(closing)

    def _interpolation(self, place):
        depth = 1
        while depth > 0 and place < len(self.text):
            opening = re.compile(r'(#*)("""|")').match(self.text, place)
            if opening:
                place = self._string(opening)
                continue
            depth += {"(": 1, ")": -1}.get(self.text[place], 0)
            place += 1
        return place

    def _find(self, what, place):
        found = self.text.find(what, place)
        return len(self.text) if found < 0 else found

    def _blank(self, start, end, filler):
        for place in range(start, min(end, len(self.text))):
            if self.text[place] != "\n":
                self.out[place] = filler
        return end
