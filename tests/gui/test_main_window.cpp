// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

#include "gui/inspect/inspect_page.h"
#include "gui/main_window.h"
#include "own_desk.h"
#include "store/file_lock.h"
#include "support/test_main.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::MainWindow;

/// The window around the pages: what it remembers, and what it says of the environment.
class TestMainWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensInspectAtTheFirstStartAndTheLastPageLater_data();
    void opensInspectAtTheFirstStartAndTheLastPageLater();
    void turnsEveryPageNameWithTheLanguage();
    void remembersLanguageColoursAndHiddenSecrets();
    void remembersForItsOwnerAlone_data();
    void remembersForItsOwnerAlone();
    void fitsASmallScreenInBothLanguages_data();
    void fitsASmallScreenInBothLanguages();
    void framesProductionAndNamesItInBothLanguages();
    void saysOfADamagedFileOfProfilesThatItWasSetAside();
    void isNotHeldUpByADamagedFileThatAnotherProgramHolds();
    void seesWhatAnotherProgramWroteWhenItComesToTheFront();
    void readsNoFileThatNobodyWrote();
};

void TestMainWindow::opensInspectAtTheFirstStartAndTheLastPageLater_data() {
    QTest::addColumn<MainWindow::Page>("page");
    QTest::newRow("Inspect") << MainWindow::Page::inspect;
    QTest::newRow("Request") << MainWindow::Page::request;
    QTest::newRow("Saved tokens") << MainWindow::Page::saved;
    QTest::newRow("Contract check") << MainWindow::Page::check;
    QTest::newRow("History") << MainWindow::Page::history;
}

void TestMainWindow::opensInspectAtTheFirstStartAndTheLastPageLater() {
    QFETCH(MainWindow::Page, page);
    OwnDesk desk;
    {
        MainWindow window(desk.workplace);
        window.fill();
        QCOMPARE(window.page(), MainWindow::Page::inspect);
        window.showPage(page);
    }
    MainWindow window(desk.workplace);
    window.fill();
    QCOMPARE(window.page(), page);
}

void TestMainWindow::turnsEveryPageNameWithTheLanguage() {
    OwnDesk desk;
    MainWindow window(desk.workplace);
    window.fill();
    const auto *navigation = window.findChild<QListWidget *>(u"navigation"_s);
    QCOMPARE(navigation->item(0)->text(), u"Inspect"_s);
    window.findChild<QToolButton *>(u"chinese"_s)->click();
    deliverEvents();
    QCOMPARE(navigation->item(0)->text(), u"解析"_s);
    QCOMPARE(navigation->item(1)->text(), u"请求"_s);
    QCOMPARE(navigation->item(2)->text(), u"已存令牌"_s);
    window.findChild<QToolButton *>(u"english"_s)->click();
    deliverEvents();
    QCOMPARE(navigation->item(1)->text(), u"Request"_s);
}

void TestMainWindow::remembersLanguageColoursAndHiddenSecrets() {
    OwnDesk desk;
    {
        MainWindow window(desk.workplace);
        window.fill();
        window.findChild<QAction *>(u"chineseAction"_s)->trigger();
        window.findChild<QAction *>(u"darkAction"_s)->trigger();
        window.findChild<QToolButton *>(u"hideSecrets"_s)->click();
    }
    gui::apply(gui::Appearance::light);
    const gui::Workplace next(desk.workplace.config, desk.clock, desk.keychain, {});
    QCOMPARE(next.language.language(), words::Language::chinese);
    QCOMPARE(next.memory.appearance(), gui::Appearance::dark);
    QVERIFY(next.discretion.isOn());
}

void TestMainWindow::remembersForItsOwnerAlone_data() {
    QTest::addColumn<bool>("isThere");
    QTest::newRow("a new file") << false;
    QTest::newRow("a file that everybody could read") << true;
}

void TestMainWindow::remembersForItsOwnerAlone() {
    QFETCH(const bool, isThere);
    const QTemporaryDir folder;
    const QString config = folder.filePath(u"config"_s);
    const QString path = config + u"/window.ini"_s;
    constexpr QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    constexpr QFile::Permissions everybody = owner | QFile::ReadGroup | QFile::ReadOther;
    if (isThere) {
        QVERIFY(QDir().mkpath(config));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly, everybody));
        QVERIFY(file.setPermissions(everybody));
        file.write("[General]\npage=request\n");
    }
    {
        gui::WindowMemory memory(config);
        QCOMPARE(memory.page(), isThere ? u"request"_s : QString());
        memory.setPage(u"inspect"_s);
    }
    const QFile::Permissions ofUser = QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;
    QCOMPARE(QFile::permissions(path) & ~ofUser, owner);
    if (!isThere)
        QCOMPARE(QFile::permissions(config) & ~ofUser, owner | QFile::ExeOwner);
    QCOMPARE(gui::WindowMemory(config).page(), u"inspect"_s);
}

