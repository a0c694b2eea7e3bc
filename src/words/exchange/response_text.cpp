// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/exchange/response_text.h"

#include "words/exchange/outcome_text.h"
#include "words/labels.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"

namespace td::words {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *context = "response";

QString name(const service::Recognised &response, Language language) {
    return visible(text(response.definition->label, language)) + u" · "_s +
           visible(text(response.endpoint->label, language));
}

}  // namespace

QString responseNames(const QList<service::Recognised> &responses, Language language) {
    QStringList names;
    for (const service::Recognised &response : responses)
        names.append(name(response, language));
    if (names.isEmpty())
        return {};
    const QString first = names.takeFirst();
    if (names.isEmpty()) {
        return translate(context, QT_TRANSLATE_NOOP("response", "Reads as a response of {service}."),
                         language)
            .replace("{service}"_L1, first);
    }
    return translate(
               context,
               QT_TRANSLATE_NOOP("response", "Reads as a response of {service}; it also fits {others}."),
               language)
        .replace("{others}"_L1, listed(names, language))
        .replace("{service}"_L1, first);
}

QStringList responseLines(const service::Outcome &outcome, Language language) {
    const OutcomePieces pieces = outcomePieces(outcome, language);
    QStringList lines = pieces.explanation;
    for (const CodeRow &code : pieces.codes) {
        const QString line = u"%1 = %2"_s.arg(code.name, code.value);
        lines.append(code.meaning.isEmpty() ? line : line + u"  — "_s + code.meaning);
    }
    lines << pieces.message << pieces.tokenRemark << pieces.findings;
    lines.removeAll(QString());
    return lines;
}

}  // namespace td::words
