#pragma once

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>

#include <peerlint/model/device.hpp>
#include <peerlint/net.hpp>

namespace peerlint::rules::key {

/// The key is one of those that documents and labs use, the router's own name or an address: what
/// is tried first.
inline bool is_well_known(std::string_view key, const model::device& device) {
  static constexpr std::array<std::string_view, 44> known{
      "cisco",        "cisco1",         "cisco12",   "cisco123",     "cisco1234",
      "cisco12345",   "cisco123456",    "cisco@123", "cisco123!",    "ciscocisco",
      "ccnp",         "ccie",           "secret",    "secretkey",    "secret123",
      "test",         "test123",        "testkey",   "vpn",          "vpn123",
      "vpnkey",       "ipsec",          "ipseckey",  "dmvpn",        "dmvpnkey",
      "key",          "key123",         "mykey",     "psk",          "pskkey",
      "presharedkey", "pre-shared-key", "sharedkey", "sharedsecret", "password",
      "password1",    "password123",    "p@ssw0rd",  "passw0rd",     "pass",
      "admin",        "admin123",       "changeme",  "letmein"};
  std::string lower(key);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  if (std::find(known.begin(), known.end(), lower) != known.end()) return true;
  constexpr std::string_view counted = "12345678901234567890";
  if (lower.size() >= 3 && counted.starts_with(lower)) return true;
  std::string hostname = device.hostname.value;
  std::transform(hostname.begin(), hostname.end(), hostname.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return (!hostname.empty() && lower == hostname) || net::parse_ipv4(key).has_value();
}

}  // namespace peerlint::rules::key
