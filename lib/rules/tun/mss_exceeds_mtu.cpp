#include <algorithm>

#include "facts/overhead.hpp"
#include "facts/segment_fit.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(tun_mss_exceeds_mtu){
    .code = "TUN008",
    .name = "mss-exceeds-mtu",
    .summary = "`ip tcp adjust-mss` of a tunnel lets segments through that do not fit",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          const auto found = facts::oversized_in(on, facts);
          if (!found) return;
          const auto fits = found->most - std::min(found->most, facts::tcp_headers);
          auto& made = out.at(on.tcp_mss.at, "segments of {} bytes do not fit into packets of {}",
                              on.tcp_mss.value, found->most)
                           .label("at most {}", fits)
                           .related(on.ip_mtu.line, "the largest packet of the tunnel");
          // What the sets leave of 1500 bytes is an upper bound, but the path may take more.
          if (!found->said) made.at_most(level::warning).at_most(confidence::medium);
          made.why(
                  "a segment has 40 bytes of headers: the largest ones are dropped or cut in "
                  "pieces, "
                  "as if the line were not there")
              .help("interface {} / ip tcp adjust-mss {}", on.name.value, fits);
        },
};
