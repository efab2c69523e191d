#include "facts/failover/probe_way.hpp"
#include "net/address_block.hpp"
#include "rules/sla/operation.hpp"

namespace peerlint::rules::sla {

struct blocked_reply {
  net::packet one;
  const model::interface* in = nullptr;
  const model::access_list_entry* line = nullptr;  ///< null: the implicit deny
};

// The answer to a probe: an echo reply, or from the port that was asked.
net::packet answer_to(const net::packet& probe) {
  auto made = net::mirrored(probe);
  if (made.protocol == net::icmp_protocol) made.source_port = made.destination_port = 0;
  return made;
}

// The address of the interface is known, and the probe is sent from it.
std::optional<net::ipv4_address> own_source(const model::ip_sla_operation& of,
                                            const model::interface& out,
                                            const facts::device_facts& facts) {
  const auto primary = facts::primary_address(out);
  const auto source = facts::source_of(of, facts);
  if (!primary) return std::nullopt;
  const bool from_here =
      !source || std::any_of(out.addresses.begin(), out.addresses.end(),
                             [&](const auto& each) { return each.value.address == *source; });
  return from_here ? std::optional(source.value_or(primary->value)) : std::nullopt;
}

std::optional<blocked_reply> blocked(const model::ip_sla_operation& of,
                                     const facts::device_facts& facts) {
  const auto target = facts::target_of(of);
  const auto kind = of.probe.value.kind;
  if (!target || (kind != kinds::icmp_echo && kind != kinds::tcp_connect)) return std::nullopt;
  const auto way = facts::way_of(of, facts);
  if (way.is != facts::probe_way::kinds::leaves || way.out == nullptr) return std::nullopt;
  const auto& in = *way.out;
  // What lets answers in that no line permits.
  if (!in.access_group_in.is_set() || in.inspection->inspect_out.is_set() || in.zone.is_set())
    return std::nullopt;
  const auto* const filter = facts.filters.named(in.access_group_in.value);
  const auto source = own_source(of, in, facts);
  if (filter == nullptr || !source) return std::nullopt;
  const auto reply = answer_to(facts::probe_packet(of, *source, *target));
  const auto decided = facts::decide(*filter, reply);
  if (decided.permitted != net::truth::no) return std::nullopt;
  return blocked_reply{reply, &in, decided.line};
}

}  // namespace peerlint::rules::sla

PEERLINT_RULE(sla_sla_reply_blocked_by_acl){
    .code = "SLA029",
    .name = "sla-reply-blocked-by-acl",
    .summary = "the filter of the interface drops the answers to a probe",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts.device.ip_sla_operations) {
            if (!one.probe.is_set()) continue;
            const auto found = sla::blocked(one, facts);
            if (!found) continue;
            const auto& list = found->in->access_group_in;
            const auto& probe = one.probe.value;
            auto& made = out.at(probe.target->at, "access list {} of {} drops the answer: {}",
                                list.value, found->in->name.value, net::to_text(found->one));
            if (found->line != nullptr)
              made.related(found->line->line.at, "by this line");
            else
              made.related(list.at, "by the deny that no list shows");
            sla::name_tracks(made, one, facts, "stays down");
            made.why("no answer comes through: the operation times out, and never is up");
            const auto from = net::to_text(net::ipv4_of(found->one.source));
            const auto to = net::to_text(net::ipv4_of(found->one.destination));
            if (probe.kind == sla::kinds::icmp_echo)
              made.help("permit icmp host {} host {} echo-reply", from, to);
            else
              made.help("permit tcp host {} eq {} host {} established", from,
                        found->one.source_port, to);
          }
        },
};
