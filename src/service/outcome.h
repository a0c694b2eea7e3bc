// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "base/error.h"
#include "base/secret.h"
#include "service/definition.h"
#include "token/finding.h"
#include "token/time.h"

namespace td::service {

/// What became of an exchange; there is no other end (docs/architecture.md, "Outcomes").
enum class OutcomeKind { success, refused, not_sent, transport_error, unknown, malformed };

/// `success`, `refused`, …: the name used in files and on the command line.
QByteArray name(OutcomeKind kind);
std::optional<OutcomeKind> outcomeKindNamed(QByteArrayView text);

/// A token as a response gave it.
struct ReceivedToken {
    QByteArray role;
    Text label;
    base::Secret token;
    token::Span times;  ///< expiry as the response states it, else as the token's own claims do
    token::State state = token::State::unknown;
    QByteArray rawExpiry;  ///< the expiry's text when it is not usable as a time
};

/// One of the service's own codes.
struct ReceivedCode {
    QByteArray name;
    QByteArray value;  ///< its JSON text
    Text meaning;      ///< empty when the definition has none
};

/// The end of an exchange, as data.
struct Outcome {
    OutcomeKind kind = OutcomeKind::not_sent;
    base::Error reason;  ///< null for success
    QByteArray method;   ///< of the request that was made; empty when none could be
    QByteArray url;      ///< its URL without the query, which may hold secrets
    int httpStatus = 0;  ///< 0: no response
    QList<ReceivedCode> codes;
    QString message;  ///< the server's own words, scrubbed of secrets
    /// Live tokens of a success. Of a malformed response: those that were in it all the same, lest one be
    /// lost. Else empty.
    QList<ReceivedToken> tokens;
    QByteArray extra;  ///< compact JSON object: what the definition does not name, token values masked
    QList<token::Finding> findings;
    std::optional<qint64>
        clockDifferenceS;  ///< server minus here, whole seconds, where the server says its time
    qint64 elapsedMs = 0;
    base::Error unsaved;  ///< why what came back could not be kept as it should; null when it could, or
                          ///< nothing had to be
};

}  // namespace td::service
