"""What may be wrong with a pair. A fault changes one end; it may break the tunnel, or not."""
import copy
import ipaddress

import algorithms
import draw
from pair import ANY, DYNAMIC, GRE, INTERFACES, MAP, THIRD, Identity, Key


def other_than(dice, of, *not_these):
    return dice.choice([one for one in dict.fromkeys(of) if one not in not_these])


def peer_nobody(dice, side, _):
    side.peer = draw.NOBODY


def peer_loopback(dice, side, other):
    side.peer = other.loopback


def held(side):
    """The keys that the side uses."""
    return side.keys if side.version == 1 else side.keyring


def key_other(dice, side, other):
    for key in held(side):
        if ipaddress.ip_address(other.address) in key.network:
            key.text = key.text.swapcase() if dice.random() < 0.5 else draw.key(dice)


def key_missing(dice, side, other):
    held(side)[:] = [key for key in held(side)
                     if ipaddress.ip_address(other.address) not in key.network]
    held(side).append(Key(draw.key(dice), ipaddress.ip_network(THIRD)))


def key_misplaced(dice, side, other):
    """The right key for a wrong address; a wrong one for anyone may take its place."""
    for key in held(side):
        if ipaddress.ip_address(other.address) in key.network:
            key.network = ipaddress.ip_network(draw.NOBODY)
    if dice.random() < 0.5:
        held(side).append(Key(draw.key(dice), ANY))


def key_shadowed(dice, side, other):
    """The right key for anyone, a wrong one for the peer."""
    texts = [key.text for key in held(side) if ipaddress.ip_address(other.address) in key.network]
    held(side)[:] = [*(Key(text, ANY) for text in texts[:1]),
                     Key(draw.key(dice), ipaddress.ip_network(other.address))]


def policy_field(dice, side, _):
    field = dice.choice(("cipher", "hash", "group"))
    of = {"cipher": draw.CBC, "hash": algorithms.HASHES, "group": draw.GROUPS}[field]
    chosen = side.policies if dice.random() < 0.6 else [dice.choice(side.policies)]
    for policy in chosen:
        setattr(policy, field, other_than(dice, of, getattr(policy, field)))


def proposal_field(dice, side, _):
    """Another list in all proposals, or in one."""
    if not side.proposals:
        return
    chosen = side.proposals if dice.random() < 0.6 else [dice.choice(side.proposals)]
    field = dice.choice(("ciphers", "integrity", "prf", "groups"))
    for proposal in chosen:
        combined = any(algorithms.authenticates(cipher) for cipher in proposal.ciphers)
        if field == "integrity" and combined:
            continue
        of = {"ciphers": ("gcm128", "gcm256") if combined else draw.CBC,
              "integrity": algorithms.HASHES, "prf": algorithms.HASHES,
              "groups": draw.GROUPS}[field]
        old = getattr(proposal, field)
        left = [one for one in dict.fromkeys(of) if one not in old]
        if left:
            setattr(proposal, field, draw.some(dice, left, 2))


def proposal_built_in(dice, side, _):
    side.proposals = []


def mode(dice, side, _):
    side.mode = other_than(dice, ("tunnel", "transport"), side.mode)


def only_main(dice, side, _):
    side.only_main = True


def transform_field(dice, side, _):
    chosen = side.transforms if dice.random() < 0.6 else [dice.choice(side.transforms)]
    for transform in chosen:
        if transform.hash and dice.random() < 0.5:
            transform.hash = other_than(dice, algorithms.HASHES, transform.hash)
        elif transform.hash:
            transform.cipher = other_than(dice, draw.CBC, transform.cipher)
        else:
            transform.cipher = other_than(dice, ("gcm128", "gcm192", "gcm256"), transform.cipher)


def pfs_none(dice, side, _):
    side.pfs = 0


def pfs_other(dice, side, _):
    side.pfs = other_than(dice, draw.GROUPS, side.pfs)


def line_of(dice, side):
    return dice.choice(side.lines), dice.choice(("local", "remote"))


def line_narrower(dice, side, _):
    line, which = line_of(dice, side)
    old = getattr(line, which)
    length = min(32, old.prefixlen + dice.randint(1, 2))
    setattr(line, which, dice.choice(list(old.subnets(new_prefix=length))))


def line_wider(dice, side, _):
    line, which = line_of(dice, side)
    old = getattr(line, which)
    if old.prefixlen > 16:
        length = max(16, old.prefixlen - dice.randint(1, 2))
        setattr(line, which, old.supernet(new_prefix=length))


def line_elsewhere(dice, side, other):
    """Another network of the same LAN."""
    line, which = line_of(dice, side)
    lan = side.lan if which == "local" else other.lan
    old = getattr(line, which)
    shift = dice.randrange(1, 4) << (32 - old.prefixlen)
    new = ipaddress.ip_network((int(old.network_address) ^ shift, old.prefixlen), strict=False)
    setattr(line, which, new if new.subnet_of(lan) else old)


