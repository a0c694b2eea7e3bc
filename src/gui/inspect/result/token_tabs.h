// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

#include "gui/inspect/text/reading.h"
#include "gui/workplace.h"
#include "words/token/claim_rows.h"

class QListWidget;

namespace td::gui {

class ClaimsPane;
class ComparePane;
class RawView;

/// What a token says, in full: claims, header, findings, and as it was sent.
class TokenTabs final : public QTabWidget {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit TokenTabs(Workplace &workplace, QWidget *parent = nullptr);

    /// Shows the token in the row \a row of \a reading. \a more: furtherFindings().
    void setToken(const std::shared_ptr<const Reading> &reading, int row, const QList<token::Finding> &more);
    /// Turns to the comparison, when there is something to compare with.
    void showComparison();
    /// Other such findings of the same token.
    void setMoreFindings(const QList<token::Finding> &more);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void rewordRows();
    void showFindings();
    QList<words::ClaimRow> claims() const;
    QList<words::ClaimRow> header() const;
    QString noClaims() const;
    QString noHeader() const;

    Workplace &m_workplace;
    FoundToken m_token;
    QList<token::Finding> m_more;
    ClaimsPane *m_claims;
    ClaimsPane *m_header;
    QListWidget *m_findings;
    RawView *m_raw;
    ComparePane *m_compare;
};

}  // namespace td::gui
