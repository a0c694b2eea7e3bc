// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QtTest>

#include "gui/inspect/inspect_page.h"
#include "gui/main_window.h"
#include "gui/request/request_page.h"
#include "own_desk.h"
#include "support/fault_server.h"
#include "support/test_main.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::MainWindow;

namespace {

/// A window on its Request page with a request typed, not sent.
struct AskingWindow {
    AskingWindow(const QByteArray &service, const QByteArray &url, const QString &parameter,
                 service::ProfileKind kind = service::ProfileKind::test)
        : id(desk.addProfile(u"mine"_s, service, url.endsWith('/') ? url.chopped(1) : url, kind))
        , window(desk.workplace) {
        window.open();
        desk.workplace.environments.choose(id);
        window.showPage(MainWindow::Page::request);
        deliverEvents();
        auto *edit = window.findChild<QLineEdit *>(u"value_"_s + parameter);
        QTest::keyClicks(edit, u"fake-value-0001"_s);
    }

    void send() { window.findChild<QPushButton *>(u"send"_s)->click(); }

    OwnDesk desk;
    QString id;
    MainWindow window;
};

}  // namespace

/// How the window goes, and what it is like when it comes back.
class TestWindowEnd final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWent_data();
    void comesBackAsItWent();
    void asksWhileARotatingRequestIsOnItsWay();
    void endsWhileALongResponseIsRead();
    void endsDuringTheQuestionBeforeProduction();
};

void TestWindowEnd::comesBackAsItWent_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::newRow("stacked") << QSize(790, 700) << Qt::Vertical;
}

void TestWindowEnd::comesBackAsItWent() {
    QFETCH(const QSize, size);
    QFETCH(const Qt::Orientation, orientation);
    OwnDesk desk;
    QList<QList<int>> sizes;
    const auto splitters = [](MainWindow &window) {
        return QList{window.findChild<gui::InspectPage *>()->findChild<QSplitter *>(u"splitter"_s),
                     window.findChild<gui::RequestPage *>()->findChild<QSplitter *>(u"splitter"_s)};
    };
    {
        MainWindow window(desk.workplace);
        window.open();
        window.showPage(MainWindow::Page::request);
        window.resize(size);
        deliverEvents();
        for (QSplitter *splitter : splitters(window)) {
            window.showPage(splitter->window()->findChild<gui::InspectPage *>()->isAncestorOf(splitter)
                                ? MainWindow::Page::inspect
                                : MainWindow::Page::request);
            deliverEvents();
            QCOMPARE(splitter->orientation(), orientation);
            const int all = splitter->sizes().first() + splitter->sizes().last();
            splitter->setSizes({all * 6 / 10, all * 4 / 10});
            Q_EMIT splitter->splitterMoved(splitter->sizes().first(), 1);
            sizes.append(splitter->sizes());
        }
        window.close();
    }
    MainWindow window(desk.workplace);
    window.open();
    deliverEvents();
    QCOMPARE(window.page(), MainWindow::Page::request);
    QCOMPARE(window.size(), size);
    window.showPage(MainWindow::Page::inspect);
    deliverEvents();
    const QList<QSplitter *> later = splitters(window);
    QCOMPARE(later.first()->sizes(), sizes.first());
    window.showPage(MainWindow::Page::request);
    deliverEvents();
    QCOMPARE(later.last()->sizes(), sizes.last());
}

void TestWindowEnd::asksWhileARotatingRequestIsOnItsWay() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script().hang(); });
    AskingWindow asking("enduser", server.url(), u"refreshToken"_s);
    const QSignalSpy delivered(&server, &FaultServer::delivered);
    asking.send();
    QTRY_VERIFY(!delivered.isEmpty());
    asking.window.showPage(MainWindow::Page::inspect);
    asking.window.close();
    QVERIFY(asking.window.isVisible());
    QCOMPARE(asking.window.page(), MainWindow::Page::request);
    const auto *question = asking.window.findChild<QMessageBox *>(u"leaveQuestion"_s);
    QVERIFY(question && question->isVisible());
    question->findChild<QAbstractButton *>(u"quit"_s)->click();
    deliverEvents();
    QVERIFY(!asking.window.isVisible());
}

void TestWindowEnd::endsWhileALongResponseIsRead() {
    FaultServer server;
    server.setHandler([](const Received &) {
        return Script::answer(200, R"({"ret_code":0,"data":{"ss_token":"fake-new-ss-token-000000001",)"
                                   R"("expire_date":1772373600000},"more":")" +
                                       QByteArray(1'000'000, 'm') + R"("})");
    });
    AskingWindow asking("sud", server.url(), u"code"_s);
    const QSignalSpy gone(&server, &FaultServer::disconnected);
    asking.send();
    // Whether it is still being read, or masked, or done: the window goes.
    QTRY_VERIFY(!gone.isEmpty());
    asking.window.close();
    QVERIFY(!asking.window.isVisible());
}

void TestWindowEnd::endsDuringTheQuestionBeforeProduction() {
    FaultServer server;
    AskingWindow asking("sud", "https://127.0.0.1:" + QByteArray::number(server.port()), u"code"_s,
                        service::ProfileKind::production);
    asking.send();
    const QPointer<QDialog> question(asking.window.findChild<QDialog *>());
    QVERIFY(question && question->isVisible());
    asking.window.close();
    deliverEvents();
    QVERIFY(!asking.window.isVisible());
    QCOMPARE(server.connections(), 0);
}

TD_TEST_CLASS(TestWindowEnd);

}  // namespace td::test

#include "test_window_end.moc"
