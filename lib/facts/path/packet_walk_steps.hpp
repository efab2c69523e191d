#pragma once

#include <string>
#include <string_view>

#include "facts/path/crypto_selection.hpp"
#include "facts/path/packet_walk.hpp"
#include "facts/path/policy_routing.hpp"
#include "facts/path/translation.hpp"

namespace peerlint::facts {

/// The state of `follow`: the packet as it is now, and what was said of it so far. The steps in
/// stand in packet_walk_in.cpp, those out in packet_walk_out.cpp, the routing between them in
/// packet_walk_route.cpp, and what is said of all of them in packet_walk.cpp.
class packet_walk {
 public:
  packet_walk(const net::packet& one, packet_origin from, const device_facts& facts);

  [[nodiscard]] packet_trace run();

 private:
  void say(flow_place place, flow_verdict verdict, std::string what, span at);
  void assume(std::string what);
  /// Nothing comes behind it: false, for the step that ends here.
  bool end(flow_outcome outcome);

  // True when the packet goes on.
  bool filter(flow_place place, const model::setting<std::string>& list, const net::packet& one,
              std::string_view what);
  void translate(const translation& by);

  bool arrive();
  bool decrypt(const model::interface& in, const model::crypto_map& map,
               const crypto_selection& by);

  // The interface by which the packet leaves; null when it ends here.
  const model::interface* route();
  const model::interface* by_policy(std::string_view map, const policy_way& way);
  const model::interface* by_table(std::string_view vrf);
  const model::interface* by_route(const route_choice& choice);

  void leave();
  bool zones(std::string_view to);
  void send(const model::interface& out);
  bool by_crypto_map(const model::crypto_map& map, const crypto_selection& made);
  void into_tunnel(const model::interface& tunnel);

  [[nodiscard]] std::string_view table() const;
  [[nodiscard]] const model::crypto_map* map_on(const model::interface& on) const;
  [[nodiscard]] bool has_own_route() const;

  net::packet now_;
  packet_origin from_;
  const device_facts& facts_;
  const model::device& device_;
  packet_trace made_;
  model::setting<std::string> no_policy_;
  bool doubtful_ = false;
  int depth_ = 0;
};

/// As a step shows it.
[[nodiscard]] flow_verdict verdict_of(net::truth passes);

/// Of an IPv4 packet.
[[nodiscard]] std::string text_of(net::address_bits address);

}  // namespace peerlint::facts
