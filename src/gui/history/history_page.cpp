// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/history_page.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>

#include "gui/countdown/while_shown.h"
#include "gui/history/history_actions.h"
#include "gui/history/history_details.h"
#include "gui/history/history_model.h"
#include "gui/history/history_reader.h"
#include "gui/look/column_fit.h"
#include "gui/look/icon.h"
#include "gui/look/table_look.h"
#include "ui_history_page.h"
#include "words/sentence.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using store::HistoryRow;

namespace {
constexpr int typingMs = 250;
}  // namespace

HistoryPage::HistoryPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::HistoryPage>()) {
    build();
    connectParts();
    connectReader();
    retranslate();
    search();
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::build() {
    m_ui->setupUi(this);
    m_reader = new HistoryReader(m_workplace.history.path(), m_workplace.clock, this);
    m_model = new HistoryModel(m_workplace.environments, m_workplace.catalog, m_workplace.language.language(),
                               this);
    m_actions = new HistoryActions(m_workplace, this);
    m_details = new HistoryDetails(m_workplace, m_ui->splitter);
    m_ui->splitter->addWidget(m_details);
    // A row says at a glance in which environment it was; the details wrap.
    m_ui->splitter->setShares(5, 4);
    m_ui->splitter->remember(m_workplace.memory, u"history"_s);
    applyTableLook(*m_ui->table);
    m_ui->table->setModel(m_model);
    m_ui->table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_ui->table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_ui->table->addActions(m_actions->all());
    m_ui->requestFirst->setIcon(icon(u"request"_s));
    m_ui->clear->setIcon(icon(u"clear"_s));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    addButtons();
}

void HistoryPage::addButtons() {
    const QList<std::pair<QToolButton *, QAction *>> buttons{{m_ui->openAgain, m_actions->open()},
                                                             {m_ui->sendAgain, m_actions->sendAgain()},
                                                             {m_ui->copyCurl, m_actions->copy()},
                                                             {m_ui->copySecrets, m_actions->copySecrets()},
                                                             {m_ui->removeEntry, m_actions->remove()}};
    for (const auto &[button, action] : buttons) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setDefaultAction(action);
    }
}

void HistoryPage::connectParts() {
    connect(m_ui->search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &HistoryPage::search);
    connect(m_ui->profile, &QComboBox::currentIndexChanged, this, &HistoryPage::search);
    connect(m_ui->outcome, &QComboBox::currentIndexChanged, this, &HistoryPage::search);
    connect(m_ui->keep, &QComboBox::activated, this,
            [this] { chooseRetention(m_ui->keep->currentData().toInt()); });
    connect(m_ui->clear, &QPushButton::clicked, this, &HistoryPage::askToClear);
    connect(m_ui->requestFirst, &QPushButton::clicked, this, &HistoryPage::requestPageWanted);
    connect(m_ui->table->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { m_setByHand = m_setByHand || !m_fitting; });
    m_ui->table->viewport()->installEventFilter(this);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::showChoice);
    connect(m_ui->table, &QAbstractItemView::doubleClicked, m_actions->open(), &QAction::trigger);
    connect(m_ui->table, &QWidget::customContextMenuRequested, this, &HistoryPage::openMenu);
    connect(m_actions, &HistoryActions::requestWanted, this, &HistoryPage::requestWanted);
    connect(m_actions, &HistoryActions::copied, this, [this](bool secrets, bool needsMore) {
        sayCopied(secrets ? Copied::with_secrets : Copied::masked, needsMore);
    });
    connect(m_actions, &HistoryActions::problemFound, this, [this](const base::Error &problem) {
        m_problem = problem;
        showProblem();
    });
    connect(&m_workplace.clipboard, &SecretClipboard::gone, this,
            [this](bool cleared) { sayCopied(cleared ? Copied::cleared : Copied::nothing); });
    connect(&m_workplace.environments, &Environments::listChanged, this, [this] {
        listProfiles();
        m_model->reword(m_workplace.language.language());
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_ui->search, [this] {
        m_ui->search->setFocus(Qt::ShortcutFocusReason);
        m_ui->search->selectAll();
    });
}

void HistoryPage::connectReader() {
    connect(m_reader, &HistoryReader::found, this, &HistoryPage::showRows);
    connect(m_reader, &HistoryReader::arrived, this, [this](const QList<HistoryRow> &rows) {
        const bool isAtTop = m_ui->table->verticalScrollBar()->value() == 0;
        m_model->prepend(rows);
        fitColumns();
        if (isAtTop)
            m_ui->table->scrollToTop();
        listProfiles();
        showState();
    });
    connect(m_reader, &HistoryReader::changed, this, [this] {
        listProfiles();
        showState();
    });
    const auto *shown = new WhileShown(m_workplace.ticker, this);
    connect(shown, &WhileShown::tick, m_reader, &HistoryReader::follow);
    connect(&m_workplace.history, &desk::HistoryKeeper::changed, m_reader, &HistoryReader::follow);
}

