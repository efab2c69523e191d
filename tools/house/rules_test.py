"""One rule is two files, named alike. What a page holds is tested by docs/rule_pages_test.cpp."""
import collections
import re
import unittest

from tree import sources

CODE = re.compile(r"[A-Z][A-Z0-9]{1,3}[0-9]{3}")
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def field(text, name):
    found = re.search(rf'\.{name} = "([^"]*)"', text)
    return found[1] if found else ""


def faults_of_rule(file, text):
    """What in a rule's folder and file does not say what its descriptor says."""
    family, stem = file.removesuffix(".cpp").split("/")[-2:]
    code, name = field(text, "code"), field(text, "name")
    identifier = re.search(r"PEERLINT_RULE\((\w+)\)", text)
    if not CODE.fullmatch(code):
        yield f"{file}: {code!r} is no code"
    elif family != code[:-3].lower():
        yield f"{file}: {code} belongs to the folder {code[:-3].lower()}"
    if not NAME.fullmatch(name):
        yield f"{file}: {name!r} is no kebab-case name"
    elif stem != name.replace("-", "_"):
        yield f"{file}: {name} belongs to the file {name.replace('-', '_')}.cpp"
    if not identifier or identifier[1] != f"{family}_{stem}":
        yield f"{file}: the rule is to be called {family}_{stem}"


def faults(rules, pages):
    codes = [field(text, "code") for _, text in rules]
    written = {file.split("/")[-1].removesuffix(".md") for file in pages}
    for kind, values in (("code", codes), ("name", [field(text, "name") for _, text in rules])):
        for value, times in collections.Counter(values).items():
            if times > 1:
                yield f"the {kind} {value} is used {times} times"
    for file, text in rules:
        yield from faults_of_rule(file, text)
        if field(text, "code") not in written:
            yield f"{file}: there is no docs/rules/{field(text, 'code')}.md"
    for code in sorted(written - set(codes)):
        yield f"docs/rules/{code}.md: there is no rule {code}"


def is_rule(file):
    return not file.endswith("_test.cpp")


class Rules(unittest.TestCase):
    maxDiff = None
    rule = (
        "lib/rules/ref/undefined_thing.cpp",
        'PEERLINT_RULE(ref_undefined_thing) .code = "REF901", .name = "undefined-thing",',
    )
    page = "docs/rules/REF901.md"

    def test_every_rule_is_two_files_named_alike(self):
        rules = [rule for rule in sources("lib/rules/*/*.cpp") if is_rule(rule[0])]
        self.assertGreater(len(rules), 9)
        # Pages are called after codes; left-out.md is about rows that are no rules.
        pages = [file for file, _ in sources("docs/rules/[A-Z]*.md")]
        self.assertEqual([], list(faults(rules, pages)))

    def test_a_good_pair_passes(self):
        self.assertEqual([], list(faults([self.rule], [self.page])))

    def test_planted_faults_are_found(self):
        file, text = self.rule
        planted = {
            "no page": ([self.rule], []),
            "no rule": ([], [self.page]),
            "twice": ([self.rule, self.rule], [self.page]),
            "folder": ([("lib/rules/cmp/undefined_thing.cpp", text)], [self.page]),
            "file": ([("lib/rules/ref/undefined.cpp", text)], [self.page]),
            "code": ([(file, text.replace("REF901", "ref1"))], [self.page]),
            "name": ([(file, text.replace("undefined-thing", "Undefined"))], [self.page]),
        }
        for what, (rules, pages) in planted.items():
            with self.subTest(what=what):
                self.assertNotEqual([], list(faults(rules, pages)))


if __name__ == "__main__":
    unittest.main()
