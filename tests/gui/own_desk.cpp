// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_desk.h"

#include <QCoreApplication>
#include <QTest>

namespace td::test {

bool ListChange::comes() {
    constexpr int patienceMs = 60'000;  // a busy machine may take long over a file
    if (!QTest::qWaitFor([this] { return m_spy.count() > m_seen; }, patienceMs))
        return false;
    ++m_seen;
    return true;
}

bool reread(gui::Environments &environments) {
    ListChange changed(environments);
    environments.reload();
    return changed.comes();
}

OwnDesk::OwnDesk(words::Language language)
    : workplace(store::ConfigDir(folder.path()), clock, keychain, language) {}

QString OwnDesk::addProfile(const QString &name, const QByteArray &service, const QByteArray &url,
                            service::ProfileKind kind) {
    service::Profile profile;
    profile.name = name;
    profile.service = service;
    profile.kind = kind;
    profile.baseUrl = url;
    profile.allowHttp = kind == service::ProfileKind::test;
    const store::ProfileFile file(workplace.config.profilesFile(), workplace.catalog, clock);
    const auto saved = file.add(profile);
    return saved && reread(workplace.environments) ? saved->profile.id : QString();
}

void deliverEvents() {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

}  // namespace td::test
