// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_texts.h"

#include <algorithm>

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

namespace td::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList doubled(const QStringList &texts) {
    QStringList seen;
    QStringList twice;
    for (const QString &text : texts) {
        const QString mnemonic = QKeySequence::mnemonic(text).toString();
        if (mnemonic.isEmpty())
            continue;
        if (seen.contains(mnemonic))
            twice.append(text);
        seen.append(mnemonic);
    }
    return twice;
}

bool isChinese(const QString &text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

bool hasWord(const QString &text) {
    int letters = 0;
    for (const QChar c : text) {
        letters = c.isLetter() ? letters + 1 : 0;
        if (letters > 2)
            return true;
    }
    return false;
}

}  // namespace

QStringList shownTexts(const QWidget &window) {
    QStringList texts{window.windowTitle()};
    for (const auto *widget : window.findChildren<QWidget *>())
        texts.append({widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()});
    for (const auto *label : window.findChildren<QLabel *>())
        texts.append(label->text());
    for (const auto *button : window.findChildren<QAbstractButton *>())
        texts.append(button->text());
    for (const auto *edit : window.findChildren<QLineEdit *>())
        texts.append(edit->placeholderText());
    for (const auto *choice : window.findChildren<QComboBox *>()) {
        for (int i = 0; i < choice->count(); ++i)
            texts.append(choice->itemText(i));
    }
    texts.removeAll(QString());
    return texts;
}

QStringList foreignTexts(const QStringList &texts, words::Language language) {
    QStringList foreign;
    for (const QString &text : texts) {
        const bool isUrl =
            text.startsWith(u"http://"_s) || text.startsWith(u"https://"_s) || text.startsWith(u'/');
        if (!isUrl && hasWord(text) && isChinese(text) != (language == words::Language::chinese))
            foreign.append(text);
    }
    return foreign;
}

QStringList doubledMnemonics(const QWidget &window) {
    QStringList texts;
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisibleTo(&window))
            texts.append(label->text());
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&window))
            texts.append(button->text());
    }
    for (const auto *tabs : window.findChildren<QTabBar *>()) {
        for (int tab = 0; tabs->isVisibleTo(&window) && tab < tabs->count(); ++tab)
            texts.append(tabs->tabText(tab));
    }
    for (const auto *menus : window.findChildren<QMenuBar *>()) {
        for (const QAction *menu : menus->actions())
            texts.append(menu->text());
    }
    return doubled(texts);
}

QStringList doubledMnemonics(const QMenu &menu) {
    QStringList texts;
    for (const QAction *action : menu.actions())
        texts.append(action->text());
    return doubled(texts);
}

}  // namespace td::test
