# What `./dev package` makes by CPack: two Debian packages, and a tarball of the static program.
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_NAME peerlint)
set(CPACK_PACKAGE_VENDOR peerlint)
set(CPACK_PACKAGE_CONTACT peerlint)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
string(TOLOWER "${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}" system)
set(CPACK_PACKAGE_FILE_NAME "peerlint-${PROJECT_VERSION}-${system}")
set(CPACK_PROJECT_CONFIG_FILE "${PROJECT_SOURCE_DIR}/cmake/components_of_generator.cmake")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# --- Debian ---------------------------------------------------------------------------------------
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME peerlint)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION
"Reads configurations of Cisco IOS and IOS-XE before they are deployed. Given both ends of an IPsec
VPN, it also says what only shows when the two are read together.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libpeerlint-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION
"The C++20 library of peerlint: headers, a static archive and what CMake needs to find them.")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "libre2-dev")
if(NOT PEERLINT_FMT_HEADER_ONLY)
  string(APPEND CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS ", libfmt-dev (>= 9)")
endif()

# --- the tarball ----------------------------------------------------------------------------------
set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
set(CPACK_ARCHIVE_STATIC_FILE_NAME "${CPACK_PACKAGE_FILE_NAME}-static")

include(CPack)
