# What nearly every unit includes is compiled once. Each file still includes what it uses: the preset
# "tidy" turns this off, so clang-tidy sees what is missing.
option(PEERLINT_PRECOMPILED "Compile the headers that most units include once" ON)

# peerlint_precompile(TARGET HEADER…)
function(peerlint_precompile name)
  if(NOT PEERLINT_PRECOMPILED)
    return()
  endif()
  set(everywhere <algorithm> <array> <functional> <map> <memory> <optional> <set> <span> <string>
    <string_view> <tuple> <utility> <variant> <vector>)
  target_precompile_headers(${name} PRIVATE ${everywhere} ${ARGN})
  # ccache compares what a precompiled header was made from only where no time is written into it.
  if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    target_compile_options(${name} PRIVATE "SHELL:-Xclang -fno-pch-timestamp")
  elseif(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(${name} PRIVATE -fpch-preprocess)
  endif()
endfunction()
