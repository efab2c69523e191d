// A file may change between the moment it is found and the moment it is read.
#include <doctest/doctest.h>
#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "source/input.hpp"

namespace changing_file_test {

using namespace peerlint;
using namespace peerlint::source;
namespace files = std::filesystem;

namespace {

// A found file, to be changed before it is read.
class found_file {
 public:
  found_file() {
    auto name = (files::temp_directory_path() / "peerlint-XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
    write(std::string(100'000, 'x'));
    found_ = find_inputs({path().string()}, default_extensions());
    REQUIRE(found_.size() == 1);
  }
  found_file(const found_file&) = delete;
  found_file& operator=(const found_file&) = delete;
  ~found_file() { files::remove_all(folder_); }

  [[nodiscard]] files::path path() const { return folder_ / "r1.cfg"; }
  void write(const std::string& bytes) const { std::ofstream(path(), std::ios::binary) << bytes; }

  [[nodiscard]] std::string bytes() const { return std::get<std::string>(read().what); }
  [[nodiscard]] std::string trouble() const {
    const auto got = read();
    const auto* found = std::get_if<problem>(&got.what);
    return found == nullptr ? "" : found->message;
  }

 private:
  [[nodiscard]] input read() const {
    std::istringstream nothing;
    return read_input(found_.front(), nothing);
  }

  files::path folder_;
  std::vector<candidate> found_;
};

}  // namespace

TEST_CASE("source: a file that shrinks or grows before it is read is read as it is then") {
  const found_file file;
  files::resize_file(file.path(), 10);
  CHECK(file.bytes() == "xxxxxxxxxx");
  files::resize_file(file.path(), 0);
  CHECK(file.bytes().empty());
  file.write(std::string(1'000'000, 'y'));
  CHECK(file.bytes().size() == 1'000'000);
}

TEST_CASE("source: a file that goes away before it is read is unreadable") {
  const found_file file;
  files::remove(file.path());
  CHECK(file.trouble().find("No such file") == 0);
}

TEST_CASE("source: a file that is no file any more does not hang the reader") {
  const found_file file;
  files::remove(file.path());
  REQUIRE(::mkfifo(file.path().c_str(), 0600) == 0);
  CHECK_FALSE(file.trouble().empty());
  files::remove(file.path());
  files::create_directory(file.path());
  CHECK_FALSE(file.trouble().empty());
}

}  // namespace changing_file_test
