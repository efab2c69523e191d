"""A random pair that works: the two ends say the same, not always in the same words or order."""
import copy
import ipaddress
import random

import algorithms
from pair import (ANY, DYNAMIC, GRE, MAP, THIRD, TUNNEL, Entry, Identity, Key, Line, Pair,
                  Policy, Proposal, Side, Transform)

# Kind of the pair: the sections of the two ends, the version, how often.
KINDS = {
    "IKEv1 map": ((MAP, MAP), 1, 6),
    "IKEv1 aggressive": ((MAP, MAP), 1, 1),
    "IKEv2 map": ((MAP, MAP), 2, 6),
    "IKEv1 two entries": ((MAP, MAP), 1, 1),
    "IKEv2 two entries": ((MAP, MAP), 2, 1),
    "IKEv1 dynamic": ((DYNAMIC, MAP), 1, 2),
    "IKEv2 dynamic": ((DYNAMIC, MAP), 2, 2),
    "IKEv1 tunnel": ((TUNNEL, TUNNEL), 1, 2),
    "IKEv2 tunnel": ((TUNNEL, TUNNEL), 2, 2),
    "IKEv1 GRE": ((GRE, GRE), 1, 2),
    "IKEv2 GRE": ((GRE, GRE), 2, 2),
}
NAMES = ("hq", "branch")
ADDRESSES = ("192.0.2.2", "198.51.100.2")
LOOPBACKS = ("192.0.2.130", "198.51.100.130")
LANS = (ipaddress.ip_network("10.1.0.0/16"), ipaddress.ip_network("10.2.0.0/16"))
INNER = ("172.16.0.1", "172.16.0.2")
NOBODY = "203.0.113.77"  # an address that neither has
DOMAIN = "example.org"
RELEASES = ("15.6", "15.7", "15.9")
# Larger groups cost a processor more than they tell.
GROUPS = (2, 5, 14, 14, 19, 19, 20, 21, 15, 16, 24)
CBC = ("3des", "aes128", "aes192", "aes256", "aes256")


def some(dice, of, most):
    """One to `most` different ones, in any order."""
    of = list(dict.fromkeys(of))
    return dice.sample(of, dice.randint(1, min(most, len(of))))


def policy(dice):
    return Policy(dice.choice(CBC), dice.choice(algorithms.HASHES), dice.choice(GROUPS))


def proposal(dice):
    groups = some(dice, GROUPS, 3)
    if dice.random() < 0.25:
        return Proposal(some(dice, ("gcm128", "gcm256"), 2), [], some(dice, algorithms.HASHES, 2),
                        groups)
    prf = some(dice, algorithms.HASHES, 2) if dice.random() < 0.3 else []
    return Proposal(some(dice, CBC, 3), some(dice, algorithms.HASHES, 3), prf, groups)


def transform(dice):
    cipher = dice.choice(("3des", "aes128", "aes192", "aes256", "gcm128", "gcm192", "gcm256"))
    hashed = not algorithms.authenticates(cipher)
    return Transform(cipher, dice.choice(algorithms.HASHES) if hashed else "")


def network(dice, lan):
    """A network within the LAN, now and then a host."""
    length = 32 if dice.random() < 0.1 else dice.randint(17, 25)
    number = dice.randrange(2 ** (length - lan.prefixlen))
    return ipaddress.ip_network((int(lan.network_address) + number * 2 ** (32 - length), length))


def lines(dice):
    """Lines that share no packet."""
    made = []
    for _ in range(dice.choice((1, 1, 1, 2, 3))):
        line = Line(network(dice, LANS[0]), network(dice, LANS[1]))
        if dice.random() < 0.15:
            line.protocol = dice.choice(("tcp", "udp"))
            line.local_port = dice.choice((0, 0, 0, 22, 179))
            line.remote_port = dice.choice((0, 0, 80, 443, 5000))
        if not any(line.local.overlaps(one.local) or line.remote.overlaps(one.remote)
                   for one in made):
            made.append(line)
    return made


def key(dice):
    letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"
    return "".join(dice.choice(letters) for _ in range(dice.randint(8, 20)))


def keys(dice, text, peer):
    """The key for the peer, now and then of a network or of anyone, and keys of others."""
    length = dice.choice((32, 32, 32, 24, 0))
    made = [Key(text, ipaddress.ip_network(f"{peer}/{length}", strict=False))]
    if dice.random() < 0.3:
        made.append(Key(key(dice), ipaddress.ip_network(THIRD)))
    if length == 32 and dice.random() < 0.2:
        made.append(Key(key(dice), ANY))
    dice.shuffle(made)
    return made


