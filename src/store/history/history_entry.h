// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QMap>
#include <QString>

#include "base/message.h"
#include "service/outcome.h"
#include "service/profile.h"

namespace td::store {

/// One exchange in a list of many.
struct HistoryRow {
    qint64 id = 0;    ///< its number, in the order in which they ended; none is given twice
    qint64 tie = 0;   ///< random: under it the open vault keeps the secrets of the exchange
    qint64 atMs = 0;  ///< when it was begun
    QString profileId;
    QString profileName;  ///< as they were then
    service::ProfileKind profileKind = service::ProfileKind::test;
    QByteArray service;
    QByteArray endpoint;
    QByteArray asker;    ///< the name of what had it done
    QByteArray outcome;  ///< the name of its service::OutcomeKind
    QByteArray reason;   ///< a code; empty for a success
    int httpStatus = 0;  ///< 0: no response
    qint64 elapsedMs = 0;

    bool operator==(const HistoryRow &other) const = default;
};

/// What is kept of a body.
enum class BodyForm {
    whole,
    cut,     ///< more than mostBodyBytes: its beginning
    binary,  ///< no text, and not kept
};

/// Headers and body of a request or a response, nothing secret in them.
struct HistoryMessage {
    QList<base::Header> headers;
    QString body;
    qint64 bodyBytes = 0;  ///< of the original
    BodyForm form = BodyForm::whole;

    bool operator==(const HistoryMessage &other) const = default;
};

/// One exchange as the history keeps it: nothing secret in it.
struct HistoryEntry {
    static constexpr qsizetype mostBodyBytes = 64 * 1024;

    HistoryRow row;
    service::Outcome outcome;  ///< without tokens and what else was in the response
    QByteArray method;         ///< empty when no request could be made
    QByteArray url;
    QMap<QByteArray, QByteArray> values;  ///< of the parameters that are not secret
    bool wasSent = false;                 ///< at least in part: it was handed over
    HistoryMessage request;
    bool responseIsWhole = false;
    HistoryMessage response;
};

}  // namespace td::store
