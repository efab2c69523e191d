# One libFuzzer program a fuzz/*_fuzz.cpp. The preset `fuzz` sets the compiler and the sanitizers;
# Debian: clang, libclang-rt-14-dev (the one that fits `clang --version`).
if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  message(FATAL_ERROR "fuzzing needs clang: cmake --preset fuzz")
endif()

file(GLOB fuzz_sources CONFIGURE_DEPENDS fuzz/*_fuzz.cpp)
foreach(source IN LISTS fuzz_sources)
  get_filename_component(target "${source}" NAME_WE)
  add_executable(${target} ${source})
  target_include_directories(${target} PRIVATE
    ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/lib ${PEERLINT_GENERATED_DIR})
  target_link_libraries(${target} PRIVATE peerlint_library nlohmann_json::nlohmann_json)
  target_link_options(${target} PRIVATE -fsanitize=fuzzer)
  peerlint_target(${target})
endforeach()
