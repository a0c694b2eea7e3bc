// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QtTest>

#include "gui/inspect/inspect_page.h"
#include "gui/main_window.h"
#include "gui/request/request_page.h"
#include "own_desk.h"
#include "support/test_main.h"
#include "token/sign.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::MainWindow;

namespace {

/// The window on its Request page, with a token on the clipboard.
struct OwnWindow {
    OwnWindow() : window(desk.workplace) {
        window.fill();
        window.showPage(MainWindow::Page::request);
        window.show();
        window.activateWindow();
        QGuiApplication::clipboard()->setText(QString::fromLatin1(
            token::signHs256(R"({"sub":"123"})", base::Secret::copyOf("fake-signing-key"))));
    }
    void pressPaste(QWidget *focus) {
        focus->setFocus();
        QTest::keyClick(focus, Qt::Key_V, Qt::ControlModifier);
    }
    QWidget *strip() { return window.findChild<QWidget *>(u"backStrip"_s); }
    QString verdict() {
        return window.findChild<gui::InspectPage *>()->findChild<QLabel *>(u"owner"_s)->text();
    }

    OwnDesk desk;
    MainWindow window;
};

}  // namespace

/// Ctrl+V outside a text field.
class TestPasteAnywhere final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesToInspectAndOffersTheWayBack();
    void staysInATextField();
    void doesNothingWithAnEmptyClipboard();
    void offersNoWayBackFromInspectItself();
};

void TestPasteAnywhere::goesToInspectAndOffersTheWayBack() {
    OwnWindow own;
    own.pressPaste(own.window.findChild<QListWidget *>(u"navigation"_s));
    QCOMPARE(own.window.page(), MainWindow::Page::inspect);
    QVERIFY2(own.verdict().contains(u"123"_s), qPrintable(own.verdict()));
    QVERIFY(own.strip()->isVisible());
    own.window.findChild<QToolButton *>(u"back"_s)->click();
    QCOMPARE(own.window.page(), MainWindow::Page::request);
    QVERIFY(!own.strip()->isVisible());
}

void TestPasteAnywhere::staysInATextField() {
    OwnWindow own;
    const auto fields = own.window.findChild<gui::RequestPage *>()->findChildren<QLineEdit *>();
    const auto typed = std::find_if(fields.begin(), fields.end(), [](const QLineEdit *one) {
        return one->isVisible() && one->isEnabled() && !one->isReadOnly();
    });
    QVERIFY(typed != fields.end());
    QLineEdit *field = *typed;
    own.pressPaste(field);
    QCOMPARE(own.window.page(), MainWindow::Page::request);
    QVERIFY(field->text().startsWith(u"eyJ"_s));
}

void TestPasteAnywhere::doesNothingWithAnEmptyClipboard() {
    OwnWindow own;
    QGuiApplication::clipboard()->clear();
    own.pressPaste(own.window.findChild<QListWidget *>(u"navigation"_s));
    QCOMPARE(own.window.page(), MainWindow::Page::request);
    QVERIFY(!own.strip()->isVisible());
}

void TestPasteAnywhere::offersNoWayBackFromInspectItself() {
    OwnWindow own;
    own.window.showPage(MainWindow::Page::inspect);
    own.pressPaste(own.window.findChild<QListWidget *>(u"navigation"_s));
    QVERIFY2(own.verdict().contains(u"123"_s), qPrintable(own.verdict()));
    QVERIFY(!own.strip()->isVisible());
}

TD_TEST_CLASS(TestPasteAnywhere);

}  // namespace td::test

#include "test_paste_anywhere.moc"
