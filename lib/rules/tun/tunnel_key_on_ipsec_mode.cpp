#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(tun_tunnel_key_on_ipsec_mode){
    .code = "TUN017",
    .name = "tunnel-key-on-ipsec-mode",
    .summary = "a tunnel without GRE has a `tunnel key`",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::interface& on, const facts::device_facts&, report& out) {
          if (!facts::is_ipsec_tunnel(on) || !on.tunnel->key.is_set()) return;
          out.at(on.tunnel->key.line, "`tunnel key` is of GRE, and {} has none", on.name.value)
              .label("has no effect here")
              .related(on.tunnel->mode.line, "IPsec without GRE")
              .why(
                  "the key is a field of the GRE header: nothing is sent or compared, and who "
                  "relies on "
                  "it to tell two tunnels apart is wrong")
              .help("interface {} / no tunnel key", on.name.value);
        },
};
