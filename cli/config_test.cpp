#include "cli/config.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "cli/scratch.hpp"

namespace config_test {

namespace {

using namespace peerlint;
using cli::holds;
using cli::run_line;
using cli::scratch;

// What stands in a stream; "" wants it empty.
struct told {
  std::string line;
  int code;
  std::string_view out;
  std::string_view err;
};

void check_all(const std::vector<told>& cases) {
  for (const auto& each : cases) {
    CAPTURE(each.line);
    const auto got = run_line(each.line);
    CAPTURE(got.out);
    CAPTURE(got.err);
    CHECK(got.code == each.code);
    CHECK(holds(got.out, each.out));
    CHECK(holds(got.err, each.err));
  }
}

const std::string faulty =
    "hostname hq\n!\ncrypto map VPN 10 ipsec-isakmp\n set peer 192.0.2.1\n"
    " set transform-set NONE\n match address NOWHERE\n!\ninterface Gi0/0\n crypto map "
    "VPN\n!\nend\n";

// The last line of `check`, which counts.
std::string counts(const std::string& line) {
  const auto got = run_line("check --format concise " + line + std::string(cli::few_rules));
  const auto end = got.out.size() - std::string_view("\n").size();
  return got.out.substr(got.out.rfind('\n', end - 1) + 1);
}

}  // namespace

TEST_CASE("config: the file is the nearest from the folder that the inputs share upwards") {
  const scratch dir;
  dir.write("peerlint.toml", "profile = \"cnsa1\"\n");
  dir.write("sites/north/peerlint.toml", "profile = \"cnsa2\"\n");
  dir.write("sites/north/a.cfg", faulty);
  dir.write("sites/south/b.cfg", faulty);
  check_all({
      {"config show", 0, "profile = \"cnsa1\"                        # peerlint.toml:1", ""},
      {"config show sites/south", 0, "# peerlint.toml\n", ""},
      {"config show sites/north/a.cfg", 0, "# sites/north/peerlint.toml:1", ""},
      {"config show sites/north sites/south", 0, "# peerlint.toml\nprofile = \"cnsa1\"", ""},
      {"config show sites/north -", 0, "# peerlint.toml\n", ""},
      {"config show --no-config", 0, "# no peerlint.toml was found\nprofile = \"ietf\"", ""},
      {"config show --config sites/north/peerlint.toml", 0, "profile = \"cnsa2\"", ""},
      {"config verify sites/north", 0, "sites/north/peerlint.toml: good", ""},
      {"config verify --no-config", 0, "no peerlint.toml was found", ""},
  });
  dir.go_to("sites/south");
  check_all({{"config show", 0, "# ../../peerlint.toml\nprofile = \"cnsa1\"", ""}});
}

TEST_CASE("config: flags beat the file, and it is said who decided") {
  const scratch dir;
  dir.write("peerlint.toml",
            "profile = \"nge\"\nrelease = \"15.2\"\nfail-level = \"error\"\n\n"
            "[rules]\nREF = \"off\"\nREF002 = \"note\"\nCMP001 = \"warning\"\n");
  check_all({
      {"config explain profile", 0, "profile = \"nge\"\n  peerlint.toml:1; ", ""},
      {"config explain profile --profile cnsa2", 0, "profile = \"cnsa2\"\n  --profile; ", ""},
      {"config explain release --release 17.9", 0, "release = \"17.9\"\n  --release; ", ""},
      {"config explain min-confidence", 0, "min-confidence = \"medium\"\n  default; ", ""},
      {"config explain rules", 0, "rules = a table\n  peerlint.toml:5; ", ""},
      {"config explain REF001", 0, "runs     no                       peerlint.toml:6", ""},
      {"config explain ref002", 0, "level    note                     peerlint.toml:7", ""},
      {"config explain undefined-crypto-acl", 0, "runs     yes                      peerlint", ""},
      {"config explain REF001 --extend-select REF001", 0, "yes                      --extend", ""},
      {"config explain CMP001 --ignore CMP", 0, "runs     no                       --ignore", ""},
      {"config explain CMP001 --select REF", 0, "runs     no                       --select", ""},
      {"config show --ignore CMP001", 0, "CMP001 = \"off\"                           # --ignore",
       ""},
      {"config show", 0, "REF001 = \"off\"                           # peerlint.toml:6", ""},
      {"config show", 0, "CMP001 = \"warning\"                       # peerlint.toml:8", ""},
      {"config explain rules CMP001 REF001", 0, "CMP001 map-entry-without-peer", ""},
  });
}

TEST_CASE("config: what is wrong is said with the nearest word") {
  const scratch dir;
  dir.write("peerlint.toml", "");
  dir.write("bad.toml", "profil = \"ietf\"\n[rules]\nREF01 = \"off\"\nREF002 = \"eror\"\n");
  dir.write("broken.toml", "profile = \"ietf\nrelease = \"15.7\"\n");
  check_all({
      {"config verify --config bad.toml", 2, "",
       "bad.toml:1:1: unknown key 'profil'; did you mean 'profile'?"},
      {"config show --config bad.toml", 2, "",
       "bad.toml:3:1: unknown rule 'REF01'; did you mean 'REF001'?"},
      {"config explain REF001 --config bad.toml", 2, "",
       "bad.toml:4:10: unknown value 'eror' for 'REF002'; did you mean 'error'?"},
      {"config verify --config broken.toml", 2, "", "broken.toml:1:"},
      {"config verify --config none.toml", 2, "", "none.toml: No such file"},
      {"config verify --config .", 2, "", "peerlint: .: "},
      {"config explain", 2, "", "config explain needs a RULE or a KEY"},
      {"config explain REF0001", 2, "", "no rule or key 'REF0001'; did you mean 'REF001'?"},
      {"config explain profil", 2, "", "did you mean 'profile'?"},
      {"config explain REF001 profil", 2, "REF001 undefined-transform-set", "'profil'"},
      {"config shw", 2, "", "unknown action 'shw'; did you mean 'show'?"},
      {"config", 2, "", "config needs an action: show, explain, verify or schema"},
      {"config schema extra", 2, "", "unexpected argument 'extra'"},
      {"check --select REF01 .", 2, "", "unknown rule 'REF01'; did you mean 'REF001'?"},
      {"check --ignore , .", 2, "", "expected codes, names, families or ALL"},
      {"check --release 15 .", 2, "", "expected a release such as 15.7, or DEVICE=15.7"},
      {"check --jobs 0 .", 2, "", "expected a number of threads (1-1024)"},
  });
  CHECK(run_line("check --config bad.toml .").code == 2);
}

TEST_CASE("config: an empty file says nothing, and that is fine") {
  const scratch dir;
  dir.write("peerlint.toml", "");
  dir.write("comment.toml", "# nothing yet\n");
  dir.write("marked.toml", "\xEF\xBB\xBFprofile = \"nge\"\r\n");
  check_all({
      {"config verify", 0, "peerlint.toml: good", ""},
      {"config verify --config comment.toml", 0, "comment.toml: good", ""},
      {"config verify --waivers comment.toml", 0, "comment.toml: good", ""},
      {"config show --config marked.toml", 0, "profile = \"nge\"", ""},
  });
}

TEST_CASE("config: the schema names every key and rule") {
  const auto schema = nlohmann::json::parse(run_line("config schema").out);
  for (const auto& key : configuration_keys())
    CHECK_MESSAGE(schema["properties"].contains(std::string(key.name)), std::string(key.name));
  const auto& rules = schema["properties"]["rules"]["properties"];
  for (const auto& rule : all_rules())
    CHECK_MESSAGE(rules.contains(std::string(rule.code)), std::string(rule.code));
  CHECK(rules.contains("ALL"));
  CHECK(rules.contains("P1M"));
}

TEST_CASE("config: paths in the file begin where it stands") {
  const scratch dir;
  dir.write("net/peerlint.toml",
            "waivers = [\"accepted/site.toml\"]\nexclude = [\"old/\"]\n"
            "extensions = [\".rtr\"]\n\n[per-file.\"lab/**\"]\nREF = \"off\"\n");
  dir.write("net/accepted/site.toml",
            "[[waiver]]\nrule = \"REF001\"\npath = \"sites/**\"\nreason = \"comes later\"\n");
  dir.write("net/sites/hq.rtr", faulty);
  dir.write("net/lab/hq.rtr", faulty);
  dir.write("net/old/hq.rtr", faulty);
  dir.write("net/sites/notes.cfg", faulty);
  const auto told =
      "1 error, 0 warnings, 0 notes; 3 suppressed (1 by a waiver, 2 by [per-file]); 2 files, "
      "2 devices, 16 lines, 0 lines not understood\n";
  CHECK(counts("net") == told);
  dir.go_to("net/lab");
  CHECK(counts("..") == told);
  CHECK(counts("../sites ../lab") == told);
  CHECK(counts(". ../sites") == told);
  // A file that the user names is read, excluded or not.
  CHECK(holds(counts("../old/hq.rtr"), "2 errors"));
  CHECK(holds(counts("../sites/notes.cfg"), "1 error"));
  dir.go_to(".");
  CHECK(holds(counts("--no-config net/lab/hq.rtr"), "2 errors"));
  CHECK(holds(counts("--config net/peerlint.toml net/lab"), "0 errors"));
}

TEST_CASE("config: a file that the settings name and that is not there is told with who names it") {
  const scratch dir;
  dir.write("net/peerlint.toml", "\nwaivers = [\"site.toml\"]\nbaseline = \"base.toml\"\n");
  dir.write("net/hq.cfg", faulty);
  check_all({
      {"check net", 2, "",
       "net/site.toml: No such file or directory, and net/peerlint.toml:2 names it"},
      {"check net", 2, "",
       "net/base.toml: No such file or directory, and net/peerlint.toml:3 names it"},
      {"config verify net", 2, "", "net/site.toml"},
      {"check --no-config --waivers none.toml net", 2, "",
       "none.toml: No such file or directory\n"},
      {"check --no-config --baseline none.toml net", 2, "", "none.toml: No such file or dir"},
  });
}

TEST_CASE("config: levels of files, and which of them decide the exit code") {
  const scratch dir;
  dir.write("hq.cfg", faulty);
  const struct {
    std::string_view settings;
    std::string_view counts;
    int code;
  } cases[] = {
      {"", "2 errors, 0 warnings, 0 notes", 1},
      {"[rules]\nREF = 'note'", "0 errors, 0 warnings, 2 notes", 0},
      {"[rules]\nALL = 'note'\nREF001 = 'warning'", "0 errors, 1 warning, 1 note", 1},
      {"fail-level = 'error'\n[rules]\nREF = 'warning'", "0 errors, 2 warnings", 0},
      {"fail-level = 'note'\n[rules]\nREF = 'note'", "2 notes", 1},
      {"[rules]\nselect = 'CMP'", "0 errors, 0 warnings, 0 notes; 1 file", 0},
      {"[rules]\nselect = ['REF']\nignore = ['undefined-crypto-acl']", "1 error,", 1},
      {"[rules]\nREF = 'off'\nREF001 = 'on'", "1 error,", 1},
      {"[per-file.'*.cfg']\nREF = 'note'", "2 notes", 0},
      {"[per-file.'*.cfg']\nREF001 = 'off'", "1 error, 0 warnings, 0 notes; 1 suppressed", 1},
      {"[per-file.'*.cfg']\nignore = 'ALL'\n[per-file.'hq.*']\nREF = 'note'",
       "0 errors, 0 warnings, 0 notes; 2 suppressed (2 by [per-file])", 0},
      {"[per-file.'sites/']\nREF = 'off'", "2 errors", 1},
  };
  for (const auto& each : cases) {
    CAPTURE(each.settings);
    dir.write("peerlint.toml", std::string(each.settings));
    CHECK(run_line("check hq.cfg" + std::string(cli::few_rules)).code == each.code);
    const auto got = counts("hq.cfg");
    CAPTURE(got);
    CHECK(holds(got, each.counts));
  }
}

}  // namespace config_test
