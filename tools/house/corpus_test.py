"""tools/corpus counts what is found and tells which count changed.

usage: corpus_test.py PROGRAM        the peerlint to run
"""
import pathlib
import subprocess
import sys
import tempfile
import unittest

from tree import SOURCE

PROGRAM = ""
SOUND = "hostname hq\n!\nend\n"
FAULTY = "hostname hq\n!\ncrypto map VPN 10 ipsec-isakmp\n match address NOWHERE\n!\nhotname x\nend\n"


class Corpus(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="peerlint-")
        self.addCleanup(folder.cleanup)
        self.top = pathlib.Path(folder.name)
        self.counts = self.top / "counts.tsv"
        self.add("one/hq.cfg", FAULTY)
        self.add("two/deep/hq.cfg", SOUND)
        self.add("two/deep/note.md", "no configuration")

    def add(self, name, text):
        file = self.top / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def run_corpus(self, *more):
        command = [SOURCE / "tools/corpus", self.top, "--program", PROGRAM, "--counts", self.counts]
        done = subprocess.run([*command, *more], capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    def test_each_folder_that_holds_files_is_a_fleet(self):
        _, told = self.run_corpus()
        rows = [line.split() for line in told.splitlines()]
        self.assertIn(["1", "1", "4", "0", "0", "1", "80.00", "one"], rows)
        self.assertIn(["1", "1", "2", "0", "0", "0", "100.00", "two/deep"], rows)
        self.assertIn(["1", "config", "hotname"], rows)
        self.assertIn("90.00  (all", told)

    def test_changed_counts_are_told_until_they_are_written(self):
        code, told = self.run_corpus()
        self.assertEqual(1, code)
        self.assertRegex(told, r"0 +1 +REF002 +one")
        self.assertEqual(0, self.run_corpus("--update")[0])
        self.assertIn("one\tREF002\t1\n", self.counts.read_text(encoding="utf-8"))
        code, told = self.run_corpus()
        self.assertEqual(0, code)
        self.assertIn("every count is what it was", told)

    def test_a_finding_that_went_is_a_change(self):
        self.run_corpus("--update")
        self.add("one/hq.cfg", SOUND)
        code, told = self.run_corpus()
        self.assertEqual(1, code)
        self.assertRegex(told, r"1 +0 +REF002 +one")

    def test_what_cannot_be_run_is_no_success(self):
        (self.top / "crash").write_text("#!/bin/sh\nkill -SEGV $$\n", encoding="utf-8")
        (self.top / "crash").chmod(0o755)
        self.assertEqual(2, self.run_corpus("--program", str(self.top / "crash"))[0])
        (self.top / "one/hq.cfg").unlink()
        (self.top / "two/deep/hq.cfg").unlink()
        self.assertEqual(2, self.run_corpus()[0])


if __name__ == "__main__":
    PROGRAM = sys.argv.pop()
    unittest.main()
