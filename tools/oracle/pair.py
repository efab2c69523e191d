"""A pair of routers as the oracle describes it, before any syntax: what each of the two ends has.

Both renderers read it, IOS and swanctl; it prints as JSON, so that a difference can be read.
"""
import dataclasses
import ipaddress

MAP, DYNAMIC, TUNNEL, GRE = "crypto map", "dynamic map", "IPsec tunnel", "GRE tunnel"
INTERFACES = (TUNNEL, GRE)
THIRD = "203.0.113.9"  # the address of a router that is not there
ANY = ipaddress.ip_network("0.0.0.0/0")


@dataclasses.dataclass
class Policy:
    """An ISAKMP policy; the first of a list has the highest priority."""
    cipher: str
    hash: str
    group: int


@dataclasses.dataclass
class Proposal:
    """An IKEv2 proposal. Without prf, the integrity algorithms are the PRFs."""
    ciphers: list
    integrity: list
    prf: list
    groups: list


@dataclasses.dataclass
class Key:
    """A pre-shared key for the peers in a network."""
    text: str
    network: ipaddress.IPv4Network


@dataclasses.dataclass
class Identity:
    """Who a peer says it is, or whom it is expected to be: kind `address`, `fqdn`, `email`, `any`,
    and for those expected `fqdn domain`, `email domain`; an address is expected as a network."""
    kind: str
    value: str = ""


@dataclasses.dataclass
class Transform:
    cipher: str
    hash: str  # empty for a cipher that authenticates


@dataclasses.dataclass
class Line:
    """A line of the crypto access list. Ports are those of the two networks; 0 is any."""
    local: ipaddress.IPv4Network
    remote: ipaddress.IPv4Network
    protocol: str = "ip"
    local_port: int = 0
    remote_port: int = 0

    def mirrored(self):
        return Line(self.remote, self.local, self.protocol, self.remote_port, self.local_port)

    def shares_packets_with(self, other):
        def meet(one, two):
            return not one or not two or one == two
        own, others = (line.protocol.replace("ip", "") for line in (self, other))
        return (self.local.overlaps(other.local) and self.remote.overlaps(other.remote)
                and meet(own, others) and meet(self.local_port, other.local_port)
                and meet(self.remote_port, other.remote_port))


@dataclasses.dataclass
class Entry:
    """A second entry of the map, for the same peer."""
    lines: list
    transforms: list
    pfs: int
    before: bool  # its number is lower than the other one's


@dataclasses.dataclass
class Side:
    name: str
    release: str
    address: str  # of the interface that has the map, or is the tunnel's source
    loopback: str
    lan: ipaddress.IPv4Network
    inner: str  # the tunnel interface's own
    kind: str
    version: int  # of IKE
    peer: str
    applied: bool = True
    listed: bool = True  # a dynamic entry may do without an access list
    neighbour: bool = False  # another entry, for a third router, stands before it
    second_choice: bool = False  # another peer, the third router, is called first
    bilingual: bool = False  # has what the other version of IKE needs as well
    policies: list = dataclasses.field(default_factory=list)
    keys: list = dataclasses.field(default_factory=list)
    proposals: list = dataclasses.field(default_factory=list)  # without one, those built in
    keyring: list = dataclasses.field(default_factory=list)
    identity: Identity | None = None  # without one, the address
    expected: list = dataclasses.field(default_factory=list)
    transforms: list = dataclasses.field(default_factory=list)
    mode: str = "tunnel"
    pfs: int = 0
    second: Entry | None = None
    aggressive: bool = False  # starts in aggressive mode
    only_main: bool = False  # answers in main mode only
    lines: list = dataclasses.field(default_factory=list)


    def entries(self):
        """What names of lists, sets and lines begin with, and the entry; the side itself is one."""
        return {"": self} | ({"second": self.second} if self.second else {})


@dataclasses.dataclass
class Pair:
    seed: str
    kind: str  # one word for the table: version and section
    sides: list
    faults: list = dataclasses.field(default_factory=list)


def as_data(pair):
    """Plain lists and dicts, for JSON."""
    def plain(value):
        if isinstance(value, dict):
            return {name: plain(one) for name, one in value.items()}
        if isinstance(value, (list, tuple)):
            return [plain(one) for one in value]
        return str(value) if isinstance(value, ipaddress.IPv4Network) else value
    return plain(dataclasses.asdict(pair))


def key_for(keys, address):
    """The key that a router takes for a peer's address: the longest prefix wins."""
    fitting = [key for key in keys if ipaddress.ip_address(address) in key.network]
    return max(fitting, key=lambda key: key.network.prefixlen, default=None)
