#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/applet.hpp>
#include <peerlint/finding.hpp>
#include <peerlint/flow.hpp>
#include <peerlint/model/device.hpp>
#include <peerlint/options.hpp>
#include <peerlint/parse.hpp>
#include <peerlint/report.hpp>
#include <peerlint/rule_info.hpp>
#include <peerlint/tunnel.hpp>
#include <peerlint/tunnel_report.hpp>

namespace peerlint {

/// Every rule, sorted by code.
[[nodiscard]] std::vector<rule_info> all_rules();

/// The page of a rule (Markdown) by its code or name, letter case ignored; "" when there is none.
[[nodiscard]] std::string_view explain(std::string_view code_or_name);

/// The release of the library, "0.1.0".
[[nodiscard]] std::string_view version();

/// A rule of the host program. Its check sees what workspace::devices and tunnels give; it is
/// called from options::jobs threads.
struct custom_rule {
  std::string code;  ///< no other rule's; a family of its own is best: "ACME001"
  std::string name;
  std::string summary;
  peerlint::level level = level::warning;
  peerlint::confidence confidence = confidence::high;
  fix_level fix = fix_level::none;
  std::string page;  ///< Markdown; may be empty
  std::variant<std::function<void(const model::device&, report&)>,
               std::function<void(const tunnel&, report&)>,
               std::function<void(std::span<const model::device* const>, report&)>>
      check;
};

/// A text to come.
struct input {
  std::string name;  ///< what findings call it
  std::string path;  ///< what globs and the baseline call it; "": the name
  /// Called once, from any thread: the bytes, or what kept them from being read.
  std::function<std::variant<std::string, problem>()> read;
};

/// Hears how much of the work is done, from one thread at a time. To return false stops the work.
using progress = std::function<bool(std::size_t done, std::size_t all)>;

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
  /// Reads many, by options::jobs threads; the order of the result is that of `all`. False when
  /// `told` stopped it: then nothing was added.
  bool add(std::vector<input> all, const progress& told = {});
  /// Enters a change into a device that was added, as its router would take it; check() then sees
  /// the device as it will be, and findings may point into the change, which is called `name`.
  /// `device` is the name of the device, "" for the only one. Throws std::invalid_argument when
  /// none or several are meant.
  void apply(std::string_view device, std::string name, std::string change);
  /// Tells of an input that the caller could not read; it comes back from check() and
  /// parse().
  void add_problem(problem value);
  /// Adds a rule of the caller's. Throws std::invalid_argument when its code or name is empty or
  /// taken.
  void add_rule(custom_rule value);

  /// Lints every device, and the devices against each other. What `told` stops is incomplete.
  [[nodiscard]] check_result check(const progress& told = {}) const;
  /// The devices that were read, in the order in which they were added.
  [[nodiscard]] std::vector<const model::device*> devices() const;
  /// What reading them came to: lines by class, and those that were not understood.
  [[nodiscard]] parse_result parse() const;
  /// Every tunnel whose two ends are among the devices.
  [[nodiscard]] std::vector<tunnel> tunnels() const;
  /// Every end whose peer none of the devices is.
  [[nodiscard]] std::vector<lone_endpoint> lone_endpoints() const;
  /// The tunnels and lone ends as people read them, with the findings that concern each. Runs
  /// check(), and is incomplete when `told` stops it.
  [[nodiscard]] tunnels_result report_tunnels(const progress& told = {}) const;
  /// Follows one packet through the device of that name, "" for the only one. Throws
  /// std::invalid_argument when none or several are meant, or when it has no such interface.
  [[nodiscard]] packet_trace follow(std::string_view device, const flow_question& question) const;

  /// Runs EEM applets on paper: what each action does to the device, and what stays when the
  /// opposite event comes. Lints the devices, too: an applet has the findings in its lines. Throws
  /// std::invalid_argument for a device or an applet that is not there.
  [[nodiscard]] std::vector<applet_trace> run_applets(const applet_question& question = {},
                                                      const progress& told = {}) const;

  /// Where a span of the model stands: the line of a command, of a value. Empty for one that does
  /// not exist.
  [[nodiscard]] place locate(span at) const;

  /// Every rule that check() knows, those of add_rule among them, sorted by code.
  [[nodiscard]] std::vector<rule_info> rules() const;
  /// The page of a rule; "" for one of add_rule that has none.
  [[nodiscard]] std::string_view page(std::string_view code) const;

  [[nodiscard]] const options& chosen() const;
  /// For the renderers of peerlint/render.hpp.
  [[nodiscard]] source::quotable quotable() const;

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace peerlint
