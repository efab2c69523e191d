#include "facts/device_facts.hpp"

#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "facts/algorithms/shield_loss.hpp"
#include "facts/read_device.hpp"

namespace device_facts_test {

using namespace peerlint;

using facts::read_device;

TEST_CASE("facts: names meet case by case, and the nearest one is known") {
  const read_device d(
      "hostname r\ncrypto ipsec transform-set STRONG esp-aes\ncrypto map VPN 10 ipsec-isakmp\n"
      " set transform-set STRONGER STRONG strong\n match address A\n");
  REQUIRE(d.facts.names.undefined.size() == 2);
  CHECK(d.facts.names.undefined[0].name == "STRONGER");
  CHECK(d.facts.nearest(d.facts.names.undefined[0])->name == "STRONG");
  CHECK(d.facts.nearest(d.facts.names.undefined[1]) == nullptr);
  REQUIRE(d.facts.names.in_other_case.size() == 1);
  CHECK(d.facts.names.in_other_case[0].name == "strong");
  CHECK(d.facts.names.in_other_case[0].meant.name == "STRONG");
}

TEST_CASE("facts: the keyword nearest to a word at fault is known of every line") {
  const read_device d(
      "hostname r\ncrypto isakmp policy 10\n hsah sha\n lifetme 3600\n"
      " lifetime 3600 qqqqqqqqqqqq\ncrypto map VPN 10 ipsec-isakmp\n set pere 192.0.2.1\n"
      "crypto isakmp polcy 20\n");
  const auto& lines = d.facts.read.unplaced;
  REQUIRE(lines.size() == 5);
  CHECK(d.facts.nearest(lines[4]) == "policy");
  CHECK(d.facts.nearest(lines[0]) == "hash");
  CHECK(d.facts.nearest(lines[1]) == "lifetime");
  CHECK(d.facts.nearest(lines[2]).empty());
  CHECK(d.facts.nearest(lines[3]) == "peer");
}

TEST_CASE("facts: every section that names something is looked at") {
  const auto missing = [](const std::string& lines) {
    const read_device d("hostname r\n" + lines);
    std::string all;
    for (const auto& one : d.facts.names.undefined)
      all += std::string(one.command) + " " + std::string(one.name) + "\n";
    return all;
  };
  CHECK(missing("crypto ikev2 profile P\n keyring aaa L\n keyring ppk K\n") ==
        "keyring ppk K\nkeyring aaa L\n");
  CHECK(missing("crypto ikev2 client flexvpn F\n source 1 Loopback1\n client connect Tunnel1\n") ==
        "source Loopback1\nclient connect Tunnel1\n");
  CHECK(missing("ip access-list extended A\n permit ip object-group G host hq\n") ==
        "object-group G\n");
  CHECK(missing("object-group service S\n group-object T\n") == "group-object T\n");
  CHECK(missing("route-map R permit 10\n match interface Loopback1\n set interface Loopback2\n") ==
        "match interface Loopback1\nset interface Loopback2\n");
  CHECK(missing("crypto map ipv6 M 10 ipsec-isakmp\n match address A\n set transform-set T\n") ==
        "set transform-set T\n");
  CHECK(missing("crypto isakmp profile P\n accounting L\n") == "accounting L\n");
}

TEST_CASE("facts: lines that nobody understood make absence uncertain") {
  const std::string entry = "crypto map VPN 10 ipsec-isakmp\n match address A\n";
  const auto sure = [&](const std::string& more) {
    const read_device d("hostname r\n" + entry + more);
    const auto& header = d.facts.device.crypto_maps.front().entries.front().header.at;
    return d.facts.certainty_without("peer", header);
  };
  CHECK(sure("") == confidence::high);
  CHECK(sure(" set p 192.0.2.1\n") == confidence::low);
  CHECK(sure(" set peeer 192.0.2.1\n") == confidence::low);
  CHECK(sure(" set peer 192.0.2\n") == confidence::low);
  CHECK(sure(" set tranform-set T\n") == confidence::medium);
  CHECK(sure("interface Gi0/0\n descrption x\n") == confidence::high);

  const read_device d("hostname r\nip acces-list extended VPN\n permit ip any any\n" + entry);
  CHECK(d.facts.certainty_of_absence("VPN") == confidence::low);
  CHECK(d.facts.certainty_of_absence("OTHER") == confidence::medium);
}

TEST_CASE("facts: a policy with lines that nobody understood has no certain defaults") {
  const read_device d("version 15.7\nhostname r\ncrypto isakmp policy 10\n encr aes\n grup 14\n");
  REQUIRE(d.facts.policies.size() == 1);
  CHECK(d.facts.policies[0].encryption.value.has_value());
  CHECK_FALSE(d.facts.policies[0].group.value.has_value());
}

TEST_CASE("facts: built-in policies by release") {
  CHECK(read_device("version 15.7\nhostname r\n").facts.policies.size() == 8);
  CHECK(read_device("version 17.12\nhostname r\n").facts.policies.empty());
  CHECK(read_device("version 15.7\nhostname r\nno crypto isakmp default policy\n")
            .facts.policies.empty());
  const read_device old("version 12.4\nhostname r\n");
  CHECK(old.facts.policies.size() == 9);
  CHECK_FALSE(old.facts.policies[0].certain);
}

TEST_CASE("facts: a policy is in use once, however many tunnels work with it") {
  const read_device d(
      "hostname r\ncrypto ipsec profile P\n set ikev2-profile I\ncrypto dynamic-map D 10\n"
      "crypto map VPN 10 ipsec-isakmp\n set peer 192.0.2.1\n"
      "crypto map VPN 20 ipsec-isakmp dynamic D\ncrypto map SPARE 10 ipsec-isakmp\n"
      "interface GigabitEthernet0/0\n crypto map VPN\ninterface GigabitEthernet0/1\n"
      " crypto map VPN\ninterface Tunnel0\n tunnel protection ipsec profile P\n"
      "interface Tunnel1\n tunnel protection ipsec profile P isakmp-profile X\n");
  const auto& used = d.facts.used_policies;
  REQUIRE(used.size() == 3);
  CHECK(used[0].name == "crypto map VPN 10");
  CHECK(used[0].initiates);
  CHECK(used[0].ike_v1);
  CHECK_FALSE(used[0].ike_v2);
  CHECK(used[1].name == "crypto dynamic-map D 10");
  CHECK_FALSE(used[1].initiates);
  CHECK(used[2].name == "IPsec profile P");
  CHECK(used[2].ike_v2);
}

TEST_CASE("facts: what stands in no line is the default, and the nearest line wins") {
  const read_device d(
      "hostname r\ncrypto ipsec security-association lifetime seconds 900\n"
      "crypto map VPN 10 ipsec-isakmp\n set security-association lifetime seconds 1800\n"
      "crypto map VPN 20 ipsec-isakmp\n");
  const auto& entries = d.facts.device.crypto_maps.front().entries;
  CHECK(facts::lifetime_seconds(entries[0], d.facts.device.ipsec).value == 1800);
  CHECK(facts::lifetime_seconds(entries[1], d.facts.device.ipsec).value == 900);
  CHECK(facts::lifetime_kilobytes(entries[0], d.facts.device.ipsec).value == 4608000);
  CHECK_FALSE(facts::lifetime_kilobytes(entries[0], d.facts.device.ipsec).at.exists());
  CHECK(facts::replay_window(entries[0], d.facts.device.ipsec).value == 64);
  CHECK(d.facts.lifetimes.size() == 2);
}

TEST_CASE("facts: whom the shield leaves with nothing") {
  const std::string weak =
      "crypto ipsec transform-set OLD esp-3des esp-sha-hmac\n"
      "crypto ipsec transform-set NEW esp-aes 256 esp-sha-hmac\n"
      "crypto map VPN 10 ipsec-isakmp\n set transform-set OLD\n"
      "crypto map VPN 20 ipsec-isakmp\n set transform-set OLD NEW\n"
      "interface GigabitEthernet0/0\n crypto map VPN\n";
  settings::assumed upgrade;
  upgrade.release = "17.12";
  const auto losses = [&](const read_device& d) {
    std::string names;
    for (const auto& use : d.facts.algorithms)
      if (d.facts.is_refused(use))
        for (const auto& one : facts::losses_by(use, d.facts)) names += one.name + '\n';
    return names;
  };
  CHECK(losses(read_device("version 16.9\nhostname r\n" + weak, upgrade)) == "crypto map VPN 10\n");
  CHECK(losses(read_device("version 16.9\nhostname r\n" + weak)).empty());
  CHECK(losses(read_device("hostname r\ncrypto engine compliance shield disable\n" + weak, upgrade))
            .empty());
}

TEST_CASE("facts: an ISAKMP policy is used by a GDOI group, too") {
  CHECK(facts::uses_ike_v1(read_device("hostname r\ncrypto gdoi group G\n").facts.device));
  CHECK_FALSE(facts::uses_ike_v1(read_device("hostname r\n").facts.device));
}

}  // namespace device_facts_test
