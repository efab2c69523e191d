# All *_test.cpp beside what they test, in one program; each doctest case is a CTest.
find_package(doctest 2.4 REQUIRED)
include(doctest)

file(GLOB_RECURSE test_sources CONFIGURE_DEPENDS
     lib/*_test.cpp grammar/*_test.cpp cli/*_test.cpp docs/*_test.cpp)
add_executable(peerlint_tests cmake/test_main.cpp ${test_sources})
target_include_directories(peerlint_tests PRIVATE
  ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/lib ${PEERLINT_GENERATED_DIR})
target_link_libraries(peerlint_tests PRIVATE
  peerlint_cli doctest::doctest taocpp::pegtl fmt::fmt nlohmann_json::nlohmann_json)
target_compile_definitions(peerlint_tests PRIVATE PEERLINT_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
peerlint_target(peerlint_tests)
peerlint_precompile(peerlint_tests
  <doctest/doctest.h> <fmt/format.h> <peerlint/finding.hpp> <peerlint/model/device.hpp>)
# What reads JSON instantiates much.
peerlint_unity(peerlint_tests cli=5 lib_render=5)
set_source_files_properties(cmake/test_main.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
# Not worth the compiler's time: what is tested is optimised.
target_compile_options(peerlint_tests PRIVATE -O0)
doctest_discover_tests(peerlint_tests)

include(PeerlintHouse)

# What only a whole process shows.
add_test(NAME "cli: processes"
  COMMAND ${python} ${PROJECT_SOURCE_DIR}/cli/process_test.py $<TARGET_FILE:peerlint>)

# The page that a browser shows.
add_test(NAME "cli: page of tunnels"
  COMMAND ${python} ${PROJECT_SOURCE_DIR}/cli/tunnels_page_test.py $<TARGET_FILE:peerlint>
    ${PROJECT_SOURCE_DIR})

# The flags that the documentation names, and its examples.
add_test(NAME "cli: documentation"
  COMMAND ${python} ${PROJECT_SOURCE_DIR}/cli/docs_test.py $<TARGET_FILE:peerlint>
    ${PROJECT_SOURCE_DIR})
