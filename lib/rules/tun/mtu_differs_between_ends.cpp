#include "rules/tun/tunnel_ends.hpp"

PEERLINT_RULE(tun_mtu_differs_between_ends){
    .code = "TUN009",
    .name = "mtu-differs-between-ends",
    .summary = "the two ends of a tunnel have different values of `ip mtu`",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const tunnel& between, report& out) {
          const auto& way = tun::from_spoke(between);
          const auto& a = way.initiator;
          const auto& b = way.responder;
          if (a.tunnel == nullptr || b.tunnel == nullptr || a.tunnel == b.tunnel) return;
          const auto& ours = a.tunnel->ip_mtu;
          const auto& theirs = b.tunnel->ip_mtu;
          if (!ours.is_set() || !theirs.is_set() || ours.value == theirs.value) return;
          out.at(ours.at, "{} has `ip mtu {}`, {} has `ip mtu {}`", a.device_name, ours.value,
                 b.device_name, theirs.value)
              .label("{} here", ours.value)
              .related(theirs.at, "{} there", theirs.value)
              .why(
                  "OSPF neighbours compare the value and stay in EXSTART; the larger end sends "
                  "packets that are cut into fragments on the way")
              .help("the smaller one on both: on {}: {} / ip mtu {}",
                    ours.value < theirs.value ? b.device_name : a.device_name,
                    ours.value < theirs.value ? b.object : a.object,
                    std::min(ours.value, theirs.value));
        },
};
