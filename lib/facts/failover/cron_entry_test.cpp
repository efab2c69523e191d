#include "facts/failover/cron_entry.hpp"

#include <doctest/doctest.h>

namespace cron_entry_test {

using namespace peerlint;

TEST_CASE("cron entry: what a router takes") {
  for (const char* const text :
       {"* * * * *", "5 2 * * *", "0,30 8-17 * * 1-5", "*/5 * * * *", "0-30/10 * * * *",
        "0 0 1 jan *", "0 0 * * Sun", "0 0 * * 7", "@daily", "  0 0 * *   * "}) {
    const auto entry = facts::read_cron_entry(text);
    CHECK_MESSAGE(entry.is_valid(), text, ": ", entry.fault);
  }
}

TEST_CASE("cron entry: what it refuses, and the word at fault") {
  struct refused {
    const char* entry;
    const char* word;
  };
  for (const auto& one :
       {refused{"60 * * * *", "60"}, refused{"* 24 * * *", "24"}, refused{"* * 0 * *", "0"},
        refused{"* * * 13 *", "13"}, refused{"* * * * 8", "8"}, refused{"* * * * 7-1", "7-1"},
        refused{"*/0 * * * *", "*/0"}, refused{"* * * * mon-fri", "mon-fri"},
        refused{"1,,2 * * * *", "1,,2"}, refused{"* * * *", "* * * *"}, refused{"@often", "@often"},
        refused{"", ""}}) {
    const auto entry = facts::read_cron_entry(one.entry);
    CHECK_MESSAGE(!entry.is_valid(), one.entry);
    CHECK(entry.word == one.word);
  }
}

TEST_CASE("cron entry: the days, and every minute") {
  CHECK(facts::read_cron_entry("0 6 1 * 1").has_both_days());
  CHECK_FALSE(facts::read_cron_entry("0 6 1 * *").has_both_days());
  CHECK_FALSE(facts::read_cron_entry("@weekly").has_both_days());
  CHECK(facts::read_cron_entry("*/1 * * * *").is_every_minute());
  CHECK_FALSE(facts::read_cron_entry("* 3 * * *").is_every_minute());
  CHECK_FALSE(facts::read_cron_entry("@hourly").is_every_minute());
}

}  // namespace cron_entry_test
