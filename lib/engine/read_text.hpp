#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <peerlint/finding.hpp>
#include <peerlint/options.hpp>
#include "facts/device_facts.hpp"
#include "session/reading.hpp"
#include "source/text.hpp"
#include "structure/ignore_comment.hpp"

namespace peerlint::engine {

/// Whether a text without `hostname`, `version` and `end` is taken for a whole configuration.
enum class reading_as : bool { found, whole };

/// A device as it was read, and its facts, which point into it: it never moves.
struct read_device {
  read_device(session::reading from, settings::assumed assumed,
              const facts::device_facts* old = nullptr)
      : reading(std::move(from)), facts(reading, std::move(assumed), old) {}
  read_device(const read_device&) = delete;
  read_device& operator=(const read_device&) = delete;

  const session::reading reading;
  const facts::device_facts facts;
  /// Without the last change; its own holds what was before it. `facts.before` points to the first.
  std::unique_ptr<read_device> before;
};

/// One text and everything that was read of it.
struct read_text {
  std::string path;
  std::shared_ptr<source::text> text;
  std::vector<std::unique_ptr<read_device>> devices;
  std::vector<problem> problems;  ///< what keeps it, or a part of it, from being linted
  std::vector<span> secrets;      ///< sorted
  std::vector<structure::ignore_comment> ignores;
};

/// Reads a text; `number` is what its spans call it. Several may be read at the same time.
[[nodiscard]] read_text read(std::string name, std::string bytes, std::uint32_t number,
                             const options& chosen, reading_as how);

/// A change and what becomes of the device that it is entered into.
struct applied_change {
  read_text change;                     ///< its text; it has no devices
  std::unique_ptr<read_device> device;  ///< null when the change cannot be read
};
[[nodiscard]] applied_change apply(const read_device& to, std::string name, std::string bytes,
                                   std::uint32_t number);

}  // namespace peerlint::engine
