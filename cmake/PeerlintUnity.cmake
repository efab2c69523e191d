# The rules of a family are compiled as one unit: each is small, and what they include is not. What is
# local to a rule stands in the namespace of its family, so no two of them clash.
# clang-tidy wants every file by itself: the preset "tidy" turns this off.
option(PEERLINT_UNITY "Compile the rules of a family together" ON)
set_target_properties(peerlint_library PROPERTIES
  UNITY_BUILD ${PEERLINT_UNITY} UNITY_BUILD_MODE GROUP)
file(GLOB_RECURSE rule_sources CONFIGURE_DEPENDS lib/rules/*/*.cpp)
list(FILTER rule_sources EXCLUDE REGEX "_test\\.cpp$")
foreach(source IN LISTS rule_sources)
  get_filename_component(folder "${source}" DIRECTORY)
  get_filename_component(family "${folder}" NAME)
  set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "rules_${family}")
endforeach()
