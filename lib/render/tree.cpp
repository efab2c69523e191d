#include "render/tree.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

#include <nlohmann/json.hpp>

#include <peerlint/model/eem_text.hpp>
#include <peerlint/model/option_line.hpp>
#include <peerlint/model/part.hpp>
#include <peerlint/model/secret_line.hpp>
#include "render/json_text.hpp"
#include "render/tree/aaa.hpp"
#include "render/tree/access_list.hpp"
#include "render/tree/crypto_ipsec.hpp"
#include "render/tree/crypto_isakmp.hpp"
#include "render/tree/crypto_map.hpp"
#include "render/tree/device.hpp"
#include "render/tree/eem_text.hpp"
#include "render/tree/event_manager.hpp"
#include "render/tree/event_manager_action.hpp"
#include "render/tree/event_manager_event.hpp"
#include "render/tree/ezvpn.hpp"
#include "render/tree/first_hop.hpp"
#include "render/tree/flexvpn.hpp"
#include "render/tree/gdoi.hpp"
#include "render/tree/ikev2.hpp"
#include "render/tree/ikev2_keyring.hpp"
#include "render/tree/ikev2_profile.hpp"
#include "render/tree/interface.hpp"
#include "render/tree/interface_ipv6.hpp"
#include "render/tree/interface_link.hpp"
#include "render/tree/interface_routing.hpp"
#include "render/tree/ip_route.hpp"
#include "render/tree/ip_sla.hpp"
#include "render/tree/ipsec_policy.hpp"
#include "render/tree/ipv6_access_list.hpp"
#include "render/tree/ipv6_route.hpp"
#include "render/tree/isakmp_client_group.hpp"
#include "render/tree/isakmp_global.hpp"
#include "render/tree/isakmp_keyring.hpp"
#include "render/tree/isakmp_peer.hpp"
#include "render/tree/isakmp_profile.hpp"
#include "render/tree/login.hpp"
#include "render/tree/name_service.hpp"
#include "render/tree/nat.hpp"
#include "render/tree/nhrp.hpp"
#include "render/tree/object_group.hpp"
#include "render/tree/pki.hpp"
#include "render/tree/prefix_list.hpp"
#include "render/tree/route_map.hpp"
#include "render/tree/track.hpp"
#include "render/tree/tunnel.hpp"
#include "render/tree/vrf.hpp"
#include "render/tree/zone_firewall.hpp"
#include "structure/redact.hpp"

namespace peerlint::render {
namespace {

using json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 8> encodings{"clear",  "type-6", "type-7", "redacted",
                                                    "type-4", "type-5", "type-8", "type-9"};

// Asks whether a struct has fields.
struct ignore {
  template <class... T>
  void operator()(const T&... /*each*/) const {}
};

// The model as JSON. The functions say how any value is written; what a struct consists of stands
// in tree/, a file a command group. tree_test.cpp sees that no field is left out.
class writer {
 public:
  writer(const source::quotable& from, bool show_secrets)
      : from_(from), show_secrets_(show_secrets) {}

  template <class T>
  requires std::is_arithmetic_v<T> json of(T value)
  const { return value; }
  json of(std::string_view value) const { return value; }
  // An address of the web may hold a password.
  json of(const std::string& value) const {
    const bool may_hold = !show_secrets_ && value.find("://") != std::string::npos;
    return may_hold ? structure::redact(value) : value;
  }
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
    return valued(of(value.value), value.at);
  }
  template <class T>
  json of(const model::setting<T>& value) const {
    if (value.is_off()) return turned_off(value.at);
    return value.is_set() ? valued(of(value.value), value.at) : json(nullptr);
  }
  template <class T>
  json of(const std::optional<T>& value) const {
    return value ? of(*value) : json(nullptr);
  }
  template <class T>
  json of(const std::vector<T>& values) const {
    auto array = json::array();
    for (const auto& each : values) append(array, of(each));
    return array;
  }
  template <class T>
  json of(const model::part<T>& value) const {
    return of(*value);
  }
  json of(const model::secret& value) const {
    return {{"encoding", encodings[static_cast<std::size_t>(value.encoding)]},
            {"value", show_secrets_ ? value.value : std::string(structure::secret_mask)},
            {"line", of(value.at)}};
  }
  json of(const model::secret_line& value) const {
    return {{"command", value.command},
            {"key", of(value.key)},
            {"behind", value.behind},
            {"line", of(value.line)}};
  }
  json of(const model::option_line& value) const {
    return {{"command", value.command},
            {"text", show_secrets_ ? value.text : structure::redact(value.text)},
            {"off", value.off},
            {"line", of(value.at)}};
  }
  json of(const model::eem_text& value) const {
    return {{"value", show_secrets_ ? value.value : masked(value)}, {"line", of(value.at)}};
  }
  template <class T>
  requires requires(const T& value) { tree::fields(value, ignore()); }
  json of(const T& value) const {
    auto made = json::object();
    const char* name = nullptr;
    const field add{*this, made, name};
    tree::fields(value, [&](const auto&... each) { (add(each), ...); });
    return made;
  }

 private:
  // Its secrets are known by words that may stand before it in the line.
  static std::string masked(const model::eem_text& text) {
    std::vector<structure::stretch> secrets;
    for (const auto& each : text.secrets)
      secrets.push_back({each.begin - text.at.begin, each.end() - text.at.begin});
    return structure::mask(text.value, secrets);
  }

  // `fields` gives a name, its value, the next name …
  struct field {
    void operator()(const char* next) const { name = next; }
    template <class T>
    void operator()(const T& value) const {
      add(into, name, write.of(value));
    }

    const writer& write;
    json& into;
    const char*& name;
  };

  // What the library of JSON has to do is here and below, and not in the templates above: it would
  // be compiled for every type of the model.
  static void add(json& into, const char* name, json&& value) { into[name] = std::move(value); }
  static void append(json& into, json&& value) { into.push_back(std::move(value)); }
  json valued(json&& value, span at) const {
    return {{"value", std::move(value)}, {"line", of(at)}};
  }
  json turned_off(span at) const { return {{"off", true}, {"line", of(at)}}; }

  const source::quotable& from_;
  bool show_secrets_;
};

}  // namespace

std::string write_tree(const parse_result& result, const source::quotable& from,
                       bool show_secrets) {
  const writer write(from, show_secrets);
  auto devices = json::array();
  for (const auto& each : result.devices)
    devices.push_back(
        {{"name", each.name}, {"file", each.file}, {"device", write.of(*each.device)}});
  return json_text({{"version", contract_version}, {"devices", devices}});
}

}  // namespace peerlint::render
