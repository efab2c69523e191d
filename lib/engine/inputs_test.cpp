// workspace::add(inputs): many texts, read by several threads.
#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <peerlint/workspace.hpp>

#include "engine/fake_rules.hpp"

namespace inputs_test {

using namespace peerlint;
using engine::fake::list;

namespace {

input text(std::string name, std::string bytes, int milliseconds = 0) {
  return {std::move(name), "", [bytes = std::move(bytes), milliseconds] {
            std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
            return std::variant<std::string, problem>(bytes);
          }};
}

input unreadable(const std::string& name) {
  return {name, "", [name]() -> std::variant<std::string, problem> {
            return problem{problem::kind::unreadable, name, 0, "No such file"};
          }};
}

// The first takes longest, so that with several threads it is read last.
std::vector<input> several() {
  std::vector<input> made{text("slow.cfg", "hostname slow\n", 50), unreadable("gone.cfg"),
                          text("empty.cfg", "")};
  for (int i = 0; i < 20; ++i) {
    const auto name = "r" + std::to_string(i);
    made.push_back(text(
        name + ".cfg",
        "hostname " + name + "\ncrypto isakmp key K address 192.0.2." + std::to_string(i) + "\n"));
  }
  made.push_back(unreadable("away.cfg"));
  return made;
}

options with_jobs(unsigned jobs) {
  options made;
  made.jobs = jobs;
  return made;
}

list devices_of(const workspace& of) {
  list made;
  for (const auto* each : of.devices()) made.push_back(each->hostname.value);
  return made;
}

list problems_of(const workspace& of) {
  list made;
  for (const auto& each : of.check().problems)
    made.push_back(std::string(to_text(each.what)) + ' ' + each.file);
  return made;
}

}  // namespace

TEST_CASE("inputs: the order is that of the inputs, with any number of threads") {
  for (const unsigned jobs : {1U, 2U, 7U}) {
    CAPTURE(jobs);
    workspace over(with_jobs(jobs));
    over.add("first.cfg", "hostname first\n");
    CHECK(over.add(several()));
    over.add("last.cfg", "hostname last\n");
    list wanted{"first", "slow"};
    for (int i = 0; i < 20; ++i) wanted.push_back("r" + std::to_string(i));
    wanted.push_back("last");
    CHECK(devices_of(over) == wanted);
    CHECK(problems_of(over) ==
          list{"unreadable gone.cfg", "empty empty.cfg", "unreadable away.cfg"});
    // Places are right, so numbers of texts are too.
    CHECK(over.devices()[3]->isakmp_keys.at(0).key.at.text == 5);
  }
}

TEST_CASE("inputs: what is called by another path is known to globs by it") {
  options chosen;
  chosen.per_file.push_back({"lab/**", rule_choices().off({"ALL"})});
  workspace over(chosen);
  auto one = text("/elsewhere/lab/r.cfg", "hostname hq\nfrobnicate the gateway now\n");
  one.path = "lab/r.cfg";
  CHECK(over.add({one}));
  const auto result = over.check();
  CHECK(result.findings.empty());
  REQUIRE_FALSE(result.suppressed.empty());
  CHECK(result.suppressed[0].finding.path == "lab/r.cfg");
  CHECK(result.suppressed[0].finding.primary.where.file == "/elsewhere/lab/r.cfg");
}

TEST_CASE("inputs: whoever is told may stop it, and then nothing was added") {
  for (const unsigned jobs : {1U, 4U}) {
    workspace over(with_jobs(jobs));
    over.add("first.cfg", "hostname first\n");
    std::size_t most = 0;
    CHECK_FALSE(over.add(several(), [&](std::size_t done, std::size_t all) {
      CHECK(all == several().size());
      most = done;
      return done < 5;
    }));
    CHECK(most == 5);
    CHECK(devices_of(over) == list{"first"});
    CHECK(problems_of(over).empty());
    // It goes on as if nothing had been.
    CHECK(over.add({text("next.cfg", "hostname next\ncrypto isakmp key K address 192.0.2.1\n")}));
    CHECK(over.devices().at(1)->isakmp_keys.at(0).key.at.text == 1);
  }
}

TEST_CASE("inputs: each is read once, and told of once") {
  static std::atomic<int> reads;
  reads = 0;
  std::vector<input> all;
  for (int i = 0; i < 30; ++i)
    all.push_back({"r.cfg", "", []() -> std::variant<std::string, problem> {
                     ++reads;
                     return std::string("hostname hq\n");
                   }});
  std::size_t told = 0;
  workspace over(with_jobs(3));
  CHECK(over.add(all, [&](std::size_t done, std::size_t) { return done == ++told; }));
  CHECK(reads == 30);
  CHECK(told == 30);
  CHECK(over.check().summary.files == 30);
  CHECK(over.add({}));
}

TEST_CASE("inputs: a reader that throws is the caller's fault, and nothing was added") {
  workspace over(with_jobs(2));
  CHECK_THROWS_AS(over.add({text("r.cfg", "hostname hq\n"),
                            {"bad.cfg", "",
                             []() -> std::variant<std::string, problem> {
                               throw std::runtime_error("the caller's");
                             }}}),
                  std::runtime_error);
  CHECK(over.devices().empty());
}

}  // namespace inputs_test
