#include <algorithm>

#include "rules/ntt/behind_nat.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::ntt {

bool has_ah(const model::transform_set& set) {
  return std::any_of(set.transforms.begin(), set.transforms.end(), [](const auto& one) {
    return one.value.keyword <= model::transform_keyword::ah_sha512_hmac;
  });
}

}  // namespace peerlint::rules::ntt

PEERLINT_RULE(ntt_ah_with_nat){
    .code = "NTT002",
    .name = "ah-with-nat",
    .summary = "AH is to pass a NAT",
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::vpn_endpoint& endpoint, const facts::device_facts& facts, report& out) {
          if (endpoint.policy == nullptr || endpoint.policy->transform_sets.empty()) return;
          const auto own = ntt::address_behind_nat(endpoint, facts);
          if (!own) return;
          for (const auto& name : endpoint.policy->transform_sets) {
            const auto* set = facts.transform_set_named(name.value);
            if (set == nullptr || !ntt::has_ah(*set)) return;
          }
          const auto& first = endpoint.policy->transform_sets.front();
          const auto& peer = endpoint.peers.front();
          out.at(first.at, "AH from {} does not pass the NAT on the way to {}", net::to_text(*own),
                 peer.value.name)
              .label("a set with AH")
              .related(facts.transform_set_named(first.value)->header.at, "AH is here")
              .related(peer.at, "a public address")
              .why(
                  "AH signs the addresses of the packet, and the NAT changes them: the peer drops "
                  "every "
                  "packet")
              .help("a set without AH, such as esp-aes 256 esp-sha256-hmac, on both ends together");
        },
};
