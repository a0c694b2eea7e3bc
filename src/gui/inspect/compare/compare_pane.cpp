// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/compare/compare_pane.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>

#include "gui/inspect/result/claims_table.h"
#include "words/token/verdict.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fewestCharacters = 24;

}  // namespace

ComparePane::ComparePane(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_label(new QLabel(this))
    , m_other(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_table(new ClaimsTable(this)) {
    m_other->setObjectName(u"compareWith"_s);
    m_other->setModel(&m_found);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(fewestCharacters);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_other);
    m_summary->setObjectName(u"compareSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_table->setObjectName(u"differences"_s);
    m_table->setModel(&m_differences);
    auto *with = new QHBoxLayout;
    with->addWidget(m_label);
    with->addWidget(m_other, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(with);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    connect(m_other, &QComboBox::currentIndexChanged, this, &ComparePane::compare);
    connect(&workplace.discretion, &Discretion::changed, this, &ComparePane::compare);
    retranslate();
}

void ComparePane::setToken(const std::shared_ptr<const Reading> &reading, int chosen) {
    const bool isOther = reading != m_reading;
    m_reading = reading;
    m_chosen = chosen;
    if (isOther)
        m_found.setReading(reading, m_workplace.ticker.nowMs());
    if (isOther || m_other->currentIndex() == chosen)
        m_other->setCurrentIndex(chosen == 0 ? 1 : 0);
    compare();
}

void ComparePane::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ComparePane::retranslate() {
    m_label->setText(tr("Compare &with"));
    m_table->setAccessibleName(tr("Differences"));
    m_found.setLanguage(m_workplace.language.language());
    m_differences.retranslate();
    compare();
}

void ComparePane::compare() {
    const int other = m_other->currentIndex();
    if (!m_reading || other < 0 || other >= m_reading->tokens.size())
        return;
    const token::Comparison comparison =
        token::compare(m_reading->tokens.at(m_chosen).inspection, m_reading->tokens.at(other).inspection,
                       words::userClaims(m_workplace.catalog));
    const words::Language language = m_workplace.language.language();
    m_summary->setText(words::comparisonSummary(comparison, language).join(u'\n'));
    m_differences.setRows(words::differenceRows(comparison, m_workplace.catalog, language),
                          m_workplace.discretion.isOn());
    m_table->fitColumns();
}

}  // namespace td::gui
