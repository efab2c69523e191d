// Trustpoints, certificate maps and chains: what replaces what, and what `no` takes away.
#include <string>

#include <doctest/doctest.h>

#include "session/reading.hpp"
#include "session/session.hpp"

namespace pki_test {

using namespace peerlint;
using session::edit;

namespace {

struct router {
  model::device device;
  session::session session{device};

  edit::kinds enter(const std::string& line) {
    return session.enter(command::statement(line, 0, 0)).change.what;
  }
};

}  // namespace

TEST_CASE("session pki: a trustpoint enrols in one way, and is one object by both names") {
  router r;
  CHECK(r.enter("crypto pki trustpoint T") == edit::kinds::added);
  CHECK(r.enter("enrollment url http://10.0.0.1:80") == edit::kinds::set);
  CHECK(r.enter("enrollment terminal pem") == edit::kinds::replaced);
  CHECK(r.enter("no enrollment url") == edit::kinds::no_effect);
  CHECK(r.enter("revocation-check crl none") == edit::kinds::set);
  CHECK(r.enter("revocation-check none") == edit::kinds::replaced);
  CHECK(r.enter("rsakeypair T 2048") == edit::kinds::set);
  CHECK(r.enter("crypto ca trustpoint T") == edit::kinds::no_effect);
  CHECK(r.enter("no revocation-check") == edit::kinds::removed);
  CHECK(r.enter("password 7 094F471A1A0A") == edit::kinds::set);
  const auto& trustpoint = r.device.pki_trustpoints.front();
  CHECK(trustpoint.enrollment.value.pem);
  CHECK(trustpoint.rsa_key_pair.value.bits == 2048);
  CHECK(trustpoint.password.value.encoding == model::secret::encodings::type_7);
}

TEST_CASE("session pki: entries of a certificate map stand by sequence") {
  router r;
  CHECK(r.enter("crypto pki certificate map M 20") == edit::kinds::added);
  CHECK(r.enter("crypto pki certificate map M 10") == edit::kinds::added);
  CHECK(r.enter("issuer-name co cn = root") == edit::kinds::added);
  CHECK(r.enter("subject-name co ou = vpn") == edit::kinds::added);
  CHECK(r.enter("no issuer-name co cn = root") == edit::kinds::removed);
  REQUIRE(r.device.pki_certificate_maps.size() == 2);
  CHECK(r.device.pki_certificate_maps[0].sequence.value == 10);
  CHECK(r.device.pki_certificate_maps[0].matches.size() == 1);
  CHECK(r.enter("no crypto pki certificate map M") == edit::kinds::removed);
  CHECK(r.device.pki_certificate_maps.empty());
}

TEST_CASE("session pki: of a chain the numbers are kept") {
  const source::text text("r.cfg",
                          "hostname r\n"
                          "crypto pki certificate chain T\n"
                          " certificate ca 01\n"
                          "  30820245 308201AE A0030201\n"
                          "  quit\n"
                          " certificate 03\n"
                          "  30820245 308201AE A0030201\n"
                          "  quit\n"
                          "ip domain name example.net\n");
  const auto document = structure::read(text);
  const auto made = session::read_device(text, 0, document, document.captures.front());
  REQUIRE(made.device.pki_certificate_chains.size() == 1);
  const auto& chain = made.device.pki_certificate_chains.front();
  REQUIRE(chain.certificates.size() == 2);
  CHECK(chain.certificates[0].value.kind == "ca");
  CHECK(chain.certificates[1].value.serial == "03");
  CHECK(made.device.domain.name.value == "example.net");
  CHECK(made.counts.not_understood == 0);
}

}  // namespace pki_test
