// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include "service/contract/check_report.h"
#include "words/language.h"

namespace td::words {

/// Whose report it is.
struct ContractReportHead {
    QByteArray service;  ///< the definition's id
    service::Text label;
    QString profile;
    QString host;
};

// A report of a contract check in one language, in three forms. None holds a token or a secret; text from
// outside is visible (visible.h).

/// For a terminal: a heading, a line for each check, below one that failed or was not run why, and the
/// counts.
QStringList contractText(const service::CheckReport &report, const ContractReportHead &head,
                         Language language);
/// CommonMark with a table.
QString contractMarkdown(const service::CheckReport &report, const ContractReportHead &head,
                         Language language);
/// JUnit XML, UTF-8: one test suite; a check that failed is a failure with its level as type, one that was
/// not run is skipped.
QByteArray contractJUnit(const service::CheckReport &report, const ContractReportHead &head,
                         Language language);

}  // namespace td::words
