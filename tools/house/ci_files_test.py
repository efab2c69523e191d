"""What is written for CI: YAML is YAML, hooks and action have what their readers want, and every
option that is named exists.

usage: ci_files_test.py PROGRAM        the peerlint whose help is believed
"""
import functools
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import yaml

from tree import SOURCE

PROGRAM = ""
HOOKS, ACTION, PAGE = ".pre-commit-hooks.yaml", "action.yml", "docs/ci.md"
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"\bpeerlint ((?:check|parse|rules|explain|baseline|config)\b[^`'\n]*)")
FLAG = re.compile(r"--[a-z][a-z-]*")


def read(name):
    return (SOURCE / name).read_text(encoding="utf-8")


@functools.cache
def options(command):
    """The options of a command by its help, with the words that each takes; none: any value."""
    text = subprocess.run([PROGRAM, command, "--help"], check=True, capture_output=True, text=True)
    found = re.findall(r"^  (?:-\w, )?(--[a-z-]+)(?: ([a-z0-9|]+\|[a-z0-9|]+))?\s",
                       text.stdout, re.MULTILINE)
    return {flag: words.split("|") if words else [] for flag, words in found}


def wrong_words(command, words):
    """What the command does not know among the words of a command line."""
    known = options(command)
    formats = options("check")["--format"]
    for word, following in zip(words, [*words[1:], ""]):
        flag, _, attached = word.partition("=")
        value = attached or following
        if not FLAG.fullmatch(flag):
            continue
        if flag not in known:
            yield flag
        elif flag == "--output-format" and value.split("=")[0] not in formats:
            yield f"{flag} {value}"
        elif known[flag] and value not in known[flag]:
            yield f"{flag} {value}"


def commands_in(text):
    """The words behind `peerlint` of every command line in a text."""
    joined = re.sub(r"\\\n\s*", " ", text)
    return [found.split() for found in COMMAND.findall(joined)]


def strings_in(value):
    if isinstance(value, dict):
        value = [*value.values()]
    if isinstance(value, list):
        return [found for each in value for found in strings_in(each)]
    return [value] if isinstance(value, str) else []


def blocks(page, *languages):
    return [text for language, text in FENCE.findall(read(page)) if language in languages]


class CiFiles(unittest.TestCase):
    def options_exist(self, where, words):
        command, *rest = words
        self.assertEqual([], list(wrong_words(command, rest)), f"{where}: peerlint {' '.join(words)}")

    def test_yaml_of_all_pages_can_be_read(self):
        for page in sorted(SOURCE.glob("docs/*.md")) + [SOURCE / "README.md"]:
            for text in blocks(page.relative_to(SOURCE), "yaml"):
                self.assertIsInstance(yaml.safe_load(text), dict, f"{page.name}\n{text}")

    def test_commands_of_the_page_exist(self):
        texts = blocks(PAGE, "sh", "groovy")
        for text in blocks(PAGE, "yaml"):
            texts += strings_in(yaml.safe_load(text))
        commands = [words for text in texts for words in commands_in(text)]
        self.assertGreater(len(commands), 5)
        for words in commands:
            self.options_exist(PAGE, words)

    def test_options_in_running_text_exist(self):
        for page in (PAGE, "docs/versioning.md"):
            for code in re.findall(r"`(--[^`]+)`", FENCE.sub("", read(page))):
                flag, *value = code.split()
                if value and value[0].isupper():  # a placeholder, as in `--output FILE`
                    value = []
                known = any(flag in options(each) for each in ("check", "parse"))
                self.assertTrue(known, f"{page}: {code}")
                if value and flag in options("check"):
                    self.options_exist(page, ["check", flag, *value])

    def test_hooks_are_those_of_pre_commit(self):
        hooks = yaml.safe_load(read(HOOKS))
        self.assertEqual(["peerlint", "peerlint-fleet"], [hook["id"] for hook in hooks])
        for hook in hooks:
            self.assertLessEqual({"id", "name", "entry", "language", "files"}, hook.keys())
            self.assertTrue(re.search(hook["files"], "configs/hq.cfg"))
            self.assertFalse(re.search(hook["files"], "configs/readme.md"))
            self.options_exist(HOOKS, [*hook["entry"].split()[1:], *hook.get("args", [])])

    def test_the_page_names_hooks_that_exist(self):
        ids = {hook["id"] for hook in yaml.safe_load(read(HOOKS))}
        named = [hook for text in blocks(PAGE, "yaml") for repo in
                 yaml.safe_load(text).get("repos", []) for hook in repo["hooks"]]
        self.assertTrue(named)
        for hook in named:
            self.assertIn(hook["id"], ids)
            self.options_exist(PAGE, ["check", *hook["args"]])

    def test_the_page_gives_the_action_its_inputs(self):
        action = yaml.safe_load(read(ACTION))
        given = re.findall(r"uses: [\w-]+/peerlint@.*\n\s+with:\n((?: {10}.*\n)+)", read(PAGE))
        self.assertTrue(given)
        for block in given:
            inputs = yaml.safe_load(block)
            self.assertLessEqual(inputs.keys(), action["inputs"].keys())
            self.options_exist(PAGE, ["check", *inputs.get("arguments", "").split()])

    def test_the_wrong_is_found(self):
        self.assertEqual(["--formt"], list(wrong_words("check", ["--formt", "json"])))
        self.assertEqual(["--format yaml"], list(wrong_words("check", ["--format", "yaml"])))
        self.assertEqual(["--output-format pdf=x"],
                         list(wrong_words("check", ["--output-format", "pdf=x"])))


