#include <doctest/doctest.h>

#include "session/typed_lines.hpp"

namespace crypto_key_test {

using namespace peerlint;
using kinds = session::edit::kinds;

namespace {

session::entered entered_line(session::typed_lines& r, const std::string& line) {
  return r.lines.enter(command::statement(line, 0, 0));
}

}  // namespace

TEST_CASE("session: making a key leaves no line") {
  session::typed_lines r;
  CHECK(r.enter("crypto key generate rsa general-keys modulus 2048") == kinds::none);
  CHECK(r.enter("crypto key zeroize rsa") == kinds::none);
  CHECK(r.enter("crypto pki enroll HQ-CA") == kinds::none);
  CHECK(r.device == model::device{});
}

TEST_CASE("session: what IOS refuses of a key is refused") {
  using read = session::entered::kinds;
  session::typed_lines r;
  CHECK(entered_line(r, "no crypto key generate rsa").kind == read::syntax_error);
  CHECK(entered_line(r, "crypto key generate rsa modulus").kind == read::syntax_error);
  CHECK(entered_line(r, "crypto key export rsa general-keys").kind == read::syntax_error);
  CHECK(entered_line(r, "crypto key generate rsa modulus 16384").out_of_range.size() == 1);
}

TEST_CASE("session: a pass phrase is a secret") {
  session::typed_lines r;
  const std::string line = "crypto key export rsa K pem terminal 3des Harbour42";
  const auto secrets = entered_line(r, line).secrets;
  REQUIRE(secrets.size() == 1);
  CHECK(line.substr(secrets[0].begin, secrets[0].size) == "Harbour42");
}

TEST_CASE("session: keys of peers are kept by name or address, without the key") {
  session::typed_lines r;
  CHECK(r.enter("crypto key pubkey-chain rsa") == kinds::none);
  CHECK(r.enter("named-key branch.example.net") == kinds::added);
  CHECK(r.enter("address 198.51.100.2") == kinds::set);
  CHECK(r.enter("key-string") == kinds::none);
  CHECK(r.enter("addressed-key 198.51.100.6 signature") == kinds::added);
  CHECK(r.enter("named-key branch.example.net") == kinds::no_effect);
  REQUIRE(r.device.public_keys.size() == 2);
  CHECK(r.device.public_keys.front().options.front().text == "address 198.51.100.2");
  CHECK(r.device.public_keys.back().use == "signature");
  CHECK(r.enter("no crypto key pubkey-chain rsa") == kinds::removed);
}

}  // namespace crypto_key_test
