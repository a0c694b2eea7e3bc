// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include "service/catalog.h"
#include "service/outcome.h"
#include "words/language.h"

namespace td::words {

/// One of the service's own codes, ready for a table; all of it visible (visible.h).
struct CodeRow {
    QString name;
    QString value;    ///< its JSON text
    QString meaning;  ///< empty when the definition has none
};

/// The end of an exchange but for its tokens, in pieces for a window; a piece with nothing to say is empty.
struct OutcomePieces {
    QString headline;         ///< "Success · HTTP 200 · 84 ms"
    QString request;          ///< "POST https://…", without the query
    QStringList explanation;  ///< why, unless a code says it; what to mind before sending again
    QList<CodeRow> codes;
    QString message;      ///< "Server's message: …"
    QString tokenRemark;  ///< what to say above tokens that are not to be relied on
    QStringList findings;
    QString unsaved;  ///< what could not be saved
};
/// \a rotates: the endpoint replaces the tokens it is given, or nobody knows which endpoint it was.
OutcomePieces outcomePieces(const service::Outcome &outcome, Language language, bool rotates = true);

/// The end of an exchange, line by line: outcomePieces(), each token with its verdict and owner, and what
/// else is in the response. Tokens are masked unless \a reveal.
QStringList outcomeText(const service::Outcome &outcome, const service::Catalog &catalog, qint64 nowMs,
                        bool reveal, Language language, bool rotates = true);

}  // namespace td::words
