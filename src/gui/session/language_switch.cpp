// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/language_switch.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

LanguageSwitch::LanguageSwitch(words::Language initial, QObject *parent)
    : QObject(parent), m_language(initial) {
    install();
}

LanguageSwitch::~LanguageSwitch() = default;

void LanguageSwitch::set(words::Language language) {
    if (language == m_language)
        return;
    m_language = language;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    install();
    Q_EMIT changed(language);
}

void LanguageSwitch::install() {
    const bool chinese = m_language == words::Language::chinese;
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                : QLocale(QLocale::English, QLocale::UnitedStates));
    // Qt's own texts are English as they stand in its code.
    if (chinese && m_qt.load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(chinese ? u":/i18n/tokendesk_zh_CN.qm"_s : u":/i18n/tokendesk_en.qm"_s))
        QCoreApplication::installTranslator(&m_own);
}

}  // namespace td::gui
