#include "cli/completions/shells.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <unistd.h>
#include <peerlint/workspace.hpp>

#include "cli/completions/offers.hpp"
#include "cli/subcommands.hpp"
#include "cli/value_name.hpp"

namespace shells_test {

namespace {

using namespace peerlint;
namespace completions = cli::completions;

// What the real commands have none of yet: groups, short names, lists of rules, repeats.
struct invented {
  std::vector<std::string> texts;
  bool present = false;
  std::string word;

  std::vector<cli::subcommand> commands() {
    auto jobs = cli::texts("--jobs", "N", "How many; it's [1]", texts);
    jobs.short_flag = "-j";
    jobs.repeats = false;
    auto hidden = cli::subcommand{"hushed", "", {}, {}, "", {}};
    hidden.hidden = true;
    const cli::operands paths{"PATH", "Files", 9, &texts};
    return {
        {"lint",
         "Lint: at once",
         {cli::texts("--select", "RULE,...", "Which rules", texts), jobs,
          cli::flag("--all", "All of it", present), cli::text("--out", "FILE", "Where to", word),
          cli::one_of<std::string>("--format", "How [a]", word, {{"aaa", "a"}, {"abc", "b"}})},
         paths,
         "",
         {}},
        {"config show", "Show it", {cli::flag("--wide", "More", present)}, {}, "", {}},
        {"config explain", "Why", {}, {"RULE", "A rule", 1, &texts}, "", {}},
        hidden,
    };
  }
};

// A script and a folder with the files `one.cfg` and `two words.cfg` that shells are started in.
class playground {
 public:
  playground()
      : folder_(std::filesystem::temp_directory_path() /
                ("peerlint-completions-" + std::to_string(::getpid()))) {
    std::filesystem::create_directories(folder_ / "in");
    for (const auto* name : {"in/one.cfg", "in/two words.cfg"}) write(name, "");
  }
  ~playground() { std::filesystem::remove_all(folder_); }
  playground(const playground&) = delete;
  playground& operator=(const playground&) = delete;

  std::string write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name) << text;
    return (folder_ / name).string();
  }

  // What a shell prints, on both its streams, that runs `program` in the folder of the files.
  [[nodiscard]] std::string run(const std::string& shell, const std::string& program) const {
    const auto file = write("program", program);
    const auto line = "cd '" + (folder_ / "in").string() + "' && HOME=/nonexistent " + shell +
                      " '" + file + "' 2>&1";
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(line.c_str(), "r"), pclose);
    REQUIRE(pipe != nullptr);
    std::string text;
    std::array<char, 4096> part{};
    while (const auto size = std::fread(part.data(), 1, part.size(), pipe.get()))
      text.append(part.data(), size);
    return text;
  }

 private:
  std::filesystem::path folder_;
};

bool is_installed(std::string_view shell) {
  return std::system(("command -v " + std::string(shell) + " >/dev/null").c_str()) == 0;
}

struct completed {
  std::string_view typed;
  std::string_view offered;  ///< words and line ends; what a shell says beside them is cut off
};

}  // namespace

TEST_CASE("completions: every shell can read the script of the real commands") {
  const playground here;
  const auto all = cli::subcommands();
  const completions::by_action split(all);
  const auto commands = split.commands();
  CHECK(commands.size() > all.size());
  for (const auto& [shell, script] : completions::shells) {
    const auto& name = shell;
    CAPTURE(name);
    const auto text = script(commands);
    for (const auto& each : commands) {
      if (each.hidden) continue;
      CHECK(text.find(each.name) != std::string::npos);
      for (const auto& option : each.options)
        CHECK_MESSAGE(text.find(option.flag.substr(2)) != std::string::npos, option.flag);
    }
    for (const auto& rule : all_rules()) {
      CHECK(text.find(rule.code) != std::string::npos);
      CHECK(text.find(rule.name) != std::string::npos);
    }
    if (!is_installed(name)) continue;
    CHECK(here.run(std::string(name) + " -n", text) == "");
  }
}

TEST_CASE("completions: hidden commands are not offered") {
  invented made;
  for (const auto& each : completions::shells)
    CHECK(each.script(made.commands()).find("hushed") == std::string::npos);
}

TEST_CASE("completions: every name of a value says what is offered for it") {
  for (const auto& each : cli::subcommands()) {
    CAPTURE(each.name);
    const auto known = [](std::string_view name) {
      return name.empty() || cli::completion_of(name).has_value();
    };
    CHECK((known(each.takes.name) || !each.takes.words.empty()));
    for (const auto& option : each.options) CHECK_MESSAGE(known(option.value), option.flag);
  }
}

