# Tables that are made from the tree, so that nobody keeps a list by hand:
#   lib/rules/<family>/*.cpp   -> rule_table.cpp       every rule descriptor
#   docs/rules/[A-Z]*.md       -> rule_pages.cpp       the text of every page
#   lib/command/groups/*.hpp   -> command_group_names.hpp, command_productions.cpp and
#                                 session_groups.cpp   every command group
#   grammar/recognised.tsv     -> recognised_rows.cpp  heads that IOS has and peerlint does not model
set(PEERLINT_GENERATED_DIR "${PROJECT_BINARY_DIR}/generated")

# --- rules: a rule's identifier is its folder and file name --------------------------------------
file(GLOB_RECURSE rule_files RELATIVE "${PROJECT_SOURCE_DIR}/lib/rules" CONFIGURE_DEPENDS
     lib/rules/*/*.cpp)
list(FILTER rule_files EXCLUDE REGEX "_test\\.cpp$")
list(SORT rule_files)
set(rule_declarations "")
set(rule_addresses "")
foreach(file IN LISTS rule_files)
  string(REGEX REPLACE "\\.cpp$" "" id "${file}")
  string(REPLACE "/" "_" id "${id}")
  string(APPEND rule_declarations "extern const rule ${id};\n")
  string(APPEND rule_addresses "    &${id},\n")
endforeach()
file(CONFIGURE OUTPUT "${PEERLINT_GENERATED_DIR}/rule_table.cpp" @ONLY CONTENT
"#include \"rules/rule_table.hpp\"

namespace peerlint::rules {
@rule_declarations@
std::span<const rule* const> all() {
  static const rule* const table[] = {
@rule_addresses@  };
  return table;
}
}  // namespace peerlint::rules
")

# --- command groups ------------------------------------------------------------------------------
file(GLOB group_files CONFIGURE_DEPENDS lib/command/groups/*.hpp)
list(SORT group_files)
set(group_names "")
set(group_includes "")
set(group_declarations "")
set(group_productions "")
set(group_entries "")
foreach(file IN LISTS group_files)
  get_filename_component(group "${file}" NAME_WE)
  string(APPEND group_names "    \"${group}\",\n")
  string(APPEND group_includes "#include \"command/groups/${group}.hpp\"\n")
  string(APPEND group_declarations "std::span<const production> productions_of_${group}();\n")
  string(APPEND group_productions "    &productions_of_${group},\n")
  string(APPEND group_entries "    &enter_from<command::${group}_command>,\n")
endforeach()
list(LENGTH group_files group_count)
file(CONFIGURE OUTPUT "${PEERLINT_GENERATED_DIR}/command_group_names.hpp" @ONLY CONTENT
"#pragma once

#include <array>
#include <string_view>

namespace peerlint::command {
inline constexpr std::array<std::string_view, @group_count@> group_names{
@group_names@};
}  // namespace peerlint::command
")
file(CONFIGURE OUTPUT "${PEERLINT_GENERATED_DIR}/command_productions.cpp" @ONLY CONTENT
"#include \"command/production.hpp\"

namespace peerlint::command {
@group_declarations@
std::vector<const production*> all_productions() {
  static constexpr std::span<const production> (*groups[])() = {
@group_productions@  };
  std::vector<const production*> all;
  for (const auto& group : groups)
    for (const auto& one : group()) all.push_back(&one);
  return all;
}
}  // namespace peerlint::command
")
file(CONFIGURE OUTPUT "${PEERLINT_GENERATED_DIR}/session_groups.cpp" @ONLY CONTENT
"#include \"command/any_command.hpp\"
@group_includes@#include \"session/context.hpp\"

namespace peerlint::session {
namespace {
template <class Group>
edit enter_from(context& at, const void* group) {
  return enter(at, *static_cast<const Group*>(group));
}
// In the order of the groups' numbers.
constexpr edit (*groups[])(context&, const void*) = {
@group_entries@};
}  // namespace

edit enter_any(context& at, const command::any_command& what) {
  return groups[what.group()](at, what.value());
}
}  // namespace peerlint::session
")

# --- texts that are compiled in ------------------------------------------------------------------
add_executable(peerlint_embed tools/embed.cpp)
target_compile_features(peerlint_embed PRIVATE cxx_std_20)
target_include_directories(peerlint_embed PRIVATE lib)

file(GLOB page_files CONFIGURE_DEPENDS docs/rules/[A-Z]*.md)
list(SORT page_files)
set(pages_cpp "${PEERLINT_GENERATED_DIR}/rule_pages.cpp")
add_custom_command(OUTPUT "${pages_cpp}"
  COMMAND peerlint_embed pages "${pages_cpp}" ${page_files}
  DEPENDS peerlint_embed ${page_files} VERBATIM)

set(rows_cpp "${PEERLINT_GENERATED_DIR}/recognised_rows.cpp")
set(rows_tsv "${PROJECT_SOURCE_DIR}/grammar/recognised.tsv")
add_custom_command(OUTPUT "${rows_cpp}"
  COMMAND peerlint_embed rows "${rows_cpp}" "${rows_tsv}"
  DEPENDS peerlint_embed "${rows_tsv}" VERBATIM)

set(PEERLINT_GENERATED_SOURCES "${PEERLINT_GENERATED_DIR}/rule_table.cpp"
  "${PEERLINT_GENERATED_DIR}/command_productions.cpp"
  "${PEERLINT_GENERATED_DIR}/session_groups.cpp" "${pages_cpp}" "${rows_cpp}")
