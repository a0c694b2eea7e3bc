// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QtTest>

#include "gui/environment/profile/profile_dialog.h"
#include "gui/environment/remark.h"
#include "own_desk.h"

namespace td::test {

/// The dialog over a desk of its own, with a profile called `taken` and one called `own`, which is edited.
struct OpenProfileDialog {
    explicit OpenProfileDialog(words::Language language = words::Language::english) : desk(language) {
        desk.addProfile(QStringLiteral("taken"), "sud", "https://taken.example");
        id = desk.addProfile(QStringLiteral("own"), "sud", "https://own.example");
    }
    ~OpenProfileDialog() { delete dialog; }
    Q_DISABLE_COPY_MOVE(OpenProfileDialog)

    void open(gui::ProfileDialog::Purpose purpose, const service::Profile &start) {
        dialog = new gui::ProfileDialog(desk.workplace, purpose, start, nullptr);
        dialog->show();
    }
    void openNew() {
        service::Profile start;
        start.service = "sud";
        open(gui::ProfileDialog::Purpose::add, start);
    }
    void openEdit() { open(gui::ProfileDialog::Purpose::edit, *desk.workplace.environments.find(id)); }

    template <typename T>
    T *find(const QString &name) const {
        return dialog->findChild<T *>(name);
    }
    void type(const QString &field, const QString &text) const {
        auto *edit = find<QLineEdit>(field);
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Backspace);
        else
            QTest::keyClicks(edit, text);
    }
    QString remark(const QString &name) const { return find<gui::Remark>(name)->text(); }
    void save() const { find<QPushButton>(QStringLiteral("save"))->click(); }
    /// Saves what can be saved, and waits until it is.
    bool saved() const {
        ListChange changed(desk.workplace.environments);
        save();
        return changed.comes();
    }
    QByteArray file() const {
        QFile profiles(desk.workplace.config.profilesFile());
        return profiles.open(QIODevice::ReadOnly) ? profiles.readAll() : QByteArray();
    }

    mutable OwnDesk desk;
    QString id;
    QPointer<gui::ProfileDialog> dialog;
};

}  // namespace td::test
