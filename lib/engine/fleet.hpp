#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <peerlint/finding.hpp>
#include <peerlint/tunnel.hpp>
#include "facts/device_facts.hpp"
#include "facts/fleet_facts.hpp"
#include "session/reading.hpp"
#include "source/text.hpp"
#include "structure/document.hpp"

namespace peerlint::engine {

/// Everything that was read: texts, devices, their facts, and the tunnels among them.
class fleet {
 public:
  /// Whether a text without `hostname`, `version` and `end` is taken for a whole configuration.
  enum class reading_as : bool { found, whole };

  /// Adds the text's devices, or the problem that keeps it, or a part of it, from being linted.
  void add(std::string name, std::string bytes, reading_as how = reading_as::found);
  void add_problem(problem value) { problems_.push_back(std::move(value)); }

  [[nodiscard]] const source::texts& texts() const { return texts_; }
  [[nodiscard]] const std::vector<const facts::device_facts*>& devices() const { return devices_; }
  [[nodiscard]] const std::vector<problem>& problems() const { return problems_; }
  /// Where secrets stand in the texts, sorted, disjoint.
  [[nodiscard]] const std::vector<span>& secrets() const { return secrets_; }
  /// The texts with a device.
  [[nodiscard]] std::size_t files() const { return files_; }
  /// The device in whose text the span stands; null when it is in none.
  [[nodiscard]] const facts::device_facts* owner(span at) const;
  [[nodiscard]] std::vector<tunnel> tunnels() const;

 private:
  [[nodiscard]] std::optional<problem> add(std::uint32_t number,
                                           const structure::document& document,
                                           const structure::capture& capture, reading_as how);
  void note(std::vector<problem> reasons, bool whole_file);

  source::texts texts_;
  std::deque<session::reading> readings_;  // facts point into them
  std::deque<facts::device_facts> facts_;
  std::vector<const facts::device_facts*> devices_;
  std::vector<problem> problems_;
  std::vector<span> secrets_;
  std::size_t files_ = 0;
};

}  // namespace peerlint::engine
