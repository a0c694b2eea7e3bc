// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/record_words.h"

#include <cstdlib>

#include <QDateTime>

#include "gui/request/request_words.h"
#include "service/codes.h"
#include "words/inspection_text.h"
#include "words/labels.h"
#include "words/punctuation.h"
#include "words/visible.h"

namespace td::gui {

using service::Outcome;
using service::OutcomeKind;
using words::Language;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *context = "request";
/// A smaller difference may be the way's.
constexpr qint64 shownDifferenceS = 2;

QString bytes(const QByteArray &text) {
    return words::visible(QString::fromUtf8(text));
}

/// True when the reason is only a code that is shown with its meaning anyway.
bool isSaidByCodes(const Outcome &outcome) {
    return base::is(outcome.reason, service::ReadFault::read_refused) && !outcome.codes.isEmpty();
}

void addCodes(QList<Remark> &remarks, const Outcome &outcome, Language language) {
    const Tone tone = outcome.kind == OutcomeKind::success ? Tone::neutral : gui::tone(outcome.kind);
    for (const service::ReceivedCode &code : outcome.codes) {
        QString text = u"%1 = %2"_s.arg(bytes(code.name), bytes(code.value));
        if (!code.meaning.isEmpty())
            text = words::withColon(text, words::visible(words::text(code.meaning, language)), language);
        remarks.append({code.meaning.isEmpty() ? Tone::neutral : tone, text});
    }
    if (outcome.message.isEmpty())
        return;
    remarks.append(
        {Tone::neutral,
         words::translate(context, QT_TRANSLATE_NOOP("request", "Server's message: {text}"), language)
             .replace("{text}"_L1, words::visible(outcome.message))});
}

void addClock(QList<Remark> &remarks, const Outcome &outcome, Language language) {
    const qint64 difference = outcome.clockDifferenceS.value_or(0);
    const bool isFound =
        std::any_of(outcome.findings.begin(), outcome.findings.end(), [](const token::Finding &finding) {
            return base::is(finding.what, service::ReadFinding::finding_clock_difference);
        });
    if (std::abs(difference) < shownDifferenceS || isFound)
        return;
    const char *text =
        difference > 0
            ? QT_TRANSLATE_N_NOOP("request", "The server's clock is %n second(s) ahead of this computer's.")
            : QT_TRANSLATE_N_NOOP("request", "The server's clock is %n second(s) behind this computer's.");
    remarks.append(
        {Tone::neutral, words::translate(context, text, language, static_cast<int>(std::abs(difference)))});
}

}  // namespace

QString recordTitle(const RequestRecord &record, Language language) {
    const QString endpoint =
        words::withBrackets(words::visible(words::text(record.order.endpoint->label, language)),
                            bytes(record.order.endpoint->id), language);
    const QString time = QDateTime::fromMSecsSinceEpoch(record.endedMs).toString(u"HH:mm:ss"_s);
    return QStringList{endpoint, words::visible(record.order.profile.name), time}.join(u" · "_s);
}

QString headline(const Outcome &outcome, Language language) {
    QStringList parts{words::label(outcome.kind, language)};
    if (outcome.httpStatus > 0)
        parts.append(u"HTTP %1"_s.arg(outcome.httpStatus));
    if (outcome.kind != OutcomeKind::not_sent) {
        parts.append(words::translate(context, QT_TRANSLATE_NOOP("request", "{time} ms"), language)
                         .replace("{time}"_L1, QString::number(outcome.elapsedMs)));
    }
    return parts.join(u" · "_s);
}

QList<Remark> remarks(const Outcome &outcome, Language language) {
    QList<Remark> all;
    if (!outcome.reason.isNull() && !isSaidByCodes(outcome))
        all.append({gui::tone(outcome.kind), requestSentence(outcome.reason, language)});
    if (outcome.kind == OutcomeKind::unknown) {
        all.append({Tone::caution,
                    words::translate(
                        context,
                        QT_TRANSLATE_NOOP("request",
                                          "Before you send it again, find out whether it took effect: the "
                                          "tokens you sent may have been replaced already."),
                        language)});
    }
    addCodes(all, outcome, language);
    if (!outcome.tokens.isEmpty() && outcome.kind != OutcomeKind::success) {
        all.append({Tone::caution,
                    words::translate(
                        context,
                        QT_TRANSLATE_NOOP(
                            "request", "The response holds these tokens all the same; do not rely on them."),
                        language)});
    }
    if (!outcome.unsaved.isNull())
        all.append({Tone::bad, requestSentence(outcome.unsaved, language)});
    for (const token::Finding &finding : outcome.findings)
        all.append({gui::tone(finding.severity), words::findingText(finding, language)});
    addClock(all, outcome, language);
    return all;
}

}  // namespace td::gui
