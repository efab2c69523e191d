"""Lays what peerlint says of a direction beside what two charons did: question by question."""
import typing

import algorithms
from pair import ANY, DYNAMIC, INTERFACES
from prediction import Failure, is_up

# Both answer, and what is compared.
QUESTIONS = {
    "comes up": "whether anything comes up",
    "line": "whether this line of the list comes up",
    "narrowed": "whether the SA covers less than the line of either end (IKEv2)",
    "phase 1": "whether the IKE SA comes up",
    "chosen": "the algorithms that are chosen",
    "rekey": "whether the SA survives its rekey (IKEv2)",
}


class Answer(typing.NamedTuple):
    question: str
    about: str
    peerlint: object
    charon: object

    def differs(self):
        return self.peerlint != self.charon


def text(network, port):
    words = "any" if network == ANY else str(network).removesuffix("/32")
    return f"{words} eq {port}" if port else words


def by_line(side, said):
    """What peerlint says of each line of the list, by the name that the line has for charon."""
    if side.kind in INTERFACES or not side.listed:
        return {}
    found = {(one["local"], one["remote"], one["protocol"]): one for one in said["selectors"]}
    names = {}
    for prefix, entry in side.entries().items():
        for number, line in enumerate(entry.lines):
            ends = text(line.local, line.local_port), text(line.remote, line.remote_port)
            one = found.get((*ends, line.protocol))
            if not one and side.second:
                continue  # the other end's entry for it is not found
            if not one:
                raise Failure(f"peerlint does not tell of {side.name}'s line {' to '.join(ends)}")
            names[f"{prefix}line{number}"] = one["outcome"]
    return names


def meets(pair):
    """Whether both ends call each other, by one version. If not, strongSwan gives up at the first
    message, IOS perhaps at a later one."""
    first, second = pair.sides
    called = all(side.kind == DYNAMIC or side.peer == other.address
                 for side, other in ((first, second), (second, first)))
    return called and first.version == second.version and all(side.applied for side in pair.sides)


def sent_as_written(side):
    """Whether strongSwan offers the proposals in their order: it begins with those that have the
    first group of the first."""
    proposals = side.proposals if side.version == 2 else []
    return all(proposals[0].groups[0] in one.groups for one in proposals)


def chosen_by_peerlint(version, said):
    ike, ipsec = said["chosen"]["ike"], said["chosen"]["ipsec"]
    found = {name: ike[name] for name in ("encryption", "key_bits", "hash", "group")}
    found["prf"] = ike["prf"] if version == 2 else ike["hash"]
    found["transforms"] = " ".join(ipsec["transforms"])
    found["mode"] = ipsec["mode"]
    return found


NAMES_OF_CHARON = {  # encr-alg and encr-keysize of a vici answer
    ("3DES_CBC", ""): "3des", ("AES_CBC", "128"): "aes128", ("AES_CBC", "192"): "aes192",
    ("AES_CBC", "256"): "aes256", ("AES_GCM_16", "128"): "gcm128",
    ("AES_GCM_16", "192"): "gcm192", ("AES_GCM_16", "256"): "gcm256",
}
GROUPS_OF_CHARON = {"MODP_1024": 2, "MODP_1536": 5, "MODP_2048": 14, "MODP_3072": 15,
                    "MODP_4096": 16, "ECP_256": 19, "ECP_384": 20, "ECP_521": 21,
                    "MODP_2048_256": 24}


def cipher_of(sa):
    return NAMES_OF_CHARON[sa["encr-alg"], sa.get("encr-keysize", "")]


def hash_of(name):
    """HMAC_SHA2_256_128, PRF_HMAC_SHA1 and the like."""
    parts = name.removeprefix("PRF_").split("_")[1:]
    if parts[0] == "SHA2":
        return f"sha{parts[1]}"
    return parts[0].lower()


def chosen_by_charon(done):
    ike, child = done["ike"], done["child"]
    encryption, bits = algorithms.CIPHERS[cipher_of(ike)].json
    prf = hash_of(ike["prf-alg"])
    integrity = hash_of(ike["integ-alg"]) if "integ-alg" in ike else ""
    transforms = algorithms.CIPHERS[cipher_of(child)].transform
    if "integ-alg" in child:
        transforms += " " + algorithms.transform_hash(hash_of(child["integ-alg"]))
    return {"encryption": encryption, "key_bits": bits, "hash": integrity,
            "group": GROUPS_OF_CHARON[ike["dh-group"]], "prf": prf, "transforms": transforms,
            "mode": child["mode"].lower()}


def answers(pair, starter, said, done):
    """Every question that both have an answer to; none where nobody starts by design."""
    side = pair.sides[starter]
    if said["outcome"] in ("responder_only", "unknown"):
        return
    yield Answer("comes up", "", is_up(said["outcome"]), any(one["up"] for one in done.values()))
    for name, outcome in by_line(side, said).items():
        came = done.get(name, {"up": False})
        yield Answer("line", name, is_up(outcome), came["up"])
        if side.version == 2 and is_up(outcome) and came["up"]:
            yield Answer("narrowed", name, outcome == "up_degraded", came["narrowed"])
    if meets(pair):
        yield Answer("phase 1", "", said["steps"][1]["verdict"] == "pass",
                     any(one["phase_1"] for one in done.values()))
    up = [one for one in done.values() if one["up"]]
    if up and is_up(said["outcome"]) and not side.second:
        if sent_as_written(side):
            yield Answer("chosen", "", chosen_by_peerlint(side.version, said),
                         chosen_by_charon(up[0]))
        if side.version == 2 and "rekeyed" in up[0]:
            # Whether a lost peer is noticed, which the step asks as well, is no question of a rekey.
            yield Answer("rekey", "", "PFS003" not in said["steps"][4]["because"],
                         up[0]["rekeyed"])
