"""Writes down all that is known of a pair, so that a difference can be looked into."""
import json

import prediction
import swanctl
from pair import as_data


def differences(pair, answers):
    """What is answered differently, by who starts; `answers` are those of each direction."""
    return [{"starts": side.name} | answer._asdict()
            for side, given in zip(pair.sides, answers) for answer in given if answer.differs()]


def write_json(file, data):
    file.write_text(json.dumps(data, indent=2) + "\n", encoding="utf-8")


def configurations(pair, starter):
    """What both charons are given when that end starts."""
    made = {}
    for side in pair.sides:
        starts = side is starter
        made[side.name] = {"connections": swanctl.connections(side, None if starts else starter),
                           "keys": swanctl.keys(side, side.peer if starts else starter.address)}
    return made


def write(folder, lab, pair, said, done, different):
    """A file for each thing, into a folder of the pair's own."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in prediction.texts(pair).items():
        (folder / name).write_text(text, encoding="utf-8")
    write_json(folder / "pair.json", as_data(pair))
    write_json(folder / "peerlint.json", said)
    write_json(folder / "charon.json", done)
    write_json(folder / "differences.json", different)
    for side in pair.sides:
        write_json(folder / f"{side.name}-starts.json", configurations(pair, side))
    for one in lab.daemons:
        (folder / f"{one.name}.log").write_text(one.lately(), encoding="utf-8")
