# The program once more, linked statically: it runs where there is nothing but a kernel. A library
# that is not header-only needs an archive here; Debian's libfmt has none.
if(NOT PEERLINT_FMT_HEADER_ONLY)
  message(FATAL_ERROR "the static program needs PEERLINT_FMT_HEADER_ONLY: cmake --preset package")
endif()
add_executable(peerlint_static cli/main.cpp)
target_link_libraries(peerlint_static PRIVATE peerlint_cli)
target_link_options(peerlint_static PRIVATE -static)
set_target_properties(peerlint_static PROPERTIES
  OUTPUT_NAME peerlint RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/static")
peerlint_target(peerlint_static)
