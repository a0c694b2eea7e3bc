// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/profile/profile_dialog.h"

#include <utility>

#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>

#include "gui/environment/decision_dialog.h"
#include "gui/environment/profile/profile_form.h"
#include "ui_profile_dialog.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int slowAfterMs = 300;

}  // namespace

ProfileDialog::ProfileDialog(Workplace &workplace, Purpose purpose, service::Profile start, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_purpose(purpose)
    , m_start(std::move(start))
    , m_ui(std::make_unique<Ui::ProfileDialog>())
    , m_form(new ProfileForm(workplace, m_start, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->scroll->setWidget(m_form);
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowAfterMs);
    connect(&m_slow, &QTimer::timeout, this,
            [this] { m_ui->saving->say(Tone::neutral, [] { return tr("Saving…"); }); });
    connect(m_form, &ProfileForm::editorsChanged, this, &ProfileDialog::orderTabs);
    connect(m_form, &ProfileForm::editorsChanged, this, &ProfileDialog::keepFocusInSight,
            Qt::QueuedConnection);
    // Queued: its height is known once it is laid out.
    connect(
        m_form, &ProfileForm::sightWanted, this,
        [this](QWidget *part) { m_ui->scroll->ensureWidgetVisible(part, 0, fontMetrics().lineSpacing()); },
        Qt::QueuedConnection);
    connect(m_form, &ProfileForm::readingEnded, this, [this] {
        if (m_savesOnceRead)
            accept();
    });
    connect(&workplace.environments, &Environments::listChanged, this, &ProfileDialog::follow);
    addButtons();
    orderTabs();
    retranslate();
    setFirstSize();
}

ProfileDialog::~ProfileDialog() = default;

void ProfileDialog::addButtons() {
    m_save = m_ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    m_cancel = m_ui->buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(u"cancel"_s);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, [this] {
        if (!m_saving)
            discard();
    });
}

void ProfileDialog::setFirstSize() {
    ensurePolished();
    const int width = fontMetrics().averageCharWidth() * 112;
    const QMargins margins = m_ui->layout->contentsMargins();
    const int inner =
        width - margins.left() - margins.right() - m_ui->scroll->verticalScrollBar()->sizeHint().width();
    const int around = margins.top() + margins.bottom() + m_ui->layout->spacing() * 2 +
                       m_save->sizeHint().height() + fontMetrics().lineSpacing() * 6;  // for remarks
    const int form = qMax(m_form->sizeHint().height(), m_form->heightForWidth(inner));
    // What lies around the dialog's own area, the window's title, has to fit in as well.
    const int most = qMin(screen()->availableSize().height() * 9 / 10,
                          parentWidget() ? parentWidget()->window()->height() : QWIDGETSIZE_MAX);
    resize(width, qMin(form + around, most));
}

void ProfileDialog::begin(const QList<service::SecretHeader> &secrets) {
    m_form->begin(secrets);
    orderTabs();
}

void ProfileDialog::accept() {
    if (m_saving)
        return;
    m_savesOnceRead = m_form->isReading();
    if (m_savesOnceRead) {
        m_slow.start();
        return;
    }
    if (m_form->goToFirstProblem()) {
        m_then = {};
        keepFocusInSight();
        return;
    }
    setSaving(true);
    m_workplace.environments.save(m_form->typed(), m_start, this,
                                  [this](const base::Result<service::Profile> &result) { saved(result); });
}

void ProfileDialog::reject() {
    if (m_saving)
        return;
    m_savesOnceRead = false;
    m_slow.stop();
    m_then = {};
    if (!m_form->isChanged())
        return discard();
    // Esc is pressed by mistake more easily than a button.
    const auto wording = [] {
        return DecisionDialog::Texts{tr("Not saved"), tr("Close without saving?"),
                                     tr("What was typed here is lost then."), tr("&Close without saving")};
    };
    const auto task = [](QObject *, const DecisionDialog::Done &done) { done({}); };
    auto *question = new DecisionDialog(m_workplace.language, wording, task, this);
    question->setObjectName(u"closeUnsaved"_s);
    connect(question, &QDialog::accepted, this, [this] {
        if (!m_saving)
            discard();
    });
    question->open();
}

