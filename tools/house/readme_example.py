#!/usr/bin/env python3
"""The example of the README that embeds the library.

usage: readme_example.py extract README.md OUTPUT.cpp   writes the first such block
       readme_example.py run PROGRAM                    runs it; it must succeed and say something
"""
import pathlib
import re
import subprocess
import sys


def extract(readme, output):
    text = pathlib.Path(readme).read_text(encoding="utf-8")
    blocks = re.findall(r"^```cpp\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    for block in blocks:
        if "#include <peerlint/peerlint.hpp>" in block:
            pathlib.Path(output).write_text(block, encoding="utf-8")
            return
    sys.exit(f"{readme}: no ```cpp block includes <peerlint/peerlint.hpp>")


def run(program):
    done = subprocess.run([program], stdout=subprocess.PIPE, text=True, check=False)
    print(done.stdout, end="")
    if done.returncode != 0:
        sys.exit(f"the example ends with {done.returncode}")
    if not done.stdout.strip():
        sys.exit("the example prints nothing")


match sys.argv[1:]:
    case ["extract", readme, output]:
        extract(readme, output)
    case ["run", program]:
        run(program)
    case _:
        sys.exit(__doc__)
