// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include "base/clock.h"
#include "service/catalog.h"
#include "store/profile_file.h"

namespace td::test {

/// 2026-11-21T09:40:00Z, always.
class StoppedClock final : public base::Clock {
public:
    qint64 nowMs() const override { return 1'795'254'000'000; }
};

/// A definition with the id \a id and one endpoint, `renew`, which may have a URL of its own.
QByteArray definitionText(const QByteArray &id);

/// One built-in service, `ticket`, whose endpoint `renew` may have a URL of its own and whose parameter
/// `token` travels in the query or a form; and one of the user's, `parcel`.
service::Catalog twoServices();

/// A profile of `ticket` that keeps every rule.
service::Profile ticketProfile(const QString &name);

/// A file of profiles with the entries \a entries.
QByteArray fileOf(const QByteArray &entries, const QByteArray &format = "1");
/// An entry with the members that cannot be left out, then \a more, which begins with a comma.
QByteArray entryOf(const QByteArray &id, const QByteArray &name, const QByteArray &more = {});
/// The names of the profiles that \a file yields, in its order.
QStringList usableNames(const store::ProfileFile &file);

QByteArray contentOf(const QString &path);
void writePlainly(const QString &path, const QByteArray &content);
/// Permission bits alone.
int modeOf(const QString &path);
/// Names of all that is in \a folder, hidden ones too, sorted.
QStringList namesIn(const QString &folder);

/// A folder to work in, with the path of a profile file in it.
struct DeskFolder {
    QTemporaryDir folder;
    service::Catalog catalog = twoServices();
    StoppedClock clock;

    QString path(const QString &name) const { return folder.filePath(name); }
    QString profilesPath() const { return path(QStringLiteral("profiles.json")); }
    store::ProfileFile profiles() const { return {profilesPath(), catalog, clock}; }
};

/// While it lives the test has no more rights than anybody, even when root runs it.
class WithoutRights {
public:
    WithoutRights();
    ~WithoutRights();
    Q_DISABLE_COPY_MOVE(WithoutRights)
};

/// While it lives no file of this program grows beyond \a bytes: a full disk, as far as a writer can tell.
class FullDisk {
public:
    explicit FullDisk(int bytes);
    ~FullDisk();
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    quint64 m_before;
};

}  // namespace td::test
