#include "rules/tun/tunnel_ends.hpp"

PEERLINT_RULE(p1m_aggressive_vs_disabled){
    .code = "P1M009",
    .name = "aggressive-vs-disabled",
    .summary = "one end calls in aggressive mode, which the other end does not take",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const tunnel& between, const facts::fleet_facts& fleet, report& out) {
          for (const auto* way : {&between.a_to_b, &between.b_to_a}) {
            if (!tun::blames(way->version, "P1M009")) continue;
            const auto& a = way->initiator;
            const auto& b = way->responder;
            const auto* profile = way->identity.found.initiator_isakmp;
            const bool by_profile = profile != nullptr && profile->aggressive_mode.is_set();
            out.at(a.peer_at, "{} calls {} in aggressive mode, which {} has disabled",
                   a.device_name, b.device_name, b.device_name)
                .label("called in aggressive mode")
                .related(by_profile ? profile->aggressive_mode.at : span{}, "by this line")
                .related(fleet.of(b).device.isakmp.no_aggressive_mode.line, "disabled here")
                .why(
                    "{} drops the first message: \"%CRYPTO-5-IKMP_AG_MODE_DISABLED: Unable to "
                    "initiate or respond to Aggressive Mode while disabled\"",
                    b.device_name)
                .help("on {}: {}, so that it calls in main mode; or IKEv2 on both", a.device_name,
                      by_profile ? say("crypto isakmp profile {} / no initiate mode aggressive",
                                       profile->name.value)
                                 : say("no crypto isakmp peer address {}", net::to_text(*a.peer)));
          }
        },
};
