// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QtTest>

#include "gui/inspect/inspect_page.h"
#include "own_desk.h"
#include "token/sign.h"

// The Inspect page with a desk of its own, and tokens, obviously fake, to put into it.
namespace td::test {

/// OwnDesk's clock, in seconds.
constexpr qint64 now = 1'772'366'400;

inline QByteArray jwt(const QByteArray &claims) {
    return token::signHs256(claims, base::Secret::copyOf("fake-signing-key"));
}

inline QByteArray at(qint64 seconds) {
    return QByteArray::number(now + seconds);
}

inline QByteArray goodToken() {
    return jwt(R"({"sub":"123","name":"Fake Person","iat":)" + at(-600) + R"(,"exp":)" + at(3600) + "}");
}

inline QByteArray expiredToken() {
    return jwt(R"({"sub":"123","exp":)" + at(-3600) + "}");
}

/// The page, shown, and its widgets.
struct OwnPage {
    explicit OwnPage(words::Language language = words::Language::english)
        : desk(language), page(desk.workplace) {
        page.resize(1000, 660);
        page.show();
    }

    template <typename Widget>
    Widget *find(const QString &name) {
        auto *widget = page.findChild<Widget *>(name);
        Q_ASSERT(widget);
        return widget;
    }
    QPlainTextEdit *box() { return find<QPlainTextEdit>(QStringLiteral("box")); }
    QString text(const QString &label) { return find<QLabel>(label)->text(); }
    QAbstractItemModel *claims() { return find<QTableView>(QStringLiteral("claims"))->model(); }
    QString claim(int row, int column) { return claims()->index(row, column).data().toString(); }
    QString finding(int row) {
        return find<QAbstractItemView>(QStringLiteral("findings"))->model()->index(row, 0).data().toString();
    }

    void paste(const QByteArray &text) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        box()->setFocus();
        QTest::keyClick(box(), Qt::Key_V, Qt::ControlModifier);
    }

    OwnDesk desk;
    gui::InspectPage page;
};

}  // namespace td::test
