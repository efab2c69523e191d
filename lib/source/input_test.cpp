#include "source/input.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "source/classify.hpp"

namespace input_test {

using namespace peerlint;
using namespace peerlint::source;
namespace files = std::filesystem;
using namespace std::string_literals;

namespace {

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

  std::string write(const std::string& name, const std::string& bytes) const {
    files::create_directories((at / name).parent_path());
    std::ofstream(at / name, std::ios::binary) << bytes;
    return (at / name).string();
  }
};

std::vector<input> read(const std::vector<std::string>& arguments, std::string standard = "") {
  std::istringstream in(std::move(standard));
  return read_inputs(arguments, in, default_extensions());
}

std::string trouble(const input& from) {
  const auto* found = std::get_if<problem>(&from.what);
  return found == nullptr ? "" : found->message;
}

}  // namespace

TEST_CASE("source: a folder yields its configurations, sorted") {
  const scratch dir;
  for (const auto* name : {"b.cfg", "a/x.CONF", "a/y.txt", "z.ios", "no.md", ".git/q.cfg"})
    dir.write(name, name);
  const auto found = read({dir.at.string()});
  REQUIRE(found.size() == 4);
  CHECK(std::get<std::string>(found[0].what) == "a/x.CONF");
  CHECK(std::get<std::string>(found[1].what) == "a/y.txt");
  CHECK(std::get<std::string>(found[2].what) == "b.cfg");
  CHECK(found[3].name == (dir.at / "z.ios").string());
}

TEST_CASE("source: what is named twice comes once, links lead nowhere twice") {
  const scratch dir;
  const auto file = dir.write("sub/r1.cfg", "x");
  files::create_directory_symlink(dir.at, dir.at / "sub" / "loop");
  files::create_symlink(file, dir.at / "sub" / "same.cfg");
  CHECK(read({file, dir.at.string(), file, dir.at.string() + "/sub/../sub/r1.cfg"}).size() == 1);
}

TEST_CASE("source: a named file is read whatever its name, - is standard input") {
  const scratch dir;
  const auto file = dir.write("router.backup", "hostname R1\n"s + std::string(200000, 'x'));
  const auto found = read({"-", file, "-"}, "hostname R2\n");
  REQUIRE(found.size() == 2);
  CHECK(found[0].name == "<stdin>");
  CHECK(std::get<std::string>(found[0].what) == "hostname R2\n");
  CHECK(std::get<std::string>(found[1].what).size() == 200012);
}

TEST_CASE("source: what cannot be read is said and does not stop the rest") {
  const scratch dir;
  const auto file = dir.write("r1.cfg", "x");
  const auto pipe = (dir.at / "pipe.cfg").string();
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  files::create_symlink("nowhere", dir.at / "dangling.cfg");
  files::create_symlink("ring.cfg", dir.at / "ring.cfg");
  CHECK(trouble(read({(dir.at / "none.cfg").string()})[0]) == "No such file or directory");
  CHECK(trouble(read({pipe})[0]).find("is a pipe") == 0);
  CHECK(trouble(read({"/dev/null"})[0]).find("is a device") == 0);
  const auto all = read({dir.at.string()});
  REQUIRE(all.size() == 4);
  CHECK(trouble(all[0]) == "No such file or directory");
  CHECK(trouble(all[1]).find("is a pipe") == 0);
  CHECK(std::get<std::string>(all[2].what) == "x");
  CHECK(!trouble(all[3]).empty());
  if (::geteuid() != 0) {
    files::permissions(file, files::perms::none);
    CHECK(trouble(read({file})[0]) == "Permission denied");
  }
}

TEST_CASE("source: files beyond 4 GiB are refused") {
  const scratch dir;
  const auto file = dir.write("big.cfg", "x");
  std::error_code error;
  files::resize_file(file, std::uintmax_t{1} << 32, error);
  if (!error) CHECK(trouble(read({file})[0]).find("4 GiB") != std::string::npos);
}

TEST_CASE("source: empty and binary inputs are told from texts") {
  const auto is = [](const std::string& bytes, problem::kind what) {
    const auto found = classify("x", bytes);
    return found && found->what == what;
  };
  CHECK(is("", problem::kind::empty));
  CHECK(is(" \r\n\t\n", problem::kind::empty));
  CHECK(is("\xEF\xBB\xBF\n", problem::kind::empty));
  CHECK(is("\xFF\xFE \0\n\0"s, problem::kind::empty));
  CHECK(is("\0\1\2\4"s, problem::kind::binary));
  CHECK(
      is("\x7f"
         "ELF and so on",
         problem::kind::binary));
  CHECK(is("\x1f\x8b\x08", problem::kind::binary));
  CHECK(is(std::string(4096, '\xA5') + std::string(4096, '\2'), problem::kind::binary));
  CHECK(!classify("x", "hostname R1\r\0\nbanner \x03 x \x03 \x1b[K\b\b\x07\n"s));
  CHECK(!classify("x", "\xFF\xFEh\0o\0s\0t\0"s));
  CHECK(!classify("x", "description caf\xE9\n"));
}

}  // namespace input_test
