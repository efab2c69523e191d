#include "cli/config.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include <fmt/format.h>

#include <peerlint/configuration.hpp>
#include <peerlint/render.hpp>

#include "cli/exit_code.hpp"
#include "cli/mistyped.hpp"

namespace peerlint::cli {
namespace {

constexpr std::string_view config_epilogue =
    "`show` and `verify` take paths, since the file is the nearest from the folder that all "
    "inputs\n"
    "share upwards; without paths that is the current folder. `explain` takes rules or keys.";

std::string by(const std::string& who) { return who.empty() ? "default" : who; }

std::string file_of(const settled& settings) {
  return settings.project.file ? *settings.project.file : "no peerlint.toml was found";
}

int show(const config_arguments& chosen, streams& with) {
  const auto settings = settle(chosen.lint, chosen.operands, with);
  if (!settings) return exit_code::failed;
  with.out << fmt::format("# {}\n", file_of(*settings));
  const auto& config = settings->chosen;
  for (const auto& key : configuration_keys())
    if (key.value != nullptr)
      with.out << fmt::format("{:<40} # {}\n", fmt::format("{} = {}", key.name, key.value(config)),
                              by(config.decided_by(key.name)));
  with.out << "\n[rules]\n";
  for (const auto& rule : explain_rules(config.lint, all_rules())) {
    if (rule.on_by.empty() && rule.level_by.empty() && rule.options.empty()) continue;
    const auto state = rule.on ? to_text(rule.level) : std::string_view("off");
    with.out << fmt::format("{:<40} # {}\n", fmt::format("{} = \"{}\"", rule.code, state),
                            by(rule.on && !rule.level_by.empty() ? rule.level_by : rule.on_by));
  }
  return exit_code::clean;
}

void explain_rule(const explained_rule& rule, streams& with) {
  with.out << fmt::format("{} {}\n", rule.code, rule.name);
  with.out << fmt::format("  {:<8} {:<24} {}\n", "runs", rule.on ? "yes" : "no", by(rule.on_by));
  with.out << fmt::format("  {:<8} {:<24} {}\n", "level", to_text(rule.level), by(rule.level_by));
  for (const auto& each : rule.options)
    with.out << fmt::format("  {:<8} {:<24} {}\n", "option",
                            fmt::format("{} = {} {}", each.name, each.value, each.unit),
                            by(each.by));
}

// One word of the user: a key of the configuration, or whatever names rules.
bool explain_one(const std::string& word, const configuration& config,
                 const std::vector<explained_rule>& rules, streams& with) {
  const auto keys = configuration_keys();
  const auto key =
      std::find_if(keys.begin(), keys.end(), [&](const auto& each) { return each.name == word; });
  if (key != keys.end()) {
    const auto value = key->value == nullptr ? std::string(key->kind) : key->value(config);
    with.out << fmt::format("{} = {}\n  {}; {}\n", key->name, value,
                            by(config.decided_by(key->name)), key->help);
    return true;
  }
  const auto known = all_rules();
  bool found = false;
  for (const auto& each : known) {
    if (!names_rules(word, {&each, 1})) continue;
    for (const auto& rule : rules)
      if (rule.code == each.code) explain_rule(rule, with);
    found = true;
  }
  if (found) return true;
  auto words = rule_selectors(known);
  for (const auto& each : keys) words.push_back(each.name);
  with.err << fmt::format("peerlint: there is no rule or key '{}'{}\n", word,
                          did_you_mean(word, words));
  return false;
}

int explain(const config_arguments& chosen, streams& with) {
  if (chosen.operands.empty()) {
    with.err << "peerlint: config explain needs a RULE or a KEY\n";
    return exit_code::failed;
  }
  const auto settings = settle(chosen.lint, {}, with);
  if (!settings) return exit_code::failed;
  const auto rules = explain_rules(settings->chosen.lint, all_rules());
  bool good = true;
  for (const auto& word : chosen.operands)
    good = explain_one(word, settings->chosen, rules, with) && good;
  return good ? exit_code::clean : exit_code::failed;
}

int verify(const config_arguments& chosen, streams& with) {
  const auto settings = settle(chosen.lint, chosen.operands, with);
  if (!settings) return exit_code::failed;
  with.out << fmt::format("{}{}\n", file_of(*settings), settings->project.file ? ": good" : "");
  for (const auto& each : settings->chosen.lint.files)
    with.out << fmt::format("{}: good\n", each.name);
  return exit_code::clean;
}

int schema(const config_arguments& chosen, streams& with) {
  if (!chosen.operands.empty()) {
    with.err << fmt::format("peerlint: unexpected argument '{}'\n", chosen.operands.front());
    return exit_code::failed;
  }
  with.out << render_configuration_schema(all_rules());
  return exit_code::clean;
}

struct action {
  std::string_view name;
  std::string_view help;
  int (*run)(const config_arguments&, streams&);
};

constexpr action all_actions[] = {
    {"show", "Print every setting that holds, and who decided it", show},
    {"explain", "Print who decided a rule or a key", explain},
    {"verify", "Say whether the configuration file, the waivers and the baseline are right",
     verify},
    {"schema", "Print the JSON Schema of peerlint.toml, for editors", schema},
};

}  // namespace

int run_config(const config_arguments& chosen, streams& with) {
  for (const auto& each : all_actions)
    if (each.name == chosen.action) return each.run(chosen, with);
  return exit_code::failed;
}

subcommand config_command() {
  const auto chosen = std::make_shared<config_arguments>();
  auto options = lint_options(chosen->lint);
  append(options, reading_options(chosen->lint));
  actions known{{}, &chosen->action};
  for (const auto& each : all_actions) known.words.emplace_back(each.name, each.help);
  return {
      "config",           "Show and explain the settings",
      std::move(options), {"PATH|RULE|KEY", "See below", 1U << 20, &chosen->operands, 0},
      config_epilogue,    [chosen](streams& with) { return run_config(*chosen, with); },
      std::move(known),
  };
}

}  // namespace peerlint::cli
