"""Lets one end of a pair call the other, with two charons, and reads what came about."""
import socket
import time

import swanctl
import vici

PATIENCE_MS = 4000
NUMBERS = {"tcp": 6, "udp": 17}


def load(session, connections, keys):
    for key in keys:
        session.do("load-shared", key)
    for name, connection in connections.items():
        session.do("load-conn", {name: connection})


def associations(session):
    """The IKE SAs of a charon."""
    return [sa for event in session.listed("list-sas", "list-sa") for sa in event.values()]


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
    """A selector as strongSwan may print it: by the names of services, where the machine has them."""
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


def survives_rekey(session, name):
    """Whether a new SA takes the place of the one that there is."""
    def inbound():
        return {child["spi-in"]: child["state"] for sa in associations(session)
                for child in sa["child-sas"].values()}
    before = inbound()
    session.ask("rekey", {"child": name})
    for _ in range(100):
        now = inbound()
        if any(state == "INSTALLED" and spi not in before for spi, state in now.items()):
            return True
        if now and all(state == "INSTALLED" for state in now.values()) and now == before:
            waited = True
        time.sleep(0.01)
    return False


def call(session, caller, connections, line):
    """One line of the list, by a new IKE SA: {"up", "phase_1", "sa"}."""
    found = {"up": False, "phase_1": False, "ike": {}, "child": {}}
    for name, connection in connections.items():
        if name == "neighbour":
            continue
        session.ask("initiate", {"ike": name, "child": line, "timeout": str(PATIENCE_MS)})
        for sa in associations(session):
            if sa["state"] != "ESTABLISHED" or not swanctl.expects(caller, sa["remote-id"]):
                continue
            found["phase_1"] = True
            for child in sa["child-sas"].values():
                exact = connection["version"] == 2 or whole(child, connection["children"][line])
                if child["state"] == "INSTALLED" and exact:
                    return found | {"up": True, "ike": sa, "child": child}
        clear(session)
    return found


def direction(lab, pair, starter, rekey=False):
    """What becomes of each line of the end that starts, by the line's name."""
    caller, answerer = pair.sides[starter], pair.sides[1 - starter]
    here, there = lab.daemons[starter].session, lab.daemons[1 - starter].session
    loaded = swanctl.connections(caller, True), swanctl.connections(answerer, False)
    found = {}
    try:
        load(here, loaded[0], swanctl.keys(caller, caller.peer))
        load(there, loaded[1], swanctl.keys(answerer, caller.address))
        for line in next(iter(loaded[0].values()), {"children": {}})["children"]:
            found[line] = call(here, caller, loaded[0], line)
            clear(here)
            clear(there)
    finally:
        forget(here, loaded[0])
        forget(there, loaded[1])
    return found
