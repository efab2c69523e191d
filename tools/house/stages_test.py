"""Holds the road of docs/architecture.md: a stage includes only what stands left of it."""
import unittest

from tree import PUBLIC, includes_of, sources

# Folders of lib/, left to right; those that share a place do not see each other.
ROAD = [
    ("source",),
    ("net",),
    ("settings",),
    ("model",),
    ("write",),
    ("structure",),
    ("command",),
    ("session",),
    ("facts",),
    ("negotiate",),
    ("failover", "diagnose", "mirror"),
    ("rules",),
    ("engine",),
    ("render",),
    ("cli",),  # beside lib/; peerlint.hpp, which gathers the public headers, counts as its
]
PLACE = {stage: place for place, stages in enumerate(ROAD) for stage in stages}

# Public shapes without behaviour: all may include them.
SHAPES = {
    "peerlint/span.hpp",
    "peerlint/applet.hpp",
    "peerlint/finding.hpp",
    "peerlint/flow.hpp",
    "peerlint/parse.hpp",
    "peerlint/prediction.hpp",
    "peerlint/rule_info.hpp",
    "peerlint/silencing.hpp",
    "peerlint/tunnel.hpp",
    "peerlint/tunnel_report.hpp",
}
PUBLIC_STAGE = {
    "peerlint/net.hpp": "net",
    "peerlint/rule_choices.hpp": "settings",
    "peerlint/options.hpp": "settings",
    "peerlint/configuration.hpp": "settings",
    "peerlint/report.hpp": "rules",
    "peerlint/workspace.hpp": "engine",
    "peerlint/render.hpp": "render",
    "peerlint/peerlint.hpp": "cli",
}
# The command line has the public headers, and what only a program does: reading files, drawing on
# terminals.
OPEN_TO_CLI = {
    "source/input.hpp",
    "source/nearest.hpp",
    "source/project.hpp",
    "source/utf8.hpp",
    "render/glyphs.hpp",
    "render/paint.hpp",
    "render/rule_link.hpp",
}

# PEGTL comes with every header of grammar/ but syntax.hpp; these alone may see it.
SEES_GRAMMAR = ("lib/command/groups/", "lib/structure/")
SEES_GRAMMAR_FILES = {"lib/command/group.hpp", "lib/command/fill.hpp"}


def stage_of_header(name):
    """The stage of an included header; None for those of the standard library and of packages."""
    if name in PUBLIC_STAGE:
        return PUBLIC_STAGE[name]
    if name == "command_group_names.hpp":  # generated
        return "command"
    parts = name.split("/")
    if parts[:2] == ["peerlint", "model"]:
        return "model"
    return parts[0] if parts[0] in PLACE else None


def stage_of_file(file):
    """Where a file stands; None for shapes and what is outside the road."""
    if file.startswith(PUBLIC):
        return stage_of_header(file.removeprefix(PUBLIC))
    parts = file.split("/")
    return parts[1] if parts[0] == "lib" else None


def may_include(file, name):
    if name in SHAPES:
        return True
    if file.startswith("cli/"):
        return name.startswith(("peerlint/", "cli/")) or name in OPEN_TO_CLI
    header = stage_of_header(name)
    if file.startswith("grammar/"):
        return name.startswith("grammar/") or header in ("net", "structure")
    if name.startswith("grammar/"):
        if name == "grammar/syntax.hpp":
            return stage_of_file(file) == "command"
        return file in SEES_GRAMMAR_FILES or (
            file.startswith(SEES_GRAMMAR) and file.endswith(".cpp")
        )
    stage = stage_of_file(file)
    if stage is None and file.removeprefix(PUBLIC) in SHAPES:
        return header in ("net", "model")
    if stage not in PLACE or header not in PLACE:
        return False
    return stage == header or PLACE[header] < PLACE[stage]


def is_ours(include):
    return include.quoted or include.name.startswith("peerlint/")


def faults(files):
    """Includes against the road. Tests may look anywhere."""
    return [
        f"{include.file}:{include.line}: may not include {include.name}"
        for file, text in files
        if not file.rsplit(".", 1)[0].endswith("_test")
        for include in includes_of(file, text)
        if is_ours(include) and not may_include(file, include.name)
    ]


class Stages(unittest.TestCase):
    maxDiff = None

    def test_every_include_goes_left(self):
        files = list(sources("lib/**/*.[ch]pp", "grammar/*.[ch]pp", "cli/**/*.[ch]pp"))
        self.assertGreater(len(files), 50)
        self.assertEqual([], faults(files))

    def test_every_folder_of_lib_is_a_stage(self):
        folders = {file.split("/")[1] for file, _ in sources("lib/*/**/*.[ch]pp")}
        self.assertEqual(set(), folders - set(PLACE) - {"include"})

    def test_a_planted_fault_is_found(self):
        planted = [
            ("lib/net/ipv4.cpp", '#include "facts/device_facts.hpp"'),
            ("lib/source/text.hpp", "#include <peerlint/net.hpp>"),
            ("lib/failover/run.cpp", '#include "mirror/mirror.hpp"'),
            ("lib/engine/check.cpp", '#include "render/full.hpp"'),
            ("lib/rules/ref/x.cpp", '#include "grammar/lexical.hpp"'),
            ("lib/session/session.cpp", '#include "grammar/syntax.hpp"'),
            ("lib/session/session.cpp", "#include <peerlint/peerlint.hpp>"),
            ("lib/elsewhere/x.cpp", '#include "net/ipv4.hpp"'),
            ("lib/net/ipv4.cpp", '#include "cli/streams.hpp"'),
            ("lib/include/peerlint/net.hpp", "#include <peerlint/workspace.hpp>"),
            ("lib/include/peerlint/span.hpp", "#include <peerlint/workspace.hpp>"),
            ("grammar/lexical.hpp", '#include "command/table.hpp"'),
            ("cli/check.cpp", '#include "engine/check.hpp"'),
            ("cli/markdown/page.cpp", '#include "engine/check.hpp"'),
        ]
        for file, text in planted:
            with self.subTest(file=file, text=text):
                self.assertEqual(1, len(faults([(file, text)])))

    def test_what_goes_left_is_let_pass(self):
        good = [
            ("lib/rules/ref/x.cpp", '#include "rules/rule.hpp"\n#include <vector>'),
            ("lib/facts/fleet_facts.hpp", "#include <peerlint/tunnel.hpp>"),
            ("lib/command/groups/x.cpp", '#include "grammar/lexical.hpp"'),
            ("lib/command/table.hpp", '#include "grammar/syntax.hpp"'),
            ("lib/include/peerlint/render.hpp", "#include <peerlint/workspace.hpp>"),
            ("lib/net/ipv4_test.cpp", '#include "engine/check.hpp"'),
            ("cli/check.cpp", '#include "source/input.hpp"\n#include <peerlint/workspace.hpp>'),
        ]
        self.assertEqual([], faults(good))


if __name__ == "__main__":
    unittest.main()
