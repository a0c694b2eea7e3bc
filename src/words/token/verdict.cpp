// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/token/verdict.h"

#include <algorithm>

#include <QStringList>

#include "token/codes.h"

#include "words/labels.h"
#include "words/sentence.h"
#include "words/text/visible.h"
#include "words/time/time_text.h"
#include "words/token/owner.h"

namespace td::words {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *context = "verdict";

/// \a text with `{left}`, `{local}` and `{utc}` of the moment \a ms.
QString withMoment(const char *text, qint64 ms, qint64 nowMs, Language language) {
    return translate(context, text, language)
        .replace("{left}"_L1, duration(ms - nowMs, language))
        .replace("{local}"_L1, localTime(ms))
        .replace("{utc}"_L1, utcTime(ms));
}

/// Tells times that are missing from those that are there and unusable.
QString unknownVerdict(const token::Inspection &inspection, Language language) {
    const auto isUnusable = [&inspection](QLatin1String claim) {
        return std::any_of(inspection.findings.begin(), inspection.findings.end(),
                           [claim](const auto &finding) {
                               return base::is(finding.what, token::TokenFinding::finding_bad_time) &&
                                      finding.what.values.value(u"name"_s).toString() == claim;
                           });
    };
    if (isUnusable("exp"_L1)) {
        return translate(
            context,
            QT_TRANSLATE_NOOP("verdict", "Expiry unknown: “exp” is there, but it is not a usable time."),
            language);
    }
    if (isUnusable("nbf"_L1)) {
        return translate(
            context,
            QT_TRANSLATE_NOOP("verdict", "Validity unknown: “nbf” is there, but it is not a usable time."),
            language);
    }
    return timeVerdict(token::State::unknown, {}, 0, language);
}

}  // namespace

QString timeVerdict(token::State state, const token::Span &times, qint64 nowMs, Language language) {
    const qint64 expiry = times.expiresAt.value_or(0);
    switch (state) {
        case token::State::valid:
            return withMoment(
                QT_TRANSLATE_NOOP("verdict", "Not expired: {left} left, until {local} ({utc})."), expiry,
                nowMs, language);
        case token::State::expiring:
            return withMoment(QT_TRANSLATE_NOOP("verdict", "Expiring: {left} left, until {local} ({utc})."),
                              expiry, nowMs, language);
        case token::State::expired:
            return withMoment(QT_TRANSLATE_NOOP("verdict", "Expired {left} ago, at {local} ({utc})."), expiry,
                              nowMs, language);
        case token::State::not_yet_valid:
            return withMoment(
                QT_TRANSLATE_NOOP("verdict",
                                  "Not yet valid: it becomes valid in {left}, at {local} ({utc})."),
                times.notBefore.value_or(0), nowMs, language);
        case token::State::no_expiry:
            return translate(
                context, QT_TRANSLATE_NOOP("verdict", "No expiry: this token sets no time at which it ends."),
                language);
        case token::State::unknown:
            return translate(
                context, QT_TRANSLATE_NOOP("verdict", "Expiry unknown: nothing here says when it expires."),
                language);
        case token::State::unreadable:
            return translate(context, QT_TRANSLATE_NOOP("verdict", "Unreadable."), language);
    }
    return {};
}

QList<QByteArray> userClaims(const service::Catalog &catalog) {
    QList<QByteArray> claims{"sub"};
    for (const service::Catalog::Entry &entry : catalog.entries()) {
        for (const service::ClaimMeaning &meaning : entry.definition.claims) {
            if (entry.error.isNull() && meaning.user && !claims.contains(meaning.name))
                claims.append(meaning.name);
        }
    }
    return claims;
}

bool namesUser(QByteArrayView claim, const service::Catalog &catalog) {
    const QList<QByteArray> claims = userClaims(catalog);
    return std::any_of(claims.begin(), claims.end(), [claim](const QByteArray &one) { return one == claim; });
}

QString momentVerdict(const token::Inspection &inspection, token::State state, Language language) {
    const auto at = [language](const char *text, std::optional<qint64> ms) {
        return withMoment(text, ms.value_or(0), 0, language);
    };
    switch (state) {
        case token::State::valid:
        case token::State::expiring:
            return at(QT_TRANSLATE_NOOP("verdict", "Expires at {local} ({utc})."),
                      inspection.times.expiresAt);
        case token::State::expired:
            return at(QT_TRANSLATE_NOOP("verdict", "Expired at {local} ({utc})."),
                      inspection.times.expiresAt);
        case token::State::not_yet_valid:
            return at(QT_TRANSLATE_NOOP("verdict", "Valid from {local} ({utc})."),
                      inspection.times.notBefore);
        case token::State::no_expiry:
            return translate(context, QT_TRANSLATE_NOOP("verdict", "It sets no time at which it ends."),
                             language);
        case token::State::unknown:
            return unknownVerdict(inspection, language);
        case token::State::unreadable:
            break;
    }
    return sentence(inspection.error, language);
}

QString timeVerdict(const token::Inspection &inspection, qint64 nowMs, Language language) {
    return inspection.state == token::State::unknown
               ? unknownVerdict(inspection, language)
               : timeVerdict(inspection.state, inspection.times, nowMs, language);
}

QString timeVerdict(const service::ReceivedToken &received, qint64 nowMs, Language language) {
    if (received.state == token::State::unknown && !received.rawExpiry.isEmpty()) {
        return translate(
                   context,
                   QT_TRANSLATE_NOOP("verdict",
                                     "Expiry unknown: the response says {text}, which is not a usable time."),
                   language)
            .replace("{text}"_L1, visible(QString::fromUtf8(received.rawExpiry)));
    }
    return timeVerdict(received.state, received.times, nowMs, language);
}

QString ownerVerdict(base::JsonView claims, const service::Catalog &catalog, Language language) {
    const std::optional<Owner> owner = ownerOf(claims, userClaims(catalog));
    if (!owner)
        return {};
    return translate(context, QT_TRANSLATE_NOOP("verdict", "Belongs to user {user} ({claim})."), language)
        .replace("{claim}"_L1, visible(QString::fromUtf8(owner->claim)))
        .replace("{user}"_L1, visible(owner->user));
}

QString ownerHidden(Language language) {
    return translate(context, QT_TRANSLATE_NOOP("verdict", "Its user is hidden."), language);
}

QString kindVerdict(token::Kind kind, Language language) {
    switch (kind) {
        case token::Kind::jwt:
            return translate(
                context,
                QT_TRANSLATE_NOOP("verdict",
                                  "Signature not checked: this is what the token says, not proof of it."),
                language);
        case token::Kind::jwe:
            return translate(
                context,
                QT_TRANSLATE_NOOP("verdict", "Encrypted: its claims cannot be read without the key."),
                language);
        case token::Kind::opaque:
            return translate(
                context,
                QT_TRANSLATE_NOOP("verdict",
                                  "Opaque: only the service that issued it can say what it stands for."),
                language);
    }
    return {};
}

QString originVerdict(const QString &profile, Language language) {
    if (profile.isEmpty()) {
        //: Which environment (test, production) a token comes from
        return translate(context, QT_TRANSLATE_NOOP("verdict", "Environment not known."), language);
    }
    return translate(context,
                     QT_TRANSLATE_NOOP("verdict", "Comes from {profile}, by whose key it is signed."),
                     language)
        .replace("{profile}"_L1, visible(profile));
}

}  // namespace td::words
