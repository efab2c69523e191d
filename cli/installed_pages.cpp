#include "cli/installed_pages.hpp"

#include <filesystem>
#include <system_error>

namespace peerlint::cli {

std::string_view installed_rule_url() {
  std::error_code unknown;
  if (!std::filesystem::is_directory(PEERLINT_PAGES_DIR, unknown)) return "";
  return "file://" PEERLINT_PAGES_DIR "/{code}.md";
}

}  // namespace peerlint::cli
