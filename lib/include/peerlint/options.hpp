#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <peerlint/finding.hpp>
#include <peerlint/net.hpp>
#include <peerlint/rule_choices.hpp>
#include <peerlint/silencing.hpp>

namespace peerlint {

/// By whose judgement algorithms are weak.
enum class profile : std::uint8_t {
  legacy,  ///< only what no release takes any more
  ietf,    ///< RFC 8221, 8247 and 9395; the default
  nge,     ///< Cisco's Next Generation Encryption
  cnsa1,   ///< CNSA Suite 1.0
  cnsa2,   ///< CNSA Suite 2.0
};

[[nodiscard]] std::string_view to_text(profile value);

/// A route that the device has and its text does not say.
struct known_route {
  net::ipv4_prefix prefix;
  std::string via;  ///< an address or an interface
};

/// Two addresses of one host: on the device's side of a translator, and on the other.
using address_pair = std::pair<net::ipv4_address, net::ipv4_address>;

/// What a device's text cannot hold.
struct device_settings {
  std::string name;               ///< a glob over device names
  std::string release;            ///< "15.7"; "" unless said
  std::vector<address_pair> nat;  ///< inside, outside
  std::vector<known_route> routes;
  std::vector<std::string> outside;  ///< interfaces towards the Internet
};

/// A text beside the configurations that findings may point into: a waiver file, a baseline.
struct settings_file {
  std::string name;
  std::string bytes;
};

/// How a workspace checks. The defaults are those of the command line.
struct options {
  std::vector<rule_choices> rules;                 ///< a later one beats an earlier one
  std::vector<file_rules> per_file;                ///< the last that matches beats the others
  confidence min_confidence = confidence::medium;  ///< findings below are counted, not listed
  peerlint::profile profile = peerlint::profile::ietf;
  std::string release;                   ///< of every device that `devices` does not name
  std::vector<device_settings> devices;  ///< the last that matches and says it decides

  bool heed_silencing = true;  ///< false: comments, waivers and the baseline silence nothing
  std::vector<waiver> waivers;
  std::vector<baseline_entry> baseline;
  std::vector<settings_file> files;  ///< `span::text` of waivers and baseline counts in it
  std::string today;                 ///< "2026-11-24", for waiver::until; "" lets none expire

  bool show_secrets = false;  ///< lifts the mask of secrets in results
  unsigned jobs = 1;          ///< threads that read and check
  std::string rule_url;       ///< where pages are: "https://example.net/peerlint/{code}"
};

}  // namespace peerlint
