#pragma once

#include <vector>

#include <peerlint/model/option_line.hpp>
#include <peerlint/model/option_section.hpp>
#include <peerlint/model/secret_line.hpp>
#include <peerlint/model/setting.hpp>

namespace peerlint::model {

/// `radius-server local`: the router as a RADIUS server for its own access points.
struct local_radius {
  setting<flag> header;                   ///< set when the router is one
  std::vector<secret_line> secret_lines;  ///< `nas …`, `user …`
  std::vector<option_section> groups;
  std::vector<option_line> options;

  friend bool operator==(const local_radius&, const local_radius&) = default;
};

}  // namespace peerlint::model
