#include "command/groups/ipsec_route.hpp"

#include "session/ipsec_policies.hpp"
#include "session/option_lines.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace ipsec_route {
namespace {

edit enter_into(context& at, const command::policy_reverse_route& line,
                model::ipsec_policy& policy) {
  return place(at, policy.routes, located<model::reverse_route>{line.route, at.line.whole()});
}

template <class Production>
edit enter_into(context& at, const command::option_line<Production>& /*line*/,
                model::ipsec_policy& policy) {
  return place_option(at, policy.options);
}

}  // namespace
}  // namespace ipsec_route

template <>
edit enter(context& at, const command::ipsec_route_command& what) {
  auto* policy = policy_of(at);
  if (policy == nullptr) return at.done(edit::kinds::none);
  return std::visit([&](const auto& line) { return ipsec_route::enter_into(at, line, *policy); },
                    what);
}

}  // namespace peerlint::session
