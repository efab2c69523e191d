#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <ostream>
#include <string>
#include <string_view>

#include <peerlint/workspace.hpp>

#include "cli/streams.hpp"

namespace peerlint::cli {

/// Shows on a terminal how far long work is: nothing in the first second, then a bar that is
/// redrawn at most ten times a second and wiped out at the end. In a pipe it shows nothing. It also
/// stops the work when the user interrupts.
class progress_bar {
 public:
  using clock = std::function<std::chrono::steady_clock::time_point()>;

  explicit progress_bar(streams& with, clock now = std::chrono::steady_clock::now);
  ~progress_bar() { wipe(); }
  progress_bar(const progress_bar&) = delete;
  progress_bar& operator=(const progress_bar&) = delete;

  /// What the library calls; `what` names the work ("reading files").
  [[nodiscard]] progress of(std::string_view what);
  /// Takes the bar off the screen.
  void wipe();

 private:
  void draw(std::string_view what, std::size_t done, std::size_t all);

  streams& with_;
  clock now_;
  std::chrono::steady_clock::time_point next_;
  bool drawn_ = false;
};

}  // namespace peerlint::cli
