#include "cli/lint_flags.hpp"

#include <algorithm>
#include <charconv>
#include <ctime>
#include <filesystem>
#include <sstream>
#include <thread>
#include <variant>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "cli/mistyped.hpp"
#include "source/input.hpp"

namespace peerlint::cli {
namespace {

using adder = rule_choices& (rule_choices::*)(const std::vector<std::string>&, std::string_view);

std::vector<std::string> split(const std::string& list) {
  std::vector<std::string> made;
  std::istringstream parts(list);
  for (std::string part; std::getline(parts, part, ',');) {
    const auto first = part.find_first_not_of(' ');
    if (first != std::string::npos)
      made.push_back(part.substr(first, part.find_last_not_of(' ') + 1 - first));
  }
  return made;
}

// "unknown rule 'REF01'; did you mean 'REF001'?", or "".
std::string fault_of_selector(const std::string& selector) {
  const auto all = all_rules();
  if (names_rules(selector, all)) return "";
  const auto words = rule_selectors(all);
  const auto near = did_you_mean(selector, words);
  return fmt::format("unknown rule '{}'{}", selector,
                     near.empty() ? "; 'peerlint rules' lists them all" : near);
}

option rules_option(std::string_view name, std::string_view help, adder add, rule_choices& into) {
  const auto set = [name, add, &into](const std::string& given) {
    const auto selectors = split(given);
    if (selectors.empty()) return std::string("expected codes, names, families or ALL");
    for (const auto& each : selectors)
      if (auto fault = fault_of_selector(each); !fault.empty()) return fault;
    (into.*add)(selectors, name);
    return std::string();
  };
  return {name, "RULE,...", help, {}, set, true};
}

// "15.7", or "hq=15.7" for one device.
option release_option(lint_flags& into) {
  const auto set = [&into](const std::string& given) {
    const auto equals = given.find('=');
    const auto release = given.substr(equals == std::string::npos ? 0 : equals + 1);
    if (!is_release(release) || equals == 0)
      return std::string("expected a release such as 15.7, or DEVICE=15.7");
    if (equals == std::string::npos)
      into.release = release;
    else
      into.devices.push_back({given.substr(0, equals), release, {}, {}, {}});
    return std::string();
  };
  return {"--release", "[DEVICE=]REL", "Judge devices as if they ran this release", {}, set, true};
}

option jobs_option(lint_flags& into) {
  const auto set = [&into](const std::string& given) {
    const auto* end = given.data() + given.size();
    const auto [at, error] = std::from_chars(given.data(), end, into.jobs);
    const bool number = error == std::errc() && at == end && into.jobs > 0 && into.jobs <= 1024;
    return number ? std::string() : std::string("expected a number of threads (1-1024)");
  };
  return {"--jobs", "N", "How many threads read and check [as many as processors]", {}, set,
          false,    "-j"};
}

template <class T>
void overrule(const std::optional<T>& flag, T& setting, std::string_view key, std::string_view name,
              configuration& in) {
  if (!flag) return;
  setting = *flag;
  in.decide(key, std::string(name));
}

void apply(const lint_flags& flags, configuration& to) {
  to.lint.rules.push_back(flags.rules);
  overrule(flags.profile, to.lint.profile, "profile", "--profile", to);
  overrule(flags.fail_level, to.fail_level, "fail-level", "--fail-level", to);
  overrule(flags.min_confidence, to.lint.min_confidence, "min-confidence", "--min-confidence", to);
  if (!flags.release.empty()) {
    to.lint.release = flags.release;
    for (auto& each : to.lint.devices) each.release.clear();
    to.decide("release", "--release");
  }
  to.lint.devices.insert(to.lint.devices.end(), flags.devices.begin(), flags.devices.end());
  to.lint.heed_silencing = !flags.no_ignores;
  to.lint.show_secrets = flags.show_secrets;
  to.lint.jobs = flags.jobs != 0 ? flags.jobs : std::max(1U, std::thread::hardware_concurrency());
}

std::string today() { return fmt::format("{:%Y-%m-%d}", fmt::localtime(std::time(nullptr))); }

// Reads files and says what is wrong with them.
class files_reader {
 public:
  explicit files_reader(streams& with) : with_(with) {}

