// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "saved_desk.h"

#include <QDialog>
#include <QtTest>

#include "gui/look/note_line.h"
#include "store/vault/token_table.h"
#include "token/sign.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;

}  // namespace

SavedDesk::SavedDesk(words::Language language) : desk(language), page(desk.workplace) {
    page.resize(1000, 600);
    page.show();
    deliverEvents();
}

bool SavedDesk::open() {
    const bool looked =
        QTest::qWaitFor([this] { return desk.workplace.vault.state() == gui::VaultHost::State::unmade; });
    desk.workplace.vault.keepForSession();
    return looked && QTest::qWaitFor([this] { return desk.workplace.saved.isRead(); });
}

QString SavedDesk::profileOf(const QByteArray &service) const {
    for (const service::Profile &profile : desk.workplace.environments.profiles()) {
        if (profile.service == service)
            return profile.id;
    }
    return {};
}

QList<qint64> SavedDesk::save(const QByteArray &service, const QList<store::NewToken> &tokens,
                              const QString &profileId, const QByteArray &doubt) {
    const service::Profile *profile =
        desk.workplace.environments.find(profileId.isEmpty() ? profileOf(service) : profileId);
    QList<qint64> ids;
    desk.workplace.saved.add({profile->id, profile->name, service, doubt, tokens}, &page,
                             [&ids](const auto &saved) {
                                 for (const store::KeptToken &one : *saved)
                                     ids.append(one.id);
                             });
    const bool isThere =
        QTest::qWaitFor([&] { return !ids.isEmpty() && desk.workplace.saved.find(ids.last()); });
    return isThere ? ids : QList<qint64>();
}

qint64 SavedDesk::saveOne(const QByteArray &user, qint64 leftMs) {
    const qint64 until = desk.clock.nowMs() + leftMs;
    return save("sud", {{"ss_token", userToken(user, until), {desk.clock.nowMs() - hourMs, {}, until}}})
        .value(0);
}

bool SavedDesk::replace(qint64 id, const store::NewToken &token) {
    const qint64 grant = desk.workplace.saved.find(id)->kept.grant;
    const bool done = desk.workplace.vault.vault()->ask([&](const store::SealedDatabase &database) {
        return store::TokenTable(database).put(grant, {token}, desk.clock.nowMs()).has_value();
    });
    return done && reload();
}

bool SavedDesk::reload() {
    QSignalSpy changed(&desk.workplace.saved, &gui::SavedTokens::changed);
    desk.workplace.saved.reload();
    return changed.wait();
}

void SavedDesk::advance(qint64 ms) {
    desk.clock.advance(ms);
    desk.workplace.ticker.beat();
}

void SavedDesk::say(words::Language language) {
    desk.workplace.language.set(language);
    deliverEvents();
}

gui::SavedModel &SavedDesk::model() const {
    return *page.findChild<gui::SavedModel *>();
}

gui::SavedTable &SavedDesk::table() const {
    return *page.findChild<gui::SavedTable *>(u"table"_s);
}

QStringList SavedDesk::cells(int column) const {
    QStringList texts;
    for (int row = 0; row < model().rowCount(); ++row)
        texts.append(model().index(row, column).data().toString());
    return texts;
}

QAction *SavedDesk::action(const QString &name) const {
    return page.findChild<QAction *>(name);
}

QAbstractButton *SavedDesk::button(const QString &name) const {
    return page.findChild<QAbstractButton *>(name);
}

QString SavedDesk::note(const QString &name) const {
    const auto *note = page.findChild<gui::NoteLine *>(name);
    return note->isHidden() ? QString() : note->text();
}

QDialog *SavedDesk::dialog(const QString &name) const {
    for (auto *dialog : page.findChildren<QDialog *>(name)) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

base::Secret userToken(const QByteArray &user, qint64 expiresAtMs, const QByteArray &key) {
    const QByteArray claims =
        R"({"uid":")" + user + R"(","exp":)" + QByteArray::number(expiresAtMs / 1000) + '}';
    return base::Secret(token::signHs256(claims, base::Secret::copyOf(key)));
}

}  // namespace td::test
