// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/token/comparison_text.h"

#include "token/time.h"
#include "words/text/jwts_masked.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"
#include "words/time/time_text.h"
#include "words/token/claim_rows.h"

namespace td::words {

using namespace Qt::Literals::StringLiterals;
using token::Comparison;
using token::Difference;

namespace {

constexpr const char *context = "comparison";

QString say(const char *text, Language language) {
    return translate(context, text, language);
}

QString verdict(const Comparison &comparison, Language language) {
    if (comparison.isSameToken)
        return say(QT_TRANSLATE_NOOP("comparison", "Both are the same token."), language);
    if (!comparison.isContentKnown)
        return say(
            QT_TRANSLATE_NOOP("comparison",
                              "These are two different tokens; not both have claims that can be read."),
            language);
    if (comparison.isSame())
        return say(
            QT_TRANSLATE_NOOP("comparison",
                              "Header and claims are the same; the signature or its encoding differs."),
            language);
    return say(QT_TRANSLATE_NOOP("comparison", "These are two different tokens."), language);
}

QString subject(const Comparison &comparison, Language language) {
    if (comparison.isOtherIssuer)
        return say(
            QT_TRANSLATE_NOOP("comparison",
                              "Their issuers differ, so nobody can tell whether the user is the same."),
            language);
    if (!comparison.isSameSubject)
        return say(QT_TRANSLATE_NOOP("comparison", "Not both say whose they are."), language);
    return *comparison.isSameSubject
               ? say(QT_TRANSLATE_NOOP("comparison", "Both belong to the same user."), language)
               : say(QT_TRANSLATE_NOOP("comparison", "They belong to different users."), language);
}

QString lifetimeText(const token::Lifetime &lifetime, Language language) {
    if (lifetime.isEndless)
        return say(QT_TRANSLATE_NOOP("comparison", "without an end"), language);
    if (lifetime.ms && *lifetime.ms <= 0)
        return say(QT_TRANSLATE_NOOP("comparison", "none, since it expires before it begins"), language);
    return lifetime.ms ? duration(*lifetime.ms, language)
                       : say(QT_TRANSLATE_NOOP("comparison", "unknown"), language);
}

QString lifetimes(const Comparison &comparison, Language language) {
    return say(QT_TRANSLATE_NOOP("comparison", "Lifetime: {before}, then {after}."), language)
        .replace("{before}"_L1, lifetimeText(comparison.before, language))
        .replace("{after}"_L1, lifetimeText(comparison.after, language));
}

/// The local time that \a json is as the claim \a one; empty when it is none.
QString timeOf(const Difference &one, const QByteArray &json) {
    if (one.part != Difference::Part::payload || !isTimeClaim(one.name.toUtf8()))
        return {};
    const base::Result<base::Json> value = base::Json::parse(json);
    const base::Result<qint64> time =
        value ? token::readTime(value->root(), token::Unit::seconds) : base::failure(value.error());
    return time ? localTime(*time) : QString();
}

/// Empty when \a json is.
QString valueOf(const Difference &one, const QByteArray &json, Language language) {
    ClaimRow row;
    row.name = visible(one.name);
    row.written = visible(QString::fromUtf8(json));
    const QString value = withoutTokens(row).written;
    const QString time = timeOf(one, json);
    return time.isEmpty() ? value : withBrackets(value, time, language);
}

QString nameOf(const Difference &one, Language language) {
    const QString name = withoutJwts(visible(one.name));
    return one.part == Difference::Part::header
               ? withBrackets(name, say(QT_TRANSLATE_NOOP("comparison", "header"), language), language)
               : name;
}

QString line(const char *sign, const Difference &one, Language language) {
    QStringList values;
    if (!one.before.isEmpty())
        values.append(valueOf(one, one.before, language));
    if (!one.after.isEmpty())
        values.append(valueOf(one, one.after, language));
    return u"  %1 %2  %3"_s.arg(QLatin1String(sign), nameOf(one, language), values.join(u" → "_s));
}

DifferenceRow rowOf(const Difference &one, const QString &change, const service::Catalog &catalog,
                    Language language) {
    const auto isPersonalIn = [&one, &catalog](const QByteArray &json) {
        const auto value = base::Json::parse(json);
        return value && isPersonal(one.name.toUtf8(), value->root(), catalog);
    };
    const bool isClaim = one.part == Difference::Part::payload;
    return {nameOf(one, language), change, valueOf(one, one.before, language),
            valueOf(one, one.after, language),
            isClaim && (isPersonalIn(one.before) || isPersonalIn(one.after))};
}

}  // namespace

QStringList comparisonSummary(const Comparison &comparison, Language language) {
    QStringList lines{verdict(comparison, language)};
    if (comparison.isContentKnown) {
        lines.append(subject(comparison, language));
        lines.append(lifetimes(comparison, language));
    }
    if (!comparison.rotated.isEmpty())
        lines.append(withColon(
            say(QT_TRANSLATE_NOOP("comparison", "Rotated"), language),
            listed(QStringList(comparison.rotated.begin(), comparison.rotated.end()), language), language));
    return lines;
}

QList<DifferenceRow> differenceRows(const Comparison &comparison, const service::Catalog &catalog,
                                    Language language) {
    QList<DifferenceRow> rows;
    const auto add = [&](const QList<Difference> &differences, const char *change) {
        for (const Difference &one : differences)
            rows.append(rowOf(one, say(change, language), catalog, language));
    };
    add(comparison.removed, QT_TRANSLATE_NOOP("comparison", "removed"));
    add(comparison.added, QT_TRANSLATE_NOOP("comparison", "added"));
    add(comparison.changed, QT_TRANSLATE_NOOP("comparison", "changed"));
    return rows;
}

QStringList comparisonText(const Comparison &comparison, Language language) {
    QStringList lines = comparisonSummary(comparison, language);
    for (const Difference &one : comparison.removed)
        lines.append(line("-", one, language));
    for (const Difference &one : comparison.added)
        lines.append(line("+", one, language));
    for (const Difference &one : comparison.changed)
        lines.append(line("~", one, language));
    return lines;
}

}  // namespace td::words
