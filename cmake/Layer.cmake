# SPDX-FileCopyrightText: 2026 TokenDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# td_layer(<name> SOURCES <file>... [LINKS <target>...])
#
# The folder src/<name> as the static library td_<name>. Its include root is a generated folder that
# holds one thing, the link <name> -> src/<name>, so `#include "<name>/file.h"` compiles only in a
# target that links td_<name>, directly or through another layer's public links.
function(td_layer name)
  cmake_parse_arguments(layer "" "" "SOURCES;LINKS" ${ARGN})
  set(root ${CMAKE_BINARY_DIR}/roots/${name})
  file(MAKE_DIRECTORY ${root})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${root}/${name} SYMBOLIC)
  add_library(td_${name} STATIC ${layer_SOURCES})
  target_include_directories(td_${name} PUBLIC ${root})
  target_link_libraries(td_${name} PUBLIC ${layer_LINKS} PRIVATE td_strict)
  # Qt wants position-independent code, in which the compiler inlines only what nobody outside can replace.
  set_target_properties(td_${name} PROPERTIES CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
endfunction()

# td_test(<name> SOURCES <file>... [LINKS <target>...])
#
# One test executable, test_<name>. Every test_<subject>.cpp declares one QObject with its tests and registers
# it (see tests/support/test_main.h); each such class is one CTest test, <name>.<Class>, found by that line.
function(td_test name)
  cmake_parse_arguments(test "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(test_${name} ${test_SOURCES})
  target_link_libraries(test_${name} PRIVATE td_strict td_test_support ${test_LINKS})
  target_compile_definitions(test_${name} PRIVATE TD_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
  # Most of what a test costs to build is the reading of these headers, and optimising what runs once.
  target_precompile_headers(test_${name} PRIVATE <QtTest>)
  target_compile_options(test_${name} PRIVATE $<$<CONFIG:RelWithDebInfo>:-O1>)
  foreach(source IN LISTS test_SOURCES)
    if(NOT source MATCHES "^test_.*\\.cpp$")
      continue()
    endif()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
    file(STRINGS ${source} registration REGEX "^TD_TEST_CLASS\\(")
    list(LENGTH registration count)
    if(NOT count EQUAL 1 OR NOT registration MATCHES "^TD_TEST_CLASS\\(([A-Za-z0-9_]+)\\)")
      message(FATAL_ERROR "${CMAKE_CURRENT_SOURCE_DIR}/${source} must register one test class with TD_TEST_CLASS.")
    endif()
    set(test ${name}.${CMAKE_MATCH_1})
    add_test(NAME ${test} COMMAND test_${name} -class ${CMAKE_MATCH_1})
    set_tests_properties(${test} PROPERTIES TIMEOUT 300 ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
  endforeach()
endfunction()
