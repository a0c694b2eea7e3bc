// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/result/report_copy.h"

#include <QClipboard>
#include <QGuiApplication>

#include "desk/masked/disclosure.h"
#include "gui/inspect/result/further_findings.h"
#include "words/token/report.h"

namespace td::gui {

bool copyReport(const Reading &reading, const FoundToken &token, const Checked &checked,
                const QList<words::Language> &languages, const Workplace &workplace) {
    const service::Profile *origin = workplace.environments.find(checked.profileId);
    const words::ReportSubject subject{.inspection = token.inspection,
                                       .verification = checked.isSaying() ? &checked.verification : nullptr,
                                       .origin = origin ? origin->name : QString(),
                                       .further = furtherFindings(token, checked, workplace),
                                       .field = token.field,
                                       .responses = reading.responses,
                                       .coverUser = workplace.discretion.isOn()};
    QStringList reports;
    for (const words::Language language : languages)
        reports.append(words::report(subject, workplace.catalog, workplace.ticker.nowMs(), language));
    QList<token::Found> tokens;
    for (const FoundToken &one : reading.tokens)
        tokens.append(one.found);
    const std::optional<QByteArray> safe = desk::disclosable(reports.join(u'\n').toUtf8(), tokens);
    if (safe)
        QGuiApplication::clipboard()->setText(QString::fromUtf8(*safe));
    return safe.has_value();
}

}  // namespace td::gui
