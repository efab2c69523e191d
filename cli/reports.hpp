#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <peerlint/render.hpp>

#include "cli/streams.hpp"
#include "cli/subcommand.hpp"

namespace peerlint::cli {

/// Where the findings go, in which formats.
struct report_flags {
  std::string format{report_formats().front().name};
  std::string output;  // "": standard output
  struct file {
    std::string format;
    std::string name;
  };
  std::vector<file> files;
  color_choice color = color_choice::automatic;
  bool statistics = false;
};

[[nodiscard]] std::vector<option> report_options(report_flags& into);

/// Prints the result as the flags say. False when a file could not be written; `err` says why.
[[nodiscard]] bool write_reports(const check_result& result, const workspace& from,
                                 const report_flags& flags, streams& with);

}  // namespace peerlint::cli
