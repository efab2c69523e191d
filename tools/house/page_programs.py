#!/usr/bin/env python3
"""The ```cpp blocks of pages, as programs that are compiled and run.

usage: page_programs.py names PAGE...            prints a line for each program
       page_programs.py extract FOLDER PAGE...   writes FOLDER/NAME.cpp for each
       page_programs.py run FOLDER PAGE          runs those of a page: each must succeed

A block with main() is a whole program; another one is put into the main() of PROLOGUE. When the next
block is ```text output, the program prints exactly that; else it prints something.
"""
import difflib
import pathlib
import re
import subprocess
import sys
import typing

PROLOGUE = """\
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <peerlint/peerlint.hpp>

[[maybe_unused]] static std::string bytes_of(const std::string& name) {
  std::ifstream in(name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

int main() {
"""


class Program(typing.NamedTuple):
    name: str
    line: int  # of the fence, in the page
    text: str
    output: str | None


def programs_of(page):
    text = pathlib.Path(page).read_text(encoding="utf-8")
    blocks = list(re.finditer(r"^```([^\n`]+)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL))
    following = blocks[1:] + [None]
    made = []
    for block, after in zip(blocks, following):
        if block[1] != "cpp":
            continue
        whole = "int main()" in block[2]
        body = block[2] if whole else PROLOGUE + block[2] + "}\n"
        output = after[2] if after is not None and after[1] == "text output" else None
        name = f"{pathlib.Path(page).stem.lower()}_{len(made) + 1}"
        made.append(Program(name, text.count("\n", 0, block.start()) + 1, body, output))
    if not made:
        sys.exit(f"{page}: there is no ```cpp block")
    return made


def extract(folder, pages):
    for page in pages:
        for program in programs_of(page):
            pathlib.Path(folder, program.name + ".cpp").write_text(program.text, encoding="utf-8")


def fault_of(program, folder):
    done = subprocess.run([pathlib.Path(folder, program.name)], stdout=subprocess.PIPE,
                          encoding="utf-8", check=False)
    if done.returncode != 0:
        return f"ends with {done.returncode}"
    if program.output is None:
        return "" if done.stdout.strip() else "prints nothing"
    differ = difflib.unified_diff(program.output.splitlines(), done.stdout.splitlines(),
                                  "the page", "the program", lineterm="")
    return "\n".join(differ)


def run(folder, page):
    faults = {each.line: fault_of(each, folder) for each in programs_of(page)}
    told = [f"{page}:{line}: {fault}" for line, fault in faults.items() if fault]
    if told:
        sys.exit("\n".join(told))


match sys.argv[1:]:
    case ["names", *pages]:
        print("\n".join(program.name for page in pages for program in programs_of(page)))
    case ["extract", folder, *pages]:
        extract(folder, pages)
    case ["run", folder, page]:
        run(folder, page)
    case _:
        sys.exit(__doc__)