class Action(unittest.TestCase):
    """The steps of the action, run with a program that only says what it was asked."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="peerlint-")
        self.addCleanup(folder.cleanup)
        self.there = pathlib.Path(folder.name)
        self.program("bin/peerlint", 'printf "<%s>" "$@"; exit 1')
        self.program("action/dev", 'echo "built $*" >&2')
        for name in ("hq.cfg", "branch.cfg"):
            (self.there / name).touch()

    def program(self, name, text):
        file = self.there / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"#!/bin/sh\n{text}\n")
        file.chmod(0o755)

    def step(self, number, path, **environment):
        step = yaml.safe_load(read(ACTION))["runs"]["steps"][number]
        self.assertEqual(environment.keys() - {"PEERLINT"}, step["env"].keys())
        # As GitHub runs `shell: bash`.
        return subprocess.run(
            ["/bin/bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=self.there, capture_output=True, text=True, check=False,
            env={"PATH": path, "GITHUB_ENV": str(self.there / "env"),
                 "GITHUB_ACTION_PATH": str(self.there / "action"), **environment})

    def found(self, path, program):
        self.assertEqual(0, self.step(0, path, PROGRAM=program).returncode)
        return (self.there / "env").read_text().removeprefix(f"PEERLINT={self.there}/").rstrip()

    def test_it_is_composite_and_every_input_is_used(self):
        action = yaml.safe_load(read(ACTION))
        self.assertEqual("composite", action["runs"]["using"])
        used = re.findall(r"inputs\.(\w+)", read(ACTION))
        self.assertEqual(sorted(action["inputs"]), sorted(used))

    def test_it_takes_the_program_that_is_there(self):
        self.assertEqual("bin/peerlint", self.found(f"{self.there}/bin:{os.defpath}", ""))

    def test_it_takes_the_program_that_is_named(self):
        self.assertEqual("PEERLINT=/opt/peerlint", self.found(os.defpath, "/opt/peerlint"))

    def test_it_builds_where_there_is_none(self):
        self.assertEqual("action/build/release/peerlint", self.found(str(self.there), ""))

    def test_it_lints_with_the_arguments_and_fails_as_peerlint_does(self):
        done = self.step(1, os.defpath, PEERLINT=str(self.there / "bin/peerlint"),
                         ARGUMENTS="--fail-level error", PATHS="*.cfg\nother")
        self.assertEqual("<check><--format><github><--fail-level><error><branch.cfg><hq.cfg><other>",
                         done.stdout)
        self.assertEqual(1, done.returncode)


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()
