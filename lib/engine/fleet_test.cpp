#include "engine/fleet.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

namespace fleet_test {

namespace {

using namespace peerlint;

std::string sample(const std::string& name) {
  std::ifstream in(PEERLINT_SOURCE_DIR "/testdata/foreign/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

constexpr std::string_view unreadable_text =
    "nothing in it reads like an IOS configuration; not linted";

}  // namespace

TEST_CASE("engine: another system's configuration is a problem, not a device") {
  engine::fleet all;
  all.add("fw1.cfg", sample("asa.cfg"));
  CHECK(all.devices().empty());
  CHECK(all.files() == 0);
  REQUIRE(all.problems().size() == 1);
  const auto& reason = all.problems()[0];
  CHECK(reason.what == problem::kind::foreign);
  CHECK(reason.file == "fw1.cfg");
  CHECK(reason.line == 0);
  CHECK(reason.message ==
        "Cisco ASA configuration (by `ASA Version 9.1(2)` in line 3); not linted");
}

TEST_CASE("engine: a file may hold an IOS router and another system") {
  engine::fleet all;
  all.add("both.cfg", sample("beside-ios.cfg"));
  REQUIRE(all.devices().size() == 1);
  CHECK(all.devices()[0]->read.name == "hq");
  CHECK(all.files() == 1);
  REQUIRE(all.problems().size() == 1);
  CHECK(all.problems()[0].line == 13);
  CHECK(all.problems()[0].message ==
        "Cisco ASA configuration (by `ASA Version 9.1(2)` in line 16); not linted");
}

TEST_CASE("engine: text that is no configuration is a problem") {
  for (const auto* name : {"readme.txt", "inventory.txt"}) {
    CAPTURE(name);
    engine::fleet all;
    all.add(name, sample(name));
    CHECK(all.devices().empty());
    REQUIRE(all.problems().size() == 1);
    CHECK(all.problems()[0].what == problem::kind::foreign);
    CHECK(all.problems()[0].message == unreadable_text);
  }
  const std::string programs[] = {
      "! only a comment\n",
      "import sys\n\ndef main():\n    print(sys.argv)\n\nfor x in y:\n    main()\n\nmain()\na = "
      "1\n",
      "{\n \"hosts\": [\n  \"192.0.2.1\"\n ],\n \"keys\": {\n  \"a\": 1\n }\n}\n",
      "<html>\n<body>a page</body>\n</html>\n",
      "hosts:\n  - 192.0.2.1\n  - 192.0.2.2\n",
  };
  for (const auto& each : programs) {
    CAPTURE(each);
    engine::fleet all;
    all.add("program.txt", each);
    CHECK(all.devices().empty());
    CHECK(all.problems().size() == 1);
  }
}

TEST_CASE("engine: fragments are linted, also of commands that are not known") {
  const std::string fragments[] = {
      "frobnicate the gateway\n",
      "frobnicate one\nfrobnicate two\nfrobnicate three\nfrobnicate four\n",
      "a b\nc d\ne f\ng h\ni j\nhostname r1\n",
      "voice class codec 1\nsnmp-server location here\nntp server 192.0.2.1\nx y\nz\nlldp run\n",
  };
  for (const auto& each : fragments) {
    CAPTURE(each);
    engine::fleet all;
    all.add("fragment.cfg", each);
    CHECK(all.devices().size() == 1);
    CHECK(all.problems().empty());
  }
  engine::fleet claimed;
  claimed.add("whole.cfg", sample("readme.txt"), engine::reading_as::whole);
  CHECK(claimed.devices().size() == 1);
}

}  // namespace fleet_test
