// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>
#include <QtTest>

#include "filled_window.h"
#include "shown_texts.h"
#include "support/test_main.h"

namespace td::test {

using words::Language;

/// What holds on every page, whatever stands on it.
class TestEveryPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasEachMnemonicOnce_data();
    void hasEachMnemonicOnce();
};

void TestEveryPage::hasEachMnemonicOnce_data() {
    QTest::addColumn<Language>("language");
    QTest::newRow("in English") << Language::english;
    QTest::newRow("in Chinese") << Language::chinese;
}

void TestEveryPage::hasEachMnemonicOnce() {
    QFETCH(const Language, language);
    FilledWindow filled(language);
    QStringList twice;
    QVERIFY(filled.walk([&](const QByteArray &state) {
        for (const QString &text : doubledMnemonics(filled.window))
            twice.append(QString::fromUtf8(state) + u": " + text);
    }));
    for (const auto *menu : filled.window.findChildren<QMenu *>())
        twice += doubledMnemonics(*menu);
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

TD_TEST_CLASS(TestEveryPage);

}  // namespace td::test

#include "test_every_page.moc"
