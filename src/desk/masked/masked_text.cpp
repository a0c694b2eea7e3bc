// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/masked/masked_text.h"

#include <algorithm>

#include <QRegularExpression>

#include "token/find.h"
#include "token/identity.h"

namespace td::desk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Place {
    qsizetype offset;
    qsizetype length;
    QByteArray token;
};

/// The strings after \a name in \a text, closed or not.
QList<Place> valuesOf(const QByteArray &name, const QByteArray &text) {
    const QRegularExpression member(u"\"%1\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)+)"_s.arg(
                                        QRegularExpression::escape(QString::fromLatin1(name))),
                                    QRegularExpression::DotMatchesEverythingOption);
    QList<Place> found;
    // As Latin-1 every byte is one character, so that places are those in the bytes.
    const QString characters = QString::fromLatin1(text);
    for (auto matches = member.globalMatch(characters); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        found.append({match.capturedStart(1), match.capturedLength(1),
                      text.sliced(match.capturedStart(1), match.capturedLength(1))});
    }
    return found;
}

/// In order of place; they may overlap.
QList<Place> placesIn(const QByteArray &text, const service::Response &response) {
    QList<Place> places;
    for (const token::Found &found : token::find(text))
        places.append({found.offset, found.length, found.token});
    for (const service::TokenField &token : response.tokens)
        places += valuesOf(token.pointer.sliced(token.pointer.lastIndexOf('/') + 1), text);
    std::stable_sort(places.begin(), places.end(),
                     [](const Place &a, const Place &b) { return a.offset < b.offset; });
    return places;
}

}  // namespace

QList<base::Secret> tokensInText(const QByteArray &text, const service::Response &response) {
    QList<base::Secret> secrets;
    for (const Place &place : placesIn(text, response))
        secrets.append(base::Secret::copyOf(place.token));
    return secrets;
}

QByteArray maskedText(const QByteArray &text, const service::Response &response) {
    QByteArray shown;
    qsizetype done = 0;
    for (const Place &place : placesIn(text, response)) {
        if (place.offset >= done) {
            shown += text.sliced(done, place.offset - done);
            shown += token::masked(place.token).toUtf8();
        }
        done = qMax(done, place.offset + place.length);
    }
    return shown + text.sliced(done);
}

}  // namespace td::desk
