// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "service/catalog.h"
#include "service/recognise.h"
#include "token/inspect.h"
#include "token/signature/verify.h"
#include "words/language.h"

namespace td::words {

/// What a report tells of.
struct ReportSubject {
    const token::Inspection &inspection;
    const token::Verification *verification = nullptr;  ///< null when no key was at hand
    QString origin = {};                                ///< the profile whose key signed it; may be empty
    QList<token::Finding> further = {};                 ///< findings beyond those of the inspection
    QByteArray field = {};                              ///< the name the token stood under; may be empty
    QList<service::Recognised> responses = {};          ///< what the text around it reads as; may be empty
    bool coverUser = false;                             ///< the user is not to be named either
};

/// What a colleague needs to know of a token, as plain text for a ticket: verdict on time, signature, user
/// and environment; what the service said; claims, header and findings. Tokens are masked, those within
/// claims too; of a signature there is only its length; personal claims are masked but for those that say
/// whose token it is. Text from outside is visible (visible.h) and cut when long. Ends with a line end.
QString report(const ReportSubject &subject, const service::Catalog &catalog, qint64 nowMs,
               Language language);

}  // namespace td::words
