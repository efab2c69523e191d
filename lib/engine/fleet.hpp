#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/finding.hpp>
#include <peerlint/tunnel.hpp>
#include <peerlint/workspace.hpp>
#include "engine/read_text.hpp"
#include "facts/device_facts.hpp"
#include "facts/fleet_facts.hpp"
#include "negotiate/tunnels.hpp"
#include "source/text.hpp"

namespace peerlint::engine {

/// Everything that was read: texts, devices, their facts, and the tunnels among them.
class fleet {
 public:
  /// The files of the options come first, so that their spans hold here.
  explicit fleet(options chosen = {});
  fleet(fleet&&) noexcept;
  ~fleet();

  /// Adds the text's devices, or the problem that keeps it, or a part of it, from being linted.
  void add(std::string name, std::string bytes, reading_as how = reading_as::found);
  /// Adds many, read by several threads, in their order. False when `told` stopped it.
  bool add(std::vector<input> all, const progress& told);
  /// Enters a change into the device of that name, "" for the only one. Throws
  /// std::invalid_argument when none or several are meant.
  void apply(std::string_view device, std::string name, std::string bytes);
  void add_problem(problem value) { problems_.push_back(std::move(value)); }

  [[nodiscard]] const options& chosen() const { return chosen_; }
  [[nodiscard]] const source::texts& texts() const { return texts_; }
  /// The path by which globs call a text.
  [[nodiscard]] std::string_view path_of(std::uint32_t text) const { return read_[text].path; }
  /// Every text, by its number; those of the options have no devices.
  [[nodiscard]] const std::vector<read_text>& read() const { return read_; }
  [[nodiscard]] const std::vector<const facts::device_facts*>& devices() const { return devices_; }
  [[nodiscard]] const std::vector<problem>& problems() const { return problems_; }
  /// Where secrets stand in the texts, sorted, disjoint.
  [[nodiscard]] const std::vector<span>& secrets() const { return secrets_; }
  /// The texts with a device.
  [[nodiscard]] std::size_t files() const { return files_; }
  /// The device in whose text the span stands; null when it is in none.
  [[nodiscard]] const facts::device_facts* owner(span at) const;
  [[nodiscard]] negotiate::found_tunnels found_tunnels() const;
  [[nodiscard]] std::vector<tunnel> tunnels() const { return found_tunnels().both; }

 private:
  struct change {
    std::uint32_t text = 0;
    std::size_t device = 0;  // in devices_
  };

  void take(read_text from);
  [[nodiscard]] std::unique_ptr<read_device>& only_device(std::string_view name);

  options chosen_;
  source::texts texts_;
  std::vector<read_text> read_;
  std::vector<const facts::device_facts*> devices_;
  std::vector<change> changes_;
  std::vector<problem> problems_;
  std::vector<span> secrets_;
  std::size_t files_ = 0;
};

}  // namespace peerlint::engine
