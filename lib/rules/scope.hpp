#pragma once

#include <array>
#include <functional>
#include <span>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <variant>

#include <peerlint/model/device.hpp>
#include <peerlint/report.hpp>
#include <peerlint/tunnel.hpp>
#include "facts/device_facts.hpp"
#include "facts/fleet_facts.hpp"
#include "facts/unplaced.hpp"
#include "failover/eem/applet_run.hpp"
#include "settings/idle_silencing.hpp"

// What a rule may look at. The engine walks; the type of a check's first parameter says over what.
// A new scope is one line here and one walk in engine/walk.hpp.
namespace peerlint::rules {

/// A check over every `Scope` of a device or fleet, with the facts of that.
template <class Scope, class Facts>
struct check_of {
  using scope = Scope;
  using facts = Facts;
  void (*call)(const Scope&, const Facts&, report&) = nullptr;
};

template <class Scope>
using device_check = check_of<Scope, facts::device_facts>;
template <class Scope>
using fleet_check = check_of<Scope, facts::fleet_facts>;

/// A check of the host program (workspace::add_rule); it sees the public model.
template <class... Arguments>
struct own_check {
  using scope = void;
  const std::function<void(Arguments..., report&)>* call = nullptr;
};

using own_device_check = own_check<const model::device&>;
using own_tunnel_check = own_check<const tunnel&>;
using own_fleet_check = own_check<std::span<const model::device* const>>;

using any_check = std::variant<
    device_check<session::unplaced_line>, device_check<session::refused_value>,
    device_check<session::edit>, device_check<session::artifact>, device_check<facts::unresolved>,
    device_check<facts::miscased>, device_check<facts::unused>, device_check<facts::use>,
    device_check<facts::algorithm_use>, device_check<facts::post_quantum_use>,
    device_check<facts::lifetime>, device_check<facts::vpn_endpoint>,
    device_check<facts::used_policy>, device_check<facts::effective_policy>,
    device_check<facts::keyring_key>, device_check<model::secret>,
    device_check<model::transform_set>, device_check<model::crypto_map>,
    device_check<model::crypto_map_entry>, device_check<model::dynamic_map>,
    device_check<model::isakmp_profile>, device_check<model::ikev2_proposal>,
    device_check<model::ikev2_policy>, device_check<model::ikev2_keyring>,
    device_check<model::ikev2_profile>, device_check<model::pki_trustpoint>,
    device_check<model::gdoi_group>, device_check<model::interface>,
    device_check<model::access_list>, device_check<model::access_list_entry>,
    device_check<failover::applet_run>, device_check<facts::device_facts>, fleet_check<tunnel>,
    fleet_check<facts::fleet_facts>, fleet_check<settings::idle_silencing>, own_device_check,
    own_tunnel_check, own_fleet_check>;

/// The names of the scopes, in the order of any_check.
inline constexpr std::array<std::string_view, std::variant_size_v<any_check>> scope_names{
    "unplaced_line",
    "refused_value",
    "edit",
    "artifact",
    "unresolved",
    "miscased",
    "unused",
    "use",
    "algorithm_use",
    "post_quantum",
    "lifetime",
    "vpn_endpoint",
    "used_policy",
    "isakmp_policy",
    "keyring_key",
    "secret",
    "transform_set",
    "crypto_map",
    "crypto_map_entry",
    "dynamic_map",
    "isakmp_profile",
    "ikev2_proposal",
    "ikev2_policy",
    "ikev2_keyring",
    "ikev2_profile",
    "pki_trustpoint",
    "gdoi_group",
    "interface",
    "access_list",
    "access_list_entry",
    "applet_run",
    "device",
    "tunnel",
    "fleet",
    "silencing",
    "device",
    "tunnel",
    "fleet"};

namespace detail {

template <class Scope, class... Checks>
constexpr auto pick(std::variant<Checks...>* /*types*/) {
  // The alternative whose scope it is; there is exactly one.
  return std::tuple_cat(std::conditional_t<std::is_same_v<typename Checks::scope, Scope>,
                                           std::tuple<Checks>, std::tuple<>>{}...);
}

}  // namespace detail

/// A captureless lambda as a check: `(scope, report)` or `(scope, facts, report)`.
class scoped_check {
 public:
  template <class Function>
  requires(!std::is_convertible_v<Function, any_check>) constexpr scoped_check(Function)
      : check_(wrap<Function>(&Function::operator())) {}

  constexpr scoped_check(any_check of) : check_(of) {}

  [[nodiscard]] constexpr const any_check& get() const { return check_; }

 private:
  template <class Function, class Scope>
  static constexpr any_check wrap(void (Function::*)(const Scope&, report&) const) {
    using check =
        std::tuple_element_t<0, decltype(detail::pick<Scope>(static_cast<any_check*>(nullptr)))>;
    return check{[](const Scope& scope, const typename check::facts&, report& out) {
      Function{}(scope, out);
    }};
  }
  template <class Function, class Scope, class Facts>
  static constexpr any_check wrap(void (Function::*)(const Scope&, const Facts&, report&) const) {
    return check_of<Scope, Facts>{
        [](const Scope& scope, const Facts& facts, report& out) { Function{}(scope, facts, out); }};
  }

  any_check check_;
};

}  // namespace peerlint::rules
