"""The oracle draws the same pairs every time, and says of a pair to both systems the same.

usage: oracle_test.py PROGRAM        the peerlint that has to understand every line
No daemon runs here; docs/oracle.md tells of the whole.
"""
import ipaddress
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

from tree import SOURCE

sys.path.insert(0, str(SOURCE / "tools/oracle"))
import compare
import draw
import faults
import ios
import prediction
import swanctl
import trial
import vici
from pair import (ANY, DYNAMIC, GRE, MAP, TUNNEL, Entry, Identity, Key, Line, Pair, Policy,
                  Proposal, Side, Transform, as_data, key_for)

PROGRAM = ""
SEEDS = range(150)


def network(text):
    return ipaddress.ip_network(text)


def side(kind=MAP, version=1):
    return Side("hq", "15.9", "192.0.2.2", "192.0.2.130", network("10.1.0.0/16"), "172.16.0.1",
                kind, version, "198.51.100.2", policies=[Policy("aes256", "sha1", 14)],
                keys=[Key("Harbour42", network("198.51.100.2/32"))],
                proposals=[Proposal(["aes256", "3des"], ["sha256"], [], [19, 14])],
                keyring=[Key("Harbour42", ANY)], expected=[Identity("any")],
                transforms=[Transform("aes128", "sha1"), Transform("gcm256", "")],
                lines=[Line(network("10.1.1.0/24"), network("10.2.0.0/16"))])


class Pairs(unittest.TestCase):
    def test_a_seed_is_always_the_same_pair(self):
        for seed in SEEDS:
            self.assertEqual(as_data(faults.drawn(seed)), as_data(faults.drawn(seed)))
        self.assertNotEqual(as_data(faults.drawn(1)), as_data(faults.drawn(2)))

    def test_every_kind_and_every_fault_is_drawn(self):
        pairs = [faults.drawn(seed) for seed in range(500)]
        self.assertEqual(set(draw.KINDS), {pair.kind for pair in pairs})
        self.assertEqual(set(faults.FAULTS),
                         {fault.split(": ")[1] for pair in pairs for fault in pair.faults})

    def test_a_fault_changes_one_end(self):
        for seed in SEEDS:
            pair, dice = draw.draw(seed)
            before = as_data(pair)["sides"]
            faults.afflict(dice, pair, 1)
            after = as_data(pair)["sides"]
            name = pair.faults[0].split(": ")[0]
            for one, two in zip(before, after):
                if one["name"] != name:
                    self.assertEqual(one, two)

    def test_lines_of_a_list_share_no_packet(self):
        for seed in SEEDS:
            for one in faults.drawn(seed).sides:
                self.assertFalse(faults.in_doubt(one))

    def test_the_longest_prefix_has_the_key(self):
        keys = [Key("all", ANY), Key("host", network("192.0.2.2/32")),
                Key("net", network("192.0.2.0/24"))]
        self.assertEqual("host", key_for(keys, "192.0.2.2").text)
        self.assertEqual("net", key_for(keys, "192.0.2.3").text)
        self.assertEqual("all", key_for(keys, "203.0.113.1").text)
        self.assertIsNone(key_for(keys[1:], "203.0.113.1"))


class Ios(unittest.TestCase):
    def test_a_map(self):
        text = ios.render(side(), side())
        for line in ("crypto isakmp policy 10", " encryption aes 256", " hash sha", " group 14",
                     "crypto isakmp key Harbour42 address 198.51.100.2",
                     "crypto ipsec transform-set T1 esp-aes esp-sha-hmac",
                     "crypto ipsec transform-set T2 esp-gcm 256", " set transform-set T1 T2",
                     " permit ip 10.1.1.0 0.0.0.255 10.2.0.0 0.0.255.255"):
            self.assertIn(f"\n{line}\n", text)
        self.assertNotIn("ikev2", text)

    def test_ikev2(self):
        text = ios.render(side(TUNNEL, 2), side())
        for line in (" encryption aes-cbc-256 3des", " integrity sha256", " group 19 14",
                     "  address 0.0.0.0 0.0.0.0", " match identity remote any",
                     " set ikev2-profile SITES", " tunnel mode ipsec ipv4",
                     "ip route 10.1.0.0 255.255.0.0 Tunnel0"):
            self.assertIn(f"\n{line}\n", text)
        self.assertNotIn("isakmp policy", text)

    def test_peerlint_understands_every_line(self):
        with tempfile.TemporaryDirectory(prefix="peerlint-") as folder:
            for seed in SEEDS:
                for name, text in prediction.texts(faults.drawn(seed)).items():
                    (pathlib.Path(folder) / f"{seed}-{name}").write_text(text, encoding="utf-8")
            done = subprocess.run([PROGRAM, "parse", "--format", "json", folder],
                                  capture_output=True, text=True, check=True)
        lines = json.loads(done.stdout)["summary"]
        self.assertEqual(lines["commands"], lines["modelled"])


