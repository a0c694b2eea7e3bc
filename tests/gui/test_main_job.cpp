// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QtTest>

#include "gui/main_window.h"
#include "gui/request/result/result_view.h"
#include "own_desk.h"
#include "support/test_main.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::MainWindow;

namespace {

/// Presses a key where the keyboard is: in the open menu, or at the widget with the focus.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QWidget *taker = QApplication::activePopupWidget();
    if (!taker)
        taker = QApplication::focusWidget();
    if (!taker)
        taker = QApplication::activeWindow();
    QTest::keyClick(taker, key, modifiers);
    deliverEvents();
}

/// Presses Tab until the widget called \a name has the focus.
bool tabTo(const QString &name) {
    for (int presses = 0; presses < 60; ++presses) {
        if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

}  // namespace

/// What the window is for, from its first start to a copied token, with no hand on a mouse.
class TestMainJob final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void needsTheKeyboardOnly();
};

void TestMainJob::needsTheKeyboardOnly() {
    OwnDesk desk;
    MainWindow window(desk.workplace);
    window.open();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(window.page(), MainWindow::Page::inspect);

    // "Try it: get a &sample token from the Sandbox"
    press(Qt::Key_S, Qt::AltModifier);
    // A button pressed by its mnemonic is let go by a timer.
    QTRY_COMPARE(window.page(), MainWindow::Page::request);
    const auto *result = window.findChild<gui::ResultView *>();
    QVERIFY(QTest::qWaitFor([result] { return result->record() != nullptr; }));
    deliverEvents();
    QCOMPARE(result->record()->outcome.kind, service::OutcomeKind::success);
    const QString token = QString::fromUtf8(result->record()->outcome.tokens.first().token.reveal());

    QVERIFY(tabTo(u"inspect"_s));
    press(Qt::Key_Space);
    QCOMPARE(window.page(), MainWindow::Page::inspect);
    const auto *claims = window.findChild<QTableView *>(u"claims"_s);
    QVERIFY(claims->isVisible());
    QVERIFY(claims->model()->rowCount() > 0);
    QCOMPARE(window.findChild<QLabel *>(u"state"_s)->text(), u"Not expired"_s);

    // View, Language, the first of them
    press(Qt::Key_V, Qt::AltModifier);
    QVERIFY(QApplication::activePopupWidget());
    press(Qt::Key_L);
    press(Qt::Key_Return);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(desk.workplace.language.language(), words::Language::chinese);
    QCOMPARE(window.findChild<QLabel *>(u"state"_s)->text(), u"未过期"_s);

    QVERIFY(tabTo(u"claims"_s));
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(claims->model()->index(0, 0).data().toString() +
                                                            u'\t'));
    // Raw, Copy token
    press(Qt::Key_R, Qt::AltModifier);
    press(Qt::Key_Y, Qt::AltModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), token);

    press(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(!window.isVisible());
}

TD_TEST_CLASS(TestMainJob);

}  // namespace td::test

#include "test_main_job.moc"
