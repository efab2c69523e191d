"""Adding a rule takes two files and no other edit: tools/new-rule in a copy of the tree.

usage: new_rule_test.py BUILD_DIR        the build of this tree, whose library the copy links

The copy compiles the new rule and the tables made from the folders; all else is linked from the
build that is there, which saves one. Then every test runs, with one rule more.
"""
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile
import unittest

from tree import SOURCE

BUILD = pathlib.Path()
CODE, NAME = "ZZZ901", "example-rule"
WRITTEN = {"lib/rules/zzz/example_rule.cpp", "docs/rules/ZZZ901.md"}
NEW_OBJECTS = [
    "CMakeFiles/peerlint_library.dir/Unity/unity_lib_rules_small_0_cxx.cxx.o",
    "CMakeFiles/peerlint_library.dir/generated/rule_table.cpp.o",
    "CMakeFiles/peerlint_library.dir/generated/rule_pages.cpp.o",
]


def run(*command, **how):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, **how)
    if done.returncode != 0:
        raise AssertionError(f"{command[0]} failed\n{done.stdout}{done.stderr}")
    return done.stdout


def contents(tree):
    return {
        file.relative_to(tree).as_posix(): file.read_bytes()
        for file in tree.rglob("*")
        if file.is_file()
    }


def link_command(build):
    """How Ninja links the tests, with the new objects before the objects and libraries of BUILD."""
    commands = run("cmake", "--build", build, "--", "-t", "commands", "peerlint_tests")
    # Ninja says `: && LINK && AFTERWARDS`.
    link = shlex.split(commands.splitlines()[-1].split(" && ")[1])
    built = [BUILD / word if (BUILD / word).is_file() else word for word in link]
    built[built.index("-o") + 1] = "peerlint_tests"
    return [built[0], *NEW_OBJECTS, *built[1:]]


class NewRule(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="peerlint-")
        cls.tree = pathlib.Path(cls.folder.name, "copy")
        skip = shutil.ignore_patterns(".git", "build", "build-*", ".cache", "__pycache__", "testdata")
        shutil.copytree(SOURCE, cls.tree, ignore=skip)
        cls.before = contents(cls.tree)
        run(cls.tree / "tools/new-rule", CODE, NAME)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_1_two_files_are_written_and_none_is_edited(self):
        after = contents(self.tree)
        self.assertEqual(WRITTEN, set(after) - set(self.before))
        self.assertEqual(self.before, {name: after.get(name) for name in self.before})

    def test_2_what_is_taken_or_malformed_is_refused(self):
        taken = contents(self.tree)
        for code, name in [
            (CODE, "another-rule"),
            ("ZZZ902", NAME),
            ("zzz902", "another-rule"),
            ("ZZZ92", "another-rule"),
            ("ZZZ902", "Another_Rule"),
        ]:
            with self.subTest(code=code, name=name):
                with self.assertRaises(AssertionError):
                    run(self.tree / "tools/new-rule", code, name)
        self.assertEqual(taken, contents(self.tree))

    def test_3_the_pair_builds_and_all_tests_pass(self):
        build = self.tree / "build"
        run("cmake", "-G", "Ninja", "-S", self.tree, "-B", build, "-DPEERLINT_WERROR=ON")
        run("cmake", "--build", build, "--target", *NEW_OBJECTS)
        run(*link_command(build), cwd=build)
        self.assertIn("&zzz_example_rule", (build / "generated/rule_table.cpp").read_text())
        # The slowest case asks the readers and renderers, not the rules.
        run(build / "peerlint_tests", "--test-case-exclude=*breaks off anywhere*")


if __name__ == "__main__":
    BUILD = pathlib.Path(sys.argv.pop()).resolve()
    unittest.main()