class Swanctl(unittest.TestCase):
    def test_the_proposals(self):
        made = swanctl.connections(side())["peer0"]
        self.assertEqual(["aes256-sha1-modp2048"], made["proposals"])
        self.assertEqual(["aes128-sha1", "aes256gcm16"], made["children"]["line0"]["esp_proposals"])
        made = swanctl.connections(side(version=2))["peer0"]
        self.assertEqual(["aes256-3des-sha256-prfsha256-ecp256-modp2048"], made["proposals"])

    def test_who_answers_without_pfs_takes_any_group_in_ikev1(self):
        def esp(one, caller):
            return swanctl.connections(one, caller)["peer0"]["children"]["line0"]["esp_proposals"]
        self.assertIn("aes128-sha1-ecp256", esp(side(), side()))
        self.assertNotIn("aes128-sha1-ecp256", esp(side(version=2), side(version=2)))
        strict = side()
        strict.pfs = 14
        self.assertEqual(["aes128-sha1-modp2048", "aes256gcm16-modp2048"], esp(strict, side()))

    def test_the_caller_decides_on_the_transform_set(self):
        caller = side()
        caller.transforms.reverse()
        self.assertEqual("aes256gcm16", swanctl.esp(side(), caller)[0])
        self.assertEqual("aes128-sha1", swanctl.esp(side(), None)[0])

    def test_transport_mode_answers_in_either_in_ikev1(self):
        def mode(one, caller):
            return swanctl.connections(one, caller)["peer0"]["children"]["line0"]["mode"]
        transport, tunnel = side(GRE), side(GRE)
        transport.mode = "transport"
        self.assertEqual("tunnel", mode(transport, tunnel))
        self.assertEqual("transport", mode(transport, None))
        self.assertEqual("tunnel", mode(tunnel, transport))

    def test_aggressive_mode_is_answered_unless_disabled(self):
        def aggressive(one, caller):
            return swanctl.connections(one, caller)["peer0"]["aggressive"]
        caller, answerer = side(), side()
        caller.aggressive = True
        self.assertEqual(["yes", "yes"], [aggressive(caller, None), aggressive(answerer, caller)])
        answerer.only_main = True
        self.assertEqual("no", aggressive(answerer, caller))

    def test_identities(self):
        one = side(version=2)
        one.expected = [Identity("fqdn domain", "example.org"), Identity("address", "192.0.2.0/24")]
        names = [made["remote"]["id"] for made in swanctl.connections(one, side()).values()]
        self.assertEqual(["*.example.org", "192.0.2.0/24"], names)
        self.assertEqual(["peer0"], list(swanctl.connections(one)))  # looks at who came instead
        for said in ("hq.example.org", "192.0.2.9"):
            self.assertTrue(swanctl.expects(one, said), said)
        for said in ("hq.example.net", "198.51.100.1", "hq@example.org", "hq@a.example.org"):
            self.assertFalse(swanctl.expects(one, said), said)

    def test_a_peer_called_first_may_call_too(self):
        one = side()
        one.second_choice = True
        self.assertIn(" set peer 203.0.113.9\n set peer 198.51.100.2\n", ios.render(one, side()))
        self.assertEqual(["198.51.100.2"], swanctl.connections(one)["peer0"]["remote_addrs"])
        self.assertEqual(["203.0.113.9", "198.51.100.2"],
                         swanctl.connections(one, side())["peer0"]["remote_addrs"])

    def test_a_second_entry_has_lines_and_sets_of_its_own(self):
        one = side()
        one.second = Entry([Line(network("10.1.2.0/24"), ANY)], [Transform("3des", "md5")], 5, True)
        text = ios.render(one, side())
        for lines in ("crypto map VPN 5 ipsec-isakmp\n set peer 198.51.100.2\n"
                      " set transform-set secondT1\n set pfs group5\n match address secondPEER\n",
                      "secondPEER\n permit ip 10.1.2.0 0.0.0.255 any\n"):
            self.assertIn(lines, text)
        made = swanctl.connections(one)["peer0"]["children"]
        self.assertEqual(["3des-md5-modp1536"], made["secondline0"]["esp_proposals"])
        self.assertEqual(["aes128-sha1", "aes256gcm16"], made["line0"]["esp_proposals"])

    def test_a_section_that_is_not_applied_is_not_there(self):
        one = side()
        one.applied = False
        self.assertEqual({}, swanctl.connections(one))

    def test_a_dynamic_map_takes_anyone_and_without_a_list_anything(self):
        one = side(DYNAMIC)
        one.listed = False
        made = swanctl.connections(one, side())["peer0"]
        self.assertEqual(["%any"], made["remote_addrs"])
        self.assertEqual(["0.0.0.0/0"], made["children"]["line0"]["local_ts"])


