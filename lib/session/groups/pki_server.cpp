#include "command/groups/pki_server.hpp"

#include "session/named_section.hpp"
#include "session/option_lines.hpp"
#include "session/secrets.hpp"

namespace peerlint::session {
namespace pki_server {
namespace {

edit enter_one(context& at, const command::crypto_pki_server& line) {
  return open_named(at, at.device.pki_servers, at.known.pki_servers, line.name);
}

edit enter_one(context& at, const command::pki_server_shutdown& /*line*/,
               model::pki_server& server) {
  return place(at, server.shutdown);
}

// `no database archive` keeps the key from being written anywhere, which is not the default.
edit enter_one(context& at, const command::pki_server_archive& line, model::pki_server& server) {
  using states = model::setting<std::string>::states;
  auto done = place(at, server.archive_form, line.form);
  server.archive_password = {};
  if (at.line.sign == command::polarity::no)
    server.archive_form = {states::off, {}, at.line.whole(), at.line.whole()};
  if (at.positive() && line.password)
    server.archive_password = {
        model::setting<model::secret>::states::set,
        secret_from(at, *line.password, line.encoding ? line.encoding->value : std::uint16_t{0}),
        line.password->at, at.line.whole()};
  return done;
}

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& /*line*/,
               model::pki_server& server) {
  return place_option(at, server.options);
}

template <class Production>
edit enter_one(context& at, const command::repeated_option_line<Production>& /*line*/,
               model::pki_server& server) {
  return add_option(at, server.options);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::pki_server s) {
  enter_one(at, line, s);
}
{
  auto* server = edited(at, at.device.pki_servers);
  return server != nullptr ? enter_one(at, line, *server) : at.done(edit::kinds::none);
}

}  // namespace
}  // namespace pki_server

template <>
edit enter(context& at, const command::pki_server_command& what) {
  return std::visit([&](const auto& line) { return pki_server::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
