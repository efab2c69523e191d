#include <string>

#include <doctest/doctest.h>

#include "negotiate/read_pair.hpp"

namespace ikev2_proposal_test {

using namespace peerlint;
using negotiate::changed;
using negotiate::read_pair;

namespace {

const std::string a = negotiate::ikev2_router(
    "a", "192.0.2.1", "198.51.100.1", "permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255");
const std::string b = negotiate::ikev2_router(
    "b", "198.51.100.1", "192.0.2.1", "permit ip 10.2.0.0 0.0.255.255 10.1.0.0 0.0.255.255");
const std::string own =
    "crypto ikev2 proposal P\n encryption aes-cbc-256\n integrity sha256\n group 14\n"
    "crypto ikev2 policy P\n proposal P\n";

gate<proposal_choice> judged(const std::string& left, const std::string& right) {
  return read_pair(left, right).forth().proposal;
}

std::string with_default(const std::string& text, const std::string& version) {
  return changed(changed(text, own, ""), "version 15.7\n", version);
}

/// The built-in proposals of two releases against each other.
verdict of_releases(const std::string& left, const std::string& right) {
  return judged(with_default(a, left), with_default(b, right)).is;
}

}  // namespace

TEST_CASE("IKEv2 proposals: all kinds have to meet within one pair") {
  const auto differs = judged(a, changed(b, "integrity sha256", "integrity sha384"));
  CHECK(differs.is == verdict::fail);
  CHECK(differs.found.nearest->differences == std::vector{proposal_field::integrity});
  CHECK(differs.found.nearest->stronger == stronger::responder);
  // The group of one proposal and the cipher of the other make no pair.
  const std::string split =
      "crypto ikev2 proposal P\n encryption aes-cbc-256\n integrity sha256\n group 19\n"
      "crypto ikev2 proposal Q\n encryption aes-cbc-128\n integrity sha256\n group 14\n"
      "crypto ikev2 policy P\n proposal P\n proposal Q\n";
  CHECK(judged(a, changed(b, own, split)).is == verdict::fail);
  const auto second = changed(split, "encryption aes-cbc-128", "encryption aes-cbc-256");
  CHECK(judged(a, changed(b, own, second)).is == verdict::pass);
}

TEST_CASE("IKEv2 proposals: AES-GCM takes a PRF and no integrity") {
  const std::string cbc = " encryption aes-cbc-256\n integrity sha256\n";
  const std::string gcm = " encryption aes-gcm-256\n prf sha384\n";
  CHECK(judged(changed(a, cbc, gcm), changed(b, cbc, gcm)).is == verdict::pass);
  CHECK(judged(changed(a, cbc, gcm), changed(b, cbc, gcm)).found.chosen->agreed->prf ==
        model::ikev2_hash::sha384);
  const auto other =
      judged(changed(a, cbc, gcm), changed(b, cbc, " encryption aes-gcm-256\n prf sha256\n"));
  CHECK(other.found.nearest->differences == std::vector{proposal_field::prf});
  CHECK(judged(changed(a, cbc, gcm), b).is == verdict::fail);
  // One that lacks its PRF cannot be named by a policy: what the router does then is not known.
  CHECK(judged(changed(a, cbc, " encryption aes-gcm-256\n"), b).is == verdict::unknown);
  const auto prf = changed(b, " integrity sha256\n", " integrity sha256\n prf sha512\n");
  CHECK(judged(a, prf).found.nearest->differences == std::vector{proposal_field::prf});
}

TEST_CASE("IKEv2 proposals: built-in ones are known as far as captures show them") {
  CHECK(of_releases("version 15.7\n", "version 16.7\n") == verdict::pass);
  CHECK(of_releases("version 16.7\n", "version 17.14\n") == verdict::fail);
  CHECK(of_releases("version 17.12\n", "version 26.1\n") == verdict::pass);
  CHECK(of_releases("version 16.12\n", "version 26.1\n") == verdict::unknown);
  CHECK(of_releases("version 16.12\n", "version 16.12\n") == verdict::pass);
  CHECK(of_releases("", "version 26.1\n") == verdict::unknown);
  CHECK(of_releases("", "") == verdict::unknown);
  const auto own_against = [&](const std::string& version) {
    return judged(a, with_default(b, version)).is;
  };
  CHECK(own_against("version 15.7\n") == verdict::fail);
  CHECK(own_against("") == verdict::fail);  // sha256 and group 14 are in none together
}

TEST_CASE("IKEv2 proposals: the policy is that of the VRF and the local address") {
  const std::string policy = "crypto ikev2 policy P\n";
  CHECK(judged(a, changed(b, policy, policy + " match address local 198.51.100.1\n")).is ==
        verdict::pass);
  const auto elsewhere = changed(b, policy, policy + " match address local 203.0.113.1\n");
  CHECK(judged(a, elsewhere).found.responder_policy == nullptr);
  CHECK(judged(a, elsewhere).is == verdict::fail);
  CHECK(judged(a, changed(b, policy, policy + " match fvrf WAN\n")).is == verdict::fail);
  CHECK(judged(a, changed(b, policy, policy + " match fvrf any\n")).is == verdict::pass);
  // Of two that match alike the first counts; a more special one may be taken.
  const std::string other =
      "crypto ikev2 proposal OLD\n encryption 3des\n integrity md5\n group 2\n"
      "crypto ikev2 policy OLD\n proposal OLD\n";
  CHECK(judged(a, b + other).is == verdict::pass);
  const auto special = changed(other, "crypto ikev2 policy OLD\n",
                               "crypto ikev2 policy OLD\n match address local 198.51.100.1\n");
  CHECK(judged(a, b + special).is == verdict::unknown);
}

TEST_CASE("IKEv2 proposals: ML-KEM counts only where one end insists") {
  const auto with = [](const std::string& text, const std::string& line) {
    return changed(text, " group 14\n", " group 14\n pqc " + line + "\n");
  };
  CHECK(judged(with(a, "mlkem768 optional"), b).is == verdict::pass);
  CHECK(judged(with(a, "mlkem768"), with(b, "mlkem768 mlkem1024 optional")).is == verdict::pass);
  const auto refused = judged(with(a, "mlkem1024"), b);
  CHECK(refused.is == verdict::fail);
  CHECK(refused.sure == confidence::low);
  CHECK(refused.because.at(0) == "IK2022");
}

TEST_CASE("IKEv2 proposals: the compliance shield leaves out what it refuses") {
  const auto two = [](const std::string& text) { return changed(text, "group 14", "group 2"); };
  settings::assumed upgraded;
  upgraded.release = "17.12";
  CHECK(read_pair(two(a), two(b), upgraded).forth().proposal.is == verdict::fail);
  // A router that printed the text has taken its lines.
  const auto printed = "Building configuration...\n\nCurrent configuration : 100 bytes\n!\n" +
                       changed(two(a), "version 15.7", "version 17.12");
  CHECK(judged(printed, two(b)).is == verdict::pass);
}

TEST_CASE("IKEv2 proposals: without a built-in one there may be nothing to offer") {
  const auto none = with_default(a, "version 15.7\nno crypto ikev2 proposal default\n");
  const read_pair p(none, b);
  CHECK(p.forth().proposal.never_sent);
  CHECK(p.forth().result.step == "SA_INIT");
  CHECK(p.back().proposal.is == verdict::fail);
  CHECK_FALSE(p.back().proposal.never_sent);
}

}  // namespace ikev2_proposal_test