class Comparison(unittest.TestCase):
    SAID = {"outcome": "down", "steps": [{"verdict": "pass"}] * 5, "selectors": []}
    LINE = [{"local": "10.1.1.0/24", "remote": "10.2.0.0/16", "protocol": "ip", "outcome": "up"}]

    def answers(self, said, done):
        pair = Pair("0", "IKEv1 map", [side(), side()])
        pair.sides[1].address, pair.sides[1].peer = "198.51.100.2", "192.0.2.2"
        return {one.question: one for one in compare.answers(pair, 0, said, done)}

    def test_what_differs_is_told(self):
        done = {"line0": {"up": False, "phase_1": False}}
        made = self.answers(self.SAID | {"selectors": self.LINE}, done)
        self.assertFalse(made["comes up"].differs())
        self.assertTrue(made["phase 1"].differs())

    def test_a_line_is_found_by_its_words(self):
        done = {"line0": {"up": False, "phase_1": True}}
        made = self.answers(self.SAID | {"selectors": self.LINE}, done)
        self.assertTrue(made["line"].differs())

    def test_a_line_that_is_not_told_of_is_a_failure(self):
        with self.assertRaises(prediction.Failure):
            self.answers(self.SAID, {})

    def test_several_tunnels_are_one_direction(self):
        up, down = ({"outcome": word, "selectors": self.LINE} for word in ("up", "down"))
        fails = [self.LINE[0] | {"outcome": "down"}]
        made = prediction.merged([down | {"selectors": fails}, up])
        self.assertEqual("up", made["outcome"])
        self.assertEqual("up", compare.by_line(side(), made)["line0"])

    def test_who_never_starts_by_design_is_not_asked(self):
        self.assertEqual({}, self.answers({"outcome": "responder_only"}, {}))

    def test_names_of_charon(self):
        self.assertEqual(["sha256", "sha1", "md5", "sha384"], [compare.hash_of(name) for name in (
            "HMAC_SHA2_256_128", "HMAC_SHA1_96", "PRF_HMAC_MD5", "PRF_HMAC_SHA2_384")])

    def test_selectors_as_charon_prints_them(self):
        self.assertEqual({"10.1.0.0/16"}, trial.spellings("10.1.0.0/16"))
        self.assertIn("10.1.0.0/16[6/443]", trial.spellings("10.1.0.0/16[tcp/443]"))
        self.assertNotIn("10.1.0.0/16", trial.spellings("10.1.0.0/16[tcp/443]"))


class Vici(unittest.TestCase):
    def test_what_is_written_is_read_back(self):
        message = {"a": "1", "list": ["x", "y"], "empty": [], "inner": {"b": {}, "c": "2"}}
        self.assertEqual(message, vici.decode(vici.encode(message)))

    def test_the_bytes_of_a_pair(self):
        self.assertEqual(b"\x03\x01a\x00\x02bc", vici.encode({"a": "bc"}))


if __name__ == "__main__":
    PROGRAM = sys.argv.pop()
    unittest.main()
