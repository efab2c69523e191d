#include "settings/device_table.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

namespace peerlint::settings {
namespace {

std::optional<net::ipv4_prefix> parse_prefix(std::string_view text) {
  const auto slash = text.find('/');
  const auto address = net::parse_ipv4(text.substr(0, slash));
  if (!address || slash == std::string_view::npos) return std::nullopt;
  const auto digits = text.substr(slash + 1);
  unsigned length = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
  if (error != std::errc() || end != digits.data() + digits.size() || length > 32)
    return std::nullopt;
  const auto made = net::prefix_of(*address, static_cast<std::uint8_t>(length));
  return made.address == *address ? std::optional(made) : std::nullopt;
}

void read_release(reader& from, const toml::member& of, device_settings& into) {
  const auto given = from.text(of);
  if (!given) return;
  if (!is_release(*given))
    return from.fault(of.value.at,
                      fmt::format("expected a release such as \"15.7\", found '{}'", *given));
  into.release = *given;
}

// nat = { "10.1.1.1" = "198.51.100.7" }
void read_nat(reader& from, const toml::member& of, device_settings& into) {
  if (!from.is_table(of)) return;
  for (const auto& each : of.value.members) {
    const auto inside = net::parse_ipv4(each.key);
    const auto text = from.text(each);
    const auto outside = text ? net::parse_ipv4(*text) : std::nullopt;
    if (!inside)
      from.fault(each.key_at, fmt::format("expected an inside address, found '{}'", each.key));
    else if (text && !outside)
      from.fault(each.value.at, fmt::format("expected an outside address, found '{}'", *text));
    else if (outside)
      into.nat.emplace_back(*inside, *outside);
  }
}

// routes = [ "10.2.0.0/16 via 192.0.2.1", "0.0.0.0/0 via Dialer1" ]
void read_routes(reader& from, const toml::member& of, device_settings& into) {
  constexpr std::string_view via = " via ";
  for (const auto& each : from.texts(of)) {
    const auto split = each.value.find(via);
    const auto prefix = parse_prefix(std::string_view(each.value).substr(0, split));
    if (!prefix || split == std::string::npos || split + via.size() == each.value.size())
      from.fault(each.at,
                 fmt::format("expected a route such as \"10.2.0.0/16 via 192.0.2.1\", found '{}'",
                             each.value));
    else
      into.routes.push_back({*prefix, each.value.substr(split + via.size())});
  }
}

void read_outside(reader& from, const toml::member& of, device_settings& into) {
  for (auto& each : from.texts(of)) into.outside.push_back(std::move(each.value));
}

struct device_key {
  std::string_view name;
  void (*read)(reader&, const toml::member&, device_settings&);
};

constexpr std::array device_keys{device_key{"release", read_release}, device_key{"nat", read_nat},
                                 device_key{"routes", read_routes},
                                 device_key{"outside", read_outside}};

void read_device(reader& from, const toml::member& of, device_settings& into) {
  const auto key = std::find_if(device_keys.begin(), device_keys.end(),
                                [&](const device_key& each) { return each.name == of.key; });
  if (key != device_keys.end()) return key->read(from, of, into);
  std::vector<std::string_view> names;
  for (const auto& each : device_keys) names.push_back(each.name);
  from.unknown_key(of, names);
}

}  // namespace

void read_devices(reader& from, const toml::member& table, configuration& into) {
  if (!from.is_table(table)) return;
  for (const auto& each : table.value.members) {
    if (!from.is_table(each)) continue;
    auto& made = into.lint.devices.emplace_back();
    made.name = each.key;
    for (const auto& member : each.value.members) read_device(from, member, made);
  }
}

}  // namespace peerlint::settings
