# What every target of peerlint is compiled with.
function(peerlint_target name)
  target_compile_features(${name} PUBLIC cxx_std_20)
  target_compile_options(${name} PRIVATE -Wall -Wextra -Wpedantic)
  if(PEERLINT_WERROR)
    target_compile_options(${name} PRIVATE -Werror)
  endif()
endfunction()
