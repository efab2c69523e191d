#include "cli/output_file.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>

namespace peerlint::cli {
namespace {

namespace files = std::filesystem;

struct close_file {
  void operator()(std::FILE* file) const { (void)std::fclose(file); }
};

bool write(const std::string& name, const std::string& text) {
  std::unique_ptr<std::FILE, close_file> file(std::fopen(name.c_str(), "wb"));
  if (!file) return false;
  if (std::fwrite(text.data(), 1, text.size(), file.get()) != text.size()) return false;
  return std::fclose(file.release()) == 0;
}

}  // namespace

std::string write_file(const std::string& name, const std::string& text) {
  const auto fault = [&](const char* why) { return "cannot write " + name + ": " + why; };
  std::error_code error;
  const auto status = files::status(name, error);
  const bool in_place = files::exists(status) && !files::is_regular_file(status);
  // A link stays one: what it names is written.
  files::path target = name;
  if (files::is_symlink(name, error)) target = files::weakly_canonical(name, error);
  const auto written = in_place ? name : target.string() + ".partial";
  if (!write(written, text)) {
    const auto why = fault(std::strerror(errno));
    if (!in_place) files::remove(written, error);
    return why;
  }
  if (!in_place) files::rename(written, target, error);
  return in_place || !error ? "" : fault(error.message().c_str());
}

}  // namespace peerlint::cli
