// Applets run on paper, from outside: what each action comes to.
#include "failover/eem/machine.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <peerlint/peerlint.hpp>

#include "failover/eem/run_changes.hpp"
#include "write/device.hpp"

namespace machine_test {

namespace {

using namespace peerlint;
using namespace peerlint::failover;
namespace files = std::filesystem;
using strings = std::vector<std::string>;

std::string bytes_of(const files::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// A device that lives as long as its runs.
struct router {
  explicit router(const std::string& text) { read.add("r1.cfg", text); }

  [[nodiscard]] const model::device& device() const { return *read.devices().at(0); }
  [[nodiscard]] const model::eem_applet& applet(std::string_view name) const {
    const auto& all = device().eem_applets;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](auto& one) { return one.name.value == name; });
    REQUIRE(found != all.end());
    return *found;
  }
  [[nodiscard]] applet_run run(std::string_view name = "A") const {
    return run_applet(applet(name), device());
  }

  workspace read;
};

// A router with interfaces and the applet A.
router with(const std::string& actions, const std::string& event = "none") {
  return router(
      "hostname R1\n"
      "interface GigabitEthernet0/0\n ip address 192.0.2.1 255.255.255.0\n"
      "ip route 0.0.0.0 0.0.0.0 192.0.2.9 name ISP1\n"
      "event manager environment greeting hello\n"
      "event manager applet A\n event " +
      event + '\n' + actions);
}

// A run, and the router that it points into.
struct ran : router, applet_run {
  explicit ran(router of) : router(std::move(of)), applet_run(router::run()) {}
};
ran run_of(const std::string& actions, const std::string& event = "none") {
  return ran(with(actions, event));
}

constexpr std::string_view reaches[] = {"no", "maybe", "yes"};

// "10 yes config", and what came of it.
strings in_short(const applet_run& run) {
  strings made;
  for (const auto& one : run.actions) {
    auto line = one.action->label.value + ' ' +
                std::string(reaches[static_cast<std::size_t>(one.reached)]) + ' ' +
                std::string(to_text(one.mode));
    if (one.refused) line += " refused " + std::to_string(static_cast<int>(one.refused->why));
    made.push_back(std::move(line));
  }
  return made;
}

strings labels(const applet_run& run, reach wanted) {
  strings made;
  for (const auto& one : run.actions)
    if (one.reached == wanted) made.push_back(one.action->label.value);
  return made;
}

strings logged(const applet_run& run) {
  strings made;
  for (const auto& one : run.actions)
    if (one.action->verb.value == model::eem_verb::syslog && one.reached != reach::no)
      made.push_back(one.text.shown());
  return made;
}

bool met(const applet_run& run, incident::kinds kind) {
  return std::any_of(run.incidents.begin(), run.incidents.end(),
                     [&](const auto& one) { return one.kind == kind; });
}

strings texts(const std::vector<config_change>& changes) {
  strings made;
  for (const auto& one : changes) made.push_back(one.text());
  return made;
}

using why = refusal::kinds;
std::string refused(std::string_view label, std::string_view mode, why kind) {
  return std::string(label) + " yes " + std::string(mode) + " refused " +
         std::to_string(static_cast<int>(kind));
}

}  // namespace

TEST_CASE("applet: the CLI session is a mode machine") {
  const auto r = with(
      " action 1 cli command \"configure terminal\"\n"
      " action 2 cli command \"enable\"\n"
      " action 3 cli command \"ip route 10.0.0.0 255.0.0.0 192.0.2.7\"\n"
      " action 4 cli command \"conf t\"\n"
      " action 5 cli command \"show clock\"\n"
      " action 5b cli command \"do show clock\"\n"
      " action 6 cli command \"interface Gi0/0\"\n"
      " action 7 cli command \"shutdown\"\n"
      " action 7a cli command \"ip route 10.0.0.0 255.0.0.0 192.0.2.7\"\n"
      " action 7b cli command \"shutdown\"\n"
      " action 8 cli command \"exit\"\n"
      " action 9 cli command \"exit\"\n"
      " action 9a cli command \"show clock\"\n");
  const auto run = r.run();
  CHECK(in_short(run) ==
        strings{refused("1", "exec", why::needs_enable), "2 yes exec",
                refused("3", "privileged", why::needs_configuration), "4 yes privileged",
                refused("5", "config", why::exec_without_do), "5b yes config", "6 yes config",
                "7 yes interface", "7a yes interface", refused("7b", "config", why::wrong_mode),
                "8 yes config", "9 yes privileged", refused("9a", "closed", why::closed)});
  CHECK(met(run, incident::kinds::session_closed));
  CHECK(texts(changes_of(run).certain) == strings{"+ interface GigabitEthernet0/0 / shutdown",
                                                  "+ ip route 10.0.0.0 255.0.0.0 192.0.2.7"});
}

