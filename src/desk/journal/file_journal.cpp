// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/journal/file_journal.h"

#include <QDateTime>
#include <QFile>

#include "base/json_writer.h"
#include "desk/codes.h"

namespace td::desk {

using base::JsonWriter;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 roomForTokens = 1 << 20;
/// The largest reply there is (1 MiB), and its worst growth in JSON.
constexpr qint64 roomForReply = 2 << 20;

QString utc(qint64 ms) {
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

void writeHead(JsonWriter &writer, const Journal::Intent &intent, qint64 receivedAtMs, int status) {
    writer.name("format").integer(1);
    writer.name("profile").string(intent.profileName);
    writer.name("endpoint").utf8(QByteArray(intent.service + '.' + intent.endpoint));
    writer.name("received_at").string(utc(receivedAtMs));
    writer.name("http_status").integer(status);
}

}  // namespace

FileJournal::FileJournal(QString path) : m_path(std::move(path)) {}

QString FileJournal::receivedPath() const {
    return m_path + ".received"_L1;
}

void FileJournal::noteIntent(const Intent &intent, const Noted &then) {
    m_intent = intent;
    later([then, prepared = prepare()] { then(prepared); });
}

base::Result<void> FileJournal::prepare() {
    store::removeLeftovers(m_path);
    store::removeLeftovers(receivedPath());
    base::Result<store::PendingFile> tokens = store::PendingFile::open(m_path, roomForTokens);
    if (!tokens)
        return base::failure(tokens.error());
    base::Result<store::PendingFile> received = store::PendingFile::open(receivedPath(), roomForReply);
    if (!received)
        return base::failure(received.error());
    m_tokens.emplace(std::move(*tokens));
    m_received.emplace(std::move(*received));
    return {};
}

void FileJournal::noteReply(const base::Reply &reply, bool, qint64 atMs, const Noted &then) {
    m_reply = reply;
    m_receivedAtMs = atMs;
    const base::Result<void> committed = m_received->commit(replyDocument());
    m_replyOnDisk = committed.has_value();
    later([then, committed] { then(committed); });
}

void FileJournal::noteOutcome(const service::Outcome &outcome, const Ended &then) {
    service::Outcome ended = outcome;
    const base::Result<void> saved = end(ended);
    later([then, saved, ended] { then(saved, ended); });
}

base::Result<void> FileJournal::end(service::Outcome &outcome) {
    if (outcome.kind == service::OutcomeKind::success && !outcome.tokens.isEmpty()) {
        if (base::Result<void> saved = save(outcome); !saved)
            return saved;
    }
    const bool settled =
        outcome.kind == service::OutcomeKind::success || outcome.kind == service::OutcomeKind::refused;
    if (m_replyOnDisk && !settled) {
        outcome.findings.append({base::error(DeskFinding::finding_reply_kept, {{u"path"_s, receivedPath()}}),
                                 token::Severity::warning});
    } else if (m_replyOnDisk) {
        QFile::remove(receivedPath());
    }
    m_tokens.reset();
    m_received.reset();
    return {};
}

base::Result<void> FileJournal::save(service::Outcome &outcome) {
    // Whatever stood in FILE may be somebody's only copy: it moves aside, by a second name for the same
    // content.
    const base::Result<QString> kept = store::keepPrevious(m_path);
    if (!kept)
        return base::failure(kept.error());
    if (!kept->isEmpty()) {
        outcome.findings.append(
            {base::error(DeskFinding::finding_previous_kept, {{u"path"_s, *kept}}), token::Severity::note});
    }
    return m_tokens->commit(tokensDocument(outcome));
}

QByteArray FileJournal::tokensDocument(const service::Outcome &outcome) const {
    JsonWriter writer(JsonWriter::Style::indented);
    writer.beginObject();
    writeHead(writer, m_intent, m_receivedAtMs, outcome.httpStatus);
    writer.name("tokens").beginArray();
    for (const service::ReceivedToken &token : outcome.tokens) {
        writer.beginObject().name("role").utf8(token.role).name("token").utf8(token.token.reveal());
        writer.name("expires_at");
        if (token.times.expiresAt)
            writer.string(utc(*token.times.expiresAt));
        else
            writer.null();
        writer.endObject();
    }
    return writer.endArray().endObject().take();
}

QByteArray FileJournal::replyDocument() const {
    JsonWriter writer(JsonWriter::Style::indented);
    writer.beginObject();
    writeHead(writer, m_intent, m_receivedAtMs, m_reply.status);
    if (m_reply.body.isValidUtf8())
        writer.name("body").utf8(m_reply.body);
    else
        writer.name("body_base64").utf8(m_reply.body.toBase64());
    return writer.endObject().take();
}

}  // namespace td::desk
