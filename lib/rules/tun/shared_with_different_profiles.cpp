#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(tun_shared_with_different_profiles){
    .code = "TUN012",
    .name = "shared-with-different-profiles",
    .summary = "tunnels that share their source's SAs name different IPsec profiles",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          const auto& mine = on.tunnel->protection;
          if (!mine.is_set() || on.shutdown.is_set()) return;
          for (const auto& other : facts.device.interfaces) {
            if (&other == &on) return;
            const auto& its = other.tunnel->protection;
            if (!its.is_set() || !facts::have_one_source(other, on) || other.shutdown.is_set())
              continue;
            if (!mine.value.shared || !its.value.shared || mine.value.profile == its.value.profile)
              continue;
            out.at(mine.line, "{} shares its SAs with {}, which names another profile",
                   on.name.value, other.name.value)
                .label("profile {}", mine.value.profile)
                .related(its.line, "profile {}", its.value.profile)
                .why(
                    "what is shared is made by one profile: the router refuses the second one, or "
                    "this "
                    "tunnel stays down")
                .help("one profile for all tunnels of {}", on.tunnel->source.value.interface.empty()
                                                               ? "this source"
                                                               : on.tunnel->source.value.interface);
            return;
          }
        },
};
