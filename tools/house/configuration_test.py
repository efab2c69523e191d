#!/usr/bin/env python3
"""Holds the JSON Schema of `peerlint config schema` to the examples of docs/configuration.md, and to
what it must refuse.

usage: configuration_test.py PEERLINT

Ends with 77 where Python reads no TOML (before 3.11). Needs python3-jsonschema.
"""
import json
import re
import subprocess
import sys

from tree import SOURCE

WRONG = [
    'profil = "ietf"',
    'profile = "iett"',
    'fail-level = 1',
    'exclude = [1]',
    '[rules]\nREF01 = "off"',
    '[rules]\nREF001 = "eror"',
    '[rules]\nREF001 = { levl = "note" }',
    '[per-file."lab/"]\nREF001 = "on"',
    '[device.hq]\nrelase = "15.7"',
]


def main(peerlint):
    try:
        import tomllib
    except ImportError:
        sys.exit(77)
    try:
        import jsonschema
    except ImportError:
        sys.exit("python3-jsonschema is missing; ./dev test installs it")
    printed = subprocess.run([peerlint, "config", "schema"], stdout=subprocess.PIPE, check=True)
    schema = json.loads(printed.stdout)
    checker = jsonschema.validators.validator_for(schema)
    checker.check_schema(schema)
    faults = lambda text: list(checker(schema).iter_errors(tomllib.loads(text)))
    page = (SOURCE / "docs/configuration.md").read_text(encoding="utf-8")
    examples = re.findall(r"^```toml file=peerlint\.toml\n(.*?)^```$", page, re.M | re.S)
    if len(examples) < 5:
        sys.exit(f"docs/configuration.md has {len(examples)} examples of peerlint.toml")
    for text in examples:
        for each in faults(text):
            sys.exit(f"the schema refuses an example: {each.json_path}: {each.message[:200]}\n{text}")
    for text in WRONG:
        if not faults(text):
            sys.exit(f"the schema takes what peerlint refuses:\n{text}")


if len(sys.argv) != 2:
    sys.exit(__doc__)
main(sys.argv[1])
