#include "command/groups/pki_certificate.hpp"

#include "session/named_section.hpp"

namespace peerlint::session {
namespace pki_certificate {
namespace {

// `no` without a number takes every entry of the name.
edit remove_map(context& at, std::string_view name, std::optional<std::uint32_t> sequence) {
  const auto gone = std::erase_if(at.device.pki_certificate_maps, [&](const auto& map) {
    return map.name.value == name && (!sequence || map.sequence.value == *sequence);
  });
  return at.done(gone > 0 ? edit::kinds::removed : edit::kinds::no_effect);
}

template <class Production>
edit enter_one(context& at, const command::certificate_map_header<Production>& line) {
  auto& maps = at.device.pki_certificate_maps;
  const auto sequence = line.sequence ? std::optional(line.sequence->value) : std::nullopt;
  if (!at.positive()) return remove_map(at, line.name.value, sequence);
  // Entries of one name stand together, by sequence.
  const auto where = find(maps, [&](const auto& map) {
    return map.name.value == line.name.value && map.sequence.value >= *sequence;
  });
  auto place = where;
  if (where == maps.size())
    for (std::size_t i = 0; i < maps.size(); ++i)
      if (maps[i].name.value == line.name.value) place = i + 1;
  at.opened.object = place;
  if (where < maps.size() && maps[where].sequence.value == *sequence)
    return at.done(edit::kinds::no_effect);
  maps.insert(maps.begin() + static_cast<std::ptrdiff_t>(place),
              {owned(line.name), *line.sequence, {at.line.whole()}, {}});
  return at.done(edit::kinds::added);
}

template <class Production>
edit enter_one(context& at, const command::certificate_map_line<Production>& line) {
  auto* map = edited(at, at.device.pki_certificate_maps);
  if (map == nullptr) return at.done(edit::kinds::none);
  return place_member(at, map->matches,
                      located<model::pki_map_match>{{std::string(at.reader.head()), line.is.value,
                                                     std::string(line.value.value)},
                                                    line.value.at});
}

template <class Production>
edit enter_one(context& at, const command::certificate_chain_header<Production>& line) {
  return open_named(at, at.device.pki_certificate_chains, at.known.pki_certificate_chains,
                    line.trustpoint);
}

edit enter_one(context& at, const command::chain_certificate& line) {
  auto* chain = edited(at, at.device.pki_certificate_chains);
  if (chain == nullptr) return at.done(edit::kinds::none);
  located<model::pki_certificate> certificate{{{}, std::string(line.serial.value)}, line.serial.at};
  for (const auto& kind : line.kinds) {
    if (!certificate.value.kind.empty()) certificate.value.kind += ' ';
    certificate.value.kind += kind.value;
  }
  return place_member(at, chain->certificates, certificate);
}

}  // namespace
}  // namespace pki_certificate

template <>
edit enter(context& at, const command::pki_certificate_command& what) {
  return std::visit([&](const auto& line) { return pki_certificate::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
