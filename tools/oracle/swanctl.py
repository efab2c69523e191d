"""Renders one end of a pair for strongSwan: connections and keys, as swanctl.conf has them.

An end is rendered for one direction, since where the two systems differ IOS has other rules for who
starts and for who answers. What is said here about IOS is said again in docs/oracle.md.
"""
import fnmatch
import ipaddress

import algorithms
from algorithms import CIPHERS, GROUPS
from pair import DYNAMIC, MAP, TUNNEL, Identity, key_for

EVERYONE = "%any"


def isakmp(policy):
    return f"{CIPHERS[policy.cipher].strongswan}-{policy.hash}-{GROUPS[policy.group]}"


def ikev2(proposal):
    prf = proposal.prf or proposal.integrity
    words = [CIPHERS[one].strongswan for one in proposal.ciphers] + proposal.integrity
    words += [f"prf{one}" for one in prf] + [GROUPS[one] for one in proposal.groups]
    return "-".join(words)


def esp(side, starts):
    """The transform sets. Who answers in IKEv1 without `set pfs` takes any group, or none."""
    groups = [f"-{GROUPS[side.pfs]}"] if side.pfs else [""]
    if side.version == 1 and not starts and not side.pfs:
        groups += [f"-{name}" for name in GROUPS.values()]
    made = []
    for transform in side.transforms:
        words = CIPHERS[transform.cipher].strongswan
        words += f"-{transform.hash}" if transform.hash else ""
        made += [words + group for group in groups]
    return made


def selector(network, protocol, port):
    if protocol == "ip":
        return str(network)
    return f"{network}[{protocol}/{port}]" if port else f"{network}[{protocol}]"


def children(side, starts):
    """A child for each line of the list; any to any for a tunnel, or where there is no list."""
    lines = side.lines if side.kind != TUNNEL and side.listed else [None]
    made = {}
    for number, line in enumerate(lines):
        child = {"local_ts": ["0.0.0.0/0"], "remote_ts": ["0.0.0.0/0"]}
        if line:
            child["local_ts"] = [selector(line.local, line.protocol, line.local_port)]
            child["remote_ts"] = [selector(line.remote, line.protocol, line.remote_port)]
        made[f"line{number}"] = child | {"esp_proposals": esp(side, starts), "mode": "tunnel"}
    return made


def own(side):
    return side.identity or Identity("address", side.address)


def owner(identity):
    """An expected identity in strongSwan's words."""
    if identity.kind == "any":
        return EVERYONE
    if identity.kind == "address":
        return identity.value.removesuffix("/32")
    mark = {"fqdn domain": "*.", "email domain": "*@"}.get(identity.kind, "")
    return mark + identity.value


def expectations(side, starts):
    """Whom the peer may be. Main mode with a shared key asks for the address alone. Who starts tells
    the other end whom it expects. A network or a domain is nobody: `expects` looks at who came."""
    if side.version == 1:
        return [EVERYONE]
    found = [owner(identity) for identity in side.expected]
    if starts:
        found = [EVERYONE if set("*/") & set(identity) else identity for identity in found]
    return [EVERYONE] if EVERYONE in found else found


def expects(side, said):
    """Whether who starts takes the identity that came back, as far as charon was not asked."""
    wanted = expectations(side, False)
    if EVERYONE in wanted:
        return True
    try:
        address = ipaddress.ip_address(said)
    except ValueError:
        return any(fnmatch.fnmatchcase(said, one) for one in wanted)
    return any(address in ipaddress.ip_network(one.value) for one in side.expected
               if one.kind == "address")


def connection(side, starts, identity):
    proposals = [isakmp(one) for one in side.policies] if side.version == 1 else [
        ikev2(one) for one in side.proposals]
    return {
        "version": side.version,
        "local_addrs": [side.address],
        "remote_addrs": ["%any" if side.kind == DYNAMIC else side.peer],
        "proposals": proposals,
        "mobike": "no",
        "unique": "never",
        "local": {"auth": "psk", "id": side.address if side.version == 1 else own(side).value},
        "remote": {"auth": "psk", "id": identity},
        "children": children(side, starts),
    }


def neighbour(side):
    """The entry for the third router."""
    child = {"local_ts": [str(side.lan)], "remote_ts": ["10.9.0.0/16"],
             "esp_proposals": esp(side, True)[:1], "mode": "tunnel"}
    made = connection(side, True, EVERYONE if side.version == 1 else "203.0.113.9")
    return made | {"remote_addrs": ["203.0.113.9"], "children": {"neighbour": child}}


def connections(side, starts):
    """By name; the first is the one to start. A section that is not applied makes none."""
    if side.kind == MAP and not side.applied:
        return {}
    made = {f"peer{number}": connection(side, starts, identity)
            for number, identity in enumerate(expectations(side, starts))}
    return made | ({"neighbour": neighbour(side)} if side.neighbour else {})


def keys(side, peer):
    """The shared key. Routers search it by the address of the peer, strongSwan by the identities; so
    the search is made here, and what is left is the only key that charon knows."""
    key = key_for(side.keys if side.version == 1 else side.keyring, peer)
    return [{"type": "IKE", "data": key.text}] if key else []
