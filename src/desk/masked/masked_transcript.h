// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/json.h"
#include "desk/transcript.h"
#include "service/definition.h"

namespace td::desk {

/// Headers and body of a request or a response, nothing secret in them. Not yet visible
/// (words/text/visible.h).
struct MaskedMessage {
    QList<base::Header> headers;
    QString body;
    base::Json json;          ///< the body as a document to walk; null when it is none
    qsizetype bodyBytes = 0;  ///< of the original
    bool binary = false;      ///< the body is no text, and not shown
    bool cut = false;         ///< only the beginning of it is left
};

/// A transcript fit to be shown.
struct MaskedTranscript {
    QByteArray method;
    QByteArray url;
    MaskedMessage request;
    int status = 0;  ///< 0: no response
    MaskedMessage response;
    bool responseIsWhole = false;
    std::optional<qint64> sentAtMs;
    std::optional<qint64> endedAtMs;
};

/// \a transcript, an exchange with \a endpoint, with everything secret in it masked: every secret of the
/// request wherever it stands and however it is encoded; parameters and headers that are secret by definition
/// or by name; the tokens of the response, where the definition has them, where a name speaks of one, and
/// wherever they are repeated; every JWT. Tokens as token::masked() has them, the rest as `[hidden]`. JSON
/// keeps its order, its white space and the text of its numbers. \a further are secrets that are known from
/// elsewhere.
MaskedTranscript masked(const Transcript &transcript, const service::Endpoint &endpoint,
                        const QList<base::Secret> &further = {});

/// \a request alone, masked in the same way. It has no secrets, and cannot be sent.
base::Request maskedRequest(const base::Request &request, const service::Endpoint &endpoint);

}  // namespace td::desk
