// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/search/line_break.h"

#include <algorithm>
#include <array>

namespace td::token {

namespace {

constexpr qsizetype longestBreak = 256;

constexpr QByteArrayView blanks = " \t\r";
/// Of strings that a script puts together, and of a shell's line that goes on.
constexpr QByteArrayView endMarks = "\"'`+\\";
/// Of quotations, comments and tables.
constexpr QByteArrayView beginMarks = ">|*#/;+\"'`";

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Past the number of a line at \a at, when one is there and more follows it.
qsizetype pastNumber(QByteArrayView text, qsizetype at) {
    constexpr qsizetype longestNumber = 7;
    constexpr QByteArrayView behindNumber = ":|) \t";
    qsizetype end = at;
    while (end < text.size() && end - at < longestNumber && isDigit(text[end]))
        ++end;
    // `12. `, but not a dot between parts.
    if (end > at && text.size() - end > 1 && text[end] == '.' && blanks.contains(text[end + 1]))
        ++end;
    if (end == at || end == text.size() || !behindNumber.contains(text[end]))
        return at;
    while (end < text.size() && behindNumber.contains(text[end]))
        ++end;
    return end;
}

/// Past what stands before the text of a line that begins at \a at.
qsizetype pastPrefix(QByteArrayView text, qsizetype at) {
    const auto skip = [&] {
        while (at < text.size() && (blanks.contains(text[at]) || beginMarks.contains(text[at])))
            ++at;
    };
    skip();
    at = pastNumber(text, at);
    skip();
    return at;
}

/// The length of the line break of HTML at \a at; 0 when there is none.
qsizetype markupAt(QByteArrayView text, qsizetype at) {
    static constexpr std::array<QByteArrayView, 5> marks{"<br>", "<br/>", "<br />", "<wbr>", "<wbr/>"};
    const auto mark = std::find_if(marks.begin(), marks.end(), [&](QByteArrayView one) {
        return text.sliced(at, std::min(one.size(), text.size() - at)).compare(one, Qt::CaseInsensitive) == 0;
    });
    return mark == marks.end() ? 0 : mark->size();
}

}  // namespace

LineBreak lineBreakAt(QByteArrayView text, qsizetype at) {
    const QByteArrayView rest = text.sliced(at, std::min(longestBreak, text.size() - at));
    LineBreak found;
    bool hasMark = false;
    while (found.length < rest.size()) {
        const char c = rest[found.length];
        if (c == '\n') {
            found.isNewLine = true;
            found.length = pastPrefix(rest, found.length + 1);
        } else if (const qsizetype markup = markupAt(rest, found.length); markup > 0) {
            found.isNewLine = true;
            found.length += markup;
        } else if (blanks.contains(c) || endMarks.contains(c)) {
            hasMark = hasMark || endMarks.contains(c);
            ++found.length;
        } else {
            break;
        }
    }
    return hasMark && !found.isNewLine ? LineBreak() : found;
}

}  // namespace td::token
