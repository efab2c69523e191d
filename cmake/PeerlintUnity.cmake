# Files of one folder are compiled together, a few to a unit: each is small, and what they include is
# not. So what is local to a file has a name of its own in its folder; what is local to a rule stands in
# the namespace of its family.
# clang-tidy wants every file by itself: the preset "tidy" turns this off.
option(PEERLINT_UNITY "Compile the files of a folder together" ON)

# peerlint_unity(TARGET): eight files of a folder to a unit, six command groups (PEGTL), all rules of a
# family. Small families share a unit.
function(peerlint_unity name)
  set_target_properties(${name} PROPERTIES UNITY_BUILD ${PEERLINT_UNITY} UNITY_BUILD_MODE GROUP)
  get_target_property(sources ${name} SOURCES)
  list(FILTER sources INCLUDE REGEX "^${PROJECT_SOURCE_DIR}/")
  # In two folders, files enter or write what is theirs by functions of the same names. The model's
  # copying and comparing is a unit's worth by itself.
  list(FILTER sources EXCLUDE REGEX "/lib/session/device\\.cpp|/generated/")
  foreach(source IN LISTS sources)
    get_filename_component(folder "${source}" DIRECTORY)
    file(RELATIVE_PATH folder "${PROJECT_SOURCE_DIR}" "${folder}")
    string(REPLACE "/" "_" folder "${folder}")
    list(APPEND folders ${folder})
    list(APPEND of_${folder} "${source}")
  endforeach()
  list(REMOVE_DUPLICATES folders)
  foreach(folder IN LISTS folders)
    list(LENGTH of_${folder} files)
    set(size 8)
    set(group ${folder})
    if(folder STREQUAL "lib_command_groups")
      set(size 6)
    elseif(folder MATCHES "^lib_rules_")
      set(size ${files})
      if(files LESS 7)
        set(group lib_rules_small)
      endif()
    endif()
    set(place 0)
    foreach(source IN LISTS of_${folder})
      math(EXPR unit "${place} / ${size}")
      math(EXPR place "${place} + 1")
      set_source_files_properties("${source}" PROPERTIES UNITY_GROUP ${group}_${unit})
    endforeach()
  endforeach()
endfunction()
