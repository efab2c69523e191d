#!/usr/bin/env python3
"""Holds the page of `tunnels --format html` to what a browser makes of it.

usage: cli/tunnels_page_test.py PEERLINT SOURCE_DIR

A headless Chromium loads the page, if there is one; else the parts that need it are skipped.
"""
import html.parser
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

PEERLINT = pathlib.Path(sys.argv.pop(1)).resolve()
SOURCE = pathlib.Path(sys.argv.pop(1)).resolve()
BROWSERS = ["chromium", "chromium-browser", "google-chrome", "chromium-headless-shell"]
VOID = {"meta", "br", "path", "rect"}


def page():
    pair = SOURCE / "testdata/pairs/quickstart"
    done = subprocess.run([PEERLINT, "tunnels", pair, "--no-config", "--format", "html"], text=True,
                          stdout=subprocess.PIPE, check=False)
    return done.stdout


class Tree(html.parser.HTMLParser):
    """What is open, what has an id, and where links lead."""

    def __init__(self):
        super().__init__()
        self.open, self.ids, self.links, self.faults = [], set(), set(), []

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self.ids |= {values["id"]} if "id" in values else set()
        self.links |= {values["href"]} if "href" in values else set()
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(tag)


class Page(unittest.TestCase):
    def test_it_is_well_formed_and_leads_nowhere_else(self):
        tree = Tree()
        tree.feed(page())
        self.assertEqual((tree.faults, tree.open), ([], []))
        self.assertTrue(tree.links)
        self.assertEqual(tree.links - {f"#{name}" for name in tree.ids}, set())

    def dom(self, more="", hash=""):
        """The page as a browser has it after its scripts."""
        browser = next(filter(None, map(shutil.which, BROWSERS)), None)
        if browser is None:
            self.skipTest("no Chromium is on this machine")
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "tunnels.html"
            file.write_text(page().replace("</body>", f"{more}</body>"), encoding="utf-8")
            return subprocess.run([browser, "--headless", "--no-sandbox", "--disable-gpu",
                                   f"--user-data-dir={folder}/profile", "--virtual-time-budget=2000",
                                   "--dump-dom", f"file://{file}{hash}"], text=True, timeout=120,
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout

    def test_an_address_opens_a_tunnel(self):
        dom = self.dom(hash="#tunnel-1")
        self.assertRegex(dom, r'<details id="tunnel-1" open')
        self.assertRegex(dom, r'<details id="tunnel-2">')

    def test_a_click_on_a_line_opens_its_findings_and_its_ladder(self):
        click = "dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))"
        dom = self.dom(f"<script>document.querySelector('svg a.failing').{click}</script>")
        opened = re.search(r'<details id="tunnel-1" open.*?</details>', dom, re.DOTALL)
        self.assertIsNotNone(opened)
        self.assertIn("error[P1M001 no-common-isakmp-policy]", opened[0])
        self.assertRegex(opened[0], r"MM1 .*─.*[>▶→]")


if __name__ == "__main__":
    unittest.main()
