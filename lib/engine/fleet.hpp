#pragma once

#include <deque>
#include <memory>
#include <string>
#include <vector>

#include <peerlint/finding.hpp>
#include <peerlint/tunnel.hpp>
#include "facts/device_facts.hpp"
#include "facts/fleet_facts.hpp"
#include "session/reading.hpp"
#include "source/text.hpp"

namespace peerlint::engine {

/// Everything that was read: texts, devices, their facts, and the tunnels among them.
class fleet {
 public:
  /// Whether a text without `hostname`, `version` and `end` is taken for a whole configuration.
  enum class reading_as : bool { found, whole };

  void add(std::string name, std::string bytes, reading_as how = reading_as::found);
  void add_problem(problem value) { problems_.push_back(std::move(value)); }

  [[nodiscard]] const source::texts& texts() const { return texts_; }
  [[nodiscard]] const std::vector<const facts::device_facts*>& devices() const { return devices_; }
  [[nodiscard]] const std::vector<problem>& problems() const { return problems_; }
  /// Where secrets stand in the texts, sorted.
  [[nodiscard]] const std::vector<span>& secrets() const { return secrets_; }
  [[nodiscard]] std::size_t files() const { return texts_.size(); }
  /// The device in whose text the span stands; null when it is in none.
  [[nodiscard]] const facts::device_facts* owner(span at) const;
  [[nodiscard]] std::vector<tunnel> tunnels() const;

 private:
  source::texts texts_;
  std::deque<session::reading> readings_;  // facts point into them
  std::deque<facts::device_facts> facts_;
  std::vector<const facts::device_facts*> devices_;
  std::vector<problem> problems_;
  std::vector<span> secrets_;
};

}  // namespace peerlint::engine
