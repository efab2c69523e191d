"""The part of strongSwan's control protocol that the oracle speaks: requests, answers, events.

A message is a dict of texts, lists of texts and dicts. In what is read, values are texts as well.
"""
import socket
import struct

SECTION, SECTION_END, PAIR, LIST, ITEM, LIST_END = range(1, 7)
REQUEST, ANSWER, UNKNOWN, REGISTER, UNREGISTER, CONFIRM, UNKNOWN_EVENT, EVENT = range(8)


class Refused(Exception):
    """charon did not do what it was asked for."""


def name_bytes(name):
    data = name.encode()
    return bytes([len(data)]) + data


def value_bytes(value):
    data = value if isinstance(value, bytes) else str(value).encode()
    return struct.pack("!H", len(data)) + data


def encode(message):
    made = b""
    for name, value in message.items():
        if isinstance(value, dict):
            made += bytes([SECTION]) + name_bytes(name) + encode(value) + bytes([SECTION_END])
        elif isinstance(value, (list, tuple)):
            items = b"".join(bytes([ITEM]) + value_bytes(item) for item in value)
            made += bytes([LIST]) + name_bytes(name) + items + bytes([LIST_END])
        else:
            made += bytes([PAIR]) + name_bytes(name) + value_bytes(value)
    return made


class Reader:
    """Takes an encoded message apart, from the front."""

    def __init__(self, data):
        self.data = data
        self.at = 0

    def take(self, size):
        self.at += size
        return self.data[self.at - size:self.at]

    def name(self):
        return self.take(self.take(1)[0]).decode()

    def value(self):
        return self.take(struct.unpack("!H", self.take(2))[0]).decode(errors="replace")

    def items(self):
        found = []
        while self.take(1)[0] == ITEM:
            found.append(self.value())
        return found

    def section(self):
        found = {}
        while self.at < len(self.data):
            kind = self.take(1)[0]
            if kind == SECTION_END:
                break
            name = self.name()
            found[name] = {SECTION: self.section, LIST: self.items, PAIR: self.value}[kind]()
        return found


def decode(data):
    return Reader(data).section()


class Session:
    """A connection to one charon."""

    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(str(path))

    def close(self):
        self.socket.close()

    def send(self, kind, name, message=b""):
        data = bytes([kind]) + name_bytes(name) + message
        self.socket.sendall(struct.pack("!I", len(data)) + data)

    def read(self, size):
        data = b""
        while len(data) < size:
            more = self.socket.recv(size - len(data))
            if not more:
                raise Refused("charon hung up")
            data += more
        return data

    def receive(self):
        data = self.read(struct.unpack("!I", self.read(4))[0])
        return data[0], data[1:]

    def ask(self, command, message=None):
        """The answer; what charon refuses without `success` stays an answer."""
        self.send(REQUEST, command, encode(message or {}))
        kind, data = self.receive()
        if kind != ANSWER:
            raise Refused(f"charon does not know '{command}'")
        return decode(data)

    def do(self, command, message=None):
        answer = self.ask(command, message)
        if answer.get("success") != "yes":
            raise Refused(f"{command}: {answer.get('errmsg', answer)}")

    def listed(self, command, event, message=None):
        """The events that a command streams before its answer."""
        self.send(REGISTER, event)
        if self.receive()[0] != CONFIRM:
            raise Refused(f"charon does not know the event '{event}'")
        self.send(REQUEST, command, encode(message or {}))
        found = []
        while True:
            kind, data = self.receive()
            if kind == ANSWER:
                break
            found.append(decode(data[1 + data[0]:]))
        self.send(UNREGISTER, event)
        self.receive()
        return found
