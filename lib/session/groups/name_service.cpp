#include "command/groups/name_service.hpp"

#include "net/interface_name.hpp"
#include "session/host_address.hpp"
#include "session/option_lines.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace name_service {
namespace {

// Behind `no` the name alone takes every range of the pool.
edit remove_pool(context& at, const command::ip_local_pool& line) {
  const auto gone = std::erase_if(at.device.local_pools, [&](const auto& pool) {
    return pool.name.value == line.name.value && (!line.first || pool.first == line.first->value);
  });
  return at.done(gone > 0 ? edit::kinds::removed : edit::kinds::no_effect);
}

edit enter_one(context& at, const command::ip_local_pool& line) {
  if (!at.positive() || !line.first) return remove_pool(at, line);
  model::local_pool pool;
  pool.name = owned(line.name);
  pool.line.at = at.line.whole();
  pool.first = line.first->value;
  pool.last = line.last ? line.last->value : pool.first;
  pool.group = line.group.value;
  if (line.cache_size) pool.cache_size = line.cache_size->value;
  if (line.recycle_delay) pool.recycle_delay = line.recycle_delay->value;
  auto& pools = at.device.local_pools;
  const auto where = find(pools, [&](const auto& one) {
    return one.name.value == pool.name.value && one.first == pool.first;
  });
  if (where == pools.size()) {
    pools.push_back(std::move(pool));
    return at.done(edit::kinds::added);
  }
  const span old = pools[where].line.at;
  const bool same = pools[where] == pool;
  pools[where] = std::move(pool);
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

edit enter_one(context& at, const command::ip_host& line) {
  if (line.other_record) return add_option(at, at.device.options);
  auto& hosts = at.device.static_hosts;
  const auto where = find(hosts, [&](const auto& host) {
    return host.name.value == line.name.value && host.vrf == line.vrf.value;
  });
  if (!at.positive()) return remove(at, hosts, where);
  model::static_host host;
  if (line.additional && where < hosts.size()) host = hosts[where];
  host.name = owned(line.name);
  host.vrf = line.vrf.value;
  host.line.at = at.line.whole();
  if (line.port) host.port = line.port->value;
  for (const auto& address : line.addresses) host.addresses.push_back(host_from(address));
  if (where == hosts.size()) {
    hosts.push_back(std::move(host));
    return at.done(edit::kinds::added);
  }
  const span old = hosts[where].line.at;
  const bool same = hosts[where] == host;
  hosts[where] = std::move(host);
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

edit enter_one(context& at, const command::ip_name_server& line) {
  auto& servers = at.device.name_servers;
  if (line.addresses.empty()) {
    const auto gone = std::erase_if(
        servers, [&](const auto& server) { return server.value.vrf == line.vrf.value; });
    return at.done(gone > 0 ? edit::kinds::removed : edit::kinds::no_effect);
  }
  auto done = at.done(edit::kinds::no_effect);
  for (const auto& address : line.addresses) {
    auto one =
        place_member(at, servers,
                     located<model::name_server>{
                         {std::string(line.vrf.value), host_from(address.value)}, address.at});
    if (one.what != edit::kinds::no_effect) done = std::move(one);
  }
  return done;
}

// The domains of a VRF are kept as lines.
template <class Production>
edit enter_one(context& at, const command::domain_name_line<Production>& line) {
  return line.vrf ? add_option(at, at.device.options)
                  : place(at, at.device.domain.name, line.domain);
}

template <class Production>
edit enter_one(context& at, const command::domain_list_line<Production>& line) {
  return line.vrf ? add_option(at, at.device.options)
                  : place_member(at, at.device.domain.list, owned(line.domain));
}

template <class Production>
edit enter_one(context& at, const command::domain_lookup_line<Production>& /*line*/) {
  return place(at, at.device.domain.lookup);
}

template <class Production>
edit enter_one(context& at, const command::domain_source_line<Production>& line) {
  return place(
      at, at.device.domain.source_interface,
      located<std::string>{net::canonical_interface(line.interface.value), line.interface.at});
}

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& /*line*/) {
  return place_option(at, at.device.options);
}

}  // namespace
}  // namespace name_service

template <>
edit enter(context& at, const command::name_service_command& what) {
  return std::visit([&](const auto& line) { return name_service::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
