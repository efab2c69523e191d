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
    if len(joined) != 1:
        raise Failure(f"seed {pair.seed}: peerlint finds {len(joined)} tunnels, not one")
    tunnel = joined[0]
    both = [tunnel["a_to_b"], tunnel["b_to_a"]]
    return both if tunnel["a"]["device"] == pair.sides[0].name else both[::-1]


def is_up(outcome):
    return outcome in UP
