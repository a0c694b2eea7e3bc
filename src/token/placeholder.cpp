// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/placeholder.h"

#include <algorithm>
#include <array>

#include <QByteArray>

namespace td::token {

namespace {

/// A longer one is something else.
constexpr qsizetype longest = 80;

struct Brackets {
    QByteArrayView opening;
    QByteArrayView closing;
};
/// The longer ones before those they begin with.
constexpr std::array<Brackets, 9> brackets{{{"${{", "}}"},
                                            {"${", "}"},
                                            {"$(", ")"},
                                            {"#{", "}"},
                                            {"{{", "}}"},
                                            {"{", "}"},
                                            {"<%=", "%>"},
                                            {"<", ">"},
                                            {"%", "%"}}};

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isNameCharacter(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || QByteArrayView("_-.:").contains(c);
}

/// What may be the name of something to put in a place: letters first, blanks allowed.
bool isName(QByteArrayView text) {
    const QByteArrayView name = text.trimmed();
    return !name.isEmpty() && (isLetter(name.front()) || name.front() == '_' || name.front() == '.') &&
           std::all_of(name.begin(), name.end(), [](char c) { return isNameCharacter(c) || c == ' '; });
}

bool isAnyOf(QByteArrayView text, std::initializer_list<QByteArrayView> words) {
    return std::any_of(words.begin(), words.end(), [text](QByteArrayView word) { return text == word; });
}

/// The brackets that \a text is within, with a name; null when there are none.
const Brackets *bracketsOf(QByteArrayView text) {
    const auto found = std::find_if(brackets.begin(), brackets.end(), [text](const Brackets &one) {
        return text.size() > one.opening.size() + one.closing.size() && text.startsWith(one.opening) &&
               text.endsWith(one.closing) &&
               isName(text.sliced(one.opening.size()).chopped(one.closing.size()));
    });
    return found == brackets.end() ? nullptr : found;
}

bool isVariable(QByteArrayView text) {
    return text.size() > 1 && text.front() == '$' && isName(text.sliced(1)) && !text.contains(' ');
}

bool mentionsToken(QByteArrayView text) {
    const QByteArray lower = text.toByteArray().toLower();
    return lower.contains("token") || lower.contains("jwt");
}

/// `YOUR_TOKEN`, `insert-jwt-here`, `access_token`, `xxxx`.
bool isInstruction(QByteArrayView text) {
    const QByteArray lower = text.toByteArray().toLower();
    constexpr qsizetype fewestX = 3;
    if (lower.size() >= fewestX && lower.count('x') == lower.size())
        return true;
    const QByteArray letters = QByteArray(lower).replace('_', "").replace('-', "");
    if (isAnyOf(letters, {"token", "jwt", "accesstoken", "nil", "none", "nan"}))
        return true;
    const bool isTold = lower.startsWith("your") || lower.startsWith("my_") || lower.startsWith("my-") ||
                        lower.startsWith("insert") || lower.startsWith("enter") ||
                        lower.startsWith("paste") || lower.startsWith("put_") || lower.startsWith("put-");
    return isTold && mentionsToken(lower) && std::none_of(lower.begin(), lower.end(), [](char c) {
               return !isLetter(c) && c != '_' && c != '-';
           });
}

}  // namespace

bool isPlaceholderAnywhere(QByteArrayView text) {
    if (text.size() > longest)
        return false;
    if (isAnyOf(text, {"null", "undefined", "[object Object]"}) || isVariable(text))
        return true;
    const Brackets *const around = bracketsOf(text);
    // A single bracket is also that of a set, of markup, or of a percent-encoded text.
    const bool isClear = around != nullptr && around->opening.size() > 1;
    return isClear || (around != nullptr && mentionsToken(text));
}

bool isPlaceholder(QByteArrayView text) {
    return text.size() <= longest &&
           (isPlaceholderAnywhere(text) || bracketsOf(text) != nullptr || isInstruction(text));
}

qsizetype placeholderAt(QByteArrayView text, qsizetype at) {
    const QByteArrayView rest = text.sliced(at, std::min(longest, text.size() - at));
    qsizetype length = 0;
    for (const Brackets &one : brackets) {
        const qsizetype end =
            rest.startsWith(one.opening) ? rest.indexOf(one.closing, one.opening.size()) : qsizetype(-1);
        if (end > 0 && isPlaceholder(rest.first(end + one.closing.size()))) {
            length = end + one.closing.size();
            break;
        }
    }
    if (length == 0 && rest.startsWith("[object Object]"))
        length = QByteArrayView("[object Object]").size();
    if (length == 0) {
        length = rest.startsWith('$') ? 1 : 0;
        while (length < rest.size() && isNameCharacter(rest[length]))
            ++length;
        while (length > 0 && QByteArrayView(".:").contains(rest[length - 1]))
            --length;
    }
    const QByteArrayView found = rest.first(length);
    const bool goesOn = length < rest.size() &&
                        (isNameCharacter(rest[length]) || rest[length] == '/' || rest[length] == '+' ||
                         rest[length] == '=') &&
                        !QByteArrayView(".:").contains(rest[length]);
    return isPlaceholder(found) && !goesOn ? length : 0;
}

}  // namespace td::token
