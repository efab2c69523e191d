#pragma once

#include <optional>
#include <string>
#include <vector>

#include <peerlint/configuration.hpp>

#include "cli/streams.hpp"
#include "cli/subcommand.hpp"
#include "source/project.hpp"

namespace peerlint::cli {

/// What the command line says about linting; nothing where it does not.
struct lint_flags {
  rule_choices rules;
  std::optional<peerlint::profile> profile;
  std::string release;
  std::vector<device_settings> devices;  // --release DEVICE=REL
  std::optional<level> fail_level;
  std::optional<confidence> min_confidence;
  std::string config;
  bool no_config = false;
  std::vector<std::string> waivers;
  std::string baseline;
  bool writes_baseline = false;  // it need not exist, and silences nothing
  bool no_ignores = false;
  bool show_secrets = false;
  unsigned jobs = 0;  // 0: as many as there are processors
};

/// Where the configuration file is, and whose secrets are shown: every command that reads
/// configurations has them.
[[nodiscard]] std::vector<option> reading_options(lint_flags& into);
/// What standard input is called in the output.
[[nodiscard]] option stdin_filename_option(std::string& into);
/// `--format text|json`.
[[nodiscard]] option text_or_json_option(std::string& into);
/// The others, of commands that lint.
[[nodiscard]] std::vector<option> lint_options(lint_flags& into);

/// The settings of a run, and where its paths begin.
struct settled {
  configuration chosen;
  source::project project;
};

/// The configuration file with the flags on top, then the waiver and baseline files that they name.
/// Nothing when something is wrong with them; `err` says what.
[[nodiscard]] std::optional<settled> settle(const lint_flags& flags,
                                            const std::vector<std::string>& paths, streams& with);

}  // namespace peerlint::cli
