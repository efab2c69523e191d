#include "negotiate/selector_comparison.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "facts/path/ace_flows.hpp"
#include "facts/path/packet_walk.hpp"
#include "net/list_comparison.hpp"

namespace peerlint::negotiate {
namespace {

using facts::access_filter;
using model::access_list_entry;

// One prefix, one port: what an ID payload of IKE says (RFC 2407 4.6.2). Of object groups each
// member is one; of netmasks (ACL003) what was meant is not what IOS stores.
bool has_prefix(const net::address_block& block) {
  const auto length = net::length_of(block, net::address_family::ipv4);
  return length.has_value();
}

bool has_one_port(const std::optional<model::ace_ports>& ports) {
  return !ports || (ports->how == model::port_operator::eq && ports->ports.size() == 1);
}

bool is_comparable(const selector& one) {
  const auto& line = *one.line;
  if (has_netmask(line) || !has_one_port(line.source_ports) ||
      !has_one_port(line.destination_ports))
    return false;
  const auto& items = one.flows.items();
  return !items.empty() && std::all_of(items.begin(), items.end(), [](const auto& item) {
    return item.what.conditions.empty() && has_prefix(item.what.packets.source) &&
           has_prefix(item.what.packets.destination);
  });
}

selector_relation relation_of(net::relation is) {
  switch (is) {
    case net::relation::equal:
      return selector_relation::equal;
    case net::relation::subset:
      return selector_relation::contained;
    case net::relation::superset:
      return selector_relation::containing;
    case net::relation::overlap:
      return selector_relation::overlap;
    case net::relation::disjoint:
      return selector_relation::disjoint;
    case net::relation::unknown:
      break;
  }
  return selector_relation::unknown;
}

// The networks of the two lines, as they are or one of them turned round, are the same. Lines with
// several flows are not looked at: object groups differ in networks.
bool have_same_networks(const selector& ours, const selector& theirs, bool turned) {
  if (ours.flows.items().size() != 1 || theirs.flows.items().size() != 1) return false;
  const auto& a = ours.flows.items().front().what.packets;
  const auto& b = theirs.flows.items().front().what.packets;
  return turned ? a.source == b.destination && a.destination == b.source
                : a.source == b.source && a.destination == b.destination;
}

selector_difference difference_of(const selector& ours, const selector& theirs) {
  if (!have_same_networks(ours, theirs, true)) return selector_difference::networks;
  const bool protocols = ours.flows.items().front().what.packets.protocols ==
                         theirs.flows.items().front().what.packets.protocols;
  return protocols ? selector_difference::ports : selector_difference::protocol;
}

// Worth a comparison: they have something in common, or the same networks, or are too many to tell.
bool may_be_alike(const selector& ours, const selector& theirs) {
  if (ours.flows.items().size() != 1 || theirs.flows.items().size() != 1) return true;
  return net::overlap(ours.flows.items().front().what.packets, theirs.turned) ||
         have_same_networks(ours, theirs, true) || have_same_networks(ours, theirs, false);
}

selector_exchange compare(const selector& ours, const selector& theirs) {
  auto made = made_of(ours, &theirs, selector_relation::missing);
  if (!ours.comparable || !theirs.comparable) made.relation = selector_relation::unknown;
  if (made.relation == selector_relation::unknown || !may_be_alike(ours, theirs)) return made;
  const auto both = net::compare_mirrored(ours.flows, theirs.flows);
  made.relation = relation_of(both.is());
  made.differ = made.relation == selector_relation::equal ? selector_difference::none
                                                          : difference_of(ours, theirs);
  const auto& own = both.first_within_second.against;
  const auto& against = own ? own : both.second_within_first.against;
  made.against_is_initiators = own.has_value();
  if (against) made.against = facts::flow_packet_of(*against);
  if (made.relation == selector_relation::disjoint &&
      made.differ == selector_difference::networks) {
    const bool same = net::compare(ours.flows, theirs.flows).is() == net::relation::equal;
    made.relation = same ? selector_relation::swapped : selector_relation::missing;
  }
  return made;
}

bool share_a_network(const access_list_entry& ours, const access_list_entry& theirs) {
  return ours.source.value == theirs.destination.value ||
         ours.destination.value == theirs.source.value;
}

// Relations stand in the order of likeness; of lines that are not alike at all, one that has a
// network in common was probably meant.
bool is_nearer(const selector_exchange& one, const selector_exchange& other) {
  if (one.relation != other.relation) return one.relation < other.relation;
  return one.relation == selector_relation::missing &&
         share_a_network(*one.initiator, *one.nearest) &&
         !share_a_network(*other.initiator, *other.nearest);
}

}  // namespace

bool has_netmask(const access_list_entry& line) {
  return facts::is_netmask(line.source.value) || facts::is_netmask(line.destination.value);
}

bool is_mistaken_netmask(const access_list_entry& line) {
  return facts::is_netmask_by_mistake(line.source.value, true) ||
         facts::is_netmask_by_mistake(line.destination.value, true);
}

std::vector<selector> selectors_of(const access_filter& filter) {
  std::vector<selector> made;
  const auto& all = filter.flows;
  for (const auto& line : all.lines()) {
    if (line.action != net::verdict::permit) continue;
    net::list_line alone{line.number, net::verdict::permit, {}};
    for (auto at = line.first; at < line.last; ++at) alone.flows.push_back(all.items()[at].what);
    std::vector<net::list_line> lines;
    lines.push_back(std::move(alone));
    selector one;
    one.line = &filter.line(line.number);
    one.flows = net::flow_list(std::move(lines));
    if (!one.flows.items().empty())
      one.turned = net::mirrored(one.flows.items().front().what.packets);
    one.comparable = is_comparable(one);
    made.push_back(std::move(one));
  }
  return made;
}

selector_exchange made_of(const selector& ours, const selector* theirs, selector_relation is) {
  selector_exchange made;
  made.initiator = ours.line;
  made.nearest = theirs == nullptr ? nullptr : theirs->line;
  made.relation = is;
  return made;
}

selector_exchange judge_line(const selector& ours, const std::vector<selector>& others) {
  auto made = made_of(ours, nullptr, selector_relation::missing);
  bool doubtful = !ours.comparable;
  for (const auto& theirs : others) {
    auto one = compare(ours, theirs);
    doubtful |= one.relation == selector_relation::unknown;
    if (one.relation == selector_relation::unknown) continue;
    if (made.nearest == nullptr || is_nearer(one, made)) made = one;
    if (made.relation == selector_relation::equal) return made;
  }
  // A line that cannot be compared might be the mirror.
  return doubtful ? made_of(ours, nullptr, selector_relation::unknown) : made;
}

}  // namespace peerlint::negotiate
