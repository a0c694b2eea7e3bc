// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/environment/sharing_text.h"

#include <array>

#include <QtGlobal>

#include "words/text/punctuation.h"
#include "words/text/visible.h"

namespace td::words {

using namespace Qt::Literals::StringLiterals;
using store::Difference;

namespace {

constexpr const char *context = "sharing";
constexpr qsizetype longestValue = 300;

struct Label {
    const char *field;
    const char *text;
};

constexpr std::array labels{
    Label{"name", QT_TRANSLATE_NOOP("sharing", "name")},
    Label{"service", QT_TRANSLATE_NOOP("sharing", "service")},
    Label{"kind", QT_TRANSLATE_NOOP("sharing", "kind")},
    Label{"base_url", QT_TRANSLATE_NOOP("sharing", "base URL")},
    Label{"urls", QT_TRANSLATE_NOOP("sharing", "whole URLs")},
    Label{"headers", QT_TRANSLATE_NOOP("sharing", "HTTP headers")},
    Label{"secret_headers", QT_TRANSLATE_NOOP("sharing", "secret HTTP headers")},
    Label{"needs", QT_TRANSLATE_NOOP("sharing", "other secrets")},
    Label{"places", QT_TRANSLATE_NOOP("sharing", "places of parameters")},
    Label{"claims", QT_TRANSLATE_NOOP("sharing", "fixed claims")},
    Label{"timeout_s", QT_TRANSLATE_NOOP("sharing", "time limit")},
    Label{"unlock_minutes", QT_TRANSLATE_NOOP("sharing", "time unlocked")},
    Label{"signs", QT_TRANSLATE_NOOP("sharing", "whether requests are signed")},
    Label{"connection", QT_TRANSLATE_NOOP("sharing", "connection")},
    Label{"allow_http", QT_TRANSLATE_NOOP("sharing", "whether http:// is allowed")},
};

/// Those of the connection, by their keys.
constexpr std::array connectionLabels{
    Label{"proxy", QT_TRANSLATE_NOOP("sharing", "proxy")},
    Label{"ca", QT_TRANSLATE_NOOP("sharing", "trusted certificates")},
    Label{"client_certificate", QT_TRANSLATE_NOOP("sharing", "client certificate")},
    Label{"min_tls", QT_TRANSLATE_NOOP("sharing", "lowest TLS")},
    Label{"pin", QT_TRANSLATE_NOOP("sharing", "pinned key")},
};

QString say(const char *text, Language language) {
    return translate(context, text, language);
}

QString connectionLabel(QByteArrayView key, Language language) {
    for (const Label &label : connectionLabels) {
        if (key == label.field)
            return say(label.text, language);
    }
    return visible(QString::fromUtf8(key));
}

/// As the window says it, in both languages.
QString kindText(service::ProfileKind kind) {
    return kind == service::ProfileKind::production ? u"PRODUCTION 生产"_s : u"TEST 测试"_s;
}

QString cut(const QString &text, qsizetype most) {
    return text.size() > most ? text.left(most) + u'…' : text;
}

/// \a value, of \a field, as it is shown.
QString valueText(const QByteArray &field, const QString &value, Language language) {
    if (value.isEmpty())
        return say(QT_TRANSLATE_NOOP("sharing", "(none)"), language);
    if (field == "kind") {
        const auto kind = service::profileKindNamed(value.toUtf8());
        return kind ? kindText(*kind) : visible(value);
    }
    if (field == "allow_http" || field == "signs")
        return value == "true"_L1 ? say(QT_TRANSLATE_NOOP("sharing", "yes"), language)
                                  : say(QT_TRANSLATE_NOOP("sharing", "no"), language);
    return visible(cut(value, longestValue));
}

}  // namespace

QString profileFieldLabel(QByteArrayView field, Language language) {
    for (const Label &label : labels) {
        if (field == label.field)
            return say(label.text, language);
    }
    return visible(QString::fromUtf8(field));
}

QString differenceText(const Difference &difference, Language language) {
    QString title = profileFieldLabel(difference.field, language);
    if (difference.field == "connection")
        title = connectionLabel(difference.key, language);
    else if (!difference.key.isEmpty())
        title = withBrackets(title, visible(QString::fromUtf8(difference.key)), language);
    const QString after = valueText(difference.field, difference.after, language);
    if (difference.before.isEmpty())
        return withColon(title, after, language);
    return withColon(title, valueText(difference.field, difference.before, language) + u" → "_s + after,
                     language);
}

QString importedName(const store::ImportChange &change) {
    return visible(cut(change.name, service::longestProfileName));
}

QString secretLabel(QStringView name, Language language) {
    const qsizetype dot = name.indexOf(u'.');
    const QString use = (dot < 0 ? name : name.first(dot)).toString();
    const QString label = visible(dot < 0 ? QStringView() : name.sliced(dot + 1));
    const auto labelled = [&](const char *text) {
        return label.isEmpty() ? say(text, language) : withBrackets(say(text, language), label, language);
    };
    if (use == "header"_L1)
        return say(QT_TRANSLATE_NOOP("sharing", "HTTP header %1"), language).arg(label);
    if (use == "app_secret"_L1)
        return labelled(QT_TRANSLATE_NOOP("sharing", "app secret"));
    if (use == "bearer"_L1)
        return labelled(QT_TRANSLATE_NOOP("sharing", "bearer token of the service"));
    if (use == "key"_L1)
        return labelled(QT_TRANSLATE_NOOP("sharing", "key to check signatures"));
    if (use == "client_key"_L1)
        return labelled(QT_TRANSLATE_NOOP("sharing", "private key of the client certificate"));
    if (use == "proxy_login"_L1)
        return labelled(QT_TRANSLATE_NOOP("sharing", "login of the proxy"));
    return visible(name);
}

QStringList needTexts(const store::ImportChange &change, Language language) {
    QStringList needs;
    if (!change.neededService.isEmpty()) {
        needs.append(say(QT_TRANSLATE_NOOP("sharing",
                                           "service definition “%1” (put its file into the folder "
                                           "services)"),
                         language)
                         .arg(visible(QString::fromUtf8(change.neededService))));
    }
    for (const QString &name : change.neededSecrets)
        needs.append(secretLabel(name, language));
    return needs;
}

QString needsText(const store::ImportChange &change, Language language) {
    const QStringList needs = needTexts(change, language);
    if (needs.isEmpty())
        return {};
    return withColon(say(QT_TRANSLATE_NOOP("sharing", "Needs"), language), listed(needs, language), language);
}

}  // namespace td::words
