// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sharing/profile_difference.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QDateTime>

#include "token/signature/certificate.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;
using service::Profile;

namespace {

/// Characters of a certificate's name that are shown (RFC 5280 allows 64).
constexpr qsizetype longestSubject = 64;

using Texts = QMap<QByteArray, QByteArray>;

Texts headerTexts(const Profile &profile) {
    Texts texts;
    for (const base::Header &header : profile.headers) {
        // Of several with one name each value counts.
        QByteArray &text = texts[header.name];
        text = text.isEmpty() ? header.value : text + ", " + header.value;
    }
    return texts;
}

Texts placeTexts(const Profile &profile) {
    Texts texts;
    for (auto place = profile.places.cbegin(); place != profile.places.cend(); ++place)
        texts.insert(place.key(), service::name(place.value()));
    return texts;
}

QByteArray joined(QList<QByteArray> names) {
    std::sort(names.begin(), names.end());
    return names.join(", ");
}

/// \a pem as it can be told from others: whose certificates, until when, and a digest of them all.
QByteArray certificateText(const QByteArray &pem) {
    constexpr int digits = 16;
    constexpr qsizetype mostNamed = 8;
    if (pem.isEmpty())
        return {};
    const QList<token::CertificateSummary> certificates = token::certificatesIn(pem);
    QStringList texts;
    for (const token::CertificateSummary &one : certificates.first(qMin(mostNamed, certificates.size()))) {
        const QDate until = QDateTime::fromMSecsSinceEpoch(one.untilMs, Qt::UTC).date();
        texts.append(u"%1 (– %2)"_s.arg(one.subject.isEmpty() ? u"?"_s : one.subject.left(longestSubject),
                                        until.toString(Qt::ISODate)));
    }
    if (certificates.size() > mostNamed)
        texts.append(u"+ %1"_s.arg(certificates.size() - mostNamed));
    const QByteArray digest = QCryptographicHash::hash(pem, QCryptographicHash::Sha256).toHex().left(digits);
    texts.append(u"SHA-256 %1…"_s.arg(QString::fromLatin1(digest)));
    return texts.join(u", "_s).toUtf8();
}

Texts connectionTexts(const Profile &profile) {
    const service::ProfileConnection &connection = profile.connection;
    return {{"proxy", connection.proxy},
            {"ca", certificateText(connection.authorities)},
            {"client_certificate", certificateText(connection.clientCertificate)},
            {"min_tls", connection.minTls},
            {"pin", connection.pin}};
}

QByteArray truth(bool value) {
    return value ? "true" : "false";
}

/// Collects differences, member by member.
class Comparison {
public:
    void text(const char *field, const QByteArray &before, const QByteArray &after,
              const QByteArray &key = {}) {
        if (before != after)
            m_found.append({field, key, QString::fromUtf8(before), QString::fromUtf8(after)});
    }
    void texts(const char *field, const Texts &before, const Texts &after) {
        QList<QByteArray> keys = before.keys() + after.keys();
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        for (const QByteArray &key : std::as_const(keys))
            text(field, before.value(key), after.value(key), key);
    }
    QList<Difference> take() { return std::move(m_found); }

private:
    QList<Difference> m_found;
};

}  // namespace

QList<Difference> differences(const Profile &before, const Profile &after) {
    Comparison found;
    found.text("name", before.name.toUtf8(), after.name.toUtf8());
    found.text("service", before.service, after.service);
    found.text("kind", service::name(before.kind), service::name(after.kind));
    found.text("base_url", before.baseUrl, after.baseUrl);
    found.texts("urls", before.urls, after.urls);
    found.texts("headers", headerTexts(before), headerTexts(after));
    found.text("secret_headers", joined(before.secretHeaders), joined(after.secretHeaders));
    found.text("needs", joined(before.needs), joined(after.needs));
    found.texts("places", placeTexts(before), placeTexts(after));
    found.texts("claims", before.claims, after.claims);
    found.text("timeout_s", QByteArray::number(before.timeoutSeconds),
               QByteArray::number(after.timeoutSeconds));
    found.text("unlock_minutes", QByteArray::number(before.unlockMinutes),
               QByteArray::number(after.unlockMinutes));
    found.text("allow_http", truth(before.allowHttp), truth(after.allowHttp));
    found.text("signs", truth(before.signs), truth(after.signs));
    found.texts("connection", connectionTexts(before), connectionTexts(after));
    return found.take();
}

QList<Difference> statements(const Profile &profile) {
    Profile nothing;
    nothing.kind = profile.kind;
    QList<Difference> stated = differences(nothing, profile);
    stated.removeIf([](const Difference &one) { return one.field == "name"; });
    const auto place = std::find_if(stated.begin(), stated.end(),
                                    [](const Difference &one) { return one.field != "service"; });
    stated.insert(place, {"kind", {}, {}, QString::fromLatin1(service::name(profile.kind))});
    // A default that is stated is no news.
    stated.removeIf([](const Difference &one) { return one.after.isEmpty(); });
    for (Difference &one : stated)
        one.before.clear();
    return stated;
}

}  // namespace td::store
