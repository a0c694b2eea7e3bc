// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/result/token_tabs.h"

#include <QEvent>
#include <QListWidget>

#include "gui/inspect/compare/compare_pane.h"
#include "gui/inspect/result/claims_pane.h"
#include "gui/inspect/result/claims_table.h"
#include "gui/inspect/result/raw_view.h"
#include "gui/look/tone.h"
#include "words/token/inspection_text.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Tab { claimsTab, headerTab, findingsTab, rawTab, compareTab };

QList<words::ClaimRow> withoutTokens(QList<words::ClaimRow> rows) {
    for (words::ClaimRow &row : rows)
        row = words::withoutTokens(std::move(row));
    return rows;
}

}  // namespace

TokenTabs::TokenTabs(Workplace &workplace, QWidget *parent)
    : QTabWidget(parent)
    , m_workplace(workplace)
    , m_claims(new ClaimsPane(ClaimsModel::with_times, workplace.ticker, this))
    , m_header(new ClaimsPane(ClaimsModel::without_times, workplace.ticker, this))
    , m_findings(new QListWidget(this))
    , m_raw(new RawView(workplace, this))
    , m_compare(new ComparePane(workplace, this)) {
    m_claims->table().setObjectName(u"claims"_s);
    m_header->table().setObjectName(u"header"_s);
    m_findings->setObjectName(u"findings"_s);
    m_findings->setWordWrap(true);
    m_findings->setFrameShape(QFrame::NoFrame);
    m_findings->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDocumentMode(true);
    for (QWidget *page : std::initializer_list<QWidget *>{m_claims, m_header, m_findings, m_raw, m_compare})
        addTab(page, QString());
    connect(&workplace.discretion, &Discretion::changed, this, &TokenTabs::rewordRows);
    retranslate();
}

void TokenTabs::showComparison() {
    if (isTabVisible(compareTab))
        setCurrentIndex(compareTab);
}

void TokenTabs::setMoreFindings(const QList<token::Finding> &more) {
    m_more = more;
    showFindings();
}

void TokenTabs::setToken(const std::shared_ptr<const Reading> &reading, int row,
                         const QList<token::Finding> &more) {
    m_token = reading->tokens.at(row);
    m_more = more;
    const bool covered = m_workplace.discretion.isOn();
    const words::Language language = m_workplace.language.language();
    m_claims->setRows(claims(), covered, language);
    m_header->setRows(header(), covered, language);
    m_raw->setToken(m_token);
    setTabVisible(compareTab, reading->tokens.size() > 1);
    m_compare->setToken(reading, row);
    retranslate();
}

void TokenTabs::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        rewordRows();
        retranslate();
    }
    QTabWidget::changeEvent(event);
}

void TokenTabs::retranslate() {
    setTabText(claimsTab, tr("&Claims"));
    //: The header of a JWT
    setTabText(headerTab, tr("Hea&der"));
    setTabText(rawTab, tr("&Raw"));
    setTabText(compareTab, tr("Co&mpare"));
    m_claims->table().setAccessibleName(tr("Claims"));
    m_header->table().setAccessibleName(tr("Header parameters"));
    m_findings->setAccessibleName(tr("Findings"));
    m_claims->setReason(noClaims());
    m_header->setReason(noHeader());
    showFindings();
}

void TokenTabs::rewordRows() {
    const bool covered = m_workplace.discretion.isOn();
    const words::Language language = m_workplace.language.language();
    m_claims->setWords(claims(), covered, language);
    m_header->setWords(header(), covered, language);
}

QList<words::ClaimRow> TokenTabs::claims() const {
    if (m_token.inspection.payload.isNull())
        return {};
    return withoutTokens(words::claimRows(m_token.inspection.payload.root(), m_workplace.catalog,
                                          m_workplace.ticker.nowMs(), m_workplace.language.language()));
}

QList<words::ClaimRow> TokenTabs::header() const {
    if (m_token.inspection.header.isNull())
        return {};
    return withoutTokens(
        words::headerRows(m_token.inspection.header.root(), m_workplace.language.language()));
}

QString TokenTabs::noClaims() const {
    const token::Inspection &inspection = m_token.inspection;
    if (inspection.state == token::State::unreadable)
        return tr("This token cannot be read, so there are no claims to list.");
    switch (inspection.kind) {
        case token::Kind::opaque:
            return tr("An opaque token holds no claims that could be read.");
        case token::Kind::jwe:
            return tr("The claims are encrypted; they cannot be read without the key.");
        case token::Kind::jwt:
            break;
    }
    return inspection.payload.isNull() || !inspection.payload.root().isObject()
               ? tr("The payload is not a JSON object, so there are no claims. It stands under Raw.")
               : tr("The payload holds no claims.");
}

QString TokenTabs::noHeader() const {
    if (m_token.inspection.state == token::State::unreadable)
        return tr("This token cannot be read, so there is no header to list.");
    return m_token.inspection.kind == token::Kind::opaque ? tr("An opaque token has no header.")
                                                          : tr("The header is empty.");
}

void TokenTabs::showFindings() {
    const QList<token::Finding> findings = m_token.inspection.findings + m_more;
    const int chosen = m_findings->currentRow();
    m_findings->clear();
    for (const token::Finding &finding : findings) {
        auto *item = new QListWidgetItem(shape(tone(finding.severity)),
                                         words::findingText(finding, m_workplace.language.language()));
        m_findings->addItem(item);
    }
    if (findings.isEmpty()) {
        auto *item = new QListWidgetItem(tr("Nothing to say against its form."));
        item->setFlags(Qt::NoItemFlags);
        m_findings->addItem(item);
    }
    m_findings->setCurrentRow(chosen < findings.size() ? chosen : -1);
    setTabText(findingsTab, findings.isEmpty() ? tr("Findin&gs") : tr("Findin&gs %1").arg(findings.size()));
}

}  // namespace td::gui