TEST_CASE("applet: labels run in the order of their bytes") {
  const auto r = with(
      " action 1 syslog msg \"a\"\n action 10 syslog msg \"b\"\n action 2 syslog msg \"c\"\n"
      " action 1.10 syslog msg \"d\"\n action 1.2 syslog msg \"e\"\n");
  CHECK(logged(r.run()) == strings{"a", "d", "e", "b", "c"});
}

TEST_CASE("applet: what a command names, and what it takes away") {
  const auto r = with(
      " action 1 cli command \"enable\"\n action 2 cli command \"configure terminal\"\n"
      " action 3 cli command \"no ip route 0.0.0.0 0.0.0.0 192.0.2.9\"\n"
      " action 4 cli command \"no ip route 0.0.0.0 0.0.0.0 192.0.2.9\"\n"
      " action 5 cli command \"interface Gi0/0\"\n"
      " action 6 cli command \"ip access-group MISSING in\"\n"
      " action 7 cli command \"end\"\n action 7a cli command \"co\"\n"
      " action 7b cli command \"conf t\"\n"
      " action 8 cli command \"ip route 10.0.0.0 255.0.0.0 192.0.2.7 9999\"\n");
  const auto run = r.run();
  REQUIRE(run.actions.size() == 10);
  CHECK(run.actions[2].has_edit(session::edit::kinds::removed));
  CHECK(run.actions[3].removes_absent());
  CHECK(run.actions[4].opens);
  CHECK_FALSE(run.actions[4].is_idle());
  REQUIRE(run.actions[5].undefined.size() == 1);
  CHECK(run.actions[5].undefined[0].name == "MISSING");
  CHECK(r.read.locate(run.actions[5].undefined[0].at).line == 13);
  CHECK(r.read.locate(run.actions[5].undefined[0].at).column == 40);
  REQUIRE(run.actions[7].refused);
  CHECK(run.actions[7].refused->why == why::ambiguous);
  REQUIRE(run.actions[9].refused);
  CHECK(run.actions[9].refused->why == why::value);
  CHECK(texts(changes_of(run).certain) ==
        strings{"- ip route 0.0.0.0 0.0.0.0 192.0.2.9 name ISP1",
                "+ interface GigabitEthernet0/0 / ip access-group MISSING in"});
}

TEST_CASE("applet: values of variables, and where they come from") {
  const auto r = with(
      " action 01 set a \"x y\"\n action 02 append a \" z\"\n action 03 syslog msg \"$a "
      "$greeting\"\n"
      " action 04 set n 5\n action 05 increment n 2\n action 06 syslog msg \"$n\"\n"
      " action 07 multiply $n 3\n action 08 syslog msg \"$_result\"\n"
      " action 09 divide $_result 4\n action 10 syslog msg \"$_result $_remainder\"\n"
      " action 11 regexp \"x (.)\" $a whole part\n action 12 syslog msg \"$_regexp_result $part\"\n"
      " action 13 string toupper \"$greeting\"\n action 14 syslog msg \"$_string_result\"\n"
      " action 15 info type routername\n action 16 syslog msg \"$_info_routername $5\"\n"
      " action 17 track set 9 state down\n action 18 track read 9\n"
      " action 19 syslog msg \"$_track_state\"\n");
  CHECK(logged(r.run()) ==
        strings{"x y z hello", "7", "21", "5 1", "1 y", "HELLO", "R1 $5", "down"});
  const auto down =
      with(" action 1 syslog msg \"$_track_number $_track_state\"\n", "track 7 state down");
  CHECK(logged(down.run()) == strings{"7 down"});
}

