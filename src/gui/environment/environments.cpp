// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/environments.h"

#include <algorithm>

#include <QPointer>

namespace td::gui {

namespace {

/// Where somebody new can begin: a service that gives tokens to those who have none.
const service::Profile &easiest(const QList<service::Profile> &profiles, const service::Catalog &catalog) {
    const auto found = std::find_if(profiles.begin(), profiles.end(), [&](const service::Profile &profile) {
        const service::Definition *definition = catalog.service(profile.service);
        return definition && definition->issuing();
    });
    return found == profiles.end() ? profiles.first() : *found;
}

}  // namespace

Environments::Environments(store::ProfileFile file, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_reading(read(m_file)) {
    m_pool.setMaxThreadCount(1);
    Q_ASSERT(!m_reading.list.profiles.isEmpty());
    m_current = easiest(m_reading.list.profiles, m_file.catalog()).id;
}

const service::Profile &Environments::current() const {
    const service::Profile *chosen = find(m_current);
    return chosen ? *chosen : m_reading.list.profiles.first();
}

const service::Definition &Environments::service() const {
    const service::Definition *definition = catalog().service(current().service);
    // A profile of a service that is not there is no usable profile, and is not in the list.
    Q_ASSERT(definition);
    return *definition;
}

const service::Profile *Environments::find(const QString &id) const {
    const auto found = std::find_if(m_reading.list.profiles.begin(), m_reading.list.profiles.end(),
                                    [&id](const service::Profile &profile) { return profile.id == id; });
    return found == m_reading.list.profiles.end() ? nullptr : &*found;
}

QString Environments::idNamed(const QString &name) const {
    const auto profile = m_reading.list.named(name);
    return profile ? profile->id : QString();
}

void Environments::choose(const QString &id) {
    if (id == m_current || !find(id))
        return;
    m_current = id;
    Q_EMIT currentChanged();
}

Environments::Reading Environments::read(const store::ProfileFile &file) {
    const store::FileStamp stamp = store::stampOf(file.path());
    return {stamp, store::listProfiles(file)};
}

void Environments::adopt(const Reading &reading) {
    const service::Profile before = current();
    m_reading = reading;
    m_current = current().id;
    Q_EMIT listChanged();
    if (current() != before)
        Q_EMIT currentChanged();
}

void Environments::reload() {
    work<void>([] { return base::Result<void>(); }, nullptr, {});
}

void Environments::follow() {
    m_pool.start([this, known = m_reading.stamp] {
        if (store::stampOf(m_file.path()) == known)
            return;
        QMetaObject::invokeMethod(
            this, [this, reading = read(m_file)] { adopt(reading); }, Qt::QueuedConnection);
    });
}

template <typename T>
void Environments::work(const std::function<base::Result<T>()> &task, QObject *context, const Done<T> &done) {
    // Queued: a callback that came before its caller has gone on would find half of what it expects.
    m_pool.start([this, task, done, guard = QPointer<QObject>(context)] {
        const base::Result<T> result = task();
        QMetaObject::invokeMethod(
            this,
            [this, result, done, guard, reading = read(m_file)] {
                adopt(reading);
                if (guard)
                    done(result);
            },
            Qt::QueuedConnection);
    });
}

void Environments::save(const service::Profile &profile, const service::Profile &start, QObject *context,
                        const Done<service::Profile> &done) {
    const auto task = [file = m_file, profile, start]() -> base::Result<service::Profile> {
        const auto saved = profile.id.isEmpty() ? file.add(profile) : file.replace(profile, start);
        if (!saved)
            return base::failure(saved.error());
        return saved->profile;
    };
    work<service::Profile>(task, context, done);
}

void Environments::remove(const QString &name, QObject *context, const Done<void> &done) {
    const auto finish = [this, id = idNamed(name), done,
                         guard = QPointer<QObject>(context)](const base::Result<void> &result) {
        if (result)
            Q_EMIT removed(id);
        if (guard)
            done(result);
    };
    work<void>([file = m_file, name] { return file.remove(name); }, this, finish);
}

void Environments::readImport(const QString &path, QObject *context, const Done<QByteArray> &done) {
    work<QByteArray>([path] { return store::readImport(path); }, context, done);
}

void Environments::previewImport(const QByteArray &text, const store::KeptSecrets &kept, QObject *context,
                                 const Done<store::Import> &done) {
    work<store::Import>([file = m_file, text, kept] { return store::previewImport(file, text, kept); },
                        context, done);
}

void Environments::applyImport(const QByteArray &text, const store::Decisions &decisions,
                               const store::KeptSecrets &kept, QObject *context,
                               const Done<store::Import> &done) {
    const auto task = [file = m_file, text, decisions, kept] {
        return store::applyImport(file, text, decisions, kept);
    };
    work<store::Import>(task, context, done);
}

void Environments::exportTo(const QString &path, const QStringList &names, const store::KeptSecrets &kept,
                            bool replacing, QObject *context, const Done<store::Export> &done) {
    const auto task = [file = m_file, path, names, kept, replacing]() -> base::Result<store::Export> {
        auto exported = store::exportProfiles(file, names, kept);
        if (!exported)
            return exported;
        if (const auto written = store::writeExport(path, exported->text, replacing); !written)
            return base::failure(written.error());
        return exported;
    };
    work<store::Export>(task, context, done);
}

}  // namespace td::gui
