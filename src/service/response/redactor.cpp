// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/response/redactor.h"

#include "token/find.h"
#include "token/identity.h"

namespace td::service {

namespace {

/// \a text with every JWT in it masked. Any other word may be anything, an address or an id, and is left.
QByteArray withoutTokens(QByteArrayView text) {
    QByteArray shown;
    qsizetype done = 0;
    for (const token::Found &one : token::find(text)) {
        if (!one.token.startsWith("eyJ") || one.offset < done)
            continue;
        shown += text.sliced(done, one.offset - done);
        shown += token::masked(one.token).toUtf8();
        done = one.offset + one.length;
    }
    return shown + text.sliced(done);
}

}  // namespace

Redactor::Redactor(const QList<base::Secret> &secrets) {
    // JWTs are masked first, lest hiding a part of one make the rest unrecognisable; so a secret that holds a
    // JWT must be found in its masked form as well.
    QList<base::Secret> hidden = secrets;
    for (const base::Secret &secret : secrets) {
        QByteArray masked = withoutTokens(secret.reveal());
        if (masked != secret.reveal())
            hidden.append(base::Secret(std::move(masked)));
    }
    m_scrubber = base::Scrubber(hidden);
}

QByteArray Redactor::redacted(QByteArrayView text) const {
    return m_scrubber.scrubbed(withoutTokens(text));
}

base::Error Redactor::redacted(const base::Error &error) const {
    base::Error shown = error;
    for (QVariant &value : shown.values) {
        if (value.typeId() == QMetaType::QString)
            value = QString::fromUtf8(redacted(value.toString().toUtf8()));
        else if (value.canConvert<base::Error>())
            value = QVariant::fromValue(redacted(value.value<base::Error>()));
    }
    return shown;
}

}  // namespace td::service
