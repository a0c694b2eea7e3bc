// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/saved/saved_page.h"

#include <QEvent>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QtConcurrent>

#include "base/when_done.h"
#include "gui/countdown/while_shown.h"
#include "gui/environment/kind_text.h"
#include "gui/look/front.h"
#include "gui/look/icon.h"
#include "gui/saved/add_tokens_dialog.h"
#include "gui/saved/saved_actions.h"
#include "gui/saved/saved_model.h"
#include "gui/saved/signature_facts.h"
#include "gui/vault/vault_bar.h"
#include "gui/vault/vault_pane.h"
#include "ui_saved_page.h"
#include "words/exchange/doubt_text.h"
#include "words/sentence.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

SavedPage::SavedPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::SavedPage>()) {
    build();
    connectParts();
    connectActions();
    retranslate();
    showTokens();
}

SavedPage::~SavedPage() = default;

void SavedPage::build() {
    m_ui->setupUi(this);
    m_model = new SavedModel(m_workplace.environments, this);
    m_actions = new SavedActions(m_workplace, this);
    m_ui->closedLayout->addWidget(new VaultPane(m_workplace, m_ui->closed));
    m_ui->layout->addWidget(new VaultBar(m_workplace, this));
    m_ui->table->show(*m_model);
    m_ui->add->setIcon(icon(u"add"_s));
    m_ui->addFirst->setIcon(icon(u"add"_s));
    addButtons();
    // No token is touched by it.
    m_reload = new QAction(this);
    m_reload->setObjectName(u"reload"_s);
    m_reload->setShortcut(QKeySequence::Refresh);
    m_reload->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_reload);
}

void SavedPage::addButtons() {
    const QList<std::pair<QToolButton *, QAction *>> buttons{
        {m_ui->requestNew, m_actions->requestNew()},
        {m_ui->refresh, m_actions->refresh()},
        {m_ui->refreshInTime, m_actions->refreshInTime()},
        {m_ui->inspect, m_actions->inspect()},
        {m_ui->compare, m_actions->compare()},
        {m_ui->copy, m_actions->copy()},
        {m_ui->remove, m_actions->remove()}};
    for (const auto &[button, action] : buttons) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setDefaultAction(action);
    }
    // A button stays where its action is not to be seen.
    m_ui->requestNew->setVisible(m_actions->requestNew()->isVisible());
    connect(m_actions->requestNew(), &QAction::visibleChanged, this,
            [this] { m_ui->requestNew->setVisible(m_actions->requestNew()->isVisible()); });
}

void SavedPage::connectParts() {
    connect(&m_workplace.vault, &VaultHost::changed, this, &SavedPage::showState);
    connect(&m_workplace.saved, &SavedTokens::changed, this, &SavedPage::showTokens);
    connect(&m_workplace.keys, &KeyRing::changed, this, &SavedPage::checkSignatures);
    connect(&m_workplace.environments, &Environments::listChanged, this, [this] {
        listProfiles();
        m_model->reword(m_workplace.language.language(), m_workplace.discretion.isOn());
        showChoice();
    });
    connect(&m_workplace.discretion, &Discretion::changed, this,
            [this](bool on) { m_model->reword(m_workplace.language.language(), on); });
    const auto *shown = new WhileShown(m_workplace.ticker, this);
    connect(shown, &WhileShown::tick, m_model, &SavedModel::follow);
    connect(m_model, &SavedModel::statesChanged, this, &SavedPage::showChoice);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SavedPage::showCount);
    connect(m_ui->filter, &QLineEdit::textChanged, this, &SavedPage::filter);
    connect(m_ui->profile, &QComboBox::currentIndexChanged, this, &SavedPage::filter);
    connect(m_ui->add, &QPushButton::clicked, this, &SavedPage::addTokens);
    connect(m_ui->addFirst, &QPushButton::clicked, this, &SavedPage::addTokens);
    connect(&m_workplace.clipboard, &SecretClipboard::gone, this,
            [this](bool cleared) { sayCopied(cleared ? Copied::cleared : Copied::nothing); });
    connect(m_reload, &QAction::triggered, &m_workplace.saved, &SavedTokens::reload);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_ui->filter, [this] {
        m_ui->filter->setFocus(Qt::ShortcutFocusReason);
        m_ui->filter->selectAll();
    });
}

void SavedPage::connectActions() {
    connect(m_ui->table, &SavedTable::choiceChanged, this, &SavedPage::showChoice);
    connect(m_ui->table, &SavedTable::copyWanted, m_actions->copy(), &QAction::trigger);
    connect(m_ui->table, &SavedTable::removeWanted, m_actions->remove(), &QAction::trigger);
    connect(m_ui->table, &QAbstractItemView::activated, m_actions->inspect(), &QAction::trigger);
    connect(m_ui->table, &QWidget::customContextMenuRequested, this, &SavedPage::openMenu);
    connect(m_actions->copy(), &QAction::triggered, this, [this] { sayCopied(Copied::there); });
    connect(m_actions, &SavedActions::refreshWanted, this, &SavedPage::refreshWanted);
    connect(m_actions, &SavedActions::requestWanted, this, &SavedPage::requestWanted);
    connect(m_actions, &SavedActions::inspectWanted, this, &SavedPage::inspectWanted);
    connect(m_actions, &SavedActions::compareWanted, this, &SavedPage::compareWanted);
}

void SavedPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    m_workplace.vault.open();
    m_workplace.saved.follow();
}

