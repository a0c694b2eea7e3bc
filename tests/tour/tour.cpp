// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include <cstdio>

#include <QCoreApplication>
#include <QPixmap>
#include <QtTest/QTest>

#include "gui/look/appearance.h"

namespace td::tour {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 10'000;

/// Lets the window take in what has changed: events that were posted, and those that they post.
void settle() {
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

}  // namespace

Tour::Tour(const QString &folder, gui::Workplace &workplace) : m_folder(folder), m_workplace(workplace) {
    if (!m_folder.mkpath(u"."_s))
        note(false, u"The folder for the pictures can be made."_s);
}

void Tour::note(bool good, const QString &what) {
    std::printf("%s  %s\n", good ? "ok    " : "FAILED", qUtf8Printable(what));
    std::fflush(stdout);
    m_worked = m_worked && good;
}

void Tour::step(const QString &what, const std::function<bool()> &holds) {
    note(QTest::qWaitFor(holds, patienceMs), what);
}

void Tour::picture(QWidget *window, const QString &name) {
    const words::Language before = m_workplace.language.language();
    for (const gui::Appearance appearance : {gui::Appearance::dark, gui::Appearance::light}) {
        gui::apply(appearance);
        for (const words::Language language : {words::Language::english, words::Language::chinese}) {
            m_workplace.language.set(language);
            settle();
            const QString file = m_folder.filePath(u"%1-%2-%3.png"_s.arg(
                name, QString::fromLatin1(words::name(language)), gui::name(appearance)));
            if (!window->grab().save(file))
                note(false, u"%1 can be written."_s.arg(file));
        }
    }
    m_workplace.language.set(before);
    settle();
}

}  // namespace td::tour
