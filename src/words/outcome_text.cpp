// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/outcome_text.h"

#include "service/codes.h"
#include "token/decode.h"
#include "token/identity.h"
#include "words/inspection_text.h"
#include "words/labels.h"
#include "words/sentence.h"
#include "words/verdict.h"
#include "words/visible.h"

namespace td::words {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *context = "outcome";

QString headline(const service::Outcome &outcome, Language language) {
    if (outcome.httpStatus == 0)
        return label(outcome.kind, language);
    return translate(context, QT_TRANSLATE_NOOP("outcome", "{outcome} · HTTP {status} · {time} ms"), language)
        .replace("{outcome}"_L1, label(outcome.kind, language))
        .replace("{status}"_L1, QString::number(outcome.httpStatus))
        .replace("{time}"_L1, QString::number(outcome.elapsedMs));
}

QStringList codeLines(const service::Outcome &outcome, Language language) {
    QStringList lines;
    for (const service::ReceivedCode &code : outcome.codes) {
        QString line =
            u"  %1 = %2"_s.arg(visible(QString::fromUtf8(code.name)), visible(QString::fromUtf8(code.value)));
        if (!code.meaning.isEmpty())
            line += u"  — "_s + text(code.meaning, language);
        lines.append(line);
    }
    if (!outcome.message.isEmpty()) {
        lines.append(u"  "_s +
                     translate(context, QT_TRANSLATE_NOOP("outcome", "Server's message: {text}"), language)
                         .replace("{text}"_L1, visible(outcome.message)));
    }
    return lines;
}

QStringList tokenLines(const service::ReceivedToken &received, const service::Catalog &catalog, qint64 nowMs,
                       bool reveal, Language language) {
    const QByteArrayView token = received.token.reveal();
    QStringList lines{
        u"  %1  %2  — %3"_s.arg(QString::fromUtf8(received.role),
                                visible(reveal ? QString::fromUtf8(token) : token::masked(token)),
                                text(received.label, language)),
        u"    "_s + timeVerdict(received.state, received.times, nowMs, language)};
    if (const base::Result<token::Decoded> decoded = token::decode(token)) {
        if (const QString owner = ownerVerdict(decoded->payload.root(), catalog, language); !owner.isEmpty())
            lines.append(u"    "_s + owner);
        lines.append(u"    "_s + notVerified(language));
    }
    return lines;
}

/// True when the reason is only a code that codeLines() shows, with its meaning.
bool isSaidByCodes(const service::Outcome &outcome) {
    return base::is(outcome.reason, service::ReadFault::read_refused) && !outcome.codes.isEmpty();
}

}  // namespace

QStringList outcomeText(const service::Outcome &outcome, const service::Catalog &catalog, qint64 nowMs,
                        bool reveal, Language language) {
    QStringList lines{headline(outcome, language)};
    if (!outcome.url.isEmpty())
        lines.append(
            u"  %1 %2"_s.arg(QString::fromLatin1(outcome.method), visible(QString::fromUtf8(outcome.url))));
    if (!outcome.reason.isNull() && !isSaidByCodes(outcome))
        lines.append(u"  "_s + sentence(outcome.reason, language));
    if (outcome.kind == service::OutcomeKind::unknown) {
        lines.append(u"  "_s +
                     translate(context,
                               QT_TRANSLATE_NOOP("outcome",
                                                 "Before you send it again, find out whether it took effect: "
                                                 "the tokens you sent may have been replaced already."),
                               language));
    }
    lines += codeLines(outcome, language);
    if (!outcome.tokens.isEmpty() && outcome.kind != service::OutcomeKind::success) {
        lines.append(
            u"  "_s +
            translate(context,
                      QT_TRANSLATE_NOOP("outcome",
                                        "The response holds these tokens all the same; do not rely on them:"),
                      language));
    }
    for (const service::ReceivedToken &received : outcome.tokens)
        lines += tokenLines(received, catalog, nowMs, reveal, language);
    if (!outcome.extra.isEmpty() && outcome.extra != "{}") {
        lines.append(u"  "_s + translate(context,
                                         QT_TRANSLATE_NOOP("outcome", "Also in the response: {json}"),
                                         language)
                                   .replace("{json}"_L1, visible(QString::fromUtf8(outcome.extra))));
    }
    for (const token::Finding &finding : outcome.findings)
        lines.append(u"  "_s + findingText(finding, language));
    if (!outcome.unsaved.isNull())
        lines.append(u"  "_s + sentence(outcome.unsaved, language));
    return lines;
}

}  // namespace td::words