bool ProfileDialog::isUnsaved() const {
    return m_saving || m_form->isChanged();
}

void ProfileDialog::saveThen(const std::function<void()> &then) {
    m_then = then;
    accept();
}

void ProfileDialog::discard() {
    QDialog::reject();
}

QString ProfileDialog::shownName() const {
    return m_purpose == Purpose::edit ? words::visible(m_start.name) : QString();
}

void ProfileDialog::follow() {
    if (m_saving)
        return;
    m_form->check();
    if (m_start.id.isEmpty())
        return;
    const service::Profile *now = m_workplace.environments.find(m_start.id);
    const bool outdated = !now || *now != m_start;
    if (outdated)
        refuse(base::error(
            now ? store::StoreFault::store_profile_changed : store::StoreFault::store_profile_not_found,
            {{u"name"_s, m_start.name}}));
    else if (m_outdated)
        m_ui->saving->clear();
    m_outdated = outdated;
}

QString ProfileDialog::sentence(const base::Error &error) const {
    // The general sentence is for somebody who mistyped a name.
    if (base::is(error, store::StoreFault::store_profile_not_found)) {
        return tr("The profile “%1” was removed meanwhile, here or by another program; nothing was saved. To "
                  "have it again, make a new one.")
            .arg(shownName());
    }
    return m_form->sentence(error);
}

void ProfileDialog::refuse(const base::Error &error) {
    m_ui->saving->say(Tone::bad, [this, error] { return sentence(error); });
}

void ProfileDialog::setSaving(bool saving) {
    m_saving = saving;
    m_form->setEnabled(!saving);
    m_save->setEnabled(!saving);
    m_cancel->setEnabled(!saving);
    m_ui->saving->clear();
    if (saving)
        m_slow.start();
    else
        m_slow.stop();
}

void ProfileDialog::saved(const base::Result<service::Profile> &result) {
    setSaving(false);
    if (!result) {
        m_then = {};
        refuse(result.error());
        m_form->check();
        m_save->setFocus(Qt::OtherFocusReason);
        return;
    }
    keepSecrets(result->id);
    if (m_start.id.isEmpty())
        m_workplace.environments.choose(result->id);
    const auto then = std::exchange(m_then, {});
    QDialog::accept();
    if (then)
        then();
}

void ProfileDialog::keepSecrets(const QString &profileId) {
    QList<service::SecretHeader> headers = m_form->secretHeaders();
    headers.removeIf([](const service::SecretHeader &header) { return header.value.isEmpty(); });
    m_workplace.secrets.changeHeaders(profileId, m_form->firstSecretHeaders(), headers);
    for (const desk::SecretName &name : m_form->uselessSecrets()) {
        if (m_workplace.secrets.has(profileId, name))
            m_workplace.secrets.remove(profileId, name);
    }
    for (desk::ProfileSecret secret : m_form->typedSecrets()) {
        secret.profileId = profileId;
        m_workplace.secrets.put(secret);
    }
}

void ProfileDialog::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ProfileDialog::retranslate() {
    m_ui->retranslateUi(this);
    m_form->retranslate();
    setWindowTitle(m_purpose == Purpose::edit  ? tr("Edit environment profile")
                   : m_purpose == Purpose::add ? tr("New environment profile")
                                               : tr("Duplicate environment profile"));
    m_save->setText(tr("&Save"));
    m_cancel->setText(tr("&Cancel"));
    m_ui->scroll->setMinimumWidth(m_form->minimumSizeHint().width() +
                                  m_ui->scroll->verticalScrollBar()->sizeHint().width());
}

void ProfileDialog::orderTabs() {
    QList<QWidget *> chain = m_form->editors();
    chain.append({m_save, m_cancel});
    for (qsizetype i = 1; i < chain.size(); ++i)
        setTabOrder(chain.at(i - 1), chain.at(i));
}

void ProfileDialog::keepFocusInSight() {
    if (QWidget *focus = focusWidget(); focus && m_form->isAncestorOf(focus))
        m_ui->scroll->ensureWidgetVisible(focus, 0, fontMetrics().lineSpacing() * 4);
}

}  // namespace td::gui