TEST_CASE("applet: blocks and loops") {
  const auto r = with(
      " action 01 set i 0\n"
      " action 02 while $i lt 3\n"
      " action 03  increment i\n"
      " action 04  if $i eq 2\n"
      " action 05   continue\n"
      " action 06  end\n"
      " action 07  syslog msg \"i $i\"\n"
      " action 08 end\n"
      " action 09 foreach x \"a b c\"\n"
      " action 10  if $x eq \"c\"\n"
      " action 11   break\n"
      " action 12  elseif $x eq \"b\"\n"
      " action 13   syslog msg \"second\"\n"
      " action 14  else\n"
      " action 15   syslog msg \"first\"\n"
      " action 16  end\n"
      " action 17 end\n"
      " action 18 if $i eq 3 goto 20\n"
      " action 19 syslog msg \"never\"\n"
      " action 20 exit\n"
      " action 21 syslog msg \"behind\"\n");
  const auto run = r.run();
  CHECK(run.ends == ending::done);
  CHECK(logged(run) == strings{"i 1", "i 3", "first", "second"});
  CHECK(labels(run, reach::no) == strings{"19", "21"});
}

TEST_CASE("applet: what only the router knows goes both ways") {
  const auto r = with(
      " action 01 cli command \"enable\"\n"
      " action 02 cli command \"show ip route\"\n"
      " action 03 regexp \"via (.*)\" \"$_cli_result\" whole hop\n"
      " action 04 if $_regexp_result eq 1\n"
      " action 05  cli command \"configure terminal\"\n"
      " action 06  cli command \"interface Gi0/0\"\n"
      " action 07  cli command \"shutdown\"\n"
      " action 08  cli command \"end\"\n"
      " action 09 else\n"
      " action 10  syslog msg \"no route\"\n"
      " action 11 end\n"
      " action 12 cli command \"write memory\"\n");
  const auto run = r.run();
  CHECK(run.ends == ending::undecided);
  CHECK(labels(run, reach::maybe) == strings{"05", "06", "07", "08", "09", "10"});
  CHECK(labels(run, reach::yes) == strings{"01", "02", "03", "04", "11", "12"});
  const auto changes = changes_of(run);
  CHECK(changes.certain.empty());
  CHECK(texts(changes.maybe) == strings{"+ interface GigabitEthernet0/0 / shutdown"});
  for (const auto& one : run.actions) CHECK(one.times == 1);
}

TEST_CASE("applet: a command with what only the router knows enters nothing") {
  const auto r = with(
      " action 1 cli command \"enable\"\n action 2 cli command \"configure terminal\"\n"
      " action 3 cli command \"interface $_interface_name\"\n action 4 cli command \"shutdown\"\n",
      "interface name GigabitEthernet0/0 parameter input_errors entry-op gt entry-val 1 "
      "entry-type value poll-interval 60");
  const auto run = r.run();
  CHECK(in_short(run).back() == "4 yes interface");
  CHECK(run.actions[2].text.shown() == "interface $_interface_name");
  CHECK(changes_of(run).certain.empty());
}

TEST_CASE("applet: a loop that runs nobody knows how often") {
  const auto r = with(
      " action 1 set i 0\n"
      " action 2 while $_none_arg1 ne stop\n"
      " action 3  increment i\n"
      " action 4 end\n"
      " action 5 if $i eq 0\n"
      " action 6  syslog msg \"perhaps\"\n"
      " action 7 end\n");
  const auto run = r.run();
  CHECK(run.ends == ending::undecided);
  CHECK(labels(run, reach::maybe) == strings{"3", "4", "6"});
}

