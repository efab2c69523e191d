"""Counts what the oracle saw, and prints it as tables."""
import collections

from compare import QUESTIONS

DOWN, UP = "down", "up"
COLUMNS = ("pairs", "both up", "both down", "not asked", "no answer", "differ")


def print_table(rows):
    """The first column to the left, the others, which are numbers, to the right."""
    widths = [max(len(str(row[n])) for row in rows) for n in range(len(rows[0]))]
    for first, *others in rows:
        cells = [str(first).ljust(widths[0])]
        print("  ".join(cells + [str(one).rjust(n) for one, n in zip(others, widths[1:])]).rstrip())
    print()


class Tally:
    def __init__(self):
        self.kinds = collections.defaultdict(collections.Counter)
        self.faults = collections.defaultdict(collections.Counter)
        self.questions = collections.defaultdict(collections.Counter)
        self.gates = collections.Counter()
        self.pairs = self.directions = self.repeated = 0
        self.differing = []  # for each pair that differs what is written of it

    def rows_of(self, pair):
        """The rows of the tables that a pair counts in."""
        faults = {fault.split(": ")[1] for fault in pair.faults} or {"(none)"}
        return [self.kinds[pair.kind]] + [self.faults[fault] for fault in sorted(faults)]

    def add_pair(self, pair):
        self.pairs += 1
        for row in self.rows_of(pair):
            row["pairs"] += 1

    def add_differing(self, pair, differences):
        self.differing.append({"seed": pair.seed, "kind": pair.kind, "faults": pair.faults,
                               "differences": differences})

    def add_direction(self, pair, said, answers, again):
        """The answers to one direction: none when nobody starts, or peerlint has no verdict."""
        self.directions += bool(answers)
        self.repeated += again
        result = "no answer" if said["outcome"] == "unknown" else "not asked"
        if answers:
            result = f"both {UP if answers[0].charon else DOWN}"
            if any(answer.differs() for answer in answers):
                result = "differ"
            self.gates[f"{said['gate']} {said['step'] or ''}" if said["gate"] else "none"] += 1
        for row in self.rows_of(pair):
            row[result] += 1
        for answer in answers:
            self.questions[answer.question][answer.differs()] += 1

    def print(self, seconds):
        for title, rows in (("KIND", self.kinds), ("FAULT", self.faults)):
            print_table([[title, *(name.upper() for name in COLUMNS)]] +
                        [[name, *(rows[name][column] for column in COLUMNS)]
                         for name in sorted(rows)])
        print_table([["GATE AND STEP", "DIRECTIONS"]] + sorted(map(list, self.gates.items())))
        print_table([["QUESTION", "ALIKE", "DIFFER"]] +
                    [[f"{name}: {what}", self.questions[name][False], self.questions[name][True]]
                     for name, what in QUESTIONS.items()])
        asked, unlike = (self.questions["comes up"][one] for one in (False, True))
        share = 100 * asked / (asked + unlike) if asked + unlike else 0
        print(f"{self.pairs} pairs, {self.directions} directions: up or down alike in {share:.2f}"
              f" %; {len(self.differing)} pairs differ in something")
        print(f"{self.repeated} directions tried again, {seconds:.0f} seconds,"
              f" {60 * self.pairs / seconds:.0f} pairs a minute")
