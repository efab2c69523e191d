# Lets the program write a page about itself: cmake -DPROGRAM= -DARGUMENTS= -DPAGE= -P write_page.cmake
# PAGE.stamp is written in any case. Exit code 2 is peerlint's for a command that it does not have.
cmake_minimum_required(VERSION 3.25)
separate_arguments(arguments UNIX_COMMAND "${ARGUMENTS}")
execute_process(COMMAND "${PROGRAM}" ${arguments}
  OUTPUT_VARIABLE text ERROR_VARIABLE complaint RESULT_VARIABLE code)
if(code EQUAL 0)
  file(WRITE "${PAGE}" "${text}")
elseif(code EQUAL 2)
  file(REMOVE "${PAGE}")
  message(STATUS "not installed yet: peerlint ${ARGUMENTS}")
else()
  message(FATAL_ERROR "peerlint ${ARGUMENTS} ended with ${code}\n${complaint}")
endif()
file(WRITE "${PAGE}.stamp" "")
