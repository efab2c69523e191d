"""The source tree as the house tests see it."""
import pathlib
import re
import typing

SOURCE = pathlib.Path(__file__).resolve().parents[2]
PUBLIC = "lib/include/"


class Include(typing.NamedTuple):
    file: str  # path in the tree
    line: int
    name: str  # what stands between the quotes or angles
    quoted: bool


def includes_of(file, text):
    made = []
    for number, line in enumerate(text.splitlines(), 1):
        found = re.match(r'\s*#\s*include\s*(["<])([^">]+)[">]', line)
        if found:
            made.append(Include(file, number, found[2], found[1] == '"'))
    return made


def sources(*patterns, root=SOURCE):
    """Path and text of every file that a pattern names, in the order of their paths."""
    files = {file for pattern in patterns for file in root.glob(pattern) if file.is_file()}
    for file in sorted(files):
        yield file.relative_to(root).as_posix(), file.read_text(encoding="utf-8")
