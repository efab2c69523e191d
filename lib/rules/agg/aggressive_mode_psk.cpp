#include "facts/device_facts.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::agg {

inline void report_mode(span at, std::string_view what, report& out) {
  out.at(at, "{} starts in aggressive mode with a pre-shared key", what)
      .label("aggressive mode")
      .why(
          "aggressive mode sends a hash of the key before anything is encrypted: who records one "
          "start, or asks the peer for its answer, tries keys offline until one fits")
      .help("main mode, IKEv2, or certificates");
}

}  // namespace peerlint::rules::agg

PEERLINT_RULE(agg_aggressive_mode_psk){
    .code = "AGG001",
    .name = "aggressive-mode-psk",
    .summary = "the router starts aggressive mode with a pre-shared key",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const bool by_key = facts::needs_pre_shared_key(facts.policies, facts.device);
          for (const auto& peer : facts.device.isakmp_peers) {
            if (peer.password.is_set())
              agg::report_mode(peer.password.line, "the entry for " + peer.name.value, out);
            else if (peer.endpoint.is_set() && by_key)
              agg::report_mode(peer.endpoint.line, "the entry for " + peer.name.value, out);
          }
          for (const auto& profile : facts.device.isakmp_profiles)
            if (profile.aggressive_mode.is_set() && by_key)
              agg::report_mode(profile.aggressive_mode.line, "profile " + profile.name.value, out);
        },
};
