#include "command/groups/pki_trustpoint.hpp"

#include "net/interface_name.hpp"
#include "session/host_address.hpp"
#include "session/list_value.hpp"
#include "session/named_section.hpp"
#include "session/secrets.hpp"

namespace peerlint::session {
namespace pki_trustpoint {
namespace {

using trustpoint = model::pki_trustpoint;

template <class Production>
edit enter_one(context& at, const command::trustpoint_header<Production>& line) {
  return open_named(at, at.device.pki_trustpoints, at.known.pki_trustpoints, line.name);
}

template <class Production, model::pki_enrollment_method Method>
edit enter_one(context& at, const command::trustpoint_enrollment<Production, Method>& line,
               trustpoint& into) {
  // `no enrollment url` says nothing of a trustpoint that is enrolled otherwise.
  if (!at.positive() && into.enrollment.value.method != Method)
    return at.done(edit::kinds::no_effect);
  return place(
      at, into.enrollment,
      located<model::pki_enrollment>{{Method, std::string(line.where.value), line.pem.has_value()},
                                     line.where.at.exists() ? line.where.at : at.line.whole()});
}

edit enter_one(context& at, const command::trustpoint_subject_name& line, trustpoint& into) {
  return place(at, into.subject_name, line.name);
}

edit enter_one(context& at, const command::trustpoint_fqdn& line, trustpoint& into) {
  return place(at, into.fqdn, line.name);
}

edit enter_one(context& at, const command::trustpoint_ip_address& line, trustpoint& into) {
  located<std::string> address{lower_ipv6(line.address.value), line.address.at};
  if (line.interface)
    address = {net::canonical_interface(line.interface->value), line.interface->at};
  return place(at, into.ip_address, address);
}

edit enter_one(context& at, const command::trustpoint_revocation_check& line, trustpoint& into) {
  return place_list(at, into.revocation_check, line.methods);
}

edit enter_one(context& at, const command::trustpoint_rsa_key_pair& line, trustpoint& into) {
  located<model::pki_key_pair> pair{{std::string(line.label.value), {}, {}}, line.label.at};
  if (line.bits) pair.value.bits = line.bits->value;
  if (line.encryption_bits) pair.value.encryption_bits = line.encryption_bits->value;
  return place(at, into.rsa_key_pair, pair);
}

edit enter_one(context& at, const command::trustpoint_ec_key_pair& line, trustpoint& into) {
  return place(at, into.ec_key_pair, line.label);
}

edit enter_one(context& at, const command::trustpoint_auto_enroll& line, trustpoint& into) {
  located<model::pki_auto_enroll> enroll{{{}, line.regenerate.has_value()}, at.line.whole()};
  if (line.percent) enroll.value.percent = line.percent->value;
  return place(at, into.auto_enroll, enroll);
}

edit enter_one(context& at, const command::trustpoint_match_certificate& line, trustpoint& into) {
  return place_member(
      at, into.match_certificates,
      located<model::pki_map_use>{{std::string(line.map.value), std::string(line.exception.value)},
                                  line.map.at});
}

edit enter_one(context& at, const command::trustpoint_vrf& line, trustpoint& into) {
  return place(at, into.vrf, line.name);
}

edit enter_one(context& at, const command::trustpoint_source_interface& line, trustpoint& into) {
  return place(
      at, into.source_interface,
      located<std::string>{net::canonical_interface(line.interface.value), line.interface.at});
}

edit enter_one(context& at, const command::trustpoint_password& line, trustpoint& into) {
  located<model::secret> password{{}, line.password.at};
  if (line.password.at.exists())
    password.value =
        secret_from(at, line.password, line.encoding ? line.encoding->value : std::uint16_t{0});
  return place(at, into.password, password);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(trustpoint t) {
  enter_one(at, line, t);
}
{
  auto* into = edited(at, at.device.pki_trustpoints);
  return into != nullptr ? enter_one(at, line, *into) : at.done(edit::kinds::none);
}

}  // namespace
}  // namespace pki_trustpoint

template <>
edit enter(context& at, const command::pki_trustpoint_command& what) {
  return std::visit([&](const auto& line) { return pki_trustpoint::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
