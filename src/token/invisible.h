// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStringView>

namespace td::token {

/// True for a character that acts instead of showing, or shows nothing: control, bidirectional, of no width,
/// not assigned, half of a surrogate pair.
bool isInvisible(char32_t character);

/// The first such character in \a text.
std::optional<char32_t> firstInvisible(QStringView text);

}  // namespace td::token
