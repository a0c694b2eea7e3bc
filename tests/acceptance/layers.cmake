# SPDX-FileCopyrightText: 2026 TokenDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Proves that a wrong include does not compile. For every layer, with that library's own compile settings:
# a header of a layer it may not use is not found, and the headers of those it links, and its own, compile.
# What a layer may use is said here again, apart from the build files, so that a link too many shows up.
#
# cmake -DSETTINGS=<file written by CMakeLists.txt> -DWORK=<scratch folder> -P layers.cmake
cmake_minimum_required(VERSION 3.25)
include(${SETTINGS})

set(may_use_base)
set(may_use_token base)
set(may_use_service base token)
set(may_use_net base)
set(may_use_store base token service)
set(may_use_desk base token service net store)
set(may_use_sandbox base token service)
set(may_use_words base token service net store)
set(may_use_gui base token service net store desk sandbox words)
set(may_use_cli base token service net store desk sandbox words)

set(wrong 0)
macro(report text)
  message(SEND_ERROR "${text}")
  math(EXPR wrong "${wrong} + 1")
endmacro()

# compile(<layer> <result variable> <header>...): 0 when a file that includes the headers compiles in the layer.
function(compile layer result)
  set(text "")
  foreach(header IN LISTS ARGN)
    string(APPEND text "#include \"${header}\"\n")
  endforeach()
  file(WRITE ${WORK}/${layer}.cpp "${text}")
  set(includes)
  foreach(folder IN LISTS ${layer}_includes)
    string(REGEX REPLACE "(.)/$" "\\1" folder "${folder}")
    if(folder MATCHES "^${build_root}/")
      list(APPEND includes -I${folder})
    elseif(NOT folder STREQUAL "/usr/include")  # the compiler's own, and its place in the order matters
      list(APPEND includes -isystem ${folder})
    endif()
  endforeach()
  # A generator expression that does not apply leaves an empty one behind.
  list(REMOVE_ITEM ${layer}_definitions "")
  list(TRANSFORM ${layer}_definitions PREPEND -D)
  execute_process(
    COMMAND ${compiler} ${compiler_flags} -std=c++20 -fPIC ${${layer}_options} ${${layer}_definitions}
      ${includes} -fsyntax-only ${WORK}/${layer}.cpp
    RESULT_VARIABLE status ERROR_VARIABLE said)
  set(${result} ${status} PARENT_SCOPE)
  set(said "${said}" PARENT_SCOPE)
endfunction()

function(headers_of layer result)
  file(GLOB_RECURSE found LIST_DIRECTORIES false RELATIVE ${source_root} ${source_root}/${layer}/*.h)
  set(${result} ${found} PARENT_SCOPE)
endfunction()

set(compiled 0)
set(refused 0)
foreach(layer IN LISTS layers)
  set(linked ${${layer}_links})
  list(FILTER linked INCLUDE REGEX "^td_")
  list(REMOVE_ITEM linked td_strict)
  list(TRANSFORM linked REPLACE "^td_" "")

  headers_of(${layer} good)
  foreach(other IN LISTS linked)
    if(NOT other IN_LIST may_use_${layer})
      report("td_${layer} links td_${other}, which it may not use.")
    endif()
    headers_of(${other} headers)
    list(APPEND good ${headers})
  endforeach()
  compile(${layer} status ${good})
  if(NOT status EQUAL 0)
    report("The headers that td_${layer} may include do not compile in it:\n${said}")
  endif()
  list(LENGTH good count)
  math(EXPR compiled "${compiled} + ${count}")

  foreach(other IN LISTS layers)
    if(other STREQUAL layer OR other IN_LIST may_use_${layer})
      continue()
    endif()
    headers_of(${other} headers)
    if(NOT headers)
      continue()
    endif()
    list(GET headers 0 header)
    compile(${layer} status ${header})
    if(status EQUAL 0)
      report("td_${layer} can include ${header}, which it may not use.")
    elseif(NOT said MATCHES "${header}: No such file|'${header}' file not found")
      report("td_${layer} was to miss ${header}, but the compiler said:\n${said}")
    endif()
    math(EXPR refused "${refused} + 1")
  endforeach()
endforeach()

if(compiled EQUAL 0 OR refused EQUAL 0)
  report("Nothing was compiled: ${compiled} headers, ${refused} wrong includes.")
endif()
message(STATUS "${compiled} allowed includes compiled, ${refused} wrong ones were refused, ${wrong} errors")