  /// `by` is where the name stands, "" on the command line.
  template <class Read>
  void read(const std::string& name, const std::string& by, Read read_bytes) {
    auto got = source::read_input({name, false, {}, false}, with_.in);
    if (const auto* trouble = std::get_if<problem>(&got.what))
      return complain(fmt::format("{}: {}{}", name, trouble->message,
                                  by.empty() ? "" : ", and " + by + " names it"));
    for (const auto& fault : read_bytes(std::get<std::string>(got.what))) complain(to_text(fault));
  }

  void complain(const std::string& what) {
    with_.err << fmt::format("peerlint: {}\n", what);
    failed_ = true;
  }
  [[nodiscard]] bool failed() const { return failed_; }

 private:
  streams& with_;
  bool failed_ = false;
};

}  // namespace

std::vector<option> reading_options(lint_flags& into) {
  return {
      text("--config", "FILE", "The configuration file [the nearest peerlint.toml upwards]",
           into.config),
      flag("--no-config", "Heed no configuration file", into.no_config),
      jobs_option(into),
      flag("--show-secrets", "Print keys and passwords instead of a mask", into.show_secrets),
  };
}

option stdin_filename_option(std::string& into) {
  return text("--stdin-filename", "NAME", "What standard input is called [<stdin>]", into);
}

option text_or_json_option(std::string& into) {
  return one_of<std::string>("--format", "How it is printed [text]", into,
                             {{"text", "text"}, {"json", "json"}});
}

std::vector<option> lint_options(lint_flags& into) {
  return {
      rules_option("--select", "Run these rules only: codes, names, families or ALL",
                   &rule_choices::only, into.rules),
      rules_option("--extend-select", "Run these rules too", &rule_choices::on, into.rules),
      rules_option("--ignore", "Do not run these rules", &rule_choices::off, into.rules),
      one_of<profile>("--profile", "By whose judgement algorithms are weak [ietf]", into.profile,
                      {{"legacy", profile::legacy},
                       {"ietf", profile::ietf},
                       {"nge", profile::nge},
                       {"cnsa1", profile::cnsa1},
                       {"cnsa2", profile::cnsa2}}),
      release_option(into),
      one_of<level>("--fail-level", "The least level that makes the exit code 1 [warning]",
                    into.fail_level,
                    {{"error", level::error}, {"warning", level::warning}, {"note", level::note}}),
      one_of<confidence>(
          "--min-confidence", "Show findings from this confidence on [medium]", into.min_confidence,
          {{"low", confidence::low}, {"medium", confidence::medium}, {"high", confidence::high}}),
      texts("--waivers", "FILE", "Silence what this waiver file names, beside those configured",
            into.waivers),
      text("--baseline", "FILE", "Silence what this baseline has, instead of the configured one",
           into.baseline),
      flag("--no-ignores", "Show also what comments, waivers or the baseline silence",
           into.no_ignores),
  };
}

std::optional<settled> settle(const lint_flags& flags, const std::vector<std::string>& paths,
                              streams& with) {
  settled made;
  files_reader files(with);
  const auto known = all_rules();
  made.project = flags.no_config        ? source::current_folder()
                 : flags.config.empty() ? source::find_project(paths, configuration_name)
                                        : source::project_of(flags.config);
  auto& chosen = made.chosen;
  const auto& project = made.project;
  if (project.file)
    files.read(*project.file, "", [&](const std::string& bytes) {
      return read_configuration(*project.file, bytes, known, chosen);
    });
  apply(flags, chosen);
  chosen.lint.today = today();

  const auto take_waivers = [&](const std::string& name, const std::string& by) {
    files.read(name, by, [&](const std::string& bytes) {
      return read_waivers(name, bytes, known, chosen.lint);
    });
  };
  for (const auto& each : chosen.waivers)
    take_waivers(source::name_in(project, each), chosen.decided_by("waivers"));
  for (const auto& each : flags.waivers) take_waivers(each, "");
  if (!flags.baseline.empty()) {
    chosen.baseline = flags.baseline;
    chosen.decide("baseline", "--baseline");
  } else if (!chosen.baseline.empty()) {
    chosen.baseline = source::name_in(project, chosen.baseline);
  }
  if (!chosen.baseline.empty() && !flags.writes_baseline)
    files.read(chosen.baseline, flags.baseline.empty() ? chosen.decided_by("baseline") : "",
               [&](const std::string& bytes) {
                 return read_baseline(chosen.baseline, bytes, chosen.lint);
               });
  if (files.failed()) return std::nullopt;
  return made;
}

}  // namespace peerlint::cli
