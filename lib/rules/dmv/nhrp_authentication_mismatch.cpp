#include "rules/tun/tunnel_ends.hpp"

PEERLINT_RULE(dmv_nhrp_authentication_mismatch){
    .code = "DMV002",
    .name = "nhrp-authentication-mismatch",
    .summary = "a hub and a spoke have different strings of NHRP authentication",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const tunnel& between, report& out) {
          const auto& way = tun::from_spoke(between);
          if (!tun::blames(way.data, "DMV002")) return;
          const auto& a = way.initiator;
          const auto& b = way.responder;
          const auto& ours = a.tunnel->nhrp->authentication;
          const auto& theirs = b.tunnel->nhrp->authentication;
          const bool both = ours.is_set() && theirs.is_set();
          out.at(tun::place_of(ours, a),
                 both ? "{} and {} have different strings of NHRP authentication"
                      : "only one of {} and {} has NHRP authentication",
                 a.device_name, b.device_name)
              .label("{} `ip nhrp authentication` of {}", ours.is_set() ? "the" : "no",
                     a.device_name)
              .related(tun::place_of(theirs, b), "{} of {}", theirs.is_set() ? "that" : "none",
                       b.device_name)
              .why(
                  "the SAs come up; the hub ignores the registration, on some releases without a "
                  "line in the log: the spoke stays in state NHRP of `show dmvpn` and nothing is "
                  "routed to it")
              .help("the same on every router of the cloud: {} / ip nhrp authentication <string>",
                    a.object);
        },
};
