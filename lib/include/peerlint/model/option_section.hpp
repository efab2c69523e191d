#pragma once

#include <string>
#include <vector>

#include <peerlint/model/option_line.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// A section whose lines were checked and are kept as their words: nothing else of the model hangs
/// on them.
struct option_section {
  std::string command;        ///< the keywords of its header: "crypto ssl policy"
  located<std::string> name;  ///< "" of a section that a device has once
  anchor header;
  std::vector<option_line> options;

  friend bool operator==(const option_section&, const option_section&) = default;
};

}  // namespace peerlint::model
