// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/exchange/outcome_text.h"

#include "service/codes.h"
#include "token/decode.h"
#include "token/identity.h"
#include "words/labels.h"
#include "words/sentence.h"
#include "words/text/mask.h"
#include "words/text/visible.h"
#include "words/token/inspection_text.h"
#include "words/token/verdict.h"

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

/// True when the reason is only a code that codeLines() shows, with its meaning.
bool isSaidByCodes(const service::Outcome &outcome) {
    return base::is(outcome.reason, service::ReadFault::read_refused) && !outcome.codes.isEmpty();
}

QStringList explanation(const service::Outcome &outcome, Language language, bool rotates) {
    QStringList texts;
    if (!outcome.reason.isNull() && !isSaidByCodes(outcome))
        texts.append(sentence(outcome.reason, language));
    if (outcome.kind == service::OutcomeKind::unknown) {
        const char *advice =
            rotates
                ? QT_TRANSLATE_NOOP("outcome",
                                    "Before you send it again, find out whether it took effect: the "
                                    "tokens you sent may have been replaced already.")
                : QT_TRANSLATE_NOOP("outcome", "Before you send it again, find out whether it took effect.");
        texts.append(translate(context, advice, language));
    }
    return texts;
}

QList<CodeRow> codeRows(const service::Outcome &outcome, Language language) {
    QList<CodeRow> rows;
    for (const service::ReceivedCode &code : outcome.codes) {
        rows.append({visible(QString::fromUtf8(code.name)),
                     withMask(visible(QString::fromUtf8(code.value)), language),
                     text(code.meaning, language)});
    }
    return rows;
}

/// \a text with the \a name in it replaced by \a value, made visible; empty when \a value is.
QString withValue(const char *text, QLatin1String name, const QString &value, Language language) {
    return value.isEmpty()
               ? QString()
               : translate(context, text, language).replace(name, withMask(visible(value), language));
}

QString codeLine(const CodeRow &row) {
    const QString line = u"%1 = %2"_s.arg(row.name, row.value);
    return row.meaning.isEmpty() ? line : line + u"  — "_s + row.meaning;
}

QStringList tokenLines(const service::ReceivedToken &received, const service::Catalog &catalog, qint64 nowMs,
                       bool reveal, Language language) {
    const QByteArrayView token = received.token.reveal();
    QStringList lines{u"%1  %2  — %3"_s.arg(QString::fromUtf8(received.role),
                                            visible(reveal ? QString::fromUtf8(token) : token::masked(token)),
                                            text(received.label, language)),
                      u"  "_s + timeVerdict(received, nowMs, language)};
    if (const base::Result<token::Decoded> decoded = token::decode(token)) {
        if (const QString owner = ownerVerdict(decoded->payload.root(), catalog, language); !owner.isEmpty())
            lines.append(u"  "_s + owner);
        lines.append(u"  "_s + kindVerdict(token::Kind::jwt, language));
    }
    return lines;
}

}  // namespace

OutcomePieces outcomePieces(const service::Outcome &outcome, Language language, bool rotates) {
    OutcomePieces pieces;
    pieces.headline = headline(outcome, language);
    if (!outcome.url.isEmpty())
        pieces.request =
            u"%1 %2"_s.arg(QString::fromLatin1(outcome.method), visible(QString::fromUtf8(outcome.url)));
    pieces.explanation = explanation(outcome, language, rotates);
    pieces.codes = codeRows(outcome, language);
    pieces.message = withValue(QT_TRANSLATE_NOOP("outcome", "Server's message: {text}"), "{text}"_L1,
                               outcome.message, language);
    if (!outcome.tokens.isEmpty() && outcome.kind != service::OutcomeKind::success) {
        pieces.tokenRemark =
            translate(context,
                      QT_TRANSLATE_NOOP("outcome",
                                        "The response holds these tokens all the same; do not rely on them:"),
                      language);
    }
    for (const token::Finding &finding : outcome.findings)
        pieces.findings.append(findingText(finding, language));
    if (!outcome.unsaved.isNull())
        pieces.unsaved = sentence(outcome.unsaved, language);
    return pieces;
}

QStringList outcomeText(const service::Outcome &outcome, const service::Catalog &catalog, qint64 nowMs,
                        bool reveal, Language language, bool rotates) {
    const OutcomePieces pieces = outcomePieces(outcome, language, rotates);
    QStringList lines{pieces.request};
    lines += pieces.explanation;
    for (const CodeRow &row : pieces.codes)
        lines.append(codeLine(row));
    lines += {pieces.message, pieces.tokenRemark};
    for (const service::ReceivedToken &received : outcome.tokens)
        lines += tokenLines(received, catalog, nowMs, reveal, language);
    if (outcome.extra != "{}")
        lines.append(withValue(QT_TRANSLATE_NOOP("outcome", "Also in the response: {json}"), "{json}"_L1,
                               QString::fromUtf8(outcome.extra), language));
    lines += pieces.findings;
    lines.append(pieces.unsaved);
    lines.removeAll(QString());
    for (QString &line : lines)
        line.prepend(u"  "_s);
    return QStringList{pieces.headline} + lines;
}

}  // namespace td::words