void SavedPage::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SavedPage::showTokens() {
    m_model->setTokens(m_workplace.saved.tokens(), m_workplace.clock.nowMs());
    listProfiles();
    checkSignatures();
    if (m_awaited && m_workplace.saved.find(*m_awaited)) {
        m_ui->table->choose(*m_awaited);
        m_awaited.reset();
    }
    showProblem();
    showCount();
    showState();
}

void SavedPage::showState() {
    const SavedTokens &saved = m_workplace.saved;
    if (!m_workplace.vault.vault())
        m_ui->stack->setCurrentWidget(m_ui->closed);
    else if (saved.isRead() && saved.tokens().isEmpty() && saved.problem().isNull() &&
             saved.altered().isEmpty())
        m_ui->stack->setCurrentWidget(m_ui->empty);
    else if (saved.isRead())
        m_ui->stack->setCurrentWidget(m_ui->filled);
}

void SavedPage::showChoice() {
    const std::optional<qint64> chosen = m_ui->table->chosen();
    m_actions->setToken(chosen ? m_workplace.saved.find(*chosen) : nullptr);
    QStringList said;
    const auto &token = m_actions->token();
    if (token && !token->kept.doubt.isEmpty()) {
        said.append(tr("It may not be good: %1.")
                        .arg(words::doubtText(token->kept.doubt, m_workplace.language.language())));
    }
    const bool canRefresh = m_actions->advice().kind == RefreshAdvice::Kind::possible;
    const Tone tone = canRefresh && said.isEmpty() ? Tone::neutral : Tone::caution;
    if (const QString advice = m_actions->adviceText(); !advice.isEmpty())
        said.append(advice);
    m_ui->advice->say(tone, said.join(u'\n'));
}

void SavedPage::showProblem() {
    const words::Language language = m_workplace.language.language();
    QStringList lines;
    if (!m_workplace.saved.problem().isNull())
        lines.append(words::sentence(m_workplace.saved.problem(), language));
    for (const base::Error &altered : m_workplace.saved.altered())
        lines.append(words::sentence(altered, language));
    m_ui->readingProblem->say(Tone::bad, lines.join(u'\n'));
}

void SavedPage::showCount() {
    const int shown = m_model->rowCount();
    const auto all = static_cast<int>(m_model->tokenCount());
    m_ui->count->setText(shown == all ? tr("%n token(s)", nullptr, all)
                                      //: How many of all tokens the filter lets through
                                      : tr("%1 of %n token(s)", nullptr, all).arg(shown));
}

/// Those that there are tokens of: by name, and those that are no more by the name they had.
void SavedPage::listProfiles() {
    const QString chosen = m_ui->profile->currentData().toString();
    QMap<QString, QString> names;  // with the id, since two may be called alike
    const SavedWords &words = m_model->words();
    QSet<QString> seen;
    for (const SavedToken &token : m_workplace.saved.tokens()) {
        if (!seen.contains(token.kept.profileId)) {
            seen.insert(token.kept.profileId);
            names.insert(words.environment(token.kept) + u'\n' + token.kept.profileId, token.kept.profileId);
        }
    }
    const QSignalBlocker blocker(m_ui->profile);
    m_ui->profile->clear();
    m_ui->profile->addItem(tr("All environments"), QString());
    for (auto name = names.begin(); name != names.end(); ++name) {
        const service::Profile *profile = m_workplace.environments.find(name.value());
        m_ui->profile->addItem(profile ? kindIcon(*profile) : QIcon(), name.key().section(u'\n', 0, 0),
                               name.value());
    }
    m_ui->profile->setCurrentIndex(qMax(0, m_ui->profile->findData(chosen)));
    if (m_ui->profile->currentData().toString() != chosen)
        filter();
}

void SavedPage::filter() {
    m_model->setFilter(m_ui->filter->text(), m_ui->profile->currentData().toString());
    showCount();
}

void SavedPage::checkSignatures() {
    const int number = ++m_check;
    const auto facts =
        QtConcurrent::run(&signatureFacts, m_workplace.saved.tokens(), m_workplace.keys.keys());
    base::whenDone(facts, this, [this, number](const QHash<qint64, SignatureFact> &found) {
        if (number == m_check)
            m_model->setSignatures(found);
    });
}

void SavedPage::addTokens() {
    if (!m_dialog || m_dialog->isHidden()) {
        m_dialog = new AddTokensDialog(m_workplace, window());
        connect(m_dialog, &AddTokensDialog::added, this, [this](qint64 id) {
            m_awaited = id;
            m_ui->table->setFocus();
        });
    }
    bringToFront(*m_dialog);
}

void SavedPage::openMenu(const QPoint &at) {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (m_actions->token())
        menu->addActions(m_actions->all());
    menu->addSeparator();
    menu->addAction(m_reload);
    menu->popup(m_ui->table->viewport()->mapToGlobal(at));
}

void SavedPage::sayCopied(Copied copied) {
    m_copied = copied;
    switch (copied) {
        case Copied::nothing:
            m_ui->copied->clear();
            break;
        case Copied::there:
            m_ui->copied->say(Tone::good, tr("Copied for 30 seconds."));
            break;
        case Copied::cleared:
            m_ui->copied->say(Tone::neutral, tr("The clipboard was cleared."));
            break;
    }
}

void SavedPage::retranslate() {
    m_ui->retranslateUi(this);
    m_reload->setText(tr("Reload list"));
    m_model->reword(m_workplace.language.language(), m_workplace.discretion.isOn());
    m_actions->retranslate();
    listProfiles();
    showProblem();
    showCount();
    showChoice();
    sayCopied(m_copied);
    m_ui->table->fitColumns();
}

}  // namespace td::gui
