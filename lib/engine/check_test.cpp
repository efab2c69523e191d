// What runs, in which order it comes out, and what happens when a rule fails or is slow.
#include "engine/fake_rules.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>

#include "cli/exit_code.hpp"

namespace check_test {

using namespace peerlint;
using namespace peerlint::engine;
using fake::in_short;
using fake::list;

namespace {

std::string router(const std::string& name) {
  return "hostname " + name + "\ninterface Loopback0\ninterface Loopback1\nend\n";
}

fleet three(options chosen = {}) {
  return fake::fleet_of({{"b.cfg", router("b")}, {"a.cfg", router("a")}, {"c.cfg", router("c")}},
                        std::move(chosen));
}

const list every_interface{
    "a.cfg:2 TST901 interface Loopback0", "a.cfg:3 TST901 interface Loopback1",
    "b.cfg:2 TST901 interface Loopback0", "b.cfg:3 TST901 interface Loopback1",
    "c.cfg:2 TST901 interface Loopback0", "c.cfg:3 TST901 interface Loopback1",
};

list problems_of(const check_result& result) {
  list made;
  for (const auto& each : result.problems) {
    CHECK(each.what == problem::kind::internal);
    made.push_back(each.message);
  }
  return made;
}

const rules::rule throwing{.code = "TST920",
                           .name = "throwing",
                           .summary = "an interface, then nothing",
                           .level = level::note,
                           .since = "0.1.0",
                           .check = [](const facts::device_facts& one, report& out) {
                             out.at({one.read.text, 0, 1}, "before the failure");
                             if (one.read.name == "b") throw std::runtime_error("it broke");
                           }};

const rules::rule throwing_anything{.code = "TST921",
                                    .name = "throwing-anything",
                                    .summary = "nothing",
                                    .since = "0.1.0",
                                    .check = [](const facts::device_facts& one, report& /*out*/) {
                                      if (one.read.name == "c") throw 42;
                                    }};

const rules::rule throwing_on_all{.code = "TST922",
                                  .name = "throwing-on-all",
                                  .summary = "nothing",
                                  .since = "0.1.0",
                                  .check = [](const facts::fleet_facts& /*all*/, report& out) {
                                    out.at({}, "before the failure");
                                    throw std::runtime_error("all broke");
                                  }};

const rules::rule asking{.code = "TST923",
                         .name = "asking",
                         .summary = "an option that there is not",
                         .since = "0.1.0",
                         .check = [](const facts::device_facts& one, report& out) {
                           if (one.read.name == "a") out.at({}, "{}", out.option("no-such"));
                         }};

// The first device takes longest, so that with several threads it ends last.
const rules::rule slow{
    .code = "TST924",
    .name = "slow",
    .summary = "a device",
    .level = level::warning,
    .since = "0.1.0",
    .check = [](const facts::device_facts& one, report& out) {
      std::this_thread::sleep_for(std::chrono::milliseconds(one.read.name == "b" ? 60 : 5));
      out.at({one.read.text, 0, 8}, "slowly {}", one.read.name);
    }};

// The same place and words twice, other words at the same place, and no place at all.
const rules::rule repeating{.code = "TST925",
                            .name = "repeating",
                            .summary = "a device",
                            .since = "0.1.0",
                            .check = [](const facts::device_facts& one, report& out) {
                              for (const auto* each : {"twice", "once", "twice"})
                                out.at({one.read.text, 0, 8}, each);
                              out.at({}, "nowhere");
                              out.at({one.read.text, 9, 1}, "aside");
                            }};

}  // namespace

TEST_CASE("engine: a rule that throws is a problem that names it and the device; all else stays") {
  const auto result = fake::run(three(), {&throwing, &throwing_anything, &fake::interfaces});
  CHECK(problems_of(result) ==
        list{"rule TST920 failed on b: it broke",
             "rule TST921 failed on c: it threw something that is no std::exception"});
  CHECK(result.summary.notes == 3);
  CHECK(result.summary.warnings == every_interface.size());
  CHECK(cli::exit_code_of(result, level::error) == cli::exit_code::failed);
  CHECK(cli::exit_code_of(fake::run(three(), {&fake::interfaces}), level::error) ==
        cli::exit_code::clean);
}

TEST_CASE("engine: a rule of the fleet that throws names no device") {
  const auto result = fake::run(three(), {&throwing_on_all, &fake::among_devices});
  CHECK(problems_of(result) == list{"rule TST922 failed: all broke"});
  CHECK(result.summary.errors == 1);
  CHECK(result.summary.warnings == 6);
}

TEST_CASE("engine: to ask for an option that the rule does not have is a fault of the rule") {
  CHECK(problems_of(fake::run(three(), {&asking})) ==
        list{"rule TST923 failed on a: the rule has no option 'no-such'"});
}

TEST_CASE("engine: any number of threads gives the same result, also with slow and failing rules") {
  const auto run = [](unsigned jobs) {
    options chosen;
    chosen.jobs = jobs;
    return fake::run(three(chosen), {&slow, &throwing, &throwing_anything, &fake::interfaces,
                                     &fake::among_devices, &asking, &repeating});
  };
  const auto one = run(1);
  CHECK(one.findings.size() == 3 + 3 + 6 + 6 + 9 + 1);
  for (const unsigned jobs : {2U, 4U, 7U}) {
    const auto several = run(jobs);
    CHECK(in_short(several.findings) == in_short(one.findings));
    CHECK(problems_of(several) == problems_of(one));
  }
}

TEST_CASE("engine: findings are sorted by file, line, column, code and words, each once") {
  const auto over = fake::fleet_of({{"b.cfg", router("b")}, {"a.cfg", router("a")}});
  CHECK(in_short(fake::run(over, {&fake::interfaces, &repeating, &fake::among_devices}).findings) ==
        list{":0 TST925 nowhere", "a.cfg:1 TST925 once", "a.cfg:1 TST925 twice",
             "a.cfg:1 TST925 aside", "a.cfg:2 TSF901 Loopback0 of a",
             "a.cfg:2 TST901 interface Loopback0", "a.cfg:3 TSF901 Loopback1 of a",
             "a.cfg:3 TST901 interface Loopback1", "b.cfg:1 TST925 once", "b.cfg:1 TST925 twice",
             "b.cfg:1 TST925 aside", "b.cfg:2 TSF901 Loopback0 of b",
             "b.cfg:2 TST901 interface Loopback0", "b.cfg:3 TSF901 Loopback1 of b",
             "b.cfg:3 TST901 interface Loopback1"});
}

TEST_CASE("engine: findings of two texts with one name are two") {
  const auto over = fake::fleet_of({{"r.cfg", router("a")}, {"r.cfg", router("b")}});
  CHECK(fake::run(over, {&fake::interfaces}).findings.size() == 4);
}

TEST_CASE("engine: what runs is what the user chose") {
  rules::rule quiet = fake::entries;
  quiet.on_by_default = false;
  quiet.check = fake::interfaces.check;
  const auto codes = [&](const rule_choices& said) {
    options chosen;
    chosen.rules.push_back(said);
    std::string made;
    for (const auto& each : fake::run(fake::fleet_of({{"a.cfg", "interface Loopback0\n"}}, chosen),
                                      {&fake::interfaces, &fake::among_devices, &quiet})
                                .findings)
      made += each.code.substr(2) + ' ';
    return made;
  };
  CHECK(codes({}) == "F901 T901 ");
  CHECK(codes(rule_choices().on({"TST902"})) == "F901 T901 T902 ");
  CHECK(codes(rule_choices().level("TST902", level::error)) == "F901 T901 T902 ");
  CHECK(codes(rule_choices().level("TST", level::error)) == "F901 T901 ");
  CHECK(codes(rule_choices().on({"ALL"})) == "F901 T901 T902 ");
  CHECK(codes(rule_choices().off({"TST"})) == "F901 ");
  CHECK(codes(rule_choices().only({"fake-interface"})) == "T901 ");
  CHECK(codes(rule_choices().only({"TST"}).off({"TST901"})) == "T902 ");
  CHECK(codes(rule_choices().off({"ALL"})).empty());
}

TEST_CASE("engine: whoever is told may stop the check, and nothing more is begun") {
  static std::atomic<int> devices;
  static std::atomic<int> fleets;
  devices = fleets = 0;
  const rules::rule counting{.code = "TST926",
                             .name = "counting",
                             .summary = "nothing",
                             .since = "0.1.0",
                             .check = [](const facts::device_facts&, report&) { ++devices; }};
  const rules::rule counting_all{.code = "TST927",
                                 .name = "counting-all",
                                 .summary = "nothing",
                                 .since = "0.1.0",
                                 .check = [](const facts::fleet_facts&, report&) { ++fleets; }};
  const rules::rule* const with[] = {&counting, &counting_all};
  (void)check(three(), with, [](std::size_t done, std::size_t all) {
    CHECK(all == 3);
    return done < 2;
  });
  CHECK(devices == 2);
  CHECK(fleets == 0);
  std::size_t last = 0;
  (void)check(three(), with, [&](std::size_t done, std::size_t) { return (last = done) > 0; });
  CHECK(last == 3);
  CHECK(devices == 5);
  CHECK(fleets == 1);
}

}  // namespace check_test
