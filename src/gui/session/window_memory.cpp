// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/window_memory.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString splitterKey(const QString &name) {
    return u"splitter/"_s + name;
}

}  // namespace

WindowMemory::WindowMemory(const QString &configFolder)
    : m_settings(configFolder + u"/window.ini"_s, QSettings::IniFormat) {}

std::optional<words::Language> WindowMemory::language() const {
    return words::languageNamed(m_settings.value(u"language"_s).toString().toLatin1());
}

void WindowMemory::setLanguage(words::Language language) {
    m_settings.setValue(u"language"_s, QString::fromLatin1(words::name(language)));
}

Appearance WindowMemory::appearance() const {
    return appearanceNamed(m_settings.value(u"appearance"_s).toString());
}

void WindowMemory::setAppearance(Appearance appearance) {
    m_settings.setValue(u"appearance"_s, name(appearance));
}

bool WindowMemory::hidesSecrets() const {
    return m_settings.value(u"hide_secrets"_s).toBool();
}

void WindowMemory::setHidesSecrets(bool hides) {
    m_settings.setValue(u"hide_secrets"_s, hides);
}

QString WindowMemory::profile() const {
    return m_settings.value(u"profile"_s).toString();
}

void WindowMemory::setProfile(const QString &id) {
    m_settings.setValue(u"profile"_s, id);
}

QString WindowMemory::page() const {
    return m_settings.value(u"page"_s).toString();
}

void WindowMemory::setPage(const QString &name) {
    m_settings.setValue(u"page"_s, name);
}

QByteArray WindowMemory::geometry() const {
    return m_settings.value(u"geometry"_s).toByteArray();
}

void WindowMemory::setGeometry(const QByteArray &geometry) {
    m_settings.setValue(u"geometry"_s, geometry);
}

QByteArray WindowMemory::splitter(const QString &name) const {
    return m_settings.value(splitterKey(name)).toByteArray();
}

void WindowMemory::setSplitter(const QString &name, const QByteArray &state) {
    m_settings.setValue(splitterKey(name), state);
}

}  // namespace td::gui
