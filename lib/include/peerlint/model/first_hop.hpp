#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <peerlint/model/secret.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// `standby 1 track …`: an object or an interface, and what its fall does.
struct hop_track {
  std::uint32_t object = 0;                ///< 0: an interface
  std::string interface;                   ///< whole name; the old form
  std::optional<std::uint32_t> decrement;  ///< nothing said: 10
  bool shutdown = false;

  friend bool operator==(const hop_track&, const hop_track&) = default;
};

/// A virtual address of a group.
struct hop_address {
  std::optional<net::ipv4_address> address;  ///< nothing: learned from the others
  bool secondary = false;

  friend bool operator==(const hop_address&, const hop_address&) = default;
};

/// `preempt [delay …]`, seconds; nothing where none is said.
struct hop_preempt {
  std::optional<std::uint32_t> minimum;
  std::optional<std::uint32_t> reload;
  std::optional<std::uint32_t> sync;

  friend bool operator==(const hop_preempt&, const hop_preempt&) = default;
};

/// One group of HSRP, VRRP or GLBP on an interface, with everything its lines leave.
struct hop_group {
  std::uint32_t number = 0;
  std::string family;  ///< of VRRP version 3, ipv4 or ipv6; else ""
  anchor line;         ///< the first one
  std::vector<located<hop_address>> addresses;
  std::vector<located<std::string>> ipv6;  ///< in lower case, or `autoconfig`
  setting<std::uint32_t> priority;
  setting<hop_preempt> preempt;  ///< VRRP does it by default
  std::vector<located<hop_track>> tracks;
  setting<std::string> name;    ///< of HSRP: what `crypto map … redundancy` refers to
  setting<std::string> follow;  ///< of HSRP: the name of the group that decides
  setting<secret> authentication;
  std::string authentication_form;  ///< the words before the key: "md5 key-string"
  setting<std::string> key_chain;   ///< `authentication md5 key-chain`
  setting<flag> shutdown;           ///< of VRRP
  /// Timers, addresses of layer 2, balancing …: the words behind the number of the group.
  std::vector<located<std::string>> others;

  friend bool operator==(const hop_group&, const hop_group&) = default;
};

/// The first-hop redundancy of an interface.
struct first_hop {
  std::vector<hop_group> standby;          ///< by number
  std::vector<hop_group> vrrp;             ///< by number
  std::vector<hop_group> glbp;             ///< by number
  std::vector<hop_group> vrrp_families;    ///< of VRRP version 3, by number, IPv4 first
  setting<std::uint32_t> standby_version;  ///< 1 when nothing is said

  friend bool operator==(const first_hop&, const first_hop&) = default;
};

}  // namespace peerlint::model
