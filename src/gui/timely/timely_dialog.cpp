// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timely/timely_dialog.h"

#include <QEvent>
#include <QPushButton>

#include "desk/codes.h"
#include "gui/look/growing_height.h"
#include "ui_timely_dialog.h"
#include "words/sentence.h"
#include "words/time/time_text.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using store::RefreshRule;

namespace {

constexpr int columns = 64;
constexpr qint64 secondsPerMinute = 60;
constexpr int usualMinutes = 10;

}  // namespace

TimelyDialog::TimelyDialog(Workplace &workplace, const store::KeptToken &token, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_token(token)
    , m_words(workplace.environments)
    , m_ui(std::make_unique<Ui::TimelyDialog>()) {
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->minutes->setValue(usualMinutes);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setIcon({});
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    connectParts();
    showChoice();
    retranslate();
    resize(fontMetrics().averageCharWidth() * columns, sizeHint().height());
    growWithTexts(*this);
    workplace.timely.readRule(token.grant, this, [this](const base::Result<RefreshRule> &read) {
        m_problem = read ? base::Error() : read.error();
        if (read)
            show(*read);
        showPlan();
    });
}

TimelyDialog::~TimelyDialog() = default;

void TimelyDialog::connectParts() {
    connect(m_ui->onlyHere, &QCheckBox::toggled, this, &TimelyDialog::showChoice);
    connect(m_ui->refreshes, &QCheckBox::toggled, this, &TimelyDialog::showChoice);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &TimelyDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_workplace.timely, &TimelyHost::planned, this, &TimelyDialog::showPlan);
    connect(&m_workplace.saved, &SavedTokens::changed, this, [this] {
        if (m_workplace.saved.ofGrant(m_token.grant).isEmpty())
            reject();
    });
}

void TimelyDialog::show(const RefreshRule &rule) {
    m_isRead = true;
    m_ui->onlyHere->setChecked(rule.isUsedOnlyHere);
    m_ui->refreshes->setChecked(rule.marginS.has_value());
    if (rule.marginS)
        m_ui->minutes->setValue(static_cast<int>(*rule.marginS / secondsPerMinute));
    showChoice();
    m_ui->buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    m_ui->onlyHere->setFocus(Qt::OtherFocusReason);
}

RefreshRule TimelyDialog::rule() const {
    RefreshRule rule;
    rule.isUsedOnlyHere = m_ui->onlyHere->isChecked();
    if (rule.isUsedOnlyHere && m_ui->refreshes->isChecked())
        rule.marginS = m_ui->minutes->value() * secondsPerMinute;
    return rule;
}

void TimelyDialog::showChoice() {
    m_ui->refreshes->setEnabled(m_isRead && m_ui->onlyHere->isChecked());
    m_ui->onlyHere->setEnabled(m_isRead);
    m_ui->minutes->setEnabled(m_ui->refreshes->isEnabled() && m_ui->refreshes->isChecked());
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(m_isRead);
}

void TimelyDialog::accept() {
    m_workplace.timely.setRule(m_token.grant, rule(), this, [this](const base::Result<void> &set) {
        if (set)
            return QDialog::accept();
        m_problem = set.error();
        showPlan();
    });
}

QString TimelyDialog::planText(Tone &tone) const {
    const words::Language language = m_workplace.language.language();
    if (!m_problem.isNull()) {
        tone = Tone::bad;
        return words::sentence(m_problem, language);
    }
    const std::optional<desk::DueTime> plan = m_workplace.timely.plan(m_token.grant);
    if (!plan)
        return {};
    if (plan->atMs)
        return tr("It will be refreshed at %1.").arg(words::localTime(*plan->atMs));
    tone = base::is(plan->why, desk::TimelyFault::timely_off) ? Tone::neutral : Tone::caution;
    return words::sentence(plan->why, language);
}

void TimelyDialog::showPlan() {
    Tone tone = Tone::neutral;
    const QString text = planText(tone);
    m_ui->plan->say(tone, text);
}

void TimelyDialog::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void TimelyDialog::retranslate() {
    m_ui->retranslateUi(this);
    m_words.setLanguage(m_workplace.language.language());
    //: %1: what kind of token, %2: the environment
    m_ui->title->setText(
        tr("%1 of “%2”, and what came with it").arg(m_words.fullRole(m_token), m_words.environment(m_token)));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&OK"));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    showPlan();
}

}  // namespace td::gui
