# What is installed, by component: `program` and `development`, and `static`, which only its tarball
# takes (cmake/PeerlintPackages.cmake).
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

# --- the library: an archive, its headers, what find_package(peerlint) reads ----------------------
set(config_dir "${CMAKE_INSTALL_LIBDIR}/cmake/peerlint")
install(TARGETS peerlint_library EXPORT peerlint
  ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT development)
install(DIRECTORY lib/include/peerlint DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
  COMPONENT development FILES_MATCHING PATTERN "*.hpp")
install(EXPORT peerlint NAMESPACE peerlint:: FILE peerlintTargets.cmake
  DESTINATION "${config_dir}" COMPONENT development)

# Before 1.0 a minor release may change the interface: docs/versioning.md.
if(PROJECT_VERSION_MAJOR EQUAL 0)
  set(compatible SameMinorVersion)
else()
  set(compatible SameMajorVersion)
endif()
write_basic_package_version_file("${PROJECT_BINARY_DIR}/peerlintConfigVersion.cmake"
  COMPATIBILITY ${compatible})
configure_package_config_file(cmake/peerlintConfig.cmake.in
  "${PROJECT_BINARY_DIR}/peerlintConfig.cmake" INSTALL_DESTINATION "${config_dir}"
  NO_SET_AND_CHECK_MACRO NO_CHECK_REQUIRED_COMPONENTS_MACRO)
install(FILES "${PROJECT_BINARY_DIR}/peerlintConfig.cmake"
  "${PROJECT_BINARY_DIR}/peerlintConfigVersion.cmake"
  DESTINATION "${config_dir}" COMPONENT development)
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/doc/libpeerlint-dev"
  RENAME copyright COMPONENT development)

if(NOT PEERLINT_BUILD_CLI)
  return()
endif()

# --- the program and what stands beside it --------------------------------------------------------
# peerlint_install_beside(FILES … DESTINATION …) goes along with the program, linked either way.
function(peerlint_install_beside)
  install(${ARGN} COMPONENT program)
  if(PEERLINT_STATIC_PROGRAM)
    install(${ARGN} COMPONENT static EXCLUDE_FROM_ALL)
  endif()
endfunction()

install(TARGETS peerlint RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT program)
if(PEERLINT_STATIC_PROGRAM)
  install(TARGETS peerlint_static
    RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT static EXCLUDE_FROM_ALL)
endif()

file(GLOB rule_pages CONFIGURE_DEPENDS docs/rules/*.md)
peerlint_install_beside(FILES ${rule_pages} DESTINATION "${CMAKE_INSTALL_DOCDIR}/rules")
peerlint_install_beside(
  FILES CHANGELOG.md docs/ci.md docs/cli.md docs/formats.md docs/formats.schema.json docs/versioning.md
  DESTINATION "${CMAKE_INSTALL_DOCDIR}")
peerlint_install_beside(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}" RENAME copyright)

# --- what the program writes about itself ---------------------------------------------------------
# Its arguments | the file | where. The program is asked when it was built. To add a page, add a line.
set(written
  "man|peerlint.1|${CMAKE_INSTALL_MANDIR}/man1"
  "completions bash|peerlint|${CMAKE_INSTALL_DATAROOTDIR}/bash-completion/completions"
  "completions zsh|_peerlint|${CMAKE_INSTALL_DATAROOTDIR}/zsh/vendor-completions"
  "completions fish|peerlint.fish|${CMAKE_INSTALL_DATAROOTDIR}/fish/vendor_completions.d")
set(pages "")
foreach(row IN LISTS written)
  string(REPLACE "|" ";" row "${row}")
  list(GET row 0 arguments)
  list(GET row 1 name)
  list(GET row 2 folder)
  string(MAKE_C_IDENTIFIER "${arguments}" id)
  set(page "${PROJECT_BINARY_DIR}/written/${id}/${name}")
  add_custom_command(OUTPUT "${page}"
    COMMAND ${CMAKE_COMMAND} "-DPROGRAM=$<TARGET_FILE:peerlint>" "-DARGUMENTS=${arguments}"
      "-DPAGE=${page}" -P "${PROJECT_SOURCE_DIR}/cmake/write_page.cmake"
    DEPENDS peerlint "${PROJECT_SOURCE_DIR}/cmake/write_page.cmake" VERBATIM)
  list(APPEND pages "${page}")
  peerlint_install_beside(FILES "${page}" DESTINATION "${folder}")
endforeach()
add_custom_target(peerlint_written ALL DEPENDS ${pages})