TEST_CASE("applet: how runs end before their last action") {
  const auto unset = run_of(" action 1 syslog msg \"$nobody\"\n action 2 syslog msg \"late\"\n");
  CHECK(unset.ends == ending::aborted);
  CHECK(labels(unset, reach::no) == strings{"2"});
  CHECK(unset.actions[1].cut);
  CHECK(met(unset, incident::kinds::unset_variable));

  const auto late = run_of(" action 1 wait 20\n action 2 syslog msg \"late\"\n");
  CHECK(late.ends == ending::maxrun);
  CHECK(labels(late, reach::no) == strings{"2"});
  CHECK(run_of(" action 1 wait 20\n action 2 syslog msg \"in time\"\n", "none maxrun 30").ends ==
        ending::done);

  const auto asks = run_of(
      " action 1 cli command \"enable\"\n action 2 cli command \"copy run "
      "tftp://192.0.2.7/x\"\n"
      " action 3 syslog msg \"late\"\n");
  CHECK(asks.ends == ending::maxrun);
  CHECK(met(asks, incident::kinds::asks_without_pattern));
  const auto deletes = with(
      " action 1 cli command \"enable\"\n action 2 cli command \"delete flash:x\"\n"
      " action 3 syslog msg \"gone\"\n");
  CHECK(deletes.run().ends == ending::maxrun);
  CHECK(run_applet(deletes.applet("A"), deletes.device(), {std::nullopt, true}).ends ==
        ending::done);
  const auto answers = run_of(
      " action 1 cli command \"enable\"\n"
      " action 2 cli command \"clear counters\" pattern \"confirm\"\n"
      " action 3 cli command \"y\"\n action 4 cli command \"show clock\"\n");
  CHECK(in_short(answers) ==
        strings{"1 yes exec", "2 yes privileged", "3 yes question", "4 yes privileged"});

  const auto endless = run_of(" action 1 while 1 eq 1\n action 2 set a b\n action 3 end\n");
  CHECK(endless.ends == ending::budget);
  const auto itself = run_of(" action 1 policy A\n");
  CHECK(itself.ends == ending::budget);
  CHECK(met(itself, incident::kinds::runs_itself));
  const auto echo = run_of(" action 1 syslog msg \"echo\"\n", "syslog pattern \"echo\"");
  CHECK(echo.ends == ending::budget);
  CHECK(met(echo, incident::kinds::triggers_itself));
}

TEST_CASE("applet: what stands in no block, and what compares nothing") {
  const auto run = run_of(
      " action 1 end\n action 2 if $_none_argc == 1\n action 3 if 1 gt x\n action 4 end\n"
      " action 5 syslog msg \"$_track_nam\"\n");
  CHECK(met(run, incident::kinds::stray_line));
  CHECK(met(run, incident::kinds::unclosed_block));
  CHECK(met(run, incident::kinds::bad_comparison));
  CHECK(met(run, incident::kinds::not_a_number));
  CHECK(met(run, incident::kinds::unknown_built_in));
}

TEST_CASE("applet: one runs another") {
  const router r(
      "event manager applet A\n event none\n action 1 policy B\n action 2 syslog msg \"back\"\n"
      "event manager applet B\n event none\n action 1 cli command \"enable\"\n"
      " action 2 cli command \"configure terminal\"\n action 3 cli command \"hostname X\"\n");
  const auto run = r.run();
  CHECK(in_short(run) ==
        strings{"1 yes exec", "1 yes exec", "2 yes privileged", "3 yes config", "2 yes exec"});
  CHECK(run.device_after().hostname.value == "X");
}

