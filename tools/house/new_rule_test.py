"""Adding a rule takes two files and no other edit: tools/new-rule in a copy of the tree.

usage: new_rule_test.py BUILD_DIR        the build of this tree, whose library the copy links

The copy compiles the new rule, the tables made from the folders and the test of the pages; all
else comes out of the library that is there, which saves a build.
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
OBJECTS = [
    "CMakeFiles/peerlint_library.dir/lib/rules/zzz/example_rule.cpp.o",
    "CMakeFiles/peerlint_library.dir/generated/rule_table.cpp.o",
    "CMakeFiles/peerlint_library.dir/generated/rule_pages.cpp.o",
    "CMakeFiles/peerlint_tests.dir/docs/rule_pages_test.cpp.o",
    "CMakeFiles/peerlint_tests.dir/cmake/test_main.cpp.o",
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
    """How the copy links its tests, but with few objects and the libraries of the other build."""
    commands = run("cmake", "--build", build, "--", "-t", "commands", "peerlint_tests")
    made = []
    # Ninja says `: && LINK && AFTERWARDS`.
    link = commands.splitlines()[-1].split(" && ")[1]
    for word in shlex.split(link):
        if word.endswith(".o"):
            made += OBJECTS if word == OBJECTS[-1] else []
        elif word.endswith(".a") and not word.startswith("/"):
            made.append(BUILD / word)
        else:
            made.append(word)
    return made


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

    def test_3_the_pair_builds_and_its_page_passes(self):
        build = self.tree / "build"
        run("cmake", "-G", "Ninja", "-S", self.tree, "-B", build, "-DPEERLINT_WERROR=ON")
        run("cmake", "--build", build, "--target", *OBJECTS)
        run(*link_command(build), cwd=build)
        self.assertIn("zzz_example_rule", (build / "generated/rule_table.cpp").read_text())
        told = run(build / "peerlint_tests", "--test-case=rule pages:*")
        self.assertNotIn("test cases: 0", told)


if __name__ == "__main__":
    BUILD = pathlib.Path(sys.argv.pop()).resolve()
    unittest.main()
