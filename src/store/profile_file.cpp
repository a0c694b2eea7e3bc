// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profile_file.h"

#include <cerrno>
#include <cstdio>

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>
#include <QUuid>

#include "store/built_in.h"
#include "store/config_dir.h"
#include "store/durable_file.h"
#include "store/file_lock.h"
#include "store/system_error.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;
using service::Profile;

namespace {
base::Result<FileLock> lockFor(const QString &path) {
    // Beside the file itself: two folders may link to one file.
    const auto target = writeTarget(path);
    return target ? FileLock::acquire(*target + ".lock"_L1) : base::failure(target.error());
}

QStringList namesIn(const ProfileDocument &document) {
    QStringList names;
    for (const ProfileDocument::Entry &entry : document.entries())
        names.append(entry.name);
    return names;
}

tl::unexpected<base::Error> notFound(const QString &name, const ProfileDocument &document) {
    return base::failure(StoreFault::store_profile_not_found,
                         {{u"name"_s, name}, {u"known"_s, namesIn(document).join(", "_L1)}});
}
}  // namespace

ProfileFile::ProfileFile(QString path, const service::Catalog &catalog, const base::Clock &clock)
    : m_path(std::move(path)), m_catalog(&catalog), m_clock(&clock) {}

base::Result<ProfileFile::Contents> ProfileFile::load() const {
    auto document = read();
    base::Error damage;
    if (!document && base::is(document.error(), StoreFault::store_not_profiles)) {
        const auto lock = lockFor(m_path);
        if (!lock)
            return base::failure(lock.error());
        document = readOrSetAside(&damage);
    }
    if (!document)
        return base::failure(document.error());
    QList<base::Error> notices = document->notices(m_path);
    if (!damage.isNull())
        notices.prepend(damage);
    return Contents{*std::move(document), notices};
}

base::Result<ProfileFile::Saved> ProfileFile::add(Profile profile) const {
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.builtIn = false;
    const auto changed = change([&profile](ProfileDocument &document) -> base::Result<void> {
        const auto admitted = document.admitted(profile);
        if (!admitted)
            return base::failure(admitted.error());
        profile = *admitted;
        document.append(profile);
        return {};
    });
    return changed ? base::Result<Saved>(Saved{profile, *changed}) : base::failure(changed.error());
}

base::Result<ProfileFile::Saved> ProfileFile::replace(const Profile &profile, const Profile &start) const {
    Profile saved = profile;
    const auto changed = change([&saved, &start](ProfileDocument &document) -> base::Result<void> {
        const auto place = document.withId(saved.id);
        const auto admitted = document.admitted(saved, place);
        if (!admitted)
            return base::failure(admitted.error());
        if (!place)
            return notFound(saved.name, document);
        if (document.entries().at(*place).profile != start)
            return base::failure(StoreFault::store_profile_changed, {{u"name"_s, start.name}});
        saved = *admitted;
        document.replace(*place, saved);
        return {};
    });
    return changed ? base::Result<Saved>(Saved{saved, *changed}) : base::failure(changed.error());
}

base::Result<void> ProfileFile::remove(const QString &name) const {
    for (const Profile &builtIn : builtInProfiles(*m_catalog)) {
        if (isSameName(builtIn.name, name))
            return base::failure(service::ProfileFault::profile_built_in, {{u"name"_s, builtIn.name}});
    }
    const auto changed = change([&name](ProfileDocument &document) -> base::Result<void> {
        const auto place = document.named(name);
        if (!place)
            return notFound(name, document);
        document.remove(*place);
        return {};
    });
    return changed ? base::Result<void>() : base::failure(changed.error());
}

base::Result<base::Error> ProfileFile::change(const Edit &edit) const {
    if (const auto made = makePrivateFolder(QFileInfo(m_path).absolutePath()); !made)
        return base::failure(made.error());
    const auto lock = lockFor(m_path);
    if (!lock)
        return base::failure(lock.error());
    removeLeftovers(m_path);
    base::Error damage;
    auto document = readOrSetAside(&damage);
    if (!document)
        return base::failure(document.error());
    if (const auto edited = edit(*document); !edited)
        return base::failure(edited.error());
    if (!document->isEdited())
        return damage;
    const auto written = write(*document);
    return written ? base::Result<base::Error>(damage) : base::failure(written.error());
}

base::Result<ProfileDocument> ProfileFile::read() const {
    const auto text = readFile(m_path, base::Json::maxBytes);
    if (!text && base::is(text.error(), StoreFault::store_not_found))
        return ProfileDocument(*m_catalog);
    if (!text)
        return base::failure(text.error());
    return ProfileDocument::parse(*text, *m_catalog);
}

base::Result<ProfileDocument> ProfileFile::readOrSetAside(base::Error *notice) const {
    auto document = read();
    if (document || !base::is(document.error(), StoreFault::store_not_profiles))
        return document;
    const auto name = setAside();
    if (!name)
        return base::failure(name.error());
    *notice = base::error(
        StoreFault::store_damaged,
        {{u"path"_s, m_path}, {u"set_aside"_s, *name}, {u"reason"_s, QVariant::fromValue(document.error())}});
    return ProfileDocument(*m_catalog);
}

base::Result<QString> ProfileFile::setAside() const {
    const auto target = writeTarget(m_path);
    if (!target)
        return target;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock->nowMs(), Qt::UTC);
    const QString dated = *target + ".damaged-"_L1 + now.toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString name = dated;
    // The lock keeps another of our programs from taking the name in between.
    for (int count = 2; QFileInfo(name).isSymLink() || QFileInfo::exists(name); ++count)
        name = dated + u'-' + QString::number(count);
    if (std::rename(QFile::encodeName(*target).constData(), QFile::encodeName(name).constData()) != 0)
        return systemFailure(StoreFault::store_unwritable, *target, errno);
    return name;
}

base::Result<void> ProfileFile::write(const ProfileDocument &document) const {
    const QByteArray text = document.text();
    // A larger one could not be read again.
    if (text.size() > base::Json::maxBytes)
        return base::failure(StoreFault::store_too_large,
                             {{u"path"_s, m_path}, {u"limit"_s, base::Json::maxBytes}});
    return writeDurably(m_path, text);
}

}  // namespace td::store
