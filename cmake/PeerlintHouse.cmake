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
peerlint_house_test("the oracle says the same of a pair to both systems"
  ${python} ${house}/oracle_test.py $<TARGET_FILE:peerlint>)
peerlint_house_test("what is written for CI is true" ${python} ${house}/ci_files_test.py
  $<TARGET_FILE:peerlint>)
peerlint_house_test("the schema of peerlint.toml takes the page's examples"
  ${python} ${house}/configuration_test.py $<TARGET_FILE:peerlint>)
set_tests_properties("house: the schema of peerlint.toml takes the page's examples"
  PROPERTIES SKIP_RETURN_CODE 77)
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

# The C++ of the pages compiles against the library and runs among the quick start's files.
set(pages README.md docs/embedding.md)
set(page_programs ${house}/page_programs.py)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${pages} ${page_programs})
execute_process(COMMAND ${python} ${page_programs} names ${pages}
  WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" OUTPUT_VARIABLE programs
  OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE "\n" ";" programs "${programs}")
set(programs_at "${PEERLINT_GENERATED_DIR}/page_programs")
file(MAKE_DIRECTORY "${programs_at}")
list(TRANSFORM programs REPLACE "(.+)" "${programs_at}/\\1.cpp" OUTPUT_VARIABLE program_sources)
add_custom_command(OUTPUT ${program_sources}
  COMMAND ${python} ${page_programs} extract "${programs_at}" ${pages}
  DEPENDS ${pages} ${page_programs}
  WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" VERBATIM)
add_custom_target(peerlint_page_programs)
foreach(program IN LISTS programs)
  add_executable(${program} EXCLUDE_FROM_ALL "${programs_at}/${program}.cpp")
  set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${programs_at}")
  target_link_libraries(${program} PRIVATE peerlint::peerlint)
  peerlint_target(${program})
  add_dependencies(peerlint_page_programs ${program})
endforeach()
peerlint_house_test("the programs of the pages compile"
  ${CMAKE_COMMAND} --build "${PROJECT_BINARY_DIR}" --target peerlint_page_programs)
set_tests_properties("house: the programs of the pages compile"
  PROPERTIES FIXTURES_SETUP page_programs)
foreach(page IN LISTS pages)
  peerlint_house_test("the programs of ${page} print what it says"
    ${python} ${page_programs} run "${programs_at}" "${PROJECT_SOURCE_DIR}/${page}")
  set_tests_properties("house: the programs of ${page} print what it says" PROPERTIES
    FIXTURES_REQUIRED page_programs
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}/testdata/pairs/quickstart")
endforeach()
