#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/finding.hpp>
#include <peerlint/model/device.hpp>
#include <peerlint/parse.hpp>
#include <peerlint/tunnel.hpp>

namespace peerlint {

/// How a workspace checks. The defaults are those of the command line.
struct options {
  confidence min_confidence = confidence::medium;  ///< findings below are counted, not listed
  bool show_secrets = false;                       ///< lifts the mask of secrets, in fixes, too
};

/// A rule as `peerlint rules` lists it.
struct rule_info {
  std::string_view code;
  std::string_view name;
  std::string_view summary;
  peerlint::level level = level::error;
  peerlint::confidence confidence = confidence::high;
  std::string_view scope;  ///< what it looks at: "crypto_map_entry", "tunnel" …
  std::string_view since;
  fix_level fix = fix_level::none;
  bool on_by_default = true;
};

/// Every rule, sorted by code.
[[nodiscard]] std::vector<rule_info> all_rules();

/// The page of a rule (Markdown) by its code or name, letter case ignored; "" when there is none.
[[nodiscard]] std::string_view explain(std::string_view code_or_name);

/// The release of the library, "0.1.0".
[[nodiscard]] std::string_view version();

namespace source {
struct quotable;
}

/// Texts go in, findings come out. `add` every configuration, then ask; what was added last is seen
/// by the next question. Const members may be called from several threads.
class workspace {
 public:
  explicit workspace(options chosen = {});
  ~workspace();
  workspace(workspace&&) noexcept;
  workspace& operator=(workspace&&) noexcept;

  /// Reads one file's bytes. `name` is what findings call it. Never throws for what the bytes hold.
  void add(std::string name, std::string bytes);
  /// Tells of an input that the caller could not read; it comes back from check() and
  /// parse().
  void add_problem(problem value);

  /// Lints every device, and the devices against each other.
  [[nodiscard]] check_result check() const;
  /// The devices that were read, in the order in which they were added.
  [[nodiscard]] std::vector<const model::device*> devices() const;
  /// What reading them came to: lines by class, and those that were not understood.
  [[nodiscard]] parse_result parse() const;
  /// Every tunnel whose two ends are among the devices.
  [[nodiscard]] std::vector<tunnel> tunnels() const;

  [[nodiscard]] const options& chosen() const;
  /// For the renderers of peerlint/render.hpp.
  [[nodiscard]] source::quotable quotable() const;

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace peerlint
