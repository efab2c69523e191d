"""Renders one end of a pair as the configuration of an IOS router."""
import algorithms
from algorithms import CIPHERS
from pair import ANY, DYNAMIC, INTERFACES, MAP, THIRD, TUNNEL


def policies(side):
    for number, policy in enumerate(side.policies, 1):
        yield f"crypto isakmp policy {10 * number}"
        yield f" encryption {CIPHERS[policy.cipher].isakmp}"
        yield f" hash {algorithms.isakmp_hash(policy.hash)}"
        yield " authentication pre-share"
        yield f" group {policy.group}"


def address_and_mask(network):
    if network == ANY:
        return "0.0.0.0 0.0.0.0"
    return f"{network.network_address} {network.netmask}"


def keys(side):
    for key in side.keys:
        host = key.network.prefixlen == 32
        where = str(key.network.network_address) if host else address_and_mask(key.network)
        yield f"crypto isakmp key {key.text} address {where}"


def aggression(side):
    if side.only_main:
        yield "crypto isakmp aggressive-mode disable"
    if side.aggressive:
        yield "crypto isakmp profile AGGRESSIVE"
        yield " keyring default"
        yield f" match identity address {side.peer} 255.255.255.255"
        yield " initiate mode aggressive"


def proposals(side):
    if not side.proposals:
        return
    for number, proposal in enumerate(side.proposals, 1):
        yield f"crypto ikev2 proposal P{number}"
        yield f" encryption {' '.join(CIPHERS[one].ikev2 for one in proposal.ciphers)}"
        for word in ("integrity", "prf"):
            if getattr(proposal, word):
                yield f" {word} {' '.join(getattr(proposal, word))}"
        yield f" group {' '.join(map(str, proposal.groups))}"
    yield "crypto ikev2 policy SITES"
    for number in range(1, len(side.proposals) + 1):
        yield f" proposal P{number}"


def keyring(side):
    yield "crypto ikev2 keyring KEYS"
    for number, key in enumerate(side.keyring, 1):
        yield f" peer K{number}"
        yield f"  address {address_and_mask(key.network)}"
        yield f"  pre-shared-key {key.text}"


def expected(identity):
    if identity.kind == "address":
        address, length = identity.value.split("/")
        mask = {"32": "255.255.255.255", "24": "255.255.255.0", "0": "0.0.0.0"}[length]
        return f"address {address} {mask}"
    return f"{identity.kind} {identity.value}".strip()


def profile(side):
    yield "crypto ikev2 profile SITES"
    for identity in side.expected:
        yield f" match identity remote {expected(identity)}"
    if side.identity:
        yield f" identity local {side.identity.kind} {side.identity.value}"
    yield " authentication remote pre-share"
    yield " authentication local pre-share"
    yield " keyring local KEYS"


def ike(side):
    if side.version == 1 or side.bilingual:
        yield from policies(side)
        yield from keys(side)
        yield from aggression(side)
    if side.version == 2 or side.bilingual:
        yield from proposals(side)
        yield from keyring(side)
        yield from profile(side)


def names(prefix, entry):
    """Those of the transform sets of an entry, or of the profile."""
    return [f"{prefix}T{number}" for number in range(1, len(entry.transforms) + 1)]


def transform_sets(side):
    for prefix, entry in side.entries().items():
        for name, transform in zip(names(prefix, entry), entry.transforms):
            words = [CIPHERS[transform.cipher].transform]
            words += [algorithms.transform_hash(transform.hash)] if transform.hash else []
            yield f"crypto ipsec transform-set {name} {' '.join(words)}"
            yield f" mode {side.mode}"


def protection(side, prefix, entry):
    """What an entry of a map and a profile have in common."""
    yield f" set transform-set {' '.join(names(prefix, entry))}"
    if entry.pfs:
        yield f" set pfs group{entry.pfs}"
    if side.version == 1 and side.aggressive:
        yield " set isakmp-profile AGGRESSIVE"
    if side.version == 2:
        yield " set ikev2-profile SITES"


def section(side):
    if side.kind in INTERFACES:
        yield "crypto ipsec profile SITES"
        yield from protection(side, "", side)
        return
    if side.neighbour:
        yield "crypto map VPN 1 ipsec-isakmp"
        yield f" set peer {THIRD}"
        yield " set transform-set T1"
        yield " match address NEIGHBOUR"
    for prefix, entry in side.entries().items():
        if side.kind == MAP:
            number = (5 if entry.before else 20) if entry is side.second else 10
            yield f"crypto map VPN {number} ipsec-isakmp"
            if side.second_choice:
                yield f" set peer {THIRD}"
            yield f" set peer {side.peer}"
        else:
            yield "crypto dynamic-map SPOKES 10"
        yield from protection(side, prefix, entry)
        if side.listed:
            yield f" match address {prefix}PEER"
    if side.kind == DYNAMIC:
        yield "crypto map VPN 65000 ipsec-isakmp dynamic SPOKES"


def interfaces(side):
    if side.kind in INTERFACES:
        yield "interface Tunnel0"
        yield f" ip address {side.inner} 255.255.255.252"
        yield " tunnel source GigabitEthernet0/0"
        yield " tunnel mode ipsec ipv4" if side.kind == TUNNEL else " tunnel mode gre ip"
        yield f" tunnel destination {side.peer}"
        yield " tunnel protection ipsec profile SITES"
    yield "interface Loopback0"
    yield f" ip address {side.loopback} 255.255.255.255"
    yield "interface GigabitEthernet0/0"
    yield f" ip address {side.address} 255.255.255.248"
    if side.kind not in INTERFACES and side.applied:
        yield " crypto map VPN"
    yield "interface GigabitEthernet0/1"
    yield f" ip address {side.lan.network_address + 1} {side.lan.netmask}"


def routes(side, other):
    hop = ".".join(side.address.split(".")[:3] + ["6"])
    yield f"ip route 0.0.0.0 0.0.0.0 {hop}"
    if side.kind in INTERFACES:
        yield f"ip route {address_and_mask(other.lan)} Tunnel0"


def end(network, port):
    if network == ANY:
        words = "any"
    elif network.prefixlen == 32:
        words = f"host {network.network_address}"
    else:
        words = f"{network.network_address} {network.hostmask}"
    return words + (f" eq {port}" if port else "")


def line(one):
    """The line as it stands in the list, without `permit`."""
    return f"{one.protocol} {end(one.local, one.local_port)} {end(one.remote, one.remote_port)}"


def lists(side):
    if side.neighbour:
        yield "ip access-list extended NEIGHBOUR"
        yield f" permit ip {end(side.lan, 0)} 10.9.0.0 0.0.255.255"
    if side.kind not in INTERFACES and side.listed:
        for prefix, entry in side.entries().items():
            yield f"ip access-list extended {prefix}PEER"
            yield from (f" permit {line(one)}" for one in entry.lines)


def render(side, other):
    """The whole configuration. Of the other end it takes only the network that a route needs."""
    parts = [ike(side), transform_sets(side), section(side), interfaces(side), routes(side, other),
             lists(side)]
    body = "!\n".join("".join(f"{one}\n" for one in part) for part in parts)
    return f"version {side.release}\nhostname {side.name}\n!\n{body}!\nend\n"