def line_to_anyone(dice, side, _):
    dice.choice(side.lines).remote = ANY


def line_port(dice, side, _):
    line, which = line_of(dice, side)
    if line.protocol != "ip":
        setattr(line, f"{which}_port", other_than(dice, (0, 22, 80, 443),
                                                  getattr(line, f"{which}_port")))


def line_protocol(dice, side, _):
    line, _ = line_of(dice, side)
    line.protocol = other_than(dice, ("ip", "tcp", "udp"), line.protocol)
    if line.protocol == "ip":
        line.local_port = line.remote_port = 0


def line_missing(dice, side, _):
    if len(side.lines) > 1:
        side.lines.remove(dice.choice(side.lines))


def line_more(dice, side, other):
    for line in draw.lines(dice):
        side.lines.append(line if side.lan == draw.LANS[0] else line.mirrored())


def identity_other(dice, side, _):
    side.identity = dice.choice((Identity("fqdn", f"{side.name}.example.net"),
                                 Identity("email", f"admin@{side.name}.{draw.DOMAIN}"),
                                 Identity("address", side.loopback), None))


def identity_expected(dice, side, other):
    side.expected = [dice.choice((
        Identity("address", f"{draw.NOBODY}/32"), Identity("address", f"{other.address}/32"),
        Identity("fqdn", f"{other.name}.{draw.DOMAIN}"), Identity("fqdn domain", "example.net"),
        Identity("email", f"{other.name}@{draw.DOMAIN}"), Identity("any")))]


def version(dice, side, _):
    side.version = 3 - side.version


def unapplied(dice, side, _):
    side.applied = False


def has_protocol(side):
    return any(line.protocol != "ip" for line in side.lines)


def lists(side):
    return side.kind not in INTERFACES and side.listed


# Name in the table: the change, whether it has something to change at this side, how often.
FAULTS = {
    "peer nobody": (peer_nobody, lambda side: side.kind != DYNAMIC, 2),
    "peer loopback": (peer_loopback, lambda side: side.kind != DYNAMIC, 2),
    "key other": (key_other, lambda side: True, 3),
    "key missing": (key_missing, lambda side: True, 3),
    "key misplaced": (key_misplaced, lambda side: True, 2),
    "key shadowed": (key_shadowed, lambda side: True, 2),
    "policy": (policy_field, lambda side: side.version == 1, 10),
    "proposal": (proposal_field, lambda side: side.version == 2, 10),
    "built-in proposal": (proposal_built_in, lambda side: side.version == 2, 3),
    "only main mode": (only_main, lambda side: side.version == 1 and not side.aggressive, 1),
    "mode": (mode, lambda side: True, 2),
    "mode of GRE": (mode, lambda side: side.kind == GRE, 6),
    "transform": (transform_field, lambda side: True, 8),
    "pfs none": (pfs_none, lambda side: side.pfs != 0, 4),
    "pfs other": (pfs_other, lambda side: True, 5),
    "line narrower": (line_narrower, lists, 4),
    "line wider": (line_wider, lists, 4),
    "line elsewhere": (line_elsewhere, lists, 4),
    "line to anyone": (line_to_anyone, lists, 2),
    "line port": (line_port, lambda side: lists(side) and has_protocol(side), 3),
    "line protocol": (line_protocol, lists, 3),
    "line missing": (line_missing, lambda side: lists(side) and len(side.lines) > 1, 3),
    "line more": (line_more, lists, 3),
    "identity": (identity_other, lambda side: side.version == 2, 4),
    "identity expected": (identity_expected, lambda side: side.version == 2, 4),
    "version": (version, lambda side: True, 1),
    "not applied": (unapplied, lambda side: side.kind == MAP, 1),
}


def in_doubt(side):
    """Whether lines of its list share packets: which one takes them is a matter of their order, and
    strongSwan's have none."""
    lines = [line for entry in side.entries().values() for line in entry.lines]
    return any(one.shares_packets_with(two) for n, one in enumerate(lines) for two in lines[:n])


def afflict(dice, pair, count):
    """Adds that many faults."""
    while len(pair.faults) < count:
        at = dice.randrange(2)
        side, other = copy.deepcopy(pair.sides[at]), pair.sides[1 - at]
        fitting = {name: weight for name, (_, fits, weight) in FAULTS.items() if fits(side)}
        name = dice.choices(list(fitting), list(fitting.values()))[0]
        FAULTS[name][0](dice, side, other)
        if not in_doubt(side):
            pair.sides[at] = side
            pair.faults.append(f"{side.name}: {name}")


def drawn(seed):
    """The pair of a seed, with its faults."""
    pair, dice = draw.draw(seed)
    afflict(dice, pair, dice.choice((0, 0, 1, 1, 2, 3)))
    return pair
