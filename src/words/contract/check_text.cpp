// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/contract/check_text.h"

#include "words/labels.h"
#include "words/sentence.h"
#include "words/text/keyword.h"
#include "words/text/mask.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"

namespace td::words {

using Result = service::Judgement::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *context = "check";

QString say(const char *text, Language language) {
    return translate(context, text, language);
}

QString counted(const char *text, qsizetype count, Language language) {
    return translate(context, text, language).replace("{count}"_L1, QString::number(count));
}

}  // namespace

QString label(Result result, Language language) {
    switch (result) {
        case Result::passed:
            return say(QT_TRANSLATE_NOOP("check", "Passed"), language);
        case Result::failed:
            return say(QT_TRANSLATE_NOOP("check", "Failed"), language);
        case Result::not_run:
            return say(QT_TRANSLATE_NOOP("check", "Not run"), language);
    }
    return {};
}

QString label(service::Level level, Language language) {
    return level == service::Level::required ? say(QT_TRANSLATE_NOOP("check", "Required"), language)
                                             : say(QT_TRANSLATE_NOOP("check", "Recommended"), language);
}

QString countsText(const service::CheckReport &report, Language language) {
    return listed(
        {counted(QT_TRANSLATE_NOOP("check", "{count} passed"), report.count(Result::passed), language),
         counted(QT_TRANSLATE_NOOP("check", "{count} failed"), report.count(Result::failed), language),
         counted(QT_TRANSLATE_NOOP("check", "{count} not run"), report.count(Result::not_run), language)},
        language);
}

QString judgedText(const QString &value, Language language) {
    constexpr auto negation = "not "_L1;
    const auto is = [&value](const char *text) { return value == QLatin1String(text); };
    if (is("in the future"))
        return say(QT_TRANSLATE_NOOP("check", "in the future"), language);
    if (is("valid"))
        return say(QT_TRANSLATE_NOOP("check", "valid"), language);
    if (is("not earlier"))
        return say(QT_TRANSLATE_NOOP("check", "not earlier"), language);
    if (is("unknown"))
        return say(QT_TRANSLATE_NOOP("check", "unknown"), language);
    if (is("invalid"))
        return say(QT_TRANSLATE_NOOP("check", "invalid"), language);
    if (is("opaque"))
        return say(QT_TRANSLATE_NOOP("check", "opaque"), language);
    if (value.startsWith(negation))
        return say(QT_TRANSLATE_NOOP("check", "not {value}"), language)
            .replace("{value}"_L1, judgedText(value.sliced(negation.size()), language));
    return withMask(keyword(value, language), language);
}

QString reasonText(const service::CheckResult &check, Language language) {
    if (check.judgement.reason.isNull())
        return {};
    const QString why = sentence(check.judgement.reason, language).trimmed();
    const bool isFailed = check.judgement.result == Result::failed;
    return isFailed && !check.inCase.isEmpty()
               ? withColon(visible(text(check.inCase, language)), why, language)
               : why;
}

}  // namespace td::words
