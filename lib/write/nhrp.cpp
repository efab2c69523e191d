#include "write/objects.hpp"

namespace peerlint::write {
namespace {

// `ip nhrp` or `ipv6 nhrp`, and the rest of a head.
class heads {
 public:
  explicit heads(std::string_view family) : family_(family) {}
  [[nodiscard]] std::string operator()(std::string_view rest) const {
    return std::string(family_) + " nhrp " + std::string(rest);
  }

 private:
  std::string_view family_;
};

std::string words_of(const model::nhrp_server& of) {
  auto words = of.address;
  for (const auto& nbma : of.nbma) words += (&nbma == of.nbma.data() ? " nbma " : " ") + nbma;
  if (of.multicast) words += " multicast";
  if (of.priority) words += " priority " + std::to_string(*of.priority);
  if (of.cluster) words += " cluster " + std::to_string(*of.cluster);
  return words;
}

}  // namespace

void write(ios_text& into, const model::nhrp& of, std::string_view family) {
  const heads head(family);
  into.setting(head("authentication"), of.authentication,
               [](const model::secret& key) { return to_text(key); });
  for (const auto& [map, at] : of.maps) into.line(head("map"), map.address, map.mask, map.nbma);
  for (const auto& one : of.multicast_maps) into.line(head("map multicast"), one.value);
  for (const auto& one : of.group_maps)
    into.line(head("map group"), one.value.group, "service-policy output", one.value.policy);
  into.number(head("network-id"), of.network_id);
  into.number(head("holdtime"), of.holdtime);
  for (const auto& one : of.servers) into.line(head("nhs"), words_of(one.value));
  into.setting(head("registration no-unique"), of.no_unique);
  into.number(head("registration timeout"), of.registration_timeout);
  into.setting(head("group"), of.group);
  into.setting(head("shortcut"), of.shortcut);
  into.setting(head("redirect"), of.redirect, [](const model::nhrp_redirect& redirect) {
    return redirect.timeout == 0 ? "" : "timeout " + std::to_string(redirect.timeout);
  });
}

}  // namespace peerlint::write
