"""Renders one end of a pair for strongSwan: connections and keys, as swanctl.conf has them.

An end is rendered for one direction: without a caller it starts, else it answers that one. Where
the two systems differ, IOS has other rules for the one than for the other: docs/oracle.md.
"""
import fnmatch
import ipaddress

import algorithms
from algorithms import CIPHERS, GROUPS
from pair import DYNAMIC, GRE, MAP, THIRD, TUNNEL, Identity, Proposal, key_for

EVERYONE = "%any"
# What IOS 15 offers and takes where no policy names a proposal.
BUILT_IN = Proposal(["aes256", "aes192", "aes128"],
                    ["sha512", "sha384", "sha256", "sha1", "md5"], [], [5, 2])


def isakmp(policy):
    return f"{CIPHERS[policy.cipher].strongswan}-{policy.hash}-{GROUPS[policy.group]}"


def ikev2(proposal):
    prf = proposal.prf or proposal.integrity
    words = [CIPHERS[one].strongswan for one in proposal.ciphers] + proposal.integrity
    words += [f"prf{one}" for one in prf] + [GROUPS[one] for one in proposal.groups]
    return "-".join(words)


def in_order_of(caller, transforms):
    """Of several common transform sets the caller's order decides on IOS, the answerer's with
    strongSwan."""
    def rank(transform):
        known = caller.transforms
        return known.index(transform) if transform in known else len(known)
    return sorted(transforms, key=rank)


def esp(side, caller, prefix=""):
    """The transform sets. Who answers in IKEv1 without `set pfs` takes any group, or none."""
    entry = side.entries()[prefix]
    groups = [f"-{GROUPS[entry.pfs]}"] if entry.pfs else [""]
    if side.version == 1 and caller and not entry.pfs:
        groups += [f"-{name}" for name in GROUPS.values()]
    made = []
    theirs = caller.entries().get(prefix) if caller else None
    for transform in in_order_of(theirs, entry.transforms) if theirs else entry.transforms:
        words = CIPHERS[transform.cipher].strongswan
        words += f"-{transform.hash}" if transform.hash else ""
        made += [words + group for group in groups]
    return made


def selector(network, protocol, port):
    if protocol == "ip":
        return str(network)
    return f"{network}[{protocol}/{port}]" if port else f"{network}[{protocol}]"


def mode(side, caller):
    """Networks are never in transport mode on IOS. Who answers in IKEv1 and is set to transport
    mode takes either, where a child is of one."""
    if side.kind != GRE:
        return "tunnel"
    either = side.version == 1 and caller and side.mode == "transport"
    return caller.mode if either else side.mode


def selectors(side, entry):
    """The offer of each line of the list; any to any of a tunnel, or where there is no list."""
    if side.kind == GRE:
        return [(f"{side.address}/32[gre]", f"{side.peer}/32[gre]")]
    if side.kind == TUNNEL or not side.listed:
        return [("0.0.0.0/0", "0.0.0.0/0")]
    return [(selector(line.local, line.protocol, line.local_port),
             selector(line.remote, line.protocol, line.remote_port)) for line in entry.lines]


def children(side, caller):
    """Those of all entries for the peer: routers look through them, strongSwan takes the first
    connection that fits."""
    return {f"{prefix}line{number}": {"local_ts": [local], "remote_ts": [remote],
                                      "mode": mode(side, caller),
                                      "esp_proposals": esp(side, caller, prefix)}
            for prefix, entry in side.entries().items()
            for number, (local, remote) in enumerate(selectors(side, entry))}


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


def expectations(side, caller):
    """Whom the peer may be. Main mode with a shared key asks for the address alone. Who starts
    tells the other end whom it expects. A network or a domain is nobody: `expects` looks at who
    came."""
    if side.version == 1:
        return [EVERYONE]
    found = [owner(identity) for identity in side.expected]
    if not caller:
        found = [EVERYONE if set("*/") & set(identity) else identity for identity in found]
    return [EVERYONE] if EVERYONE in found else found


def expects(side, said):
    """Whether who starts takes the identity that came back, as far as charon was not asked."""
    wanted = [EVERYONE] if side.version == 1 else [owner(identity) for identity in side.expected]
    if EVERYONE in wanted:
        return True
    try:
        address = ipaddress.ip_address(said)
    except ValueError:
        # A mail address is in no domain of names.
        return any(fnmatch.fnmatchcase(said, one) and ("@" in said) == ("@" in one)
                   for one in wanted)
    return any(address in ipaddress.ip_network(one.value) for one in side.expected
               if one.kind == "address")


def aggressive(side, caller):
    """Routers answer in either mode, a connection in one."""
    if side.version == 2:
        return False
    return caller.aggressive and not side.only_main if caller else side.aggressive


def peers(side, caller):
    """Who starts is taken to have given up the peers that it calls first."""
    if side.kind == DYNAMIC:
        return ["%any"]
    return [THIRD, side.peer] if side.second_choice and caller else [side.peer]


def connection(side, caller, identity):
    proposals = [isakmp(one) for one in side.policies] if side.version == 1 else [
        ikev2(one) for one in side.proposals or [BUILT_IN]]
    return {
        "version": side.version,
        "local_addrs": [side.address],
        "remote_addrs": peers(side, caller),
        "proposals": proposals,
        "aggressive": "yes" if aggressive(side, caller) else "no",
        "mobike": "no",
        "unique": "never",
        "local": {"auth": "psk", "id": side.address if side.version == 1 else own(side).value},
        "remote": {"auth": "psk", "id": identity},
        "children": children(side, caller),
    }


def neighbour(side):
    """The entry for the third router."""
    child = {"local_ts": [str(side.lan)], "remote_ts": ["10.9.0.0/16"],
             "esp_proposals": esp(side, None)[:1], "mode": "tunnel"}
    made = connection(side, None, EVERYONE if side.version == 1 else THIRD)
    return made | {"remote_addrs": [THIRD], "children": {"neighbour": child}}


def connections(side, caller=None):
    """By name, for an end that starts, or that answers the caller. A section that is not applied
    makes none."""
    if side.kind == MAP and not side.applied:
        return {}
    made = {f"peer{number}": connection(side, caller, identity)
            for number, identity in enumerate(expectations(side, caller))}
    return made | ({"neighbour": neighbour(side)} if side.neighbour else {})


def keys(side, peer):
    """The shared key. Routers search it by the address of the peer, strongSwan by the identities;
    so the search is made here, and what is left is the only key that charon knows."""
    key = key_for(side.keys if side.version == 1 else side.keyring, peer)
    return [{"type": "IKE", "data": key.text}] if key else []
