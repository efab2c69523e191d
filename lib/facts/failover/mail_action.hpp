#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/device.hpp>
#include <peerlint/net.hpp>

// What `action … mail` sends, and to where.
namespace peerlint::facts {

/// `username:password@host` and its shorter forms.
struct mail_server {
  std::string host;  ///< name or address
  bool has_user = false;
  bool has_password = false;
  /// Of the host itself, or of `ip host`; nothing where no line says it.
  std::optional<net::ipv4_address> address;
  bool is_name = false;  ///< the host is no address, of IPv4 or IPv6
};

/// One action that sends a mail. Points into the device.
struct mail_action {
  const model::eem_applet* applet = nullptr;
  const model::eem_action* action = nullptr;
  std::size_t place = 0;  ///< of the action, in the order in which they run

  /// The VRF by which it is sent; "" for the global table.
  [[nodiscard]] std::string_view vrf() const;
};

[[nodiscard]] std::vector<mail_action> mail_actions_of(const model::device& device);

/// The text with the values of `event manager environment` in the place of variables; nothing where
/// one has another value, or none that a line says.
[[nodiscard]] std::optional<std::string> expanded(const model::eem_text& text,
                                                  const model::eem_applet& applet,
                                                  const model::device& device);
/// Of an argument; nothing, too, where the action does not have it.
[[nodiscard]] std::optional<std::string> expanded(const mail_action& mail, std::string_view keyword,
                                                  const model::device& device);

/// Nothing where no line says the server, or it is no single host.
[[nodiscard]] std::optional<mail_server> server_of(const mail_action& mail,
                                                   const model::device& device);

}  // namespace peerlint::facts
