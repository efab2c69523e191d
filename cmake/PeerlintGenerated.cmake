# Tables that are made from the tree, so that nobody keeps a list by hand:
#   lib/rules/<family>/*.cpp   -> rule_table.cpp       every rule descriptor
#   docs/rules/*.md            -> rule_pages.cpp       the text of every page
#   lib/command/groups/*.hpp   -> command_groups.hpp   every command group; command_slots.cpp
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
set(group_includes "")
set(group_types "")
foreach(file IN LISTS group_files)
  get_filename_component(group "${file}" NAME_WE)
  string(APPEND group_includes "#include \"command/groups/${group}.hpp\"\n")
  string(APPEND group_types ", ${group}_command")
endforeach()
string(REGEX REPLACE "^, " "" group_types "${group_types}")
file(CONFIGURE OUTPUT "${PEERLINT_GENERATED_DIR}/command_groups.hpp" @ONLY CONTENT
"#pragma once

#include <variant>

@group_includes@
namespace peerlint::command {
/// One alternative a command group, in the order of their names.
struct any_command {
  std::variant<@group_types@> of;
};
}  // namespace peerlint::command
")

# So that a group need not see the others.
string(REGEX REPLACE "([a-z0-9_]+_command)" "template \\1& emplace<\\1>(any_command& into);\n"
       group_slots "${group_types}")
string(REPLACE ", " "" group_slots "${group_slots}")
file(CONFIGURE OUTPUT "${PEERLINT_GENERATED_DIR}/command_slots.cpp" @ONLY CONTENT
"#include \"command/production.hpp\"
#include \"command_groups.hpp\"

namespace peerlint::command {
template <class Group>
Group& emplace(any_command& into) {
  return into.of.emplace<Group>();
}
@group_slots@
}  // namespace peerlint::command
")

# --- texts that are compiled in ------------------------------------------------------------------
add_executable(peerlint_embed tools/embed.cpp)
target_compile_features(peerlint_embed PRIVATE cxx_std_20)
target_include_directories(peerlint_embed PRIVATE lib)

file(GLOB page_files CONFIGURE_DEPENDS docs/rules/*.md)
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
  "${PEERLINT_GENERATED_DIR}/command_slots.cpp" "${pages_cpp}" "${rows_cpp}")
