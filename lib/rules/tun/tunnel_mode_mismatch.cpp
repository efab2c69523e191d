#include "rules/tun/tunnel_ends.hpp"

namespace peerlint::rules::tun {

inline std::string protected_by(const endpoint& end) {
  return end.tunnel != nullptr ? mode_line(end) : end.object;
}

inline span mode_place(const endpoint& end) {
  return end.tunnel != nullptr ? place_of(end.tunnel->tunnel->mode, end)
                               : end.entry->match_address.at;
}

}  // namespace peerlint::rules::tun

PEERLINT_RULE(tun_tunnel_mode_mismatch){
    .code = "TUN003",
    .name = "tunnel-mode-mismatch",
    .summary = "one end protects GRE and the other end does not",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const tunnel& between, report& out) {
          const auto& way = tun::from_spoke(between);
          if (!tun::blames(way.kinds, "TUN003")) return;
          const auto& a = way.initiator;
          const auto& b = way.responder;
          const auto& model = b.tunnel != nullptr ? b : a;
          const auto& other = b.tunnel != nullptr ? a : b;
          auto& made =
              out.at(tun::mode_place(a), "{} has {}, {} has {}: only one of them protects GRE",
                     a.device_name, tun::protected_by(a), b.device_name, tun::protected_by(b));
          made.label("{} here", tun::protected_by(a))
              .related(tun::mode_place(b), "{} there", tun::protected_by(b))
              .why(
                  "GRE asks for SAs for protocol 47 between the two routers, a tunnel of IPsec for "
                  "all traffic, a crypto map for the networks of its list: the end that answers "
                  "refuses the selectors it has not ({})",
                  way.ikev2() ? "TS_UNACCEPTABLE" : "\"proxy identities not supported\", error 32");
          if (other.tunnel != nullptr)
            made.help("the same mode on both: on {}: {} / {}", other.device_name, other.object,
                      tun::mode_line(model));
          else
            made.help(
                "on {}: a tunnel interface with `{}` in the place of {}, or in its list only: "
                "permit gre host <own address> host <the peer's>",
                other.device_name, tun::mode_line(model), other.object);
        },
};
