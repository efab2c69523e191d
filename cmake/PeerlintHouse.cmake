# Tests of the house: what holds for the tree rather than for a piece of it. Label: house.
find_package(Python3 3.10 REQUIRED COMPONENTS Interpreter)

function(peerlint_house_test name)
  add_test(NAME "house: ${name}" COMMAND ${ARGN})
  set_tests_properties("house: ${name}" PROPERTIES LABELS house)
endfunction()

set(house "${PROJECT_SOURCE_DIR}/tools/house")
# -B: no bytecode in the source tree.
set(python ${Python3_EXECUTABLE} -B)
peerlint_house_test("stages include only what stands left of them" ${python} ${house}/stages_test.py)
peerlint_house_test("public headers and rules are light" ${python} ${house}/heavy_headers_test.py)
peerlint_house_test("every rule is two files named alike" ${python} ${house}/rules_test.py)
peerlint_house_test("counts over a corpus are compared" ${python} ${house}/corpus_test.py
  $<TARGET_FILE:peerlint>)
peerlint_house_test("what is written for CI is true" ${python} ${house}/ci_files_test.py
  $<TARGET_FILE:peerlint>)
if(PEERLINT_INSTALL)
  peerlint_house_test("a program finds the installed library"
    ${python} ${house}/install_test.py ${PROJECT_BINARY_DIR} ${CMAKE_CXX_COMPILER})
endif()
foreach(format IN ITEMS json sarif junit)
  peerlint_house_test("${format} is what its readers expect"
    ${python} ${house}/formats_test.py $<TARGET_FILE:peerlint> ${format})
  set_tests_properties("house: ${format} is what its readers expect"
    PROPERTIES SKIP_RETURN_CODE 77)
endforeach()
if(CMAKE_GENERATOR STREQUAL Ninja)
  peerlint_house_test("adding a rule takes two files"
    ${python} ${house}/new_rule_test.py ${PROJECT_BINARY_DIR})
endif()

# Every public header compiles alone.
file(GLOB_RECURSE public_headers RELATIVE "${PROJECT_SOURCE_DIR}/lib/include" CONFIGURE_DEPENDS
     lib/include/*.hpp)
set(alone "")
foreach(header IN LISTS public_headers)
  string(MAKE_C_IDENTIFIER "${header}" unit)
  file(CONFIGURE OUTPUT "${PEERLINT_GENERATED_DIR}/alone/${unit}.cpp" @ONLY
       CONTENT "#include <@header@>\n#include <@header@>\n")
  list(APPEND alone "${PEERLINT_GENERATED_DIR}/alone/${unit}.cpp")
endforeach()
add_library(peerlint_headers_alone OBJECT ${alone})
target_include_directories(peerlint_headers_alone PRIVATE lib/include)
peerlint_target(peerlint_headers_alone)

# The README's example compiles against the library and runs among the quick start's files.
set(example_cpp "${PEERLINT_GENERATED_DIR}/readme_example.cpp")
add_custom_command(OUTPUT "${example_cpp}"
  COMMAND ${python} "${house}/readme_example.py" extract README.md "${example_cpp}"
  DEPENDS README.md "${house}/readme_example.py"
  WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" VERBATIM)
add_executable(peerlint_readme_example EXCLUDE_FROM_ALL "${example_cpp}")
target_link_libraries(peerlint_readme_example PRIVATE peerlint::peerlint)
peerlint_target(peerlint_readme_example)
peerlint_house_test("the README's example compiles"
  ${CMAKE_COMMAND} --build "${PROJECT_BINARY_DIR}" --target peerlint_readme_example)
peerlint_house_test("the README's example runs"
  ${python} ${house}/readme_example.py run $<TARGET_FILE:peerlint_readme_example>)
set_tests_properties("house: the README's example compiles" PROPERTIES FIXTURES_SETUP readme_example)
set_tests_properties("house: the README's example runs" PROPERTIES
  FIXTURES_REQUIRED readme_example
  WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}/testdata/pairs/quickstart")
