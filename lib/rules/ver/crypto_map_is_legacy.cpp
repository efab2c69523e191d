#include <algorithm>

#include "rules/rule.hpp"

namespace peerlint::rules::ver {

constexpr facts::release has_multi_sa_vti{16, 12};

}  // namespace peerlint::rules::ver

PEERLINT_RULE(ver_crypto_map_is_legacy){
    .code = "VER008",
    .name = "crypto-map-is-legacy",
    .summary = "a crypto map is used on IOS-XE, where tunnel interfaces take its place",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::crypto_map& map, const facts::device_facts& facts, report& out) {
          if (!facts.version || *facts.version < ver::has_multi_sa_vti) return;
          const auto& applied = facts.interfaces_with_map(map.name.value);
          const bool negotiates = std::any_of(
              map.entries.begin(), map.entries.end(),
              [](const auto& one) { return one.kind == model::crypto_map_kind::ipsec_isakmp; });
          if (applied.empty() || !negotiates) return;
          out.at(applied.front()->crypto_map.at, "crypto map {} is used on IOS-XE", map.name.value)
              .related(map.entries.front().header.at, "its first entry")
              .why(
                  "Cisco has announced the end of crypto maps on IOS-XE, and some platforms take "
                  "tunnel interfaces only; nothing fails today")
              .help(
                  "at the next change: a tunnel interface with `tunnel mode ipsec ipv4`, and "
                  "`tunnel protection ipsec policy ipv4 <acl>` where the peer stays with a map");
        },
};
