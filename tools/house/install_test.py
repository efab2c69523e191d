"""A program of another project finds the installed library and links it.

usage: install_test.py BUILD_DIR COMPILER      what is installed, into a folder of its own
"""
import pathlib
import subprocess
import sys
import tempfile
import unittest

from tree import SOURCE

BUILD, COMPILER = pathlib.Path(), ""
PRIVATE = ("pegtl", "nlohmann", "CLI11")  # header-only: nothing to those who link the archive


def run(*command, code=0):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    if done.returncode != code:
        raise AssertionError(f"{command} ended with {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="peerlint-")
        cls.addClassCleanup(folder.cleanup)
        cls.prefix = pathlib.Path(folder.name, "prefix")
        cls.there = pathlib.Path(folder.name, "embedding")
        run("cmake", "--install", BUILD, "--prefix", cls.prefix)

    def names(self, pattern):
        return {file.relative_to(self.prefix).as_posix() for file in self.prefix.glob(pattern)}

    def configure(self, *more):
        run("cmake", "-G", "Ninja", "-S", SOURCE / "cmake/install-test", "-B", self.there,
            f"-DCMAKE_PREFIX_PATH={self.prefix}", f"-DCMAKE_CXX_COMPILER={COMPILER}", *more)

    def test_a_program_finds_and_links_it(self):
        self.configure(*(f"-DCMAKE_DISABLE_FIND_PACKAGE_{name}=ON"
                         for name in ("pegtl", "nlohmann_json", "CLI11")))
        run("cmake", "--build", self.there)
        said = run(self.there / "embedding", code=1)
        self.assertIn("REF001", said)
        self.assertIn("branch.cfg", said)

    def test_what_is_header_only_is_not_asked_for(self):
        config = [file.read_text() for file in self.prefix.glob("**/cmake/peerlint/*.cmake")]
        self.assertTrue(config)
        for name in PRIVATE:
            self.assertFalse([text for text in config if name in text], name)

    def test_nothing_installed_names_the_build(self):
        for file in self.prefix.glob("**/*.cmake"):
            for folder in (SOURCE, BUILD, self.prefix):
                self.assertNotIn(str(folder), file.read_text(), file)

    def test_every_public_header_is_there(self):
        public = SOURCE / "lib/include"
        expected = {f"include/{file.relative_to(public)}" for file in public.glob("**/*.hpp")}
        self.assertEqual(expected, self.names("include/**/*.hpp"))

    def test_the_program_stands_beside_its_pages(self):
        run(self.prefix / "bin/peerlint", "--version")
        expected = {f"share/doc/peerlint/rules/{page.name}" for page in SOURCE.glob("docs/rules/*.md")}
        self.assertEqual(expected, self.names("share/doc/peerlint/rules/*"))
        self.assertLessEqual(
            {f"share/doc/peerlint/{name}" for name in ("formats.md", "formats.schema.json", "copyright")},
            self.names("share/doc/peerlint/*"))


if __name__ == "__main__":
    BUILD, COMPILER = pathlib.Path(sys.argv.pop(1)), sys.argv.pop(1)
    unittest.main()
