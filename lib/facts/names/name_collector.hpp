#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/device.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/span.hpp>
#include "facts/names/references.hpp"

namespace peerlint::facts {

/// Takes down who defines and who uses names. Empty names are nobody's.
class name_collector {
 public:
  explicit name_collector(references& into) : into_(into) {}

  void define(object kind, const located<std::string>& name) {
    if (!name.value.empty()) into_.definitions.push_back({kind, name.value, name.at});
  }
  /// Every object of a list, under its name.
  template <class Object>
  void define_all(object kind, const std::vector<Object>& list) {
    for (const auto& one : list) define(kind, one.name);
  }

  /// An object whose name is its number.
  void define(object kind, const located<std::uint32_t>& number) {
    into_.definitions.push_back({kind, text_of(number.value), number.at});
  }

  /// What the next uses stand in.
  void section(span header) { section_ = header; }

  void use(object kind, std::string_view command, std::string_view name, span at) {
    if (name.empty() || !at.exists()) return;
    into_.uses.push_back({kind, name, at, section_.exists() ? section_ : at, command});
  }
  void use(object kind, std::string_view command, const located<std::string>& name) {
    use(kind, command, name.value, name.at);
  }
  void use(object kind, std::string_view command, const model::setting<std::string>& name) {
    if (name.is_set()) use(kind, command, name.value, name.at);
  }
  void use(object kind, std::string_view command, const std::vector<located<std::string>>& names) {
    for (const auto& name : names) use(kind, command, name);
  }
  /// A number that is a name; 0 is nobody's.
  void use(object kind, std::string_view command, std::uint32_t number, span at) {
    if (number != 0) use(kind, command, text_of(number), at);
  }

 private:
  [[nodiscard]] std::string_view text_of(std::uint32_t number) {
    return *into_.numbers->insert(std::to_string(number)).first;
  }

  references& into_;
  span section_;
};

// Each collects the names of some sections.
void collect_isakmp_names(const model::device& of, name_collector& into);
void collect_ikev2_names(const model::device& of, name_collector& into);
void collect_ipsec_names(const model::device& of, name_collector& into);
void collect_interface_names(const model::device& of, name_collector& into);
void collect_filter_names(const model::device& of, name_collector& into);
void collect_routing_names(const model::device& of, name_collector& into);
void collect_tracking_names(const model::device& of, name_collector& into);
void collect_event_manager_names(const model::device& of, name_collector& into);

}  // namespace peerlint::facts
