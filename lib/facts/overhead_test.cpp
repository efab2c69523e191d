#include "facts/overhead.hpp"

#include <vector>

#include <doctest/doctest.h>

namespace overhead_test {

using namespace peerlint;

namespace {

using keyword = model::transform_keyword;

model::transform_set set_of(const std::vector<keyword>& keywords) {
  model::transform_set made;
  for (const auto one : keywords) made.transforms.push_back({{one, 0}, {}});
  return made;
}

model::interface tunnel_of(model::tunnel_mode mode) {
  model::interface made;
  made.name.value = "Tunnel0";
  made.tunnel.edit().mode.value = mode;
  made.tunnel.edit().mode.state = model::setting<model::tunnel_mode>::states::set;
  return made;
}

}  // namespace

// The values for 1500 bytes: `plaintext mtu 1438` is what a router prints for AES and SHA-1.
TEST_CASE("facts: the plaintext MTU is that of the router") {
  CHECK(facts::plaintext_mtu(set_of({keyword::esp_aes, keyword::esp_sha_hmac}), 1500) == 1438);
  CHECK(facts::plaintext_mtu(set_of({keyword::esp_aes, keyword::esp_sha256_hmac}), 1500) == 1438);
  CHECK(facts::plaintext_mtu(set_of({keyword::esp_aes, keyword::esp_sha512_hmac}), 1500) == 1422);
  CHECK(facts::plaintext_mtu(set_of({keyword::esp_gcm}), 1500) == 1446);
  CHECK(facts::plaintext_mtu(set_of({keyword::esp_3des, keyword::esp_sha_hmac}), 1500) == 1446);
  CHECK(facts::plaintext_mtu(set_of({keyword::esp_aes, keyword::esp_sha_hmac}), 1500, true) ==
        1422);
}

TEST_CASE("facts: AH adds 24 bytes, and a set of nothing adds nothing") {
  CHECK(facts::plaintext_mtu(set_of({keyword::ah_sha_hmac}), 1500) == 1456);
  CHECK_FALSE(facts::plaintext_mtu(set_of({}), 1500));
  CHECK_FALSE(facts::plaintext_mtu(set_of({keyword::esp_aes}), 40));
}

TEST_CASE("facts: GRE takes its own, and in tunnel mode one more header") {
  auto set = set_of({keyword::esp_aes, keyword::esp_sha_hmac});
  auto gre = tunnel_of(model::tunnel_mode::gre_ip);
  CHECK(facts::tunnel_mtu(gre, set, 1500) == 1414);
  CHECK(facts::tunnel_mtu(tunnel_of(model::tunnel_mode::ipsec_ipv4), set, 1500) == 1438);
  set.mode.state = model::setting<model::ipsec_mode>::states::set;
  set.mode.value = model::ipsec_mode::transport;
  CHECK(facts::tunnel_mtu(gre, set, 1500) == 1434);
  gre.tunnel.edit().key.state = model::setting<std::uint32_t>::states::set;
  CHECK(facts::tunnel_mtu(gre, set, 1500) == 1430);
}

}  // namespace overhead_test
