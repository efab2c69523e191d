#include "rules/tun/tunnel_ends.hpp"

PEERLINT_RULE(tun_vti_vs_crypto_map_peer){
    .code = "TUN018",
    .name = "vti-vs-crypto-map-peer",
    .summary = "one end is a tunnel interface of IPsec and the other end a crypto map",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const tunnel& between, report& out) {
          const bool turned = between.a_to_b.initiator.tunnel == nullptr;
          const auto& way = turned ? between.b_to_a : between.a_to_b;
          if (!tun::blames(way.kinds, "TUN018")) return;
          const auto& vti = way.initiator;
          const auto& map = way.responder;
          out.at(map.entry->header.at, "{} has a crypto map for {}, which has {}", map.device_name,
                 vti.device_name, tun::mode_line(vti))
              .label("asks for the networks of its list")
              .related(tun::place_of(vti.tunnel->tunnel->mode, vti), "asks for all traffic")
              .why(
                  "a tunnel interface offers and takes `any` to `any` only, a crypto map only what "
                  "its list permits: whoever answers refuses ({})",
                  way.ikev2() ? "TS_UNACCEPTABLE" : "\"proxy identities not supported\", error 32")
              .help(
                  "on {}: a tunnel interface in the place of {}; or from IOS-XE 16.12 on, on {}: "
                  "{} / tunnel protection ipsec policy ipv4 <a list that mirrors that of {}>",
                  map.device_name, map.object, vti.device_name, vti.object, map.device_name);
        },
};
