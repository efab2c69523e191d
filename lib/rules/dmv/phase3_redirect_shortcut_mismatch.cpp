#include "rules/tun/tunnel_ends.hpp"

PEERLINT_RULE(dmv_phase3_redirect_shortcut_mismatch){
    .code = "DMV011",
    .name = "phase3-redirect-shortcut-mismatch",
    .summary = "only one of hub and spoke has its half of DMVPN phase 3",
    .level = level::warning,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const tunnel& between, const facts::fleet_facts& fleet, report& out) {
          const auto& way = tun::from_spoke(between);
          const auto& spoke = way.initiator;
          const auto& hub = way.responder;
          if (spoke.kind != endpoint_kind::multipoint || !hub.takes_anyone() ||
              hub.kind != endpoint_kind::multipoint)
            return;
          const auto& redirect = hub.tunnel->nhrp->redirect;
          const auto& shortcut = spoke.tunnel->nhrp->shortcut;
          const std::string_view why =
              "the hub tells spokes with `redirect` that there is a shorter way, and a spoke looks "
              "for it with `shortcut`: with one half only, all traffic between spokes stays on the "
              "hub";
          if (shortcut.is_set() && !redirect.is_set() && !redirect.is_off()) {
            out.at(spoke.section, "{} waits for shortcuts of which {} does not tell",
                   spoke.device_name, hub.device_name)
                .label("takes shortcuts")
                .related(shortcut.line, "by this line")
                .related(hub.section, "no `redirect` there")
                .why(why)
                .help("on {}: {} / ip nhrp redirect", hub.device_name, hub.object);
            return;
          }
          // Later releases have it switched on.
          const auto version = fleet.of(spoke).version;
          const bool on_by_default = !version || *version >= facts::release{16, 1};
          if (!redirect.is_set() || shortcut.is_set() || (on_by_default && !shortcut.is_off()))
            return;
          out.at(spoke.section, "{} does not take the shortcuts of which {} tells",
                 spoke.device_name, hub.device_name)
              .label("no `shortcut` here")
              .related(redirect.line, "`redirect` there")
              .why(why)
              .help("on {}: {} / ip nhrp shortcut", spoke.device_name, spoke.object);
        },
};
