#include "write/objects.hpp"
#include "write/words.hpp"

namespace peerlint::write {

void write(ios_text& into, const model::ikev2_proposal& of) {
  into.line("crypto ikev2 proposal", of.name.value);
  into.section([&] {
    into.words("encryption", joined(of.encryption));
    into.words("integrity", joined(of.integrity));
    into.words("prf", joined(of.prf));
    into.words("group", joined(of.groups));
    into.words("pqc", joined(of.pqc), of.pqc_optional ? "optional" : "");
  });
}

void write(ios_text& into, const model::ikev2_policy& of) {
  into.line("crypto ikev2 policy", of.name.value);
  into.section([&] {
    into.setting("match fvrf", of.fvrf);
    for (const auto& address : of.local_addresses)
      into.line("match address local", address.value.text);
    into.setting("match inbound-only", of.inbound_only);
    into.options(of.options);
    for (const auto& proposal : of.proposals) into.line("proposal", proposal.value);
  });
}

}  // namespace peerlint::write
