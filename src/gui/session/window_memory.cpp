// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/window_memory.h"

#include <QFile>
#include <QFileInfo>

#include "store/config_dir.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString splitterKey(const QString &name) {
    return u"splitter/"_s + name;
}

}  // namespace

WindowMemory::WindowMemory(const QString &configFolder)
    : m_settings(configFolder + u"/window.ini"_s, QSettings::IniFormat) {}

void WindowMemory::keep(const QString &key, const QVariant &value) {
    if (!m_private)
        makePrivate();
    m_settings.setValue(key, value);
}

void WindowMemory::makePrivate() {
    m_private = true;
    // QSettings would make the folder and the file as everybody may read them; the mode of a file that is
    // there it keeps.
    const QString path = m_settings.fileName();
    if (!store::makePrivateFolder(QFileInfo(path).absolutePath()))
        return;
    constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        file.setPermissions(ownerOnly);
}

std::optional<words::Language> WindowMemory::language() const {
    return words::languageNamed(m_settings.value(u"language"_s).toString().toLatin1());
}

void WindowMemory::setLanguage(words::Language language) {
    keep(u"language"_s, QString::fromLatin1(words::name(language)));
}

Appearance WindowMemory::appearance() const {
    return appearanceNamed(m_settings.value(u"appearance"_s).toString());
}

void WindowMemory::setAppearance(Appearance appearance) {
    keep(u"appearance"_s, name(appearance));
}

bool WindowMemory::hidesSecrets() const {
    return m_settings.value(u"hide_secrets"_s).toBool();
}

void WindowMemory::setHidesSecrets(bool hides) {
    keep(u"hide_secrets"_s, hides);
}

QString WindowMemory::profile() const {
    return m_settings.value(u"profile"_s).toString();
}

void WindowMemory::setProfile(const QString &id) {
    keep(u"profile"_s, id);
}

QString WindowMemory::page() const {
    return m_settings.value(u"page"_s).toString();
}

void WindowMemory::setPage(const QString &name) {
    keep(u"page"_s, name);
}

bool WindowMemory::keepsForSession() const {
    return m_settings.value(u"keeps_for_session"_s).toBool();
}

void WindowMemory::setKeepsForSession(bool keeps) {
    keep(u"keeps_for_session"_s, keeps);
}

bool WindowMemory::showsNotices() const {
    return m_settings.value(u"notices"_s, true).toBool();
}

void WindowMemory::setShowsNotices(bool shows) {
    keep(u"notices"_s, shows);
}

QByteArray WindowMemory::geometry() const {
    return m_settings.value(u"geometry"_s).toByteArray();
}

void WindowMemory::setGeometry(const QByteArray &geometry) {
    keep(u"geometry"_s, geometry);
}

QByteArray WindowMemory::splitter(const QString &name) const {
    return m_settings.value(splitterKey(name)).toByteArray();
}

void WindowMemory::setSplitter(const QString &name, const QByteArray &state) {
    keep(splitterKey(name), state);
}

}  // namespace td::gui
