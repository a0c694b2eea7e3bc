// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/masked/disclosure.h"

#include <algorithm>

#include "base/scrub.h"

namespace td::desk {

namespace {

/// A token and, when it is signed, its signature: whoever has the rest could complete it.
QList<base::Secret> secretsOf(const token::Found &found) {
    QList<base::Secret> secrets{base::Secret::copyOf(found.token)};
    if (found.kind == token::Kind::jwt)
        secrets.append(base::Secret(found.token.mid(found.token.lastIndexOf('.') + 1)));
    return secrets;
}

}  // namespace

std::optional<QByteArray> disclosable(const QByteArray &text, const QList<token::Found> &tokens) {
    QList<base::Secret> secrets;
    for (const token::Found &found : tokens)
        secrets += secretsOf(found);
    QByteArray safe = base::scrubbed(text, secrets);
    const QList<token::Found> left = token::find(safe);
    const bool isWhole = std::any_of(left.begin(), left.end(),
                                     [](const token::Found &one) { return !one.token.contains("…"); });
    return isWhole ? std::nullopt : std::optional(std::move(safe));
}

}  // namespace td::desk
