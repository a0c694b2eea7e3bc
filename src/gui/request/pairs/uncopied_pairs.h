// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>
#include <QSet>

#include "gui/request/request_run.h"

namespace td::gui {

/// The new tokens of requests that replace tokens, from their receipt until the user has copied them: they
/// are nowhere else.
class UncopiedPairs final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool isEmpty() const { return m_pairs.empty(); }
    /// The requests whose tokens are not copied, oldest first.
    QList<RecordPointer> records() const;
    bool holds(const RecordPointer &record) const;

    /// Keeps the tokens of \a record when it replaced others; and forgets those that it replaced.
    void take(const RecordPointer &record);
    /// The token of the role \a role was copied; a pair is when all of it is.
    void noteCopied(const RecordPointer &record, const QByteArray &role);
    /// All of it was copied, or is saved.
    void noteSafe(const RecordPointer &record);

Q_SIGNALS:
    void changed();

private:
    struct Pair {
        RecordPointer record;
        QSet<QByteArray> left;  ///< roles
    };

    std::vector<Pair>::iterator find(const RecordPointer &record);

    std::vector<Pair> m_pairs;
};

/// The tokens of \a records as JSON documents, one a line: each can be saved in a file and given to
/// `tokendesk-cli call --set NAME=@FILE`, or pasted into a field that takes one of them.
QByteArray savedTokensText(const QList<RecordPointer> &records);

}  // namespace td::gui
