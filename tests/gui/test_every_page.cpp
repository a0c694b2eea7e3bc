// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QDialog>
#include <QFile>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>
#include <QtTest>

#include "filled_window.h"
#include "gui/environment/remark.h"
#include "gui/look/appearance.h"
#include "gui/look/tone.h"
#include "gui/request/request_page.h"
#include "shown_texts.h"
#include "support/test_main.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::MainWindow;
using words::Language;

namespace {

/// What \a window and its dialogs say in words of ours: not what came from outside, names that are the same
/// in both languages, each language's own name, or what Qt words once when it makes a tab bar.
QStringList wordsIn(const QWidget &window) {
    static const QRegularExpression data(
        u"^(TokenDesk|English|中文|&?Language 语言|PRODUCTION 生产|<qt>Esc</qt>)$|sandbox-|SANDBOX "
        u"沙箱$|^(POST|PUT|GET) |"
        "eyJ|^\\S*…\\S*$|^[a-z_]+( = [0-9]+)?$|^Server's message: |^服务端消息：|^Scroll (Left|Right)$|^向[左右]滚动$"_s);
    QStringList texts = shownTexts(window);
    for (const auto *tabs : window.findChildren<QTabBar *>()) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts.append(tabs->tabText(tab));
    }
    for (const auto *action : window.findChildren<QAction *>())
        texts << action->text() << action->toolTip();
    for (const auto *dialog : window.findChildren<QDialog *>())
        texts.append(dialog->windowTitle());
    texts.removeIf([](const QString &text) { return data.match(text).hasMatch(); });
    return texts;
}

bool isClose(QColor one, QColor other) {
    return qAbs(one.red() - other.red()) + qAbs(one.green() - other.green()) +
               qAbs(one.blue() - other.blue()) <
           60;
}

/// \a colour, or nearly so: where a thin line covers a part of a pixel.
bool hasColour(const QImage &image, const QColor &colour) {
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (isClose(image.pixelColor(x, y), colour))
                return true;
        }
    }
    return false;
}

}  // namespace

/// What holds on every page, whatever stands on it.
class TestEveryPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasEachMnemonicOnce_data();
    void hasEachMnemonicOnce();
    void turnsWithTheLanguage_data();
    void turnsWithTheLanguage();
    void followsThePalette();
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

void TestEveryPage::turnsWithTheLanguage_data() {
    QTest::addColumn<Language>("before");
    QTest::addColumn<Language>("after");
    QTest::newRow("to Chinese") << Language::english << Language::chinese;
    QTest::newRow("to English") << Language::chinese << Language::english;
}

/// Everything in every state: started in one language, turned to the other while it stands there.
void TestEveryPage::turnsWithTheLanguage() {
    QFETCH(const Language, before);
    QFETCH(const Language, after);
    FilledWindow filled(before);
    QStringList foreign;
    const auto look = [&](const QByteArray &state) {
        filled.say(after);
        for (const QString &text : foreignTexts(wordsIn(filled.window), after))
            foreign.append(QString::fromUtf8(state) + u": " + text);
        filled.say(before);
    };
    QVERIFY(filled.walk(look));
    filled.find<QAction>(u"aboutAction"_s)->trigger();
    filled.window.findChild<gui::RequestPage *>()->askToLeave([] {});
    look("dialogs");
    foreign.removeDuplicates();
    QVERIFY2(foreign.isEmpty(), qPrintable(foreign.join(u'\n')));
}

void TestEveryPage::followsThePalette() {
    OwnDesk desk;
    MainWindow window(desk.workplace);
    window.open();
    QFile file(desk.workplace.config.profilesFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ damaged");
    file.close();
    QVERIFY(reread(desk.workplace.environments));
    gui::Remark remark;
    remark.say(gui::Tone::caution, [] { return u"a remark"_s; });
    const QList<QWidget *> signs{window.findChild<QWidget *>(u"noticeBar"_s), &remark};
    for (const gui::Appearance appearance : {gui::Appearance::light, gui::Appearance::dark}) {
        gui::apply(appearance);
        deliverEvents();
        const QColor caution = gui::colour(gui::Tone::caution, QGuiApplication::palette());
        for (QWidget *sign : signs) {
            QVERIFY(sign->isVisible());
            QVERIFY(hasColour(sign->grab().toImage(), caution));
        }
    }
    gui::apply(gui::Appearance::light);
}

TD_TEST_CLASS(TestEveryPage);

}  // namespace td::test

#include "test_every_page.moc"
