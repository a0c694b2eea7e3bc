// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/text/field_name.h"

namespace td::gui {

namespace {

constexpr qsizetype longestName = 64;

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isNameCharacter(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

QByteArrayView withoutTrailing(QByteArrayView text, QByteArrayView characters) {
    while (!text.isEmpty() && characters.contains(text.back()))
        text.chop(1);
    return text;
}

}  // namespace

QByteArray fieldName(QByteArrayView text, qsizetype offset) {
    constexpr QByteArrayView scheme("bearer");
    constexpr QByteArrayView blanks(" \t");
    constexpr QByteArrayView lineEnds(" \t\r\n");
    constexpr QByteArrayView quotes("\"'\\");
    QByteArrayView before = withoutTrailing(text.first(offset), blanks);
    if (before.size() < offset && before.size() >= scheme.size() &&
        before.last(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0)
        before = withoutTrailing(before.chopped(scheme.size()), blanks);
    before = withoutTrailing(withoutTrailing(before, quotes), lineEnds);
    if (before.isEmpty() || (before.back() != ':' && before.back() != '='))
        return {};
    before = withoutTrailing(withoutTrailing(before.chopped(1), lineEnds), quotes);
    qsizetype begin = before.size();
    while (begin > 0 && isNameCharacter(before[begin - 1]))
        --begin;
    const QByteArrayView name = before.sliced(begin);
    if (name.isEmpty() || name.size() > longestName || !isLetter(name.front()))
        return {};
    return name.toByteArray();
}

}  // namespace td::gui
