// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/result/record_words.h"

#include <algorithm>
#include <cstdlib>

#include <QDateTime>

#include "gui/request/request_words.h"
#include "service/codes.h"
#include "words/exchange/outcome_text.h"
#include "words/labels.h"
#include "words/sentence.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"

namespace td::gui {

using service::Outcome;
using words::Language;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *context = "request";
/// A smaller difference may be the way's.
constexpr qint64 shownDifferenceS = 2;
constexpr qsizetype mostRemarks = 30;
constexpr qsizetype longestRemark = 1000;

QString bytes(const QByteArray &text) {
    return words::visible(QString::fromUtf8(text));
}

void addExplanation(QList<TonedText> &remarks, const Outcome &outcome, QStringList texts, Language language) {
    if (outcome.reason.isNull())
        return;
    // Where the window has a sentence of its own.
    const QString general = words::sentence(outcome.reason, language);
    for (QString &text : texts) {
        if (text == general)
            text = requestSentence(outcome.reason, language);
        remarks.append({gui::tone(outcome.kind), text});
    }
}

void addCodes(QList<TonedText> &remarks, const Outcome &outcome, const QList<words::CodeRow> &codes,
              Language language) {
    for (const words::CodeRow &code : codes) {
        const QString text = u"%1 = %2"_s.arg(code.name, code.value);
        if (code.meaning.isEmpty())
            remarks.append({Tone::neutral, text});
        else
            remarks.append({gui::tone(outcome.kind), words::withColon(text, code.meaning, language)});
    }
}

void addClock(QList<TonedText> &remarks, const Outcome &outcome, Language language) {
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

/// A hostile response can bring thousands of remarks, or one of a megabyte: laying them out would take long,
/// and nobody would read them. All of it stands in the response itself.
QList<TonedText> shortened(QList<TonedText> remarks, Language language) {
    const qsizetype more = remarks.size() - mostRemarks;
    if (more > 0) {
        remarks.resize(mostRemarks);
        const char *text = QT_TRANSLATE_N_NOOP("request", "And %n more remark(s).");
        remarks.append({Tone::neutral, words::translate(context, text, language, static_cast<int>(more))});
    }
    for (TonedText &remark : remarks) {
        if (remark.text.size() > longestRemark)
            remark.text = remark.text.left(longestRemark) + u"…"_s;
    }
    return remarks;
}

}  // namespace

QString recordTitle(const RequestRecord &record, Language language) {
    const QString endpoint =
        words::withBrackets(words::visible(words::text(record.order.endpoint->label, language)),
                            bytes(record.order.endpoint->id), language);
    const QString time = QDateTime::fromMSecsSinceEpoch(record.endedMs).toString(u"HH:mm:ss"_s);
    return QStringList{endpoint, words::visible(record.order.profile.name), time}.join(u" · "_s);
}

QList<TonedText> remarks(const RequestRecord &record, Language language) {
    return remarks(record.outcome, record.order.endpoint->rotates(), record.isSaved, language);
}

QList<TonedText> remarks(const Outcome &outcome, bool rotates, bool isSaved, Language language) {
    const words::OutcomePieces pieces = words::outcomePieces(outcome, language, rotates);
    QList<TonedText> all;
    const auto add = [&all](Tone tone, const QString &text) {
        if (!text.isEmpty())
            all.append({tone, text});
    };
    addExplanation(all, outcome, pieces.explanation, language);
    addCodes(all, outcome, pieces.codes, language);
    add(Tone::neutral, pieces.message);
    add(Tone::caution, pieces.tokenRemark);
    add(Tone::bad, pieces.unsaved);
    if (isSaved && !outcome.tokens.isEmpty())
        add(Tone::neutral,
            words::translate(context, QT_TRANSLATE_NOOP("request", "Saved in the vault."), language));
    for (qsizetype index = 0; index < pieces.findings.size(); ++index)
        add(gui::tone(outcome.findings.at(index).severity), pieces.findings.at(index));
    addClock(all, outcome, language);
    return shortened(all, language);
}

}  // namespace td::gui