void TestMainWindow::fitsASmallScreenInBothLanguages_data() {
    QTest::addColumn<words::Language>("language");
    QTest::addColumn<MainWindow::Page>("page");
    for (const words::Language language : {words::Language::english, words::Language::chinese}) {
        const QByteArray name = words::name(language);
        QTest::newRow(QByteArray("inspect, " + name).constData()) << language << MainWindow::Page::inspect;
        QTest::newRow(QByteArray("request, " + name).constData()) << language << MainWindow::Page::request;
        QTest::newRow(QByteArray("saved, " + name).constData()) << language << MainWindow::Page::saved;
        QTest::newRow(QByteArray("check, " + name).constData()) << language << MainWindow::Page::check;
    }
}

void TestMainWindow::fitsASmallScreenInBothLanguages() {
    QFETCH(words::Language, language);
    QFETCH(MainWindow::Page, page);
    OwnDesk desk(language);
    MainWindow window(desk.workplace);
    window.fill();
    window.showPage(page);
    if (page == MainWindow::Page::request) {
        window.findChild<QPushButton *>(u"send"_s)->click();
        QTRY_VERIFY(window.findChild<QWidget *>(u"headline"_s)->isVisibleTo(&window));
    }
    window.findChild<gui::InspectPage *>()->inspect(
        R"({"ret_code":1,"sdk_error_code":1005,"ret_msg":"ss_token expired","data":{"ss_token":"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.)"
        R"(eyJ1aWQiOiIxMjMiLCJleHAiOjE2MzA0MTc4NDksImFwcF9pZCI6ImFwcElEIn0.BWFAf7-Bi20KsFIjnQcF2ET1RNhoZRhoWa-VOxYbPuY"}})");
    constexpr QSize small{1024, 700};
    window.show();
    deliverEvents();
    window.resize(small);
    deliverEvents();
    QCOMPARE(window.size(), small);
}

void TestMainWindow::framesProductionAndNamesItInBothLanguages() {
    OwnDesk desk;
    const QString id =
        desk.addProfile(u"live"_s, "sud", "https://live.example.com", service::ProfileKind::production);
    MainWindow window(desk.workplace);
    window.fill();
    auto *frame = window.findChild<QWidget *>(u"productionFrame"_s);
    QVERIFY(frame->isHidden());
    desk.workplace.environments.choose(id);
    QVERIFY(!frame->isHidden());
    QCOMPARE(window.findChild<QLabel *>(u"kind"_s)->text(), u"PRODUCTION 生产"_s);
    QCOMPARE(window.findChild<QLabel *>(u"host"_s)->text(), u"live.example.com"_s);
}

void TestMainWindow::saysOfADamagedFileOfProfilesThatItWasSetAside() {
    OwnDesk desk;
    MainWindow window(desk.workplace);
    window.fill();
    auto *notice = window.findChild<QWidget *>(u"noticeBar"_s);
    QVERIFY(notice->isHidden());
    QFile file(desk.workplace.config.profilesFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ damaged");
    file.close();
    QVERIFY(reread(desk.workplace.environments));
    QVERIFY(!notice->isHidden());
    QVERIFY(notice->findChild<QLabel *>(u"text"_s)->text().contains(u".damaged-"_s));
}

void TestMainWindow::isNotHeldUpByADamagedFileThatAnotherProgramHolds() {
    OwnDesk desk;
    QFile file(desk.workplace.config.profilesFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ damaged");
    file.close();
    const auto lock = store::FileLock::acquire(desk.workplace.config.profilesFile() + u".lock"_s);
    QVERIFY(lock);
    ListChange changed(desk.workplace.environments);
    QElapsedTimer asked;
    asked.start();
    desk.workplace.environments.reload();
    QVERIFY(asked.elapsed() < store::FileLock::patienceMs / 5);
    QVERIFY(changed.comes());
    QVERIFY(asked.elapsed() >= store::FileLock::patienceMs);
    QCOMPARE(desk.workplace.environments.notices().size(), 1);
}

void TestMainWindow::seesWhatAnotherProgramWroteWhenItComesToTheFront() {
    OwnDesk desk;
    desk.addProfile(u"own"_s, "sud", "https://own.example.com");
    MainWindow window(desk.workplace);
    window.fill();
    service::Profile theirs;
    theirs.name = u"theirs"_s;
    theirs.service = "sud";
    theirs.baseUrl = "https://theirs.example.com";
    const store::ProfileFile file(desk.workplace.config.profilesFile(), desk.workplace.catalog, desk.clock);
    const auto saved = file.add(theirs);
    QVERIFY(saved);
    QVERIFY(!desk.workplace.environments.find(saved->profile.id));
    ListChange changed(desk.workplace.environments);
    QEvent front(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&window, &front);
    QVERIFY(changed.comes());
    QVERIFY(desk.workplace.environments.find(saved->profile.id));
}

void TestMainWindow::readsNoFileThatNobodyWrote() {
    OwnDesk desk;
    desk.addProfile(u"own"_s, "sud", "https://own.example.com");
    QSignalSpy changed(&desk.workplace.environments, &gui::Environments::listChanged);
    desk.workplace.environments.follow();
    // What is asked for next is done next.
    desk.workplace.environments.reload();
    QVERIFY(changed.wait());
    QCOMPARE(changed.count(), 1);
}

TD_TEST_CLASS(TestMainWindow);

}  // namespace td::test

#include "test_main_window.moc"
