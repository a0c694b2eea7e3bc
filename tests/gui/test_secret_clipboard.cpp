// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

#include "gui/session/secret_clipboard.h"
#include "support/test_main.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::SecretClipboard;

namespace {

const base::Secret &secret() {
    static const base::Secret one("a-secret-token");
    return one;
}

QString onClipboard() {
    return QGuiApplication::clipboard()->text();
}

}  // namespace

/// A secret on the clipboard: marked as one, and taken away again.
class TestSecretClipboard final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->setText(u"before"_s); }

    void marksWhatItCopies() {
        SecretClipboard clipboard;
        clipboard.copy(secret());
        QVERIFY(clipboard.holds());
        QCOMPARE(onClipboard(), u"a-secret-token"_s);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s),
                 QByteArray("secret"));
    }

    void clearsItAfterAWhile() {
        SecretClipboard clipboard(std::chrono::milliseconds(1));
        QSignalSpy gone(&clipboard, &SecretClipboard::gone);
        clipboard.copy(secret());
        QVERIFY(gone.wait());
        QCOMPARE(gone.first().first().toBool(), true);
        QVERIFY(!clipboard.holds());
        QCOMPARE(onClipboard(), QString());
    }

    void clearsItAtTheEnd() {
        {
            SecretClipboard clipboard;
            clipboard.copy(secret());
        }
        QCOMPARE(onClipboard(), QString());
    }

    void leavesWhatSomebodyElseCopied() {
        {
            SecretClipboard clipboard(std::chrono::milliseconds(1));
            QSignalSpy gone(&clipboard, &SecretClipboard::gone);
            clipboard.copy(secret());
            QGuiApplication::clipboard()->setText(u"mine"_s);
            QCOMPARE(gone.count(), 1);
            QCOMPARE(gone.first().first().toBool(), false);
            QVERIFY(!gone.wait(20));
        }
        QCOMPARE(onClipboard(), u"mine"_s);
    }

    void countsFromTheLastCopy() {
        SecretClipboard clipboard(std::chrono::milliseconds(1));
        QSignalSpy gone(&clipboard, &SecretClipboard::gone);
        clipboard.copy(base::Secret("another"));
        clipboard.copy(secret());
        QCOMPARE(onClipboard(), u"a-secret-token"_s);
        QVERIFY(gone.wait());
        QCOMPARE(gone.count(), 1);
    }
};

TD_TEST_CLASS(TestSecretClipboard);

}  // namespace td::test

#include "test_secret_clipboard.moc"
