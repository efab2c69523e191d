#!/usr/bin/env python3
"""Holds the formats of `peerlint check` to the schemas of those who read them.

usage: formats_test.py PEERLINT json    docs/formats.schema.json
       formats_test.py PEERLINT sarif   the schema of SARIF 2.1.0, which is no part of this clone: it
                                        is looked for in $PEERLINT_SHARED or ../shared
       formats_test.py PEERLINT junit   that XML parsers take it, and the counts are right

Ends with 77 where there is no schema to check with. Needs python3-jsonschema.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree

from tree import SOURCE

SKIPPED = 77
GOLDENS = SOURCE / "testdata" / "render"
LINTED = ["testdata/pairs/quickstart", "testdata/foreign/asa.cfg", "testdata/captures/latin1.cfg"]


def live(peerlint, name, *inputs):
    """What `check` prints of the inputs; it finds something in them."""
    done = subprocess.run([peerlint, "check", "--format", name, *inputs], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, cwd=SOURCE, check=False)
    return done.stdout.decode("utf-8")


def outputs(peerlint, name):
    """Live runs by what they are of: with findings, with an unreadable input, with nothing."""
    yield "the quick start and more", live(peerlint, name, *LINTED)
    yield "an unreadable input", live(peerlint, name, "/nowhere/at all.cfg", *LINTED)
    yield "nothing linted", live(peerlint, name, "testdata/foreign/asa.cfg")


def validate(schema, value, of):
    try:
        import jsonschema
    except ImportError:
        sys.exit("python3-jsonschema is missing; ./dev test installs it")
    checker = jsonschema.validators.validator_for(schema)(schema)
    faults = [f"{of}: {each.json_path}: {each.message[:200]}" for each in checker.iter_errors(value)]
    if faults:
        sys.exit("\n".join(faults[:20]))


def check_json(peerlint):
    schema = json.loads((SOURCE / "docs/formats.schema.json").read_text(encoding="utf-8"))
    schema["$ref"] = "#/definitions/check"
    for of, text in outputs(peerlint, "json"):
        validate(schema, json.loads(text), of)


def check_sarif(peerlint):
    shared = pathlib.Path(os.environ.get("PEERLINT_SHARED", SOURCE / ".." / "shared"))
    file = shared / "schemas" / "sarif-2.1.0.json"
    if not file.is_file():
        print(f"skipped: there is no {file}")
        sys.exit(SKIPPED)
    schema = json.loads(file.read_text(encoding="utf-8"))
    golden = (GOLDENS / "sarif.json").read_text(encoding="utf-8")
    for of, text in [("the golden", golden), *outputs(peerlint, "sarif")]:
        log = json.loads(text)
        validate(schema, log, of)
        for uri in re.findall(r'"uri": "([^"]*)"', text):
            if not re.fullmatch(r"(file://)?([\w.~/-]|%[0-9A-F]{2})+", uri, re.ASCII):
                sys.exit(f"{of}: {uri!r} is no URI reference")


def check_junit(peerlint):
    golden = (GOLDENS / "junit.xml").read_text(encoding="utf-8")
    for of, text in [("the golden", golden), *outputs(peerlint, "junit")]:
        root = xml.etree.ElementTree.fromstring(text.encode("utf-8"))
        for counted in [root, *root.iter("testsuite")]:
            for key, path in [("tests", ".//testcase"), ("failures", ".//failure"),
                              ("errors", ".//error"), ("skipped", ".//skipped")]:
                said = counted.get(key, str(len(counted.findall(path))))
                if said != str(len(counted.findall(path))):
                    sys.exit(f"{of}: {counted.tag} {counted.get('name')}: {key} is {said}")
        if not root.findall(".//testcase"):
            sys.exit(f"{of}: no test case")


match sys.argv[1:]:
    case [program, "json"]:
        check_json(program)
    case [program, "sarif"]:
        check_sarif(program)
    case [program, "junit"]:
        check_junit(program)
    case _:
        sys.exit(__doc__)
