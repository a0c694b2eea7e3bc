// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main_window.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QShortcut>

#include "gui/back_strip.h"
#include "gui/check/check_page.h"
#include "gui/environment/environment_bar.h"
#include "gui/environment/profile/profile_dialogs.h"
#include "gui/history/history_page.h"
#include "gui/inspect/inspect_page.h"
#include "gui/look/icon.h"
#include "gui/notice_bar.h"
#include "gui/production_frame.h"
#include "gui/request/request_page.h"
#include "gui/saved/saved_page.h"
#include "gui/vault/recovery_strip.h"
#include "service/curl/curl_command.h"
#include "ui_main_window.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize firstSize{1180, 780};

/// In the order of the list.
const QStringList &pageNames() {
    static const QStringList names{u"inspect"_s, u"request"_s, u"saved"_s, u"check"_s, u"history"_s};
    return names;
}

QString name(MainWindow::Page page) {
    return pageNames().at(static_cast<int>(page));
}

/// The one called \a name; Inspect when there is none.
MainWindow::Page pageNamed(const QString &name) {
    return static_cast<MainWindow::Page>(qMax<qsizetype>(0, pageNames().indexOf(name)));
}

}  // namespace

MainWindow::MainWindow(Workplace &workplace, QWidget *parent)
    : QMainWindow(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::MainWindow>()) {
    setWindowTitle(u"TokenDesk"_s);
    resize(firstSize);
    restoreGeometry(workplace.memory.geometry());
}

MainWindow::~MainWindow() = default;

void MainWindow::open() {
    show();
    fill();
}

void MainWindow::fill() {
    m_ui->setupUi(this);
    m_bar = new EnvironmentBar(m_workplace, m_ui->central);
    m_ui->centralLayout->insertWidget(0, m_bar);
    m_ui->centralLayout->insertWidget(1, new NoticeBar(m_workplace, m_ui->central));
    m_ui->centralLayout->insertWidget(2, new RecoveryStrip(m_workplace, m_ui->central));
    m_frame = new ProductionFrame(m_ui->central);
    addPasting();
    addNavigation();
    connectMenus();
    connect(&m_workplace.environments, &Environments::currentChanged, this, &MainWindow::showEnvironment);
    retranslate();
    showLanguage();
    showEnvironment();
    showPage(pageNamed(m_workplace.memory.page()));
    addNotices();
    m_workplace.vault.openIfThere();
}

void MainWindow::addNavigation() {
    for (const QString &drawing : pageNames())
        m_ui->navigation->addItem(new QListWidgetItem(icon(drawing), QString()));
    connect(m_ui->navigation, &QListWidget::currentRowChanged, this,
            [this](int row) { turnTo(static_cast<Page>(row)); });
    setTabOrder(m_bar, m_ui->navigation);
    setTabOrder(m_ui->navigation, m_ui->pages);
}

void MainWindow::addPasting() {
    m_back = new BackStrip(m_ui->central);
    m_ui->centralLayout->insertWidget(3, m_back);
    connect(m_back, &BackStrip::backWanted, this, [this] { showPage(m_pastedFrom); });
    m_paste = new QShortcut(QKeySequence::Paste, this);
    connect(m_paste, &QShortcut::activated, this, &MainWindow::paste);
}

void MainWindow::paste() {
    if (!inspectPage()->canPaste())
        return;
    const QByteArray text = QGuiApplication::clipboard()->text().toUtf8();
    if (page() == Page::request && service::looksLikeCurl(text))
        return useCurl(text);
    const bool elsewhere = page() != Page::inspect;
    if (elsewhere)
        m_pastedFrom = page();
    showPage(Page::inspect);
    inspectPage()->paste();
    m_back->setVisible(elsewhere);
}

InspectPage *MainWindow::inspectPage() {
    if (!m_inspect) {
        m_inspect = new InspectPage(m_workplace, m_ui->pages);
        m_ui->pages->addWidget(m_inspect);
        connect(m_inspect, &InspectPage::curlWanted, this, &MainWindow::useCurl);
        connect(m_inspect, &InspectPage::sampleWanted, this, [this] {
            showPage(Page::request);
            requestPage()->requestSample();
        });
    }
    return m_inspect;
}

RequestPage *MainWindow::requestPage() {
    if (!m_request) {
        m_request = new RequestPage(m_workplace, m_ui->pages);
        m_ui->pages->addWidget(m_request);
        connect(m_request, &RequestPage::inspectWanted, this, &MainWindow::inspect);
        connect(m_request, &RequestPage::compareWanted, this, &MainWindow::compare);
        connect(m_request, &RequestPage::environmentWanted, this,
                [this](const service::Profile &start, const QList<service::SecretHeader> &secrets) {
                    m_bar->profileDialogs().begin(start, secrets);
                });
    }
    return m_request;
}

