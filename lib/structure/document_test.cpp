#include "structure/document.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "source/utf8.hpp"
#include "structure/words.hpp"

namespace document_test {

using namespace peerlint;
using namespace peerlint::structure;
namespace files = std::filesystem;

namespace {

std::string bytes_of(const files::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// One letter a line: command, comment (!), blank (_), banner (n), blob (B), macro (M), noise (x).
std::string kinds_of(const document& from) {
  std::string kinds;
  for (const auto& at : from.lines) kinds += "C!_nBMx"[static_cast<int>(at.kind)];
  return kinds;
}

// "0-14:hq!?3": lines, prompt, whether a router printed it, lines of unclosed blocks.
std::string captures_of(const document& from) {
  std::string all;
  for (const auto& one : from.captures) {
    if (!all.empty()) all += ' ';
    all += std::to_string(one.first) + "-" + std::to_string(one.last);
    if (!one.prompt_name.empty()) all += ":" + one.prompt_name;
    if (one.running_config) all += "!";
    for (const auto opener : one.unclosed) all += "?" + std::to_string(opener);
  }
  return all;
}

std::string kinds(const std::string& bytes) { return kinds_of(read(source::text("x", bytes))); }

std::string captures(const std::string& bytes) {
  return captures_of(read(source::text("x", bytes)));
}

// The lines tile the text, the captures tile the lines, content lies in its line.
void check_tiling(const source::text& text, const document& made) {
  std::uint32_t next = 0;
  bool right = true;
  for (const auto& at : made.lines) {
    right = right && at.begin == next && at.size != 0 && at.content >= at.begin &&
            at.content + at.content_size <= at.begin + at.size;
    next = at.begin + at.size;
  }
  CHECK(right);
  CHECK(next == text.clean().size());
  CHECK(made.captures.empty() == text.clean().empty());
  std::size_t first = 0;
  for (const auto& one : made.captures) {
    CHECK(one.first == first);
    first = one.last;
  }
  CHECK(first == made.lines.size());
}

// The first word's place in the file is where that word stands.
// The byte of a line at a column, counted the slow way; the line's size behind its end.
std::size_t byte_at(std::string_view line, std::uint32_t column) {
  std::size_t byte = 0;
  for (std::uint32_t passed = 1; passed < column && byte < line.size(); ++passed)
    byte += source::code_point_size(line.substr(byte));
  return byte;
}

// Line and column of every word point at that word in the file.
void check_positions(const source::text& text, const document& made) {
  bool right = true;
  for (const auto& at : made.lines) {
    const auto words = content(text, at);
    for (const auto& word : words_of(words)) {
      const auto here = text.at(at.content + word.begin);
      const auto line = text.raw_line(here.line);
      const auto byte = byte_at(line, here.column);
      const auto offset = static_cast<std::size_t>(line.data() - text.raw().data()) + byte;
      right &= offset == text.raw_offset(at.content + word.begin);
      right &= byte < line.size() && line[byte] == words[word.begin];
      if (text.cuts().empty()) right &= line.substr(byte, word.size) == text_of(words, word);
    }
  }
  CHECK(right);
}

void check_all(const std::string& bytes) {
  const source::text text("x", bytes);
  const auto made = read(text);
  check_tiling(text, made);
  check_positions(text, made);
}

struct expected {
  const char* file;
  const char* kinds;
  const char* captures;
};

constexpr expected table[] = {
    {"banners.cfg", "CCCnnCCnnCCnnCnnCCnnCnnCnnCCCCnC!CC", "0-35?33"},
    {"bom-crlf.cfg", "!C!C!CCC!C", "0-10"},
    {"console.log", "_x_xxxxxx_x!C!C!CCCxC!CCC!C_xxxxxxxxx_Cxxxx_xCxxx_CxxxCxxx_Cxnnnxxxxx",
     "0-69:hq!"},
    {"cr-cr-lf.cfg", "x_x!C!C!CC!C", "0-12!"},
    {"latin1.cfg", "x_x!C!C!CCC!C", "0-13!"},
    {"old-mac.cfg", "x_x!C!C!CC!C", "0-12!"},
    {"pager-cr.txt", "CCCC_C", "0-6"},
    {"prose.txt", "xxxCxCCCCCCC", "0-12:R1"},
    {"rancid.cfg", "!!!!!!C!C!CC!C!!!C!C!CC!C", "0-14 14-25"},
    {"raw-request.cfg", "CCCMMMMCCCCBBBCBBBBCCCC", "0-23"},
    {"running-config.cfg", "x_x!!!CC!C!CC!CCBBBC!CCCCBB!CCCCC!CMMM!CCCC!C!CnnnnCnn!CCnnCC!C_",
     "0-64!"},
    {"script.txt", "CCC!CCCCCCC!CCCC_CCCCCCCC", "0-17 17-25"},
    {"shown-twice.txt", "xx_xxxxxx_xxxxx_x!C!C!CC!C_xx_xxx_xCCCx", "0-39:hq!"},
    {"stamped.log", "xx_x!C!C!CC!C_xx", "0-16:hq!"},
    {"tech-support.txt", "x_x_xx_x_x_x!C!C!CC!C_x_xxx_x", "0-29:hq!"},
    {"template.txt", "!CxCxCCxCCC", "0-11"},
    {"truncated.cfg", "x_x!!!CC!C!CC!CCBB", "0-18!?15"},
    {"two-headers.cfg", "x_x!C!C!CC!C__x_x!C!C!CC!C", "0-14! 14-26!"},
    {"two-hostnames.cfg", "!C!C!CC!C!C!C!CC!C", "0-9 9-18"},
    {"two-prompts.txt", "xx_x!C!C!CC!C_xxx_x!C!C!CC!C_xxxx", "0-15:hq.example-1! 15-33:branch/2!"},
    {"utf16.cfg", "x_x!C!C!CCC!C", "0-13!"},
};

}  // namespace

TEST_CASE("structure: captures of every kind") {
  for (const auto& row : table) {
    CAPTURE(row.file);
    const auto bytes = bytes_of(files::path(PEERLINT_SOURCE_DIR "/testdata/captures") / row.file);
    REQUIRE(!bytes.empty());
    CHECK(kinds(bytes) == row.kinds);
    CHECK(captures(bytes) == row.captures);
    for (std::size_t size = 0; size <= bytes.size(); ++size) check_all(bytes.substr(0, size));
  }
}

// Any folder of files, for a corpus that is no part of the project.
TEST_CASE("structure: a corpus is read without loss, positions hold") {
  const char* folder = std::getenv("PEERLINT_CORPUS");
  if (folder == nullptr) return;
  for (const auto& entry : files::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    CAPTURE(entry.path().string());
    check_all(bytes_of(entry.path()));
  }
}

TEST_CASE("structure: a line that begins with a letter of another alphabet is a note") {
  CHECK(kinds("hostname r\nНастройка NAT\nsnmp-server location Zürich\nÜbersicht\n") == "CxCx");
  // A typographic quote begins no note: it is somebody's `description` gone wrong.
  CHECK(kinds("hostname r\n\u201cname\u201d\n") == "CC");
}

TEST_CASE("structure: indentation and contents") {
  const source::text text("x", " a b \n\tc\n  \td\nR1(config)# e\n");
  const auto made = read(text);
  REQUIRE(made.lines.size() == 4);
  CHECK(content(text, made.lines[0]) == "a b");
  CHECK(made.lines[0].indent == 1);
  CHECK(made.lines[1].indent == 8);
  CHECK(made.lines[2].indent == 8);
  CHECK(content(text, made.lines[3]) == "e");
  CHECK(made.lines[3].indent == 1);
  CHECK(read(source::text("x", "")).captures.empty());
}

TEST_CASE("structure: the delimiter decides where a banner ends") {
  CHECK(kinds("banner motd #\na\nb # c\nhostname x\n") == "CnnC");
  CHECK(kinds("banner motd #a\n#\n") == "Cn");
  CHECK(kinds("banner motd ^\na\n^C\nx\n") == "CnnC");
  CHECK(kinds("banner motd ^C\na\n\x03\nx\n") == "CnnC");
  CHECK(kinds("banner motd ^C^C\nx\n") == "CC");
  CHECK(kinds("banner motd \n a\nx\n") == "CCC");
  CHECK(kinds("banner motd \xC3\xA9\na\xC3\xAF\nb\xC3\xA9\nx\n") == "CnnC");
  CHECK(kinds("no banner motd\nx\n") == "CC");
  CHECK(kinds("banner motd c\nabc\nx\n") == "CnC");
  CHECK(kinds("banner motd cHello\nabc\nc\nx\n") == "CnnC");
}

TEST_CASE("structure: a banner that is never closed swallows nothing") {
  CHECK(kinds("banner motd #\na\nb\n") == "CCC");
  CHECK(captures("banner motd #\na\nb\n") == "0-3?0");
  CHECK(kinds("hostname a\nbanner motd #\nCurrent configuration : 9 bytes\nx #\n") == "CCxC");
  CHECK(kinds("banner motd Authorized only\ninterface A\n") == "CC");
}

TEST_CASE("structure: hex ends where hex ends") {
  CHECK(kinds(" certificate 01\n  3082 0A0B\n\n  0C0D\n  quit\nx\n") == "CB_BBC");
  CHECK(kinds(" certificate 01\n  3082 0A0B\nhostname x\n") == "CBC");
  CHECK(kinds(" certificate 01 nvram:a.cer\nhostname x\n") == "CC");
  CHECK(kinds("  key-string Ex4mple\n  quit\n") == "CC");
}

TEST_CASE("structure: a macro needs its end") {
  CHECK(kinds("macro name m\na\n@\nx\n") == "CMMC");
  CHECK(kinds("macro name m\na\nx\n") == "CCC");
  CHECK(kinds("macro auto execute E {\nif [[ $LINKUP == YES ]]; then\nfi\n}\nx\n") == "CMMMC");
}

TEST_CASE("structure: end closes what a router printed, not a script") {
  CHECK(kinds("version 15.7\nend\nstray\n! c\nconf t\nx\n") == "CCx!CC");
  CHECK(kinds("conf t\nend\nwr\nconf t\nx\n") == "CCCCC");
  CHECK(kinds("version 15.7\nrouter bgp 1\n end\nrouter bgp 2\n") == "CCCC");
}

TEST_CASE("structure: another hostname is another device, a typed one is not") {
  CHECK(captures("hostname a\nx\nhostname b\ny\n") == "0-2 2-4");
  CHECK(captures("hostname a\nx\nhostname a\ny\n") == "0-4");
  CHECK(captures("hostname a\nend\n!\nenable\nconf t\nhostname b\n") == "0-2 2-6");
  CHECK(captures("hostname a\nobject-group network o\n host b\n") == "0-3");
  CHECK(captures("hostname a\ncrypto ikev2 keyring k\n peer p\n  hostname b\n") == "0-4");
  CHECK(captures("hostname a\nend\n hostname b\n") == "0-2 2-3");
  CHECK(captures("R(config)#hostname b\nb(config)#ip cef\n") == "0-2:b");
  CHECK(captures("a(config)#ip cef\nb(config)#ip cef\n") == "0-1:a 1-2:b");
  CHECK(captures("hostname a\nend\na#\n") == "0-3:a");
}

TEST_CASE("structure: only configurations and what was typed are commands") {
  CHECK(kinds("R1#show ip route\ninterface x\nCodes:\nR1#\n") == "xxxx");
  CHECK(kinds("R1>en\nR1#sh run | sec crypto\ncrypto map V 1 ipsec-isakmp\n set peer a\nR1#\n") ==
        "xxCCx");
  CHECK(kinds("R1#crypto isakmp policy 1\nR1(config-isakmp)#hash md5\n") == "CC");
  CHECK(kinds("R1(config)#crypto ?\n  map  Enter a map\nR1(config)#crypto map\n") == "xxC");
  CHECK(kinds("R1(config)#banner motd ^C\nx\n^C\nR1(config)#int^C\n") == "Cnnx");
  CHECK(kinds("R1#show ip bgp\nr>i10.0.0.0/8\ns>show\n") == "xxx");
  CHECK(kinds("a>b\n") == "C");
}

}  // namespace document_test
