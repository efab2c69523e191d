# Files of one folder are compiled together, a few to a unit: each is small, and what they include is
# not. What is local to a file is kept apart from what is local to the others by a namespace: of its
# family for a rule, of its group for a command group, of its own for a test. Elsewhere it has a name of
# its own in its folder.
# clang-tidy wants every file by itself: the preset "tidy" turns this off.
option(PEERLINT_UNITY "Compile the files of a folder together" ON)

# peerlint_unity(TARGET [FOLDER=COUNT…]): eight files of a folder to a unit, or as many as COUNT says;
# all rules of a family. Small families share a unit.
function(peerlint_unity name)
  set_target_properties(${name} PROPERTIES UNITY_BUILD ${PEERLINT_UNITY} UNITY_BUILD_MODE GROUP)
  get_target_property(sources ${name} SOURCES)
  list(FILTER sources INCLUDE REGEX "^${PROJECT_SOURCE_DIR}/")
  # The model's copying and comparing is a unit's worth by itself.
  list(FILTER sources EXCLUDE REGEX "/lib/session/device\\.cpp|/generated/")
  foreach(source IN LISTS sources)
    get_filename_component(folder "${source}" DIRECTORY)
    file(RELATIVE_PATH folder "${PROJECT_SOURCE_DIR}" "${folder}")
    string(REPLACE "/" "_" folder "${folder}")
    list(APPEND folders ${folder})
    list(APPEND of_${folder} "${source}")
  endforeach()
  list(REMOVE_DUPLICATES folders)
  foreach(given IN LISTS ARGN)
    string(REPLACE "=" ";" given "${given}")
    list(GET given 0 folder)
    list(GET given 1 count_of_${folder})
  endforeach()
  foreach(folder IN LISTS folders)
    list(LENGTH of_${folder} files)
    set(count 8)
    set(group ${folder})
    if(DEFINED count_of_${folder})
      set(count ${count_of_${folder}})
    elseif(folder MATCHES "^lib_rules_")
      set(count ${files})
      if(files LESS 7)
        set(group lib_rules_small)
      endif()
    endif()
    set(place 0)
    foreach(source IN LISTS of_${folder})
      math(EXPR unit "${place} / ${count}")
      math(EXPR place "${place} + 1")
      set_source_files_properties("${source}" PROPERTIES UNITY_GROUP ${group}_${unit})
    endforeach()
  endforeach()
endfunction()
