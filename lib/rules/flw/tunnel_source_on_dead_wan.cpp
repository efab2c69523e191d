#include "facts/tunnel_kind.hpp"
#include "rules/flw/fallen_path.hpp"

namespace peerlint::rules::flw {

const model::interface* source_of(const model::interface& tunnel,
                                  const facts::device_facts& facts) {
  const auto& source = tunnel.tunnel->source;
  if (!source.is_set()) return nullptr;
  if (source.value.address)
    return facts.routes.owner_of(tunnel.tunnel->vrf.value, *source.value.address);
  return facts.interface_named(source.value.interface);
}

// Another tunnel begins at an interface that the fall leaves alone.
bool has_twin(const model::interface& tunnel, const model::interface& source,
              const facts::device_facts& facts) {
  return std::any_of(facts.device.interfaces.begin(), facts.device.interfaces.end(),
                     [&](const auto& other) {
                       return &other != &tunnel && facts::is_tunnel(other) &&
                              facts.routes.is_live(other) && source_of(other, facts) != &source;
                     });
}

bool is_changed_by_applet(const model::interface& tunnel, const model::device& device) {
  return std::any_of(device.eem_applets.begin(), device.eem_applets.end(), [&](const auto& applet) {
    const auto commands = facts::commands_of(applet);
    return std::any_of(commands.begin(), commands.end(),
                       [&](const auto& command) { return command.interface == tunnel.name.value; });
  });
}

}  // namespace peerlint::rules::flw

PEERLINT_RULE(flw_tunnel_source_on_dead_wan){
    .code = "FLW007",
    .name = "tunnel-source-on-dead-wan",
    .summary = "a tunnel begins at the interface of a provider, and stays there when traffic moves",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          std::vector<const model::interface*> told;
          for (const auto& at : flw::falls_of(facts))
            for (const auto& tunnel : facts.device.interfaces) {
              const auto& destination = tunnel.tunnel->destination;
              if (!facts::is_tunnel(tunnel) || !facts.routes.is_live(tunnel) ||
                  !destination.is_set() || !destination.value.address ||
                  std::find(told.begin(), told.end(), &tunnel) != told.end())
                continue;
              const auto to = *destination.value.address;
              const auto vrf = std::string_view(tunnel.tunnel->vrf.value);
              const auto* const source = flw::source_of(tunnel, facts);
              const auto before = flw::way_by(facts.routes, vrf, to, facts);
              const auto now = flw::way_by(at.during->routes(), vrf, to, facts);
              if (source == nullptr || before.out != source || now.out == nullptr ||
                  now.out == source || !flw::is_public(*now.out) ||
                  flw::has_twin(tunnel, *source, facts) ||
                  flw::is_changed_by_applet(tunnel, facts.device))
                continue;
              told.push_back(&tunnel);
              out.at(tunnel.tunnel->source.at,
                     "while track {} is down {} leaves by {} with the address of {}",
                     at.track->number.value, tunnel.name.value, now.out->name.value,
                     source->name.value)
                  .label("stays the source")
                  .related(at.guards, "gone while track {} is down", at.track->number.value)
                  .related(now.taken->at, "leads to the far end then")
                  .why(
                      "the other provider drops packets with that source, or the answers go to the "
                      "dead path: the tunnel is down as long as the primary provider")
                  .help("a second tunnel with `tunnel source {}`, behind the first by its routes",
                        now.out->name.value);
            }
        },
};
