// What people point a linter at by accident: none of it hangs, crashes or goes without a word.
#include <doctest/doctest.h>
#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "cli/command_line.hpp"

namespace robustness_test {

namespace {

using namespace peerlint;
namespace files = std::filesystem;
using namespace std::string_literals;

struct outcome {
  int code = 0;
  std::string out;
  std::string err;
};

outcome run(const std::vector<std::string>& arguments, const std::string& input = {}) {
  std::istringstream in(input);
  std::ostringstream out;
  std::ostringstream err;
  const int code = cli::run(arguments, in, out, err, {});
  return {code, out.str(), err.str()};
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  all.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

std::string utf16(std::string_view text, bool big) {
  std::string bytes = big ? "\xFE\xFF" : "\xFF\xFE";
  for (const char c : text) bytes += big ? std::string{'\0', c} : std::string{c, '\0'};
  return bytes;
}

std::string nested(std::size_t depth) {
  std::string text = "hostname deep\n";
  for (std::size_t i = 0; i < depth; ++i) text += std::string(i, ' ') + "interface Loopback1\n";
  return text + "end\n";
}

const std::string faulty =
    "hostname hq\n!\ncrypto map VPN 10 ipsec-isakmp\n set peer 192.0.2.1\n"
    " set transform-set NONE\n match address NOWHERE\n!\nend\n";

// A folder of its own for each test.
struct scratch {
  files::path at;
  scratch() {
    auto name = (files::temp_directory_path() / "peerlint-XXXXXX").string();
    at = ::mkdtemp(name.data());
  }
  scratch(const scratch&) = delete;
  scratch& operator=(const scratch&) = delete;
  ~scratch() { files::remove_all(at); }

  [[nodiscard]] std::string write(const std::string& name, const std::string& bytes) const {
    files::create_directories((at / name).parent_path());
    std::ofstream(at / name, std::ios::binary) << bytes;
    return (at / name).string();
  }
};

// A text that must stand in the output, wherever it is.
struct odd_text {
  std::string what;
  std::string bytes;
  int code;
  std::string_view word;
};

std::vector<odd_text> odd_texts() {
  return {
      {"nothing", "", 3, "empty, not linted"},
      {"blanks", repeated(" \t\r\n", 1000), 3, "empty, not linted"},
      {"a byte-order mark", "\xEF\xBB\xBF", 3, "empty, not linted"},
      {"NULs", std::string(10000, '\0'), 3, "empty, not linted"},
      {"NULs in a text", faulty + std::string(10, '\0') + faulty, 1, "error[REF001"},
      {"bytes of 0xFF", std::string(10000, '\xFF'), 3, "binary, not linted"},
      {"every byte",
       [] {
         std::string all;
         for (int i = 0; i < 256; ++i) all += static_cast<char>(i);
         return repeated(all, 10);
       }(),
       3, "binary, not linted"},
      {"UTF-16, little end first", utf16(faulty, false), 1, "error[REF001"},
      {"UTF-16, big end first", utf16(faulty, true), 1, "error[REF001"},
      {"half of an UTF-16 unit", utf16(faulty, false) + "x", 1, "error[REF001"},
      {"Latin-1", "hostname caf\xE9\n" + faulty, 1, "error[REF001"},
      {"a line of 1 MB", std::string(1'000'000, 'x'), 0, "1 line not understood"},
      {"a line of 200,000 words", faulty + "interface " + repeated("lo 0 ", 200'000), 1,
       "error[REF001"},
      {"a description of 1 MB",
       "interface Loopback0\n description " + repeated("xy ", 350'000) + "\nend\n", 0, "1 device"},
      {"a text with CRs alone", repeated("interface Loopback0\r", 20'000), 0, "1 device"},
      {"5000 lines, each deeper", nested(5000), 0, "1 device, 5002 lines"},
      {"indentation that falls",
       [] {
         std::string text;
         for (std::size_t i = 3000; i-- > 0;) text += std::string(i, ' ') + "qos thing\n";
         return text;
       }(),
       0, "1 device"},
      {"unclosed banners", repeated("banner motd ^C\nno end\n", 5000) + faulty, 1, "error[REF001"},
      {"unclosed banners, each its own sign",
       [] {
         std::string text;
         for (int i = 0; i < 5000; ++i)
           text += "banner exec " + std::string(1, char('#' + i % 90)) + "\n";
         return text + faulty;
       }(),
       1, "config-truncated"},
      {"unclosed certificates",
       repeated("crypto pki certificate chain A\n certificate ca 01\n"
                "  30820321 30820209\n",
                5000) +
           faulty,
       1, "config-truncated"},
      {"unclosed macros", repeated("macro name M\n no shutdown\n", 5000) + faulty, 1,
       "config-truncated"},
      {"openers of placeholders", "description " + repeated("{{<%", 100'000), 0, "1 device"},
      {"backspaces", repeated("ab\b\b", 200'000) + "\n" + faulty, 1, "error[REF001"},
      {"escapes", repeated("\x1b[", 200'000) + "\n" + faulty, 1, "error[REF001"},
      {"pagers", repeated(" --More-- ", 100'000) + "\n" + faulty, 1, "error[REF001"},
      {"the same line again and again", faulty + repeated("hostname hq\n", 50'000), 1,
       "error[REF001"},
      {"prompts of two thousand routers",
       [] {
         std::string text;
         for (int i = 0; i < 2'000; ++i) {
           const auto name = "r" + std::to_string(i);
           text += name + "(config)#hostname " + name + "\n";
         }
         return text;
       }(),
       0, "2000 devices"},
  };
}

}  // namespace

TEST_CASE("robust: odd texts have an exit code and a word") {
  for (const auto& each : odd_texts()) {
    CAPTURE(each.what);
    const auto full = run({"check", "-"}, each.bytes);
    CHECK(full.code == each.code);
    const auto said = (full.out + full.err).find(each.word) != std::string::npos;
    CHECK_MESSAGE(said, (full.out + full.err).substr(0, 2000));
    const auto json =
        run({"check", "-", "--format", "json", "--min-confidence", "low"}, each.bytes);
    CHECK(json.code == each.code);
    CHECK(nlohmann::json::accept(json.out));
  }
}

TEST_CASE("robust: a file of 20 MB, and one of 100 MB for those who wait") {
  std::vector<std::size_t> sizes{20};
  if (std::getenv("PEERLINT_SLOW_TESTS") != nullptr) sizes.push_back(100);
  for (const auto size : sizes) {
    CAPTURE(size);
    const scratch dir;
    std::string text = faulty;
    for (int i = 0; text.size() < size * 1'000'000; ++i)
      text += "hostname r" + std::to_string(i) + "\n" +
              repeated(
                  "interface Loopback0\n ip address 192.0.2.1 255.255.255.255\n"
                  " description a loopback among others\n!\n",
                  500);
    const auto got = run({"check", dir.write("large.cfg", text)});
    CHECK(got.code == 1);
    CHECK(got.out.find("error[REF001") != std::string::npos);
    CHECK(got.out.find("1 file, ") != std::string::npos);
  }
}

TEST_CASE("robust: folders with loops and odd entries") {
  const scratch dir;
  (void)dir.write("a/r1.cfg", faulty);
  files::create_directory_symlink(dir.at, dir.at / "a" / "loop");
  files::create_directory_symlink(dir.at / "a", dir.at / "b");
  const auto loop = run({"check", dir.at.string()});
  CHECK(loop.code == 1);
  CHECK(loop.out.find("1 file, 1 device") != std::string::npos);

  REQUIRE(::mkfifo((dir.at / "pipe.cfg").c_str(), 0600) == 0);
  files::create_symlink(dir.at / "self.cfg", dir.at / "self.cfg");
  files::create_symlink(dir.at / "nowhere", dir.at / "dangling.cfg");
  const auto odd = run({"check", dir.at.string()});
  CHECK(odd.code == 2);
  CHECK(odd.out.find("error[REF001") != std::string::npos);
  CHECK(odd.err.find("pipe.cfg: is a pipe") != std::string::npos);
  CHECK(odd.err.find("dangling.cfg: No such file") != std::string::npos);
  CHECK(odd.err.find("self.cfg: Too many levels") != std::string::npos);
}

}  // namespace robustness_test