TEST_CASE("applet: the worked examples") {
  const router e3(bytes_of(PEERLINT_SOURCE_DIR "/testdata/failover/default-route-by-applet.cfg"));
  const auto down = changes_of(e3.run("ISP1-DOWN"));
  CHECK(texts(down.certain) == strings{"- ip route 0.0.0.0 0.0.0.0 198.51.100.1 name ISP1",
                                       "+ ip route 0.0.0.0 0.0.0.0 203.0.113.1 name ISP2"});
  CHECK(down.not_undone.empty());
  const auto up = e3.run("ISP1-UP");
  CHECK(changes_of(up).certain.empty());
  CHECK(up.actions[3].removes_absent());

  const router e4(bytes_of(PEERLINT_SOURCE_DIR "/testdata/failover/crypto-map-by-applet.cfg"));
  const auto moved = changes_of(e4.run("VPN-TO-ISP2"));
  CHECK(moved.certain.size() == 4);
  CHECK(moved.not_undone.empty());

  const router e5(
      bytes_of(PEERLINT_SOURCE_DIR "/testdata/failover/hold-down-by-nested-applet.cfg"));
  const auto nested = changes_of(e5.run("NAT-FLUSH-UP"));
  CHECK(texts(nested.certain) ==
        strings{"+ event manager applet NOTIFY-STABLE",
                "+ event manager applet NOTIFY-STABLE / event timer countdown time 900",
                "+ event manager applet NOTIFY-STABLE / action 010 syslog msg "
                "\" ISP1 stable for 15 min \""});
  CHECK(nested.not_undone.empty());

  const router b3(bytes_of(PEERLINT_SOURCE_DIR "/testdata/failover/labels-out-of-order.cfg"));
  const auto wrong = b3.run("ISP1-DOWN");
  CHECK(in_short(wrong) ==
        strings{"1 yes exec", refused("10", "privileged", why::needs_configuration),
                "11 yes privileged", "2 yes privileged", "3 yes config", "4 yes config"});
  CHECK(texts(changes_of(wrong).not_undone) ==
        strings{"- ip route 0.0.0.0 0.0.0.0 198.51.100.1 name ISP1",
                "+ ip route 0.0.0.0 0.0.0.0 203.0.113.1"});
}

// What an applet enters is what a person would enter.
TEST_CASE("applet: its lines do what the same lines do behind the file") {
  const strings lines{"interface GigabitEthernet0/0",
                      "ip address 192.0.2.2 255.255.255.0",
                      "no ip address 192.0.2.7 255.255.255.0",
                      "description uplink",
                      "ip access-list extended OUT",
                      "permit tcp any any eq 443",
                      "deny ip any any",
                      "interface Gi0/0",
                      "ip access-group OUT in",
                      "no ip route 0.0.0.0 0.0.0.0 192.0.2.9",
                      "ip route 0.0.0.0 0.0.0.0 192.0.2.8 250 name BACKUP",
                      "track 1 ip sla 1 reachability",
                      "delay down 5",
                      "crypto isakmp policy 10",
                      "encr aes 256",
                      "hash sha256"};
  // Every beginning, and every second half of one.
  for (std::size_t count = 1; count <= lines.size(); ++count)
    for (const std::size_t from : {std::size_t{0}, count / 2}) {
      std::string actions =
          " action 000 cli command \"enable\"\n action 001 cli command \"configure terminal\"\n";
      std::string typed;
      for (auto i = from; i < count; ++i) {
        actions += " action " + std::to_string(100 + i) + " cli command \"" + lines[i] + "\"\n";
        typed += lines[i] + '\n';
      }
      auto r = with(actions);
      const auto after = r.run().device_after();
      r.read.apply("", "typed.txt", typed);
      CAPTURE(typed);
      CHECK(write::to_ios(after) == write::to_ios(r.device()));
    }
}

TEST_CASE("applet: no beginning of a file makes trouble") {
  for (const auto* name :
       {"default-route-by-applet", "hold-down-by-nested-applet", "event-manager"}) {
    const auto text =
        bytes_of(std::string(PEERLINT_SOURCE_DIR "/testdata/failover/") + name + ".cfg");
    for (std::size_t size = text.size(); size > 0; size -= std::min<std::size_t>(size, 61)) {
      workspace read;
      read.add("cut.cfg", text.substr(0, size));
      for (const auto* device : read.devices())
        for (const auto& one : device->eem_applets)
          CHECK(run_applet(one, *device).actions.size() >= one.actions.size());
    }
  }
}

TEST_CASE("applet: real ones end within the budget") {
  const char* corpus = std::getenv("PEERLINT_CORPUS");
  if (corpus == nullptr) return;
  for (const auto& file : files::recursive_directory_iterator(corpus)) {
    if (!file.is_regular_file()) continue;
    const auto text = bytes_of(file.path());
    if (text.find("event manager applet") == std::string::npos) continue;
    CAPTURE(file.path());
    workspace read;
    read.add("real.cfg", text);
    for (const auto* device : read.devices())
      for (const auto& one : device->eem_applets)
        CHECK(run_applet(one, *device).ends != ending::budget);
  }
}

}  // namespace machine_test
