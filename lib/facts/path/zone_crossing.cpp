#include "facts/path/zone_crossing.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "facts/names/named.hpp"
#include "net/service_names.hpp"

namespace peerlint::facts {
namespace {

using net::truth;

constexpr int deepest_class = 8;

truth negate(truth of) {
  if (of == truth::unknown) return of;
  return of == truth::yes ? truth::no : truth::yes;
}

// `match protocol`: what is no protocol of IP is told by its port, or not at all.
truth is_protocol(std::string_view name, const net::packet& one) {
  if (const auto number = net::protocol_of(name))
    return *number == one.protocol ? truth::yes : truth::no;
  const bool has_ports = one.protocol == net::tcp_protocol || one.protocol == net::udp_protocol;
  if (!has_ports) return name == "isakmp" ? truth::no : truth::unknown;
  if (name == "isakmp")
    return one.protocol == net::udp_protocol && one.destination_port == 500 ? truth::yes
                                                                            : truth::no;
  return truth::unknown;
}

truth matches(const model::inspect_class& of, const net::packet& one, const access_filters& filters,
              const model::device& device, int depth);

truth matches(const model::inspect_match& of, const net::packet& one, const access_filters& filters,
              const model::device& device, int depth) {
  auto made = truth::unknown;
  if (of.what == model::inspect_criterion::access_group) {
    const auto* filter = filters.named(of.name);
    made = filter == nullptr ? truth::unknown : decide(*filter, one).permitted;
  } else if (of.what == model::inspect_criterion::protocol) {
    made = is_protocol(of.name, one);
  } else if (const auto* inner = find_named(device.inspect_classes, of.name);
             inner != nullptr && depth < deepest_class) {
    made = matches(*inner, one, filters, device, depth + 1);
  }
  return of.negated ? negate(made) : made;
}

truth matches(const model::inspect_class& of, const net::packet& one, const access_filters& filters,
              const model::device& device, int depth) {
  if (!of.application.empty() || !of.options.empty()) return truth::unknown;
  auto made = of.any ? truth::no : truth::yes;
  const auto decides = of.any ? truth::yes : truth::no;
  for (const auto& each : of.matches) {
    const auto one_match = matches(each.value, one, filters, device, depth);
    if (one_match == decides) return decides;
    if (one_match == truth::unknown) made = truth::unknown;
  }
  return made;
}

void judge(const model::inspect_policy& policy, const net::packet& one,
           const access_filters& filters, const model::device& device, zone_crossing& into) {
  into.passes = truth::no;
  for (const auto& each : policy.classes) {
    auto meets = truth::yes;
    if (each.name.value != "class-default") {
      const auto* of = find_named(device.inspect_classes, each.name.value);
      meets = of == nullptr ? truth::unknown : matches(*of, one, filters, device, 0);
    }
    if (meets == truth::no) continue;
    into.by = &each;
    const bool lets = each.action.is_set() && each.action.value != model::inspect_action::drop;
    into.passes = meets == truth::unknown ? truth::unknown : lets ? truth::yes : truth::no;
    return;
  }
}

}  // namespace

zone_crossing cross(std::string_view from, std::string_view to, const net::packet& one,
                    const access_filters& filters, const model::device& device) {
  zone_crossing made;
  if (from == to) return made;
  const auto pair = std::find_if(
      device.zone_pairs.begin(), device.zone_pairs.end(),
      [&](const auto& each) { return each.source.value == from && each.destination.value == to; });
  const bool own = from == self_zone || to == self_zone;
  if (own && (from.empty() || to.empty())) return made;
  made.looked_at = true;
  if (pair == device.zone_pairs.end()) {
    made.passes = own ? truth::yes : truth::no;
    made.looked_at = !own;
    return made;
  }
  made.pair = &*pair;
  if (!pair->policy.is_set()) {
    made.passes = truth::no;
    return made;
  }
  const auto* policy = find_named(device.inspect_policies, pair->policy.value);
  if (policy == nullptr)
    made.passes = truth::unknown;
  else
    judge(*policy, one, filters, device, made);
  return made;
}

}  // namespace peerlint::facts
