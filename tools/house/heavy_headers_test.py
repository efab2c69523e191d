"""Public headers take the standard library and each other; rules take no heavy header either."""
import re
import unittest

from tree import PUBLIC, includes_of, sources

# The standard library's headers have neither a folder nor a suffix.
STANDARD = re.compile(r"[a-z_0-9]+")
HEAVY = ("tao/", "fmt/", "CLI/", "nlohmann/", "toml", "re2/", "doctest/", "grammar/")


def faults_in_public_headers(files):
    return [
        f"{include.file}:{include.line}: {include.name}"
        for file, text in files
        for include in includes_of(file, text)
        if include.quoted
        or not (STANDARD.fullmatch(include.name) or include.name.startswith("peerlint/"))
    ]


def faults_in_rules(files):
    return [
        f"{include.file}:{include.line}: {include.name}"
        for file, text in files
        for include in includes_of(file, text)
        if include.name.startswith(HEAVY)
    ]


class HeavyHeaders(unittest.TestCase):
    def test_public_headers_take_std_and_each_other(self):
        headers = list(sources(PUBLIC + "**/*"))
        self.assertGreater(len(headers), 10)
        self.assertEqual([], faults_in_public_headers(headers))

    def test_rules_are_light(self):
        rules = list(sources("lib/rules/*/*.cpp", "lib/rules/*.hpp"))
        self.assertGreater(len(rules), 10)
        self.assertEqual([], faults_in_rules(rules))

    def test_a_planted_fault_is_found(self):
        for line in ("#include <fmt/format.h>", '#include "peerlint/net.hpp"', "# include <CLI/CLI.hpp>"):
            with self.subTest(line=line):
                self.assertEqual(1, len(faults_in_public_headers([("x.hpp", line)])))
        for line in ("#include <tao/pegtl.hpp>", '#include "grammar/lexical.hpp"'):
            with self.subTest(line=line):
                self.assertEqual(1, len(faults_in_rules([("x.cpp", line)])))
        self.assertEqual([], faults_in_public_headers([("x.hpp", "#include <vector>")]))


if __name__ == "__main__":
    unittest.main()