bool HistoryPage::isSearching() const {
    return m_typing.isActive() || m_reader->isSearching();
}

void HistoryPage::search() {
    m_typing.stop();
    m_reader->search({m_ui->search->text().trimmed(), m_ui->profile->currentData().toString(),
                      m_ui->outcome->currentData().toByteArray()});
    showCount();
}

void HistoryPage::showRows(const QList<HistoryRow> &rows, bool isFirst) {
    if (!isFirst) {
        m_model->append(rows);
        showCount();
        return;
    }
    m_isShowing = true;
    m_model->show(rows);
    m_isShowing = false;
    fitColumns();
    if (const int row = m_model->indexOf(m_chosen); row >= 0)
        m_ui->table->selectRow(row);
    else
        showChoice();
    showState();
}

void HistoryPage::showChoice() {
    if (m_isShowing)
        return;
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    choose(rows.isEmpty() ? 0 : m_model->row(rows.first().row()).id);
}

void HistoryPage::choose(qint64 id) {
    if (id == m_chosen)
        return;
    m_chosen = id;
    sayCopied(Copied::nothing);
    // Until it is read, nothing can be done with it, nor with the one before.
    m_actions->setEntry({});
    if (id == 0) {
        m_details->clear();
        return;
    }
    m_reader->read(id, this, [this, id](const base::Result<store::HistoryEntry> &entry) {
        if (id != m_chosen)
            return;
        if (entry)
            m_details->show(*entry);
        else
            m_details->showProblem(entry.error());
        m_actions->setEntry(entry ? std::optional(*entry) : std::nullopt);
    });
}

void HistoryPage::showState() {
    const bool isEmpty = m_reader->state().count == 0 && m_reader->problem().isNull();
    m_ui->stack->setCurrentWidget(isEmpty ? m_ui->empty : m_ui->filled);
    m_ui->emptyText->setText(m_reader->retention().days == 0
                                 ? tr("The history is off: nothing of what you send is kept")
                                 : tr("What you send, and what comes back, appears here, secrets masked"));
    m_ui->clear->setEnabled(!isEmpty);
    showRetention();
    showProblem();
    showCount();
}

void HistoryPage::showCount() {
    const auto all = static_cast<int>(m_reader->state().count);
    const int shown = m_model->rowCount();
    m_details->setNothingFound(shown == 0 && !isSearching());
    if (isSearching())
        m_ui->count->setText(tr("Searching…"));
    else if (shown == all)
        m_ui->count->setText(tr("%n exchange(s)", nullptr, all));
    else
        //: How many of all exchanges the search and the filters let through
        m_ui->count->setText(tr("%1 of %n exchange(s)", nullptr, all).arg(shown));
}

void HistoryPage::showProblem() {
    const words::Language language = m_workplace.language.language();
    QStringList lines;
    for (const base::Error &problem : {m_reader->problem(), m_problem}) {
        if (!problem.isNull())
            lines.append(words::sentence(problem, language));
    }
    m_ui->problem->say(Tone::bad, lines.join(u'\n'));
}

void HistoryPage::openMenu(const QPoint &at) {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(m_actions->all());
    menu->popup(m_ui->table->viewport()->mapToGlobal(at));
}

void HistoryPage::fitColumns() {
    if (m_setByHand || !m_ui->table->isVisible())
        return;
    m_fitting = true;
    gui::fitColumns(*m_ui->table, {HistoryModel::environment, HistoryModel::endpoint, HistoryModel::outcome},
                    HistoryModel::outcome);
    m_fitting = false;
}

bool HistoryPage::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void HistoryPage::sayCopied(Copied copied, bool needsMore) {
    m_copied = copied;
    m_copyNeedsMore = needsMore;
    const QString lack = needsMore
                             ? u' ' + tr("What the environment has for its connection in files or in the "
                                         "vault (certificates, the login of a proxy) is not in it.")
                             : QString();
    switch (copied) {
        case Copied::nothing:
            m_ui->copied->clear();
            break;
        case Copied::masked:
            m_ui->copied->say(Tone::good, tr("Copied, secrets masked.") + lack);
            break;
        case Copied::with_secrets:
            m_ui->copied->say(Tone::caution, tr("Copied with its secrets, for 30 seconds.") + lack);
            break;
        case Copied::cleared:
            m_ui->copied->say(Tone::neutral, tr("The clipboard was cleared."));
            break;
    }
}

void HistoryPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    m_reader->follow();
}

void HistoryPage::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->table->setAccessibleName(tr("Exchanges, the newest first"));
    m_model->reword(m_workplace.language.language());
    m_actions->retranslate();
    listProfiles();
    listOutcomes();
    showState();
    sayCopied(m_copied, m_copyNeedsMore);
    fitColumns();
}

}  // namespace td::gui
