#!/usr/bin/env python3
"""Holds the documentation to the program: the flags it names, and the examples it shows.

usage: cli/docs_test.py PEERLINT SOURCE_DIR

Every line of a `sh` or `console` block that calls peerlint is run, in a folder with sample files. It
ends with code 0 or 1, or with the N of a comment that says "exit code N". Below a line of `console`
stands its output; `…` leaves lines out. A comment "not run: …" excepts a line, and says why.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

PEERLINT = pathlib.Path(sys.argv.pop(1)).resolve()
SOURCE = pathlib.Path(sys.argv.pop(1)).resolve()
PAGES = [SOURCE / "README.md", *sorted((SOURCE / "docs").glob("*.md"))]
HIDDEN = ["man"]
# Documented before they exist. A test fails when one of them exists: take it out then.
TO_COME = set()
FLAG = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
CALL = re.compile(r"(?:^|\|\s*|&&\s*)(?:peerlint|\./dev run)\s")


def output_of(*arguments):
    return subprocess.run([PEERLINT, *arguments], text=True, stdout=subprocess.PIPE,
                          check=True).stdout


def section(text, title):
    """The lines of a section of --help."""
    return text.partition(f"\n{title}:\n")[2].partition("\n\n")[0].splitlines()


def flags_of(*command):
    lines = section(output_of(*command, "--help"), "Options")
    return {flag for line in lines for flag in FLAG.findall(line.strip().split("  ")[0])}


def commands():
    # A command of a group is two words; its summary stands behind two blanks.
    shown = [re.split(r"\s{2,}", line.strip())[0] for line in section(output_of("--help"), "Commands")]
    return shown + HIDDEN


def blocks(page):
    """The fenced blocks of a page: what the fence says, and the lines."""
    fence = None
    for line in page.read_text(encoding="utf-8").splitlines():
        if fence is None and line.startswith("```"):
            fence, lines = line[3:], []
        elif fence is not None and line == "```":
            yield fence, lines
            fence = None
        elif fence is not None:
            lines.append(line)


def prose(page):
    return re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.S | re.M)


class Flags(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.flags = {command: flags_of(*command.split()) for command in commands()}
        cls.any = set.union({"--version"}, *cls.flags.values())

    def sections(self):
        """The text of docs/cli.md of each command."""
        text = (SOURCE / "docs/cli.md").read_text(encoding="utf-8")
        return dict(re.findall(r"^## `peerlint ([^`]+)`\n(.*?)(?=^## |\Z)", text, flags=re.S | re.M))

    def test_every_command_has_its_section(self):
        self.assertEqual(sorted(self.sections()), sorted(self.flags))

    def test_every_flag_has_a_row_in_the_section_of_its_command(self):
        sections = self.sections()
        for command, flags in self.flags.items():
            described = sections[command]
            if "the flags of `check`" in described:
                described += sections["check"]
            missing = {flag for flag in flags - {"--help"}
                       if not re.search(rf"^\|[^|]*`{flag}[`= ]", described, flags=re.M)}
            self.assertFalse(missing, f"docs/cli.md does not say what they are for {command}")

    def test_a_section_names_flags_of_its_command_only(self):
        for command, text in self.sections().items():
            # A sentence may speak of other commands; the table of flags and the examples do not.
            rows = [line for line in text.splitlines() if line.startswith("| `-")]
            named = {flag for row in rows for flag in FLAG.findall(row.split("|")[1])}
            self.assertFalse(named - self.flags[command], command)

    def test_every_flag_that_is_named_exists(self):
        for page in PAGES:
            spans = re.findall(r"`([^`\n]+)`", prose(page))
            lines = [line for _, block in blocks(page) for line in block]
            texts = [text for text in spans + lines
                     if not re.match(r"\s*(sudo|git|cmake|ctest|apt-get|\./dev (?!run))\b", text)]
            named = {flag for text in texts for flag in FLAG.findall(text)}
            self.assertFalse(named - self.any - TO_COME, page.name)

    def test_what_is_to_come_has_not_come(self):
        self.assertFalse(TO_COME & self.any, "take them out of TO_COME")


class Examples(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        pair = SOURCE / "testdata/pairs/quickstart"
        for place in (".", "configs", "testdata/pairs/quickstart"):
            (self.folder / place).mkdir(parents=True, exist_ok=True)
            for name in ("hq.cfg", "branch.cfg"):
                shutil.copy(pair / name, self.folder / place)
        shutil.copy(pair / "hq.cfg", self.folder / "router.cfg")
        for baseline in ("peerlint-baseline.json", "peerlint-baseline.toml"):
            (self.folder / baseline).write_text("version = 1\nfindings = []\n", encoding="utf-8")
        programs = self.folder / ".bin"
        programs.mkdir()
        (programs / "peerlint").symlink_to(PEERLINT)
        dev = self.folder / "dev"
        dev.write_text('#!/bin/sh\n[ "$1" = run ] || exit 99\nshift\nexec peerlint "$@"\n')
        dev.chmod(0o755)
        self.environment = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}"}

    def run_line(self, line, where):
        """Runs a line as a reader would; returns what it printed."""
        done = subprocess.run(["bash", "-o", "pipefail", "-c", line], cwd=self.folder, text=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, env=self.environment, timeout=60, check=False)
        said = re.search(r"#.*exit code (\d)", line)
        wanted = [int(said[1])] if said else [0, 1]
        self.assertIn(done.returncode, wanted, f"{where}: {line}\n{done.stdout}")
        return done.stdout

    def is_run(self, line):
        to_come = TO_COME & set(FLAG.findall(line))
        return CALL.search(line) and "# not run: " not in line and not to_come

    def test_examples_of_the_pages(self):
        ran = 0
        for page in PAGES:
            for fence, lines in blocks(page):
                if fence not in ("sh", "console"):
                    continue
                prompt = "$ " if fence == "console" else ""
                output = []
                for line in "\n".join(lines).replace("\\\n", " ").splitlines():
                    if line.startswith(prompt) and self.is_run(line[len(prompt):]):
                        output = self.run_line(line[len(prompt):], page.name).splitlines()
                        ran += 1
                    elif fence == "console" and line != "…":
                        self.assertIn(line, output, page.name)
                        output = output[output.index(line) + 1:]
        self.assertGreater(ran, 15)

    def test_examples_of_the_help(self):
        lines = [re.split(r"\s{2,}", line.strip())[0]
                 for line in section(output_of("--help"), "Examples")]
        self.assertGreater(len(lines), 3)
        for line in lines:
            if line.startswith("peerlint "):
                self.run_line(line, "--help")


if __name__ == "__main__":
    unittest.main()
