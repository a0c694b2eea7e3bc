# SPDX-FileCopyrightText: 2026 TokenDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# td_strict: what every target of ours is compiled with.
add_library(td_strict INTERFACE)
target_compile_features(td_strict INTERFACE cxx_std_20)
target_compile_options(td_strict INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
if(TOKENDESK_WERROR)
  target_compile_options(td_strict INTERFACE -Werror)
endif()
if(TOKENDESK_SANITIZE)
  target_compile_options(td_strict INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(td_strict INTERFACE -fsanitize=address,undefined)
endif()
target_compile_definitions(td_strict INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_JAVA_STYLE_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
