#!/usr/bin/env python3
"""Tests of what only a whole process shows: pipes, devices and permissions.

usage: cli/process_test.py PEERLINT
"""
import fcntl
import os
import pathlib
import pty
import re
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import unittest

PEERLINT = sys.argv.pop(1) if len(sys.argv) > 1 else "peerlint"
FAULTY = """hostname hq
!
crypto map VPN 10 ipsec-isakmp
 set peer 192.0.2.1
 set transform-set NONE
!
end
"""
HANGS = 60  # seconds; a run takes milliseconds
FILES = 400  # a run over so many takes seconds


class Process(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def check(self, *arguments, before=(), **more):
        return subprocess.run([*before, PEERLINT, "check", *arguments], timeout=HANGS, text=True,
                              stdout=more.pop("stdout", subprocess.PIPE), stderr=subprocess.PIPE,
                              stdin=more.pop("stdin", subprocess.DEVNULL), **more)

    def test_a_reader_that_stops_early_is_no_error(self):
        many = self.write("many.cfg", FAULTY + "".join(
            f"crypto map VPN {i} ipsec-isakmp\n set transform-set T{i}\n" for i in range(11, 5000)))
        with subprocess.Popen([PEERLINT, "check", many], stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True) as child:
            self.assertIn("[", child.stdout.readline())
            child.stdout.close()
            complaint = child.stderr.read()
            self.assertEqual(child.wait(timeout=HANGS), 1)
        self.assertEqual(complaint, "")

    def test_standard_output_that_is_closed(self):
        done = subprocess.run(["sh", "-c", '"$0" check "$1" >&-', PEERLINT,
                               self.write("r.cfg", FAULTY)],
                              stderr=subprocess.PIPE, text=True, timeout=HANGS, check=False)
        self.assertEqual(done.returncode, 2)
        self.assertIn("cannot write the results", done.stderr)

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full")
    def test_a_full_disk_is_told(self):
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = self.check(self.write("r.cfg", FAULTY), stdout=full)
        self.assertEqual(done.returncode, 2)
        self.assertIn("cannot write the results", done.stderr)

    def test_a_pipe_as_an_argument_does_not_hang(self):
        os.mkfifo(self.folder / "pipe")
        done = self.check(self.folder / "pipe", self.write("r.cfg", FAULTY))
        self.assertEqual(done.returncode, 2)
        self.assertIn("is a pipe", done.stderr)
        self.assertIn("error[REF001", done.stdout)

    def test_a_device_as_an_argument_does_not_hang(self):
        done = self.check("/dev/zero")
        self.assertEqual(done.returncode, 2)
        self.assertIn("is a device", done.stderr)

    def test_a_folder_as_standard_input(self):
        folder = os.open(self.folder, os.O_RDONLY)
        self.addCleanup(os.close, folder)
        done = self.check("-", stdin=folder)
        self.assertEqual(done.returncode, 2)
        self.assertIn("reading failed", done.stderr)

    @unittest.skipUnless(os.path.exists("/proc/self/mem"), "no /proc")
    def test_a_file_that_cannot_be_read(self):
        done = self.check("/proc/self/mem", self.write("r.cfg", FAULTY))
        self.assertEqual(done.returncode, 2)
        self.assertIn("/proc/self/mem: Input/output error", done.stderr)
        self.assertIn("error[REF001", done.stdout)

    def on_a_terminal(self, *arguments, columns=0, **environment):
        """What peerlint prints on a terminal that is so many columns wide."""
        master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        known = {key: value for key, value in os.environ.items()
                 if key not in ("COLUMNS", "NO_COLOR", "TERM")}
        with subprocess.Popen([PEERLINT, *arguments], stdin=subprocess.DEVNULL, stdout=slave,
                              env={**known, "TERM": "xterm", **environment}) as child:
            os.close(slave)
            shown = b""
            try:
                while part := os.read(master, 65536):
                    shown += part
            except OSError:  # how a terminal ends
                pass
            os.close(master)
            self.assertEqual(child.wait(timeout=HANGS), 0)
        return shown.decode().replace("\r\n", "\n")

    def test_pages_are_as_wide_as_the_terminal(self):
        page = re.compile(r"\033\[[0-9;]*m")
        for columns, environment, widest in ((50, {}, 50), (50, {"COLUMNS": "70"}, 70),
                                             (0, {}, 80), (90, {"COLUMNS": "x"}, 90)):
            with self.subTest(columns=columns, environment=environment):
                shown = self.on_a_terminal("explain", "REF001", columns=columns, **environment)
                self.assertIn("\033[1mWhy it matters\033[0m", shown)
                prose = [len(line) for line in page.sub("", shown).splitlines()
                         if not line.startswith("    ")]
                self.assertLessEqual(max(prose), widest)
                self.assertGreater(max(prose), widest - 10)

    def test_terminals_without_colours_get_no_escape(self):
        for environment in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
            for arguments in (("explain", "REF001"), ("rules",)):
                self.assertNotIn("\033", self.on_a_terminal(*arguments, **environment))

    def test_a_file_without_permission(self):
        # Root reads everything, unless its capabilities are gone.
        before = ()
        if os.geteuid() == 0:
            before = ("setpriv", "--bounding-set=-all", "--inh-caps=-all")
            if shutil.which(before[0]) is None or subprocess.run(
                    [*before, "true"], stderr=subprocess.DEVNULL, check=False).returncode != 0:
                self.skipTest("root reads everything here")
        secret = self.write("closed.cfg", FAULTY)
        secret.chmod(0)
        folder = self.folder / "closed"
        folder.mkdir(mode=0)
        done = self.check(secret, folder, self.write("r.cfg", FAULTY), before=before)
        self.assertEqual(done.returncode, 2)
        self.assertIn("closed.cfg: Permission denied", done.stderr)
        self.assertIn("closed: Permission denied", done.stderr)
        self.assertIn("error[REF001", done.stdout)

    def many_files(self):
        # So many that an interrupt comes while they are read or checked.
        folder = self.folder / "many"
        folder.mkdir()
        text = FAULTY + "".join(
            f"crypto map VPN {i} ipsec-isakmp\n set transform-set T{i}\n" for i in range(11, 500))
        for i in range(FILES):
            (folder / f"r{i}.cfg").write_text(text.replace("hq", f"r{i}"), encoding="utf-8")
        return folder

    def interrupt(self, after, *arguments):
        """A run that gets SIGINT when so many seconds have passed: its end and what it said."""
        with subprocess.Popen([PEERLINT, "check", "--no-config", *arguments], text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)
                              ) as child:
            try:
                child.wait(timeout=after)
            except subprocess.TimeoutExpired:
                child.send_signal(signal.SIGINT)
            out, err = child.communicate(timeout=HANGS)
        return child.returncode, out, err

    def test_an_interrupt_ends_the_process_and_leaves_nothing_half_done(self):
        folder = self.many_files()
        report = self.folder / "report.txt"
        for after in (0.1, 0.3):
            for arguments in (("-j", "1"), ("-j", "2", "--format", "json")):
                with self.subTest(after=after, arguments=arguments):
                    code, out, err = self.interrupt(after, folder, *arguments)
                    self.assertEqual(code, -signal.SIGINT)
                    self.assertEqual(out, "")
                    self.assertEqual(err, "")
                    code, out, _ = self.interrupt(after, folder, *arguments, "--output", report)
                    self.assertEqual(code, -signal.SIGINT)
                    self.assertEqual(out, "")
        self.assertEqual(sorted(each.name for each in self.folder.iterdir()), ["many"])

    def test_an_interrupt_keeps_the_report_of_the_run_before(self):
        report = self.write("report.txt", "of the run before\n")
        code, _, _ = self.interrupt(0.3, self.many_files(), "-j", "1", "--output", report)
        self.assertEqual(code, -signal.SIGINT)
        self.assertEqual(report.read_text(encoding="utf-8"), "of the run before\n")


if __name__ == "__main__":
    unittest.main()
