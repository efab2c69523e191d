# Lets the program write a page about itself: cmake -DPROGRAM= -DARGUMENTS= -DPAGE= -P write_page.cmake
cmake_minimum_required(VERSION 3.25)
separate_arguments(arguments UNIX_COMMAND "${ARGUMENTS}")
execute_process(COMMAND "${PROGRAM}" ${arguments}
  OUTPUT_VARIABLE text ERROR_VARIABLE complaint RESULT_VARIABLE code)
if(NOT code EQUAL 0)
  message(FATAL_ERROR "peerlint ${ARGUMENTS} ended with ${code}\n${complaint}")
endif()
file(WRITE "${PAGE}" "${text}")
