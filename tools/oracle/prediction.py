"""What peerlint says of a pair."""
import json
import pathlib
import subprocess
import tempfile

import ios

UP = ("up", "up_degraded", "up_no_traffic", "latent_fail")


class Failure(Exception):
    """peerlint gave no answer to a pair."""


def texts(pair):
    """The two configurations, by file name."""
    first, second = pair.sides
    return {f"{side.name}.cfg": ios.render(side, other)
            for side, other in ((first, second), (second, first))}


def merged(directions):
    """One direction of several tunnels between the two: up when one is, and what is said of each
    line where a tunnel takes it."""
    ordered = sorted(directions, key=lambda one: not is_up(one["outcome"]))
    lines = sorted((line for one in ordered for line in one.get("selectors", [])),
                   key=lambda line: is_up(line["outcome"]))
    return ordered[0] | {"selectors": lines}


def is_up(outcome):
    return outcome in UP


def predict(program, pair):
    """The two directions of the pair's tunnel, as `peerlint pair --format json` has them; the first
    end of the pair starts in the first. Ends that do not find each other have no answer."""
    with tempfile.TemporaryDirectory(prefix="peerlint-") as folder:
        files = texts(pair)
        for name, text in files.items():
            (pathlib.Path(folder) / name).write_text(text, encoding="utf-8")
        command = [program, "pair", "--no-config", "--format", "json", *files]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise Failure(f"seed {pair.seed}: peerlint ended with {done.returncode}: {done.stderr}")
    joined = [one for one in json.loads(done.stdout)["tunnels"] if one["b"]]
    if not joined:
        return [{"outcome": "unknown"}] * 2
    if len(joined) != 1 and not pair.sides[0].second:
        raise Failure(f"seed {pair.seed}: peerlint finds {len(joined)} tunnels, not one")
    ways = [("a_to_b", "b_to_a") if one["a"]["device"] == pair.sides[0].name else
            ("b_to_a", "a_to_b") for one in joined]
    return [merged([one[way[starter]] for one, way in zip(joined, ways)]) for starter in (0, 1)]
