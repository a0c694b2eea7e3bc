// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/result/pretty_json.h"

namespace td::gui {

namespace {

constexpr qsizetype indentation = 2;

void write(QByteArray &text, base::JsonView value, qsizetype depth) {
    if (!value.isArray() && !value.isObject()) {
        text.append(value.raw());
        return;
    }
    if (value.size() == 0) {
        text += value.isArray() ? "[]" : "{}";
        return;
    }
    text += value.isArray() ? '[' : '{';
    bool isFirst = true;
    for (const auto &member : value) {
        text += isFirst ? "\n" : ",\n";
        isFirst = false;
        text += QByteArray((depth + 1) * indentation, ' ');
        if (value.isObject())
            text.append(member.rawName()).append(": ");
        write(text, member.value(), depth + 1);
    }
    text += '\n' + QByteArray(depth * indentation, ' ') + (value.isArray() ? ']' : '}');
}

}  // namespace

QByteArray prettyJson(base::JsonView value) {
    QByteArray text;
    write(text, value, 0);
    return text;
}

}  // namespace td::gui
