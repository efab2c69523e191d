"""Lets one end of a pair call the other, with two charons, and reads what came about."""
import socket
import time

import swanctl

# Longer than the daemons wait for each other.
PATIENCE_S = 2
NUMBERS = {"tcp": 6, "udp": 17, "gre": 47}


def load(session, connections, keys):
    for key in keys:
        session.do("load-shared", key)
    for name, connection in connections.items():
        session.do("load-conn", {name: connection})


def associations(session):
    """The IKE SAs of a charon."""
    return [sa | {"name": name} for event in session.listed("list-sas", "list-sa")
            for name, sa in event.items()]


def clear(session):
    """Ends every SA, without waiting for the other end."""
    for sa in associations(session):
        session.ask("terminate", {"ike-id": sa["uniqueid"], "force": "yes", "timeout": "1000"})


def forget(session, connections):
    clear(session)
    for name in connections:
        session.do("unload-conn", {"name": name})
    session.do("clear-creds")


def spellings(text):
    """A selector as strongSwan may print it: with names of services, where the machine has them."""
    network, _, rest = text.partition("[")
    if not rest:
        return {network}
    protocol, _, port = rest.rstrip("]").partition("/")
    ports = {port}
    try:
        ports.add(socket.getservbyport(int(port), protocol))
    except (OSError, ValueError):
        pass
    return {f"{network}[{one}/{two}]" if two else f"{network}[{one}]"
            for one in (protocol, str(NUMBERS[protocol])) for two in ports}


def whole(child, wanted):
    """Whether the SA has the selectors that were offered, not a part of them."""
    return all(child[name] and child[name][0] in spellings(wanted[name.replace("-", "_")][0])
               for name in ("local-ts", "remote-ts"))


def inbound(session):
    """The state of every child SA, by its SPI."""
    return {child["spi-in"]: child["state"] for sa in associations(session)
            for child in sa["child-sas"].values()}


def survives_rekey(session, line, seconds):
    """Whether a new SA takes the place of the one that there is."""
    before = inbound(session)
    session.ask("rekey", {"child": line})
    begun = False
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        now = inbound(session)
        if any(state == "INSTALLED" and spi not in before for spi, state in now.items()):
            return True
        rekeying = "REKEYING" in now.values()
        if begun and not rekeying:
            return False
        begun |= rekeying
        time.sleep(0.005)
    return False


def established(session, caller):
    """The IKE SAs whose identities the end that started takes."""
    return [sa for sa in associations(session)
            if sa["state"] == "ESTABLISHED" and swanctl.expects(caller, sa["remote-id"])]


def children(sas):
    return [(sa, child) for sa in sas for child in sa["child-sas"].values()
            if child["state"] == "INSTALLED"]


def narrowed(session, connections):
    """Whether an SA has less than the line of this end that it belongs to."""
    return any(not whole(child, connections[sa["name"]]["children"][child["name"]])
               for sa, child in children(associations(session)))


def call(sessions, caller, answerer, loaded, line, seconds):
    """What becomes of one line of the list, by a new IKE SA."""
    here, there = sessions
    found = {"up": False, "phase_1": False}
    for name in loaded[0]:
        if name == "neighbour":
            continue
        here.ask("initiate", {"ike": name, "child": line, "timeout": str(1000 * seconds)})
        sas = established(here, caller)
        found["phase_1"] |= bool(sas)
        less = narrowed(here, loaded[0])
        # IKEv1 on IOS takes the selectors as they are offered, or not at all.
        if children(sas) and not (caller.version == 1 and less):
            sa, child = children(sas)[0]
            less |= answerer.listed and narrowed(there, loaded[1])
            return found | {"up": True, "narrowed": less, "ike": sa, "child": child}
        clear(here)
    return found


def direction(lab, pair, starter):
    """What becomes of each line of the end that starts, by the line's name. Of lines that come up,
    the first one is rekeyed as well."""
    caller, answerer = pair.sides[starter], pair.sides[1 - starter]
    here, there = (lab.daemons[one].session for one in (starter, 1 - starter))
    loaded = swanctl.connections(caller), swanctl.connections(answerer, caller)
    found = {}
    seconds = PATIENCE_S * lab.patience
    load(here, loaded[0], swanctl.keys(caller, caller.peer))
    load(there, loaded[1], swanctl.keys(answerer, caller.address))
    for line in next(iter(loaded[0].values()), {"children": {}})["children"]:
        found[line] = call((here, there), caller, answerer, loaded, line, seconds)
        first = found[line]["up"] and sum(one["up"] for one in found.values()) == 1
        if first and caller.version == 2:
            found[line]["rekeyed"] = survives_rekey(here, line, seconds)
        clear(here)
        clear(there)
    forget(here, loaded[0])
    forget(there, loaded[1])
    return found
