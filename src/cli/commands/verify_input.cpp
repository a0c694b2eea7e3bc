// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/verify_input.h"

#include <algorithm>

#include <QSet>

#include "cli/codes.h"
#include "token/base64url.h"
#include "token/find.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArrayView withoutScheme(QByteArrayView text) {
    constexpr QByteArrayView scheme = "Bearer ";
    const bool hasScheme =
        text.size() > scheme.size() && text.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0;
    return hasScheme ? text.sliced(scheme.size()).trimmed() : text;
}

/// Whether \a text begins with the header of a token, or has nothing in it but the characters of one.
bool isMeantAsToken(QByteArrayView text) {
    const qsizetype dot = text.indexOf('.');
    if (dot < 0)
        return false;
    const token::Base64Url header = token::decodeBase64Url(text.first(dot));
    if (header.fault == token::Base64UrlForm::Fault::none && header.bytes.trimmed().startsWith('{'))
        return true;
    return std::all_of(text.begin(), text.end(),
                       [](char character) { return character == '.' || token::isBase64Url(character); });
}

}  // namespace

base::Result<QByteArray> tokenToVerify(QByteArrayView text) {
    const QByteArrayView whole = withoutScheme(text.trimmed());
    const bool isOneLine = !whole.contains('\n');
    if (isOneLine && isMeantAsToken(whole))
        return whole.toByteArray();
    const QList<token::Found> found = token::find(text);
    QList<token::Found> checkable = found;
    QSet<QByteArray> known;
    checkable.removeIf([&known](const token::Found &one) {
        const bool isKnown = known.contains(one.token);
        known.insert(one.token);
        return isKnown || one.kind == token::Kind::opaque;
    });
    if (checkable.size() == 1) {
        // Mail breaks a token at the ends of lines; within a line it was damaged.
        const token::Found &one = checkable.first();
        const bool isDamaged = isOneLine && !one.pieces.isEmpty() && !one.fromJson;
        return isDamaged ? text.sliced(one.offset, one.length).toByteArray() : one.token;
    }
    if (!checkable.isEmpty())
        return base::failure(UsageFault::usage_several_tokens, {{u"count"_s, checkable.size()}});
    return base::failure(found.isEmpty() ? UsageFault::usage_no_token : UsageFault::usage_opaque_token);
}

}  // namespace td::cli
