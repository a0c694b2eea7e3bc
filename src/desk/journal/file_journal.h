// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "desk/journal/journal.h"
#include "store/durable_file.h"

namespace td::desk {

/// Keeps one exchange's tokens in a file of the user's choosing (`--out FILE`), in clear, for its owner
/// alone.
///
/// It writes on the thread that asks: it is for programs without a window.
///
/// FILE is written only by a success with tokens, what stood in it before stays beside it as `FILE.previous`,
/// and is whole and on the disk when noteOutcome() has answered. The raw reply stands in `FILE.received` from
/// before it is read until the success is safe or the reply has proved to be a refusal; any other reply stays
/// there, since a token may be in it. Both are made ready in noteIntent(), with room set aside, so that a
/// folder without permission or a full disk stops the exchange before it is sent.
class FileJournal final : public Journal {
public:
    explicit FileJournal(QString path);

    bool keepsTokens() const override { return true; }
    void noteIntent(const Intent &intent, const Noted &then) override;
    void noteReply(const base::Reply &reply, bool endIsCertain, qint64 atMs, const Noted &then) override;
    void noteOutcome(const service::Outcome &outcome, const Ended &then) override;

private:
    base::Result<void> prepare();
    base::Result<void> end(service::Outcome &outcome);
    base::Result<void> save(service::Outcome &outcome);
    QString receivedPath() const;
    QByteArray tokensDocument(const service::Outcome &outcome) const;
    QByteArray replyDocument() const;

    QString m_path;
    Intent m_intent;
    base::Reply m_reply;
    qint64 m_receivedAtMs = 0;
    bool m_replyOnDisk = false;
    std::optional<store::PendingFile> m_tokens;
    std::optional<store::PendingFile> m_received;
};

}  // namespace td::desk