TEST_CASE("completions: bash completes") {
  const playground here;
  invented made;
  const auto script = completions::bash(made.commands());
  // A word is between blanks, as bash splits the line; `_` stands for a word that is not begun.
  const completed cases[] = {
      {"_", "lint\nconfig\n"},
      {"l", "lint\n"},
      {"--", "--help\n--version\n"},
      {"config _", "show\nexplain\n"},
      {"config e", "explain\n"},
      {"config show --", "--wide\n--help\n"},
      {"config explain REF001", "REF001\n"},
      {"lint --al", "--all\n"},
      {"lint --format _", "aaa\nabc\n"},
      {"lint --format ab", "abc\n"},
      {"lint --format = ab", "abc\n"},
      {"lint --format =", "aaa\nabc\n"},
      {"lint --jobs _", ""},
      {"lint -j _", ""},
      {"lint --all _", "one.cfg\ntwo words.cfg\n"},
      {"lint --out o", "one.cfg\n"},
      {"lint one.cfg t", "two words.cfg\n"},
      {"lint -- --al", ""},
      {"lint --select RE", "REF\nREF001\nREF002\n"},
      {"lint --select P1M,undefined-crypto-a", "P1M,undefined-crypto-acl\n"},
      {"zzz --", ""},
  };
  for (const auto& [line, offered] : cases) {
    const auto& typed = line;
    CAPTURE(typed);
    const auto program = script + "set -f; COMP_WORDS=(peerlint " + std::string(typed) + ")\n" +
                         "COMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n"
                         "[[ ${COMP_WORDS[COMP_CWORD]} == _ ]] && COMP_WORDS[COMP_CWORD]=''\n"
                         "_peerlint\nfor each in \"${COMPREPLY[@]}\"; do echo \"$each\"; done\n";
    auto got = here.run("bash --norc", program);
    if (typed.ends_with(" RE")) got = got.substr(0, offered.size());
    CHECK(got == offered);
  }
}

TEST_CASE("completions: fish completes") {
  if (!is_installed("fish")) return;
  const playground here;
  invented made;
  const auto script = completions::fish(made.commands());
  const completed cases[] = {
      {"peerlint ", "config\nlint\n"},
      {"peerlint config ", "explain\nshow\n"},
      {"peerlint config show --w", "--wide\n"},
      {"peerlint config explain REF001", "REF001\n"},
      {"peerlint lint --al", "--all\n"},
      {"peerlint lint --format ", "aaa\nabc\n"},
      {"peerlint lint --format=ab", "--format=abc\n"},
      {"peerlint lint -j ", ""},
      {"peerlint lint o", "one.cfg\n"},
      {"peerlint lint --out o", "one.cfg\n"},
      {"peerlint lint --select P1M,undefined-cr", "P1M,undefined-crypto-acl\n"},
      {"peerlint lint --select=P1M,undefined-cr", "--select=P1M,undefined-crypto-acl\n"},
  };
  for (const auto& [line, offered] : cases) {
    const auto& typed = line;
    CAPTURE(typed);
    CHECK(here.run("fish --no-config", script + "complete -C '" + std::string(typed) +
                                           "' | string replace -r '\\t.*' ''\n") == offered);
  }
}

TEST_CASE("completions: zsh is told what may stand where") {
  if (!is_installed("zsh")) return;
  const playground here;
  invented made;
  const auto script = completions::zsh(made.commands());
  const completed cases[] = {
      {"''", "described command\nlint:Lint: at once\nconfig\n"},
      {"config ''", "described command\nshow:Show it\nexplain:Why\n"},
      {"config explain ''",
       "-s\n-S\n(- *)-h[Print this help and exit]\n(- *)--help[Print this help and exit]\n"
       "1:RULE:_peerlint_rule\nat 2: explain \n"},
      {"lint ''",
       "-s\n-S\n*--select=[Which rules]:RULE,...:_sequence _peerlint_selector\n"
       "(-j --jobs)-j+[How many; it's \\[1\\]]:N: \n(-j --jobs)--jobs=[How many; it's \\[1\\]]:N: "
       "\n"
       "--all[All of it]\n--out=[Where to]:FILE:_files\n--format=[How \\[a\\]]:value:(aaa abc)\n"
       "(- *)-h[Print this help and exit]\n(- *)--help[Print this help and exit]\n"
       "*:PATH:_files\nat 2: lint \n"},
  };
  for (const auto& [line, offered] : cases) {
    const auto& typed = line;
    CAPTURE(typed);
    const auto program =
        "compdef() { }\n_arguments() { print -rl -- \"$@\"; print at $CURRENT: "
        "\"$words\"; }\n_describe() { print described $3; print -rl -- $all; }\n" +
        script + "words=(peerlint " + std::string(typed) + ")\nCURRENT=$#words\n_peerlint\n";
    CHECK(here.run("zsh -f", program) == offered);
  }
}

}  // namespace shells_test
