// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/token_output.h"

#include <QCoreApplication>

#include "cli/columns.h"
#include "cli/json_output.h"
#include "desk/saved_order.h"
#include "desk/vault_end.h"
#include "token/identity.h"
#include "words/countdown_text.h"
#include "words/visible.h"

namespace td::cli {

using base::JsonWriter;
using store::KeptToken;

namespace {

constexpr const char *context = "tokens";

QString doubtText(const QByteArray &doubt, words::Language language) {
    const auto say = [language](const char *text) { return words::translate(context, text, language); };
    if (doubt == desk::doubtNoSuccess)
        return say(QT_TRANSLATE_NOOP("tokens", "from a response that was no success"));
    if (doubt == desk::doubtOtherHolder)
        return say(QT_TRANSLATE_NOOP("tokens", "for another user or app than the one before"));
    if (doubt == desk::doubtUnchanged)
        return say(QT_TRANSLATE_NOOP("tokens", "came back unchanged"));
    if (doubt == desk::doubtHalf)
        return say(QT_TRANSLATE_NOOP("tokens", "only half of the pair was renewed"));
    return {};
}

}  // namespace

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
            row.append(u'(' + doubtText(token.doubt, language) + u')');
        rows.append(row);
    }
    return inColumns(rows);
}

}  // namespace td::cli