def called(dice, side):
    """What the side says it is, or nothing: then it is its address."""
    kind = dice.choice(("", "", "address", "fqdn", "email"))
    value = {"": None, "address": side.address, "fqdn": f"{side.name}.{DOMAIN}",
             "email": f"{side.name}@{DOMAIN}"}[kind]
    return Identity(kind, value) if kind else None


def expectation(dice, other):
    """What the other one's identity is expected to be."""
    identity = other.identity or Identity("address", other.address)
    if identity.kind == "address":
        length = dice.choice((32, 32, 32, 24, 0))
        return Identity("address", str(ipaddress.ip_network(f"{identity.value}/{length}", False)))
    if dice.random() < 0.3:
        return Identity(f"{identity.kind} domain", DOMAIN)
    return dice.choice((identity, identity, Identity("any")))


def spread(dice, least, make):
    """What both have, and something more at one or the other end, in any order."""
    common = [make(dice) for _ in range(least)]
    made = []
    for _ in range(2):
        own = common + [make(dice) for _ in range(dice.choice((0, 0, 1, 2)))]
        dice.shuffle(own)
        made.append([copy.deepcopy(one) for n, one in enumerate(own) if one not in own[:n]])
    return made


def sides(dice, sections, version):
    release = dice.choice(RELEASES)
    made = []
    for one in (0, 1):
        other = 1 - one
        made.append(Side(NAMES[one], release, ADDRESSES[one], LOOPBACKS[one], LANS[one], INNER[one],
                         sections[one], version, ADDRESSES[other], neighbour=dice.random() < 0.2,
                         bilingual=dice.random() < 0.2))
    return made


def start_aggressively(dice, both):
    """One end or both. The first message needs a group already: there is one policy."""
    for side in both:
        side.policies = copy.deepcopy(both[0].policies[:1])
        side.aggressive = side is both[0] or dice.random() < 0.5


def add_second_entry(dice, both):
    """Another entry of both maps, sound whatever befalls the first one."""
    taken = both[0].lines
    wanted = [line for line in lines(dice)
              if not any(line.shares_packets_with(other) for other in taken)]
    if not wanted:
        return
    transforms, pfs = [transform(dice)], dice.choice((0, *GROUPS))
    for side in both:
        own = [line if side is both[0] else line.mirrored() for line in copy.deepcopy(wanted)]
        side.second = Entry(own, copy.deepcopy(transforms), pfs, dice.random() < 0.5)


def draw(seed):
    """The healthy pair of a seed, and the dice, for whoever goes on."""
    dice = random.Random(seed)
    kind = dice.choices(list(KINDS), [weight for _, _, weight in KINDS.values()])[0]
    sections, version, _ = KINDS[kind]
    both = sides(dice, sections, version)
    text = key(dice)
    pfs = dice.choice((0, 0, *GROUPS))
    mode = "transport" if dice.random() < (0.6 if sections[0] == GRE else 0.1) else "tunnel"
    wanted = lines(dice)
    for one, side in enumerate(both):
        side.keys = keys(dice, text, side.peer)
        side.keyring = keys(dice, text, side.peer)
        side.identity = called(dice, side)
        side.pfs = pfs
        side.lines = [line if one == 0 else line.mirrored() for line in copy.deepcopy(wanted)]
        dice.shuffle(side.lines)
        side.listed = side.kind != DYNAMIC or dice.random() < 0.7
        side.neighbour = side.neighbour and side.kind == MAP
        side.second_choice = side.kind == MAP and dice.random() < 0.15
    for name, make in (("policies", policy), ("proposals", proposal), ("transforms", transform)):
        for side, found in zip(both, spread(dice, dice.choice((1, 1, 2)), make)):
            setattr(side, name, found[:6])
    for side, other in (both, reversed(both)):
        side.expected = [expectation(dice, other)]
        if dice.random() < 0.2:
            side.expected.append(Identity("fqdn", f"third.{DOMAIN}"))
        side.mode = mode
    if kind == "IKEv1 aggressive":
        start_aggressively(dice, both)
    if kind.endswith("two entries"):
        add_second_entry(dice, both)
    return Pair(str(seed), kind, both), dice
