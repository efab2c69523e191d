#include <algorithm>

#include "facts/local_end.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(cmp_crypto_interface_without_ip){
    .code = "CMP016",
    .name = "crypto-interface-without-ip",
    .summary = "an interface that IKE speaks from has no address",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (on.shutdown.is_set() || !facts::lacks_address(on, facts)) return;
          const auto& ends = facts.endpoints;
          // One that says `local-address` elsewhere does not need an address here.
          const auto end = std::find_if(ends.begin(), ends.end(), [&](const auto& one) {
            return one.local_interface() == on.name.value &&
                   (one.is_tunnel() || !one.map->local_address.is_set());
          });
          if (end == ends.end()) return;
          auto& made =
              out.at(on.header.at, "{} has no address, and IKE speaks from it", on.name.value)
                  .label("no `ip address`")
                  .related(end->is_tunnel() ? end->section : on.crypto_map.at,
                           end->is_tunnel() ? "the source of this tunnel" : "this map is on it")
                  .at_most(facts.certainty_without("address", on.header.at))
                  .why(
                      "without an address of its own the router sends no IKE message and "
                      "no packet of the tunnel, and a peer cannot call it")
                  .help("interface {} / ip address <address> <mask>", on.name.value);
          // Who writes a file by hand may leave the address to another one.
          if (!facts.read.running_config && !facts.device.version.is_set())
            made.at_most(confidence::low);
        },
};
