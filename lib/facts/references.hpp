#pragma once

#include <array>
#include <cstdint>
#include <set>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <peerlint/model/device.hpp>
#include <peerlint/model/keyword.hpp>
#include <peerlint/span.hpp>

namespace peerlint::facts {

/// The namespaces of a router.
enum class object : std::uint8_t { transform_set, access_list, crypto_map };

/// Who defines a name.
struct definition {
  object kind = object::transform_set;
  std::string_view name;
  span at;
};

/// Who uses a name, and in which section.
struct use {
  object kind = object::transform_set;
  std::string_view name;
  span at;
  span section;
};

/// A use whose name nobody defines. Names are case-sensitive.
struct unresolved : use {};

/// A definition whose name nobody uses.
struct unused : definition {};

/// Definitions and uses of a device, and what does not meet.
struct references {
  std::vector<definition> definitions;
  std::vector<use> uses;
  std::vector<unresolved> undefined;
  std::vector<unused> idle;
  std::set<std::pair<object, std::string_view>> used;  ///< the names of `uses`

  [[nodiscard]] bool is_used(object kind, std::string_view name) const {
    return used.contains({kind, name});
  }
};

[[nodiscard]] references references_of(const model::device& device);

}  // namespace peerlint::facts

namespace peerlint::model {
/// What messages call the objects of a namespace.
inline constexpr std::array<std::string_view, 3> object_words{"transform set", "access list",
                                                              "crypto map"};
template <>
inline constexpr std::span<const std::string_view> keywords<facts::object>{object_words};
}  // namespace peerlint::model