SavedPage *MainWindow::savedPage() {
    if (!m_saved) {
        m_saved = new SavedPage(m_workplace, m_ui->pages);
        m_ui->pages->addWidget(m_saved);
        connect(m_saved, &SavedPage::inspectWanted, this, &MainWindow::inspect);
        connect(m_saved, &SavedPage::compareWanted, this, &MainWindow::compare);
        connect(m_saved, &SavedPage::requestWanted, this, &MainWindow::requestFrom);
        connect(m_saved, &SavedPage::refreshWanted, this, &MainWindow::refreshSaved);
    }
    return m_saved;
}

CheckPage *MainWindow::checkPage() {
    if (!m_check) {
        m_check = new CheckPage(m_workplace, m_ui->pages);
        m_ui->pages->addWidget(m_check);
    }
    return m_check;
}

HistoryPage *MainWindow::historyPage() {
    if (!m_history) {
        m_history = new HistoryPage(m_workplace, m_ui->pages);
        m_ui->pages->addWidget(m_history);
        connect(m_history, &HistoryPage::requestPageWanted, this, [this] { showPage(Page::request); });
        connect(m_history, &HistoryPage::requestWanted, this, [this](const KeptRequest &request, bool sends) {
            showPage(Page::request);
            requestPage()->openAgain(request, sends);
        });
    }
    return m_history;
}

void MainWindow::inspect(const QByteArray &text) {
    showPage(Page::inspect);
    inspectPage()->inspect(text);
}

void MainWindow::compare(const QByteArray &before, const QByteArray &after) {
    showPage(Page::inspect);
    inspectPage()->compare(before, after);
}

void MainWindow::useCurl(const QByteArray &text) {
    showPage(Page::request);
    requestPage()->useCurl(text);
}

void MainWindow::requestFrom(const QString &profileId) {
    m_workplace.environments.choose(profileId);
    showPage(Page::request);
}

void MainWindow::refreshSaved(const QList<store::KeptToken> &grant) {
    showPage(Page::request);
    requestPage()->refreshSaved(grant);
}

void MainWindow::turnTo(Page page) {
    if (page == Page::request)
        m_ui->pages->setCurrentWidget(requestPage());
    else if (page == Page::saved)
        m_ui->pages->setCurrentWidget(savedPage());
    else if (page == Page::check)
        m_ui->pages->setCurrentWidget(checkPage());
    else if (page == Page::history)
        m_ui->pages->setCurrentWidget(historyPage());
    else
        m_ui->pages->setCurrentWidget(inspectPage());
    m_back->hide();
    m_paste->setEnabled(page != Page::inspect);
    m_bar->setSendsNothing(page == Page::inspect);
    m_workplace.memory.setPage(name(page));
}

void MainWindow::showPage(Page page) {
    m_ui->navigation->setCurrentRow(static_cast<int>(page));
}

MainWindow::Page MainWindow::page() const {
    return static_cast<Page>(m_ui->navigation->currentRow());
}

bool MainWindow::event(QEvent *event) {
    if (event->type() == QEvent::WindowActivate) {
        m_workplace.environments.follow();
        m_workplace.saved.follow();
        m_workplace.secrets.follow();
    }
    return QMainWindow::event(event);
}

void MainWindow::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange && m_bar)
        retranslate();
    else if (event->type() == QEvent::WindowStateChange)
        m_workplace.ticker.setPaused(isMinimized());
    QMainWindow::changeEvent(event);
}

void MainWindow::end() {
    m_ending = true;
    close();
}

bool MainWindow::asksFirst() {
    if (m_bar && m_bar->profileDialogs().isUnsaved()) {
        m_bar->profileDialogs().askToLeave([this] { close(); });
        return true;
    }
    const bool mayLose = m_workplace.timely.isRunning() || (m_request && m_request->hasSomethingToLose());
    if (m_leaving || !mayLose)
        return false;
    showPage(Page::request);
    requestPage()->askToLeave([this] {
        m_leaving = true;
        close();
    });
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event) {
    if (!m_ending && asksFirst()) {
        event->ignore();
        return;
    }
    m_workplace.memory.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event) {
    // From a text that can only be read: it takes the key from the shortcut and does nothing with it.
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::retranslate() {
    m_ui->retranslateUi(this);
    const QStringList titles{tr("Inspect"), tr("Request"), tr("Saved tokens"), tr("Contract check"),
                             tr("History")};
    for (int row = 0; row < titles.size(); ++row)
        m_ui->navigation->item(row)->setText(titles.at(row));
    const int edges = 2 * m_ui->navigation->frameWidth() + fontMetrics().height();
    m_ui->navigation->setFixedWidth(m_ui->navigation->sizeHintForColumn(0) + edges);
}

void MainWindow::showEnvironment() {
    const service::Profile &profile = m_workplace.environments.current();
    const bool production = profile.kind == service::ProfileKind::production;
    m_frame->setVisible(production);
    m_frame->raise();
    m_ui->centralLayout->setContentsMargins(production ? ProductionFrame::margins(*this) : QMargins());
    m_workplace.memory.setProfile(profile.id);
}

}  // namespace td::gui
