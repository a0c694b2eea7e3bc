// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/language.h"

#include <memory>

#include <QLocale>
#include <QTranslator>

namespace td::words {

using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<QTranslator> loaded(const QString &file) {
    auto translator = std::make_unique<QTranslator>();
    const bool found = translator->load(u":/i18n/"_s + file);
    Q_ASSERT(found);
    Q_UNUSED(found)
    return translator;
}

const QTranslator &translator(Language language) {
    static const auto english = loaded(u"tokendesk_en.qm"_s);
    static const auto chinese = loaded(u"tokendesk_zh_CN.qm"_s);
    return language == Language::chinese ? *chinese : *english;
}

}  // namespace

QByteArray name(Language language) {
    return language == Language::chinese ? "zh" : "en";
}

std::optional<Language> languageNamed(QByteArrayView named) {
    for (const Language language : {Language::english, Language::chinese}) {
        if (named == name(language))
            return language;
    }
    return std::nullopt;
}

Language systemLanguage() {
    const QStringList wanted = QLocale::system().uiLanguages();
    return !wanted.isEmpty() && wanted.first().startsWith("zh"_L1) ? Language::chinese : Language::english;
}

QString translate(const char *context, const char *source, Language language, int n) {
    QString text = translator(language).translate(context, source, nullptr, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return n < 0 ? text : text.replace("%n"_L1, QString::number(n));
}

}  // namespace td::words
