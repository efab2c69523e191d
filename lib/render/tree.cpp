#include "render/tree.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

#include <nlohmann/json.hpp>

#include "render/json_text.hpp"
#include "structure/redact.hpp"

namespace peerlint::render {
namespace {

using json = nlohmann::ordered_json;
using namespace std::string_view_literals;

// Enumerations that have no words of IOS.
constexpr std::array address_kinds{"any"sv, "host"sv, "network"sv, "object-group"sv};
constexpr std::array encodings{"clear"sv, "type-6"sv, "type-7"sv, "redacted"sv};

// The model as JSON. The first functions say how any value is written; behind them stands one
// function a struct, with one line a field. tree_test.cpp sees that no field is left out.
class tree {
 public:
  tree(const source::quotable& from, bool show_secrets)
      : from_(from), show_secrets_(show_secrets) {}

  template <class T>
  requires std::is_arithmetic_v<T> json of(T value)
  const { return value; }
  json of(const std::string& value) const { return value; }
  json of(model::flag /*value*/) const { return true; }
  template <class T>
  requires(!model::keywords<T>.empty()) json of(T value)
  const { return model::to_text(value); }
  template <class T>
  requires requires(T value) { net::to_text(value); }
  json of(T value) const { return net::to_text(value); }

  json of(span at) const { return at.exists() ? (*from_.texts)[at.text].at(at.begin).line : 0; }
  json of(anchor value) const { return of(value.at); }
  template <class T>
  json of(const located<T>& value) const {
    return object("value", value.value, "line", value.at);
  }
  template <class T>
  json of(const model::setting<T>& value) const {
    if (value.is_off()) return {{"off", true}, {"line", of(value.at)}};
    return value.is_set() ? object("value", value.value, "line", value.at) : json(nullptr);
  }
  template <class T>
  json of(const std::optional<T>& value) const {
    return value ? of(*value) : json(nullptr);
  }
  template <class T>
  json of(const std::vector<T>& values) const {
    auto array = json::array();
    for (const auto& each : values) array.push_back(of(each));
    return array;
  }

  // clang-format off
  json of(const model::secret& o) const {
    return object("encoding", std::string(encodings[static_cast<std::size_t>(o.encoding)]),
                  "value", show_secrets_ ? o.value : std::string(structure::secret_mask),
                  "line", o.at);
  }

  json of(const model::ike_encryption& o) const {
    return object("algorithm", o.algorithm,
                  "key_bits", o.key_bits);
  }
  json of(const model::isakmp_policy& o) const {
    return object("priority", o.priority,
                  "header", o.header,
                  "encryption", o.encryption,
                  "hash", o.hash,
                  "authentication", o.authentication,
                  "group", o.group,
                  "lifetime", o.lifetime);
  }
  json of(const model::isakmp_key& o) const {
    return object("key", o.key,
                  "address", o.address,
                  "hostname", o.hostname,
                  "ipv6", o.ipv6,
                  "no_xauth", o.no_xauth,
                  "line", o.line,
                  "peer", o.peer);
  }

  json of(const model::transform& o) const {
    return object("keyword", o.keyword,
                  "key_bits", o.key_bits);
  }
  json of(const model::transform_set& o) const {
    return object("name", o.name,
                  "header", o.header,
                  "transforms", o.transforms,
                  "mode", o.mode);
  }

  json of(const model::crypto_peer& o) const {
    return object("name", o.name,
                  "address", o.address,
                  "preferred", o.preferred);
  }
  json of(const model::pfs_group& o) const { return object("group", o.group); }
  json of(const model::crypto_map_entry& o) const {
    return object("map", o.map,
                  "sequence", o.sequence,
                  "header", o.header,
                  "kind", o.kind,
                  "dynamic_map", o.dynamic_map,
                  "profile", o.profile,
                  "description", o.description,
                  "match_address", o.match_address,
                  "peers", o.peers,
                  "transform_sets", o.transform_sets,
                  "isakmp_profile", o.isakmp_profile,
                  "ikev2_profile", o.ikev2_profile,
                  "pfs", o.pfs,
                  "lifetime_seconds", o.lifetime_seconds,
                  "lifetime_kilobytes", o.lifetime_kilobytes);
  }
  json of(const model::crypto_map& o) const {
    return object("name", o.name,
                  "local_address", o.local_address,
                  "entries", o.entries);
  }

  json of(const model::interface_address& o) const {
    return object("address", o.address,
                  "mask", o.mask,
                  "secondary", o.secondary);
  }
  json of(const model::interface& o) const {
    return object("name", o.name,
                  "header", o.header,
                  "description", o.description,
                  "shutdown", o.shutdown,
                  "addresses", o.addresses,
                  "dynamic_address", o.dynamic_address,
                  "crypto_map", o.crypto_map);
  }

  json of(const model::ace_address& o) const {
    return object("kind", std::string(address_kinds[static_cast<std::size_t>(o.kind)]),
                  "address", o.address,
                  "wildcard", o.wildcard,
                  "name", o.name,
                  "wildcard_at", o.wildcard_at);
  }
  json of(const model::ace_ports& o) const {
    return object("how", o.how,
                  "ports", o.ports);
  }
  json of(const model::access_list_entry& o) const {
    return object("action", o.action,
                  "sequence", o.sequence,
                  "protocol", o.protocol,
                  "service_group", o.service_group,
                  "source", o.source,
                  "destination", o.destination,
                  "source_ports", o.source_ports,
                  "destination_ports", o.destination_ports,
                  "options", o.options,
                  "line", o.line);
  }
  json of(const model::access_list& o) const {
    return object("name", o.name,
                  "header", o.header,
                  "kind", o.kind,
                  "entries", o.entries);
  }

  json of(const model::static_route& o) const {
    return object("vrf", o.vrf,
                  "destination", o.destination,
                  "interface", o.interface,
                  "next_hop", o.next_hop,
                  "dhcp", o.dhcp,
                  "global_next_hop", o.global_next_hop,
                  "distance", o.distance,
                  "name", o.name,
                  "tag", o.tag,
                  "track", o.track,
                  "permanent", o.permanent,
                  "line", o.line);
  }

  json of(const model::device& o) const {
    return object("hostname", o.hostname,
                  "version", o.version,
                  "isakmp_policies", o.isakmp_policies,
                  "isakmp_keys", o.isakmp_keys,
                  "transform_sets", o.transform_sets,
                  "crypto_maps", o.crypto_maps,
                  "interfaces", o.interfaces,
                  "access_lists", o.access_lists,
                  "static_routes", o.static_routes);
  }
  // clang-format on

 private:
  template <class... Rest>
  json object(const Rest&... rest) const {
    auto made = json::object();
    add(made, rest...);
    return made;
  }
  void add(json& /*into*/) const {}
  template <class T, class... Rest>
  void add(json& into, const char* name, const T& value, const Rest&... rest) const {
    into[name] = of(value);
    add(into, rest...);
  }

  const source::quotable& from_;
  bool show_secrets_;
};

}  // namespace

std::string write_tree(const parse_result& result, const source::quotable& from,
                       bool show_secrets) {
  const tree writer(from, show_secrets);
  auto devices = json::array();
  for (const auto& each : result.devices)
    devices.push_back(
        {{"name", each.name}, {"file", each.file}, {"device", writer.of(*each.device)}});
  return json_text({{"version", contract_version}, {"devices", devices}});
}

}  // namespace peerlint::render
