// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/token_output.h"

#include "cli/columns.h"
#include "cli/json_output.h"
#include "desk/saved_order.h"
#include "token/identity.h"
#include "words/exchange/doubt_text.h"
#include "words/text/visible.h"
#include "words/time/countdown_text.h"

namespace td::cli {

using base::JsonWriter;
using store::KeptToken;

QByteArray tokensDocument(const QList<KeptToken> &tokens, qint64 nowMs) {
    JsonWriter writer(JsonWriter::Style::indented);
    writer.beginArray();
    for (const KeptToken &token : tokens) {
        writer.beginObject();
        writer.name("id").integer(token.id);
        writer.name("grant").integer(token.grant);
        writer.name("profile").string(token.profileName);
        writer.name("service").utf8(token.service);
        writer.name("role").utf8(token.role);
        writer.name("fingerprint").utf8(token.fingerprint);
        writer.name("masked").string(token::masked(token.token.reveal()));
        writer.name("state").utf8(name(desk::stateOf(token, nowMs)));
        writeTime(writer, "expires_at", token.times.expiresAt);
        writeTime(writer, "received_at", token.receivedAtMs);
        writeText(writer, "doubt", QString::fromUtf8(token.doubt));
        writer.endObject();
    }
    return writer.endArray().take();
}

QStringList tokenLines(const QList<KeptToken> &tokens, qint64 nowMs, words::Language language) {
    QList<QStringList> rows;
    for (const KeptToken &token : tokens) {
        QStringList row{QString::number(token.id), words::visible(token.profileName),
                        words::visible(QString::fromUtf8(token.role)), token::masked(token.token.reveal()),
                        words::timeLeft(desk::stateOf(token, nowMs), token.times, nowMs, language)};
        if (!token.doubt.isEmpty())
            row.append(u'(' + words::doubtText(token.doubt, language) + u')');
        rows.append(row);
    }
    return inColumns(rows);
}

}  // namespace td::cli
