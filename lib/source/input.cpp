#include "source/input.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <istream>
#include <memory>
#include <set>
#include <system_error>
#include <utility>

#include "source/letters.hpp"

namespace peerlint::source {
namespace {

namespace files = std::filesystem;

constexpr std::uintmax_t most_bytes = 0xFFFF'FFFF;

problem unreadable(const std::string& name, std::string why) {
  return {problem::kind::unreadable, name, 0, std::move(why)};
}

std::string too_large() { return "is larger than 4 GiB, not read"; }

std::string no_regular_file(files::file_type type) {
  const std::string rest = " and no regular file; - reads standard input";
  switch (type) {
    case files::file_type::fifo:
      return "is a pipe" + rest;
    case files::file_type::socket:
      return "is a socket" + rest;
    case files::file_type::character:
    case files::file_type::block:
      return "is a device" + rest;
    default:
      return "is no regular file";
  }
}

bool ends_with(std::string_view name, std::string_view end) {
  if (name.size() < end.size()) return false;
  name.remove_prefix(name.size() - end.size());
  return std::equal(name.begin(), name.end(), end.begin(),
                    [](char a, char b) { return lower(a) == lower(b); });
}

// Walks the arguments and remembers what was seen, so that links lead nowhere twice.
class finder {
 public:
  explicit finder(const std::vector<std::string>& extensions) : extensions_(extensions) {}

  void argument(const std::string& name) {
    if (name == standard_input_argument) {
      if (!std::exchange(standard_input_, true))
        found_.push_back({std::string(standard_input_name), true, {}, false});
      return;
    }
    const files::path path(name);
    std::error_code error;
    const auto status = files::status(path, error);
    if (status.type() == files::file_type::not_found) error.assign(ENOENT, std::generic_category());
    if (error)
      fail(name, error);
    else if (files::is_directory(status))
      walk(path);
    else
      file(path, status);
  }

  std::vector<candidate> take() { return std::move(found_); }

 private:
  void walk(const files::path& top) {
    walking_ = true;
    folder(top);
    walking_ = false;
  }

  void fail(const std::string& name, const std::error_code& error) {
    found_.push_back({name, false, unreadable(name, error.message()), walking_});
  }

  bool first_time(const files::path& path) {
    std::error_code error;
    const auto real = files::canonical(path, error);
    return seen_.insert(error ? path : real).second;
  }

  void file(const files::path& path, files::file_status status) {
    if (!first_time(path)) return;
    candidate next{path.string(), false, {}, walking_};
    if (!files::is_regular_file(status))
      next.trouble = unreadable(next.name, no_regular_file(status.type()));
    found_.push_back(std::move(next));
  }

  void folder(const files::path& top) {
    if (!first_time(top)) return;
    std::error_code error;
    std::vector<files::path> entries;
    for (files::directory_iterator at(top, error), end; !error && at != end; at.increment(error))
      entries.push_back(at->path());
    if (error) fail(top.string(), error);
    std::sort(entries.begin(), entries.end());
    for (const auto& path : entries) entry(path);
  }

  void entry(const files::path& path) {
    std::error_code error;
    const auto status = files::status(path, error);
    const auto name = path.filename().string();
    if (files::is_directory(status)) {
      if (name.front() != '.') folder(path);
      return;
    }
    if (!wanted(name)) return;
    if (status.type() == files::file_type::not_found) error.assign(ENOENT, std::generic_category());
    if (error)
      fail(path.string(), error);
    else
      file(path, status);
  }

  [[nodiscard]] bool wanted(std::string_view name) const {
    return std::any_of(extensions_.begin(), extensions_.end(),
                       [&](const std::string& end) { return ends_with(name, end); });
  }

  const std::vector<std::string>& extensions_;
  std::vector<candidate> found_;
  std::set<files::path> seen_;
  bool standard_input_ = false;
  bool walking_ = false;
};

struct close_file {
  void operator()(std::FILE* file) const { (void)std::fclose(file); }
};

// Asks for `size` bytes first, then for more until there are none: a file may grow or shrink while
// it is read, and some say 0.
input read_file(const std::string& name, std::uintmax_t size) {
  errno = 0;
  const std::unique_ptr<std::FILE, close_file> file(std::fopen(name.c_str(), "rb"));
  if (!file) return {name, unreadable(name, std::strerror(errno))};
  std::string bytes;
  std::size_t got = 0;
  do {
    const std::size_t chunk = got == 0 ? static_cast<std::size_t>(size) + 1 : std::size_t{1} << 16;
    if (bytes.size() > most_bytes) return {name, unreadable(name, too_large())};
    const auto old = bytes.size();
    bytes.resize(old + chunk);
    got = std::fread(bytes.data() + old, 1, chunk, file.get());
    bytes.resize(old + got);
  } while (got != 0);
  if (std::ferror(file.get()) != 0) return {name, unreadable(name, std::strerror(errno))};
  return {name, std::move(bytes)};
}

input read_stream(const std::string& name, std::istream& from) {
  std::string bytes;
  constexpr std::size_t chunk = std::size_t{1} << 16;
  while (from.good() && bytes.size() <= most_bytes) {
    const auto old = bytes.size();
    bytes.resize(old + chunk);
    from.read(bytes.data() + old, static_cast<std::streamsize>(chunk));
    bytes.resize(old + static_cast<std::size_t>(from.gcount()));
  }
  if (bytes.size() > most_bytes) return {name, unreadable(name, too_large())};
  if (from.bad()) return {name, unreadable(name, "reading failed")};
  return {name, std::move(bytes)};
}

}  // namespace

std::vector<std::string> default_extensions() { return {".cfg", ".conf", ".txt", ".ios"}; }

std::vector<candidate> find_inputs(const std::vector<std::string>& arguments,
                                   const std::vector<std::string>& extensions) {
  finder found(extensions);
  for (const auto& argument : arguments) found.argument(argument);
  return found.take();
}

input read_input(const candidate& from, std::istream& standard_input) {
  if (from.trouble) return {from.name, *from.trouble};
  if (from.standard_input) return read_stream(from.name, standard_input);
  std::error_code error;
  const auto size = files::file_size(from.name, error);
  if (error) return {from.name, unreadable(from.name, error.message())};
  if (size > most_bytes) return {from.name, unreadable(from.name, too_large())};
  return read_file(from.name, size);
}

std::vector<input> read_inputs(const std::vector<std::string>& arguments,
                               std::istream& standard_input,
                               const std::vector<std::string>& extensions) {
  std::vector<input> inputs;
  for (const auto& found : find_inputs(arguments, extensions))
    inputs.push_back(read_input(found, standard_input));
  return inputs;
}

}  // namespace peerlint::source
