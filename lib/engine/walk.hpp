#pragma once

#include <peerlint/model/device.hpp>
#include "facts/device_facts.hpp"
#include "facts/fleet_facts.hpp"
#include "failover/applet_runs.hpp"

// One walk a scope: where its objects are found in a device or a fleet.
namespace peerlint::engine {

template <class Scope>
struct walk;

template <>
struct walk<session::unplaced_line> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.read.unplaced) visit(one);
  }
};

template <>
struct walk<session::refused_value> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.read.refused) visit(one);
  }
};

template <>
struct walk<session::edit> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.read.edits) visit(one);
  }
};

template <>
struct walk<session::artifact> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.read.artifacts) visit(one);
  }
};

template <>
struct walk<facts::use> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.names.uses) visit(one);
  }
};

template <>
struct walk<model::secret> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.isakmp_keys) visit(one.key->key);
    for (const auto& keyring : in.device.ikev2_keyrings)
      for (const auto& peer : keyring.peers)
        for (const auto* key : {&peer.key, &peer.local_key, &peer.remote_key})
          if (key->is_set() && !key->value.hex) visit(key->value.key);
    for (const auto& profile : in.device.ikev2_profiles) {
      visit_key_of(profile.authentication_local.value, visit);
      for (const auto& remote : profile.authentication_remote) visit_key_of(remote.value, visit);
    }
  }

 private:
  // A key in hexadecimal digits is not judged by them.
  static void visit_key_of(const model::ikev2_authentication& of, auto visit) {
    if (of.key && !of.hex) visit(*of.key);
  }
};

template <>
struct walk<facts::keyring_key> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.isakmp_keys) visit(one);
  }
};

template <>
struct walk<model::isakmp_profile> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.device.isakmp_profiles) visit(one);
  }
};

template <>
struct walk<model::ikev2_proposal> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.device.ikev2_proposals) visit(one);
  }
};

template <>
struct walk<model::ikev2_policy> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.device.ikev2_policies) visit(one);
  }
};

template <>
struct walk<model::ikev2_keyring> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.device.ikev2_keyrings) visit(one);
  }
};

template <>
struct walk<model::ikev2_profile> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.device.ikev2_profiles) visit(one);
  }
};

template <>
struct walk<model::pki_trustpoint> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.device.pki_trustpoints) visit(one);
  }
};

template <>
struct walk<facts::unresolved> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.names.undefined) visit(one);
  }
};

template <>
struct walk<facts::miscased> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.names.in_other_case) visit(one);
  }
};

template <>
struct walk<facts::unused> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.names.idle) visit(one);
  }
};

template <>
struct walk<facts::algorithm_use> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.algorithms) visit(one);
  }
};

template <>
struct walk<facts::vpn_endpoint> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.endpoints) visit(one);
  }
};

template <>
struct walk<facts::used_policy> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.used_policies) visit(one);
  }
};

template <>
struct walk<facts::effective_policy> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.policies) visit(one);
  }
};

template <>
struct walk<facts::lifetime> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.lifetimes) visit(one);
  }
};

template <>
struct walk<facts::post_quantum_use> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.post_quantum) visit(one);
  }
};

template <>
struct walk<model::transform_set> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.device.transform_sets) visit(one);
  }
};

template <>
struct walk<model::crypto_map> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.device.crypto_maps) visit(one);
  }
};

template <>
struct walk<model::crypto_map_entry> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& map : in.device.crypto_maps)
      for (const auto& one : map.entries) visit(one);
  }
};

template <>
struct walk<model::interface> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.device.interfaces) visit(one);
  }
};

template <>
struct walk<model::access_list> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.device.access_lists) visit(one);
  }
};

template <>
struct walk<model::access_list_entry> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& list : in.device.access_lists)
      for (const auto& one : list.entries) visit(one);
  }
};

template <>
struct walk<model::dynamic_map> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.device.dynamic_maps) visit(one);
  }
};

template <>
struct walk<model::gdoi_group> {
  static void each(const facts::device_facts& in, auto visit) {
    for (const auto& one : in.device.gdoi_groups) visit(one);
  }
};

// What rules know of applets is made for the first of them that asks.
template <>
struct walk<failover::applet_run> {
  static void each(failover::applet_runs& of, auto visit) {
    for (const auto& one : of.all()) visit(one);
  }
};

template <>
struct walk<facts::device_facts> {
  static void each(const facts::device_facts& in, auto visit) { visit(in); }
};

template <>
struct walk<tunnel> {
  static void each(const facts::fleet_facts& in, auto visit) {
    for (const auto& one : in.tunnels) visit(one);
  }
};

template <>
struct walk<settings::idle_silencing> {
  static void each(const facts::fleet_facts& in, auto visit) {
    for (const auto& one : in.idle) visit(one);
  }
};

template <>
struct walk<facts::fleet_facts> {
  static void each(const facts::fleet_facts& in, auto visit) { visit(in); }
};

}  // namespace peerlint::engine
