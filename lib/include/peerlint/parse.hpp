#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <peerlint/finding.hpp>
#include <peerlint/model/device.hpp>

namespace peerlint {

/// Command lines by what became of them: each is counted once more below `commands`.
struct line_counts {
  std::size_t commands = 0;
  std::size_t modelled = 0;        ///< entered into the model
  std::size_t recognised = 0;      ///< IOS has the command, peerlint does not model it
  std::size_t opaque = 0;          ///< in a section that is not modelled
  std::size_t not_understood = 0;  ///< unknown, ambiguous or wrong

  line_counts& operator+=(const line_counts& other) {
    commands += other.commands;
    modelled += other.modelled;
    recognised += other.recognised;
    opaque += other.opaque;
    not_understood += other.not_understood;
    return *this;
  }
  friend bool operator==(const line_counts&, const line_counts&) = default;
};

/// A line that no mode took.
struct unknown_line {
  place where;
  std::string mode;    ///< in which it stood, "crypto-map"
  std::string text;    ///< as the file has it, but for secrets
  std::string reason;  ///< "expected a sequence number (1-65535), found 'ten'"
};

/// A command that IOS has and peerlint does not model, and how often it stands in a device.
struct recognised_command {
  std::string mode;       ///< in which it stands: "interface"
  std::string head;       ///< its keywords; "" for the lines of a section that is not modelled
  std::size_t lines = 0;  ///< that begin with it
  std::size_t scope = 0;  ///< of these, how many are about IPsec and failover
};

/// One device as it was read.
struct parsed_device {
  std::string name;
  std::string file;
  std::string release;  ///< as the file says it; "" when it does not
  line_counts lines;
  line_counts scope;  ///< of the lines about IPsec and failover
  std::vector<recognised_command> recognised;
  const model::device* device = nullptr;  ///< lives as long as the workspace
};

/// What reading came to, before any rule looks at it.
struct parse_result {
  std::vector<parsed_device> devices;
  std::vector<unknown_line> unknown;  ///< in the order of the devices and their lines
  std::vector<problem> problems;
  line_counts lines;
  line_counts scope;  ///< of the lines about IPsec and failover (docs/formats.md lists them)
};

}  // namespace peerlint
