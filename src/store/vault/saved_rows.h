// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/message.h"
#include "service/plan.h"
#include "token/time.h"

namespace td::store {

/// A token to be saved.
struct NewToken {
    QByteArray role;
    base::Secret token;
    token::Span times;
};

/// Tokens that came together, such as a pair: rotated together, forgotten together when the last is.
struct NewGrant {
    QString profileId;
    QString profileName;
    QByteArray service;
    QByteArray doubt;  ///< why its tokens may not be good, a word of the caller's; empty: no doubt
    QList<NewToken> tokens;
};

/// A saved token that is in use.
struct KeptToken {
    qint64 id = 0;  ///< of its place in the grant; stays when the token is replaced
    qint64 grant = 0;
    QString profileId;
    QString profileName;
    QByteArray service;
    QByteArray role;
    base::Secret token;
    QByteArray fingerprint;
    token::Span times;
    qint64 receivedAtMs = 0;
    QByteArray doubt;
};

/// A reply as it arrived.
struct ArrivedReply {
    base::Reply reply;
    bool endIsCertain = true;  ///< false when nobody can tell whether it broke off (net::Answer)
};

/// The reply of an exchange that ended without its being understood.
struct KeptReply {
    qint64 exchange = 0;  ///< its id
    QString profileName;
    QByteArray service;
    QByteArray endpoint;
    QByteArray outcome;  ///< the name of its service::OutcomeKind
    qint64 atMs = 0;     ///< when it came
    ArrivedReply arrived;
};

/// A request as it was sent, or would have been, and what it was made of: for the history.
struct OriginalRequest {
    base::Request request;
    service::Values values;
    QHash<QByteArray, qint64> knownExpiries;  ///< parameter -> ms, as of desk::Order
};

/// An exchange before it is sent.
struct NewExchange {
    qint64 id = 0;  ///< newExchangeId()
    QString profileId;
    QString profileName;
    QByteArray service;
    QByteArray endpoint;
    service::Values values;
    QList<base::Secret> secrets;  ///< what else must not be shown of the response
    QList<QByteArray> uses;       ///< fingerprints of the tokens that it is given
    bool rotates = false;         ///< a success uses them up
    qint64 atMs = 0;
};

/// An exchange whose end is not known yet: it runs somewhere, or died.
struct UnfinishedExchange {
    NewExchange exchange;
    std::optional<qint64> grant;
    std::optional<ArrivedReply> reply;  ///< present when it had arrived
    qint64 repliedAtMs = 0;
};

/// Why an exchange that rotates must not be sent.
enum class Obstacle {
    none,
    unsettled,  ///< an exchange with the same token has no end yet
    in_doubt,   ///< the last exchange with the same token ended without telling what became of it
    replaced,   ///< an exchange with the same token has replaced it
};

/// How an exchange ended, and what is kept of it.
struct ExchangeEnd {
    enum class Keep {
        nothing,
        in_its_grant,    ///< in the place of the tokens of the same roles; a new grant when it had none
        in_a_new_grant,  ///< beside what it had
    };
    QByteArray outcome;      ///< the name of its service::OutcomeKind
    bool isInDoubt = false;  ///< its tokens may be used up: see Obstacle
    bool wasHandedOver = true;
    bool keepsReply = false;  ///< and what it was asked with
    Keep keep = Keep::nothing;
    QByteArray doubt;  ///< of the grant; with Keep::nothing, none leaves an earlier one
    QList<NewToken> tokens;
    qint64 atMs = 0;
};

}  // namespace td::store
