// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/environment/connection_text.h"

#include <QCoreApplication>

#include "words/sentence.h"
#include "words/text/visible.h"

namespace td::words {

using namespace Qt::Literals::StringLiterals;
using net::ConnectionStep;

namespace {

constexpr const char *context = "connection";

const char *failed(ConnectionStep step) {
    switch (step) {
        case ConnectionStep::name:
            return QT_TRANSLATE_NOOP("connection", "The name could not be resolved.");
        case ConnectionStep::route:
            return QT_TRANSLATE_NOOP("connection", "No way to the server was found.");
        case ConnectionStep::proxy:
            return QT_TRANSLATE_NOOP("connection", "The proxy did not let it through.");
        case ConnectionStep::tls:
            return QT_TRANSLATE_NOOP("connection", "TLS did not come about.");
        case ConnectionStep::http:
            break;
    }
    return QT_TRANSLATE_NOOP("connection", "The server was reached, and did not answer in HTTP.");
}

}  // namespace

QString connectionText(const net::ConnectionState &state, Language language) {
    const auto say = [language](const char *text) { return translate(context, text, language); };
    const QString way = state.proxy.isEmpty() ? say(QT_TRANSLATE_NOOP("connection", "No proxy was used."))
                                              : say(QT_TRANSLATE_NOOP("connection", "The proxy was {proxy}."))
                                                    .replace("{proxy}"_L1, visible(state.proxy));
    QStringList sentences;
    if (state.ok) {
        sentences = {say(QT_TRANSLATE_NOOP("connection", "{host} answers: HTTP {status}, {ms} ms."))
                         .replace("{status}"_L1, QString::number(state.httpStatus))
                         .replace("{ms}"_L1, QString::number(state.elapsedMs))
                         .replace("{host}"_L1, visible(state.host)),
                     way};
        if (state.httpStatus >= 400)
            sentences.insert(
                1, say(QT_TRANSLATE_NOOP("connection", "Any answer will do here: only the way is tried.")));
    } else {
        sentences = {say(failed(state.step)), sentence(state.reason, language)};
        // Of a proxy that is the matter its own sentence tells.
        if (state.step != ConnectionStep::proxy)
            sentences.append(way);
    }
    return sentences.join(language == Language::english ? u" "_s : u""_s);
}

}  // namespace td::words
