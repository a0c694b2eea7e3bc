// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/labels.h"

#include <array>
#include <span>

#include <QStringList>

namespace td::words {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Meaning {
    const char *name;
    const char *text;
};

constexpr std::array headerMeanings{
    Meaning{"alg", QT_TRANSLATE_NOOP("header", "Algorithm")},
    Meaning{"typ", QT_TRANSLATE_NOOP("header", "Type")},
    Meaning{"cty", QT_TRANSLATE_NOOP("header", "Content type")},
    Meaning{"kid", QT_TRANSLATE_NOOP("header", "Key id")},
    Meaning{"jku", QT_TRANSLATE_NOOP("header", "URL of a JWK Set (never followed)")},
    Meaning{"jwk", QT_TRANSLATE_NOOP("header", "Embedded key (never trusted)")},
    Meaning{"x5u", QT_TRANSLATE_NOOP("header", "URL of a certificate (never followed)")},
    Meaning{"x5c", QT_TRANSLATE_NOOP("header", "Certificate chain (never trusted)")},
    Meaning{"x5t", QT_TRANSLATE_NOOP("header", "Certificate thumbprint, SHA-1")},
    Meaning{"x5t#S256", QT_TRANSLATE_NOOP("header", "Certificate thumbprint, SHA-256")},
    Meaning{"crit", QT_TRANSLATE_NOOP("header", "Extensions that must be understood")},
    Meaning{"enc", QT_TRANSLATE_NOOP("header", "Content encryption")},
    Meaning{"zip", QT_TRANSLATE_NOOP("header", "Compression")},
};

constexpr std::array claimMeanings{
    Meaning{"iss", QT_TRANSLATE_NOOP("claim", "Issuer")},
    Meaning{"sub", QT_TRANSLATE_NOOP("claim", "Subject: whom the token is about")},
    Meaning{"aud", QT_TRANSLATE_NOOP("claim", "Audience: whom the token is for")},
    Meaning{"exp", QT_TRANSLATE_NOOP("claim", "Expires at")},
    Meaning{"nbf", QT_TRANSLATE_NOOP("claim", "Not valid before")},
    Meaning{"iat", QT_TRANSLATE_NOOP("claim", "Issued at")},
    Meaning{"jti", QT_TRANSLATE_NOOP("claim", "Token id")},
    Meaning{"auth_time", QT_TRANSLATE_NOOP("claim", "Signed in at")},
    Meaning{"azp", QT_TRANSLATE_NOOP("claim", "Authorised party")},
    Meaning{"client_id", QT_TRANSLATE_NOOP("claim", "Client id")},
    Meaning{"scope", QT_TRANSLATE_NOOP("claim", "Scope: what the token allows")},
    Meaning{"nonce", QT_TRANSLATE_NOOP("claim", "Nonce")},
    Meaning{"sid", QT_TRANSLATE_NOOP("claim", "Session id")},
    Meaning{"name", QT_TRANSLATE_NOOP("claim", "Full name")},
    Meaning{"preferred_username", QT_TRANSLATE_NOOP("claim", "User name")},
    Meaning{"email", QT_TRANSLATE_NOOP("claim", "E-mail address")},
    Meaning{"phone_number", QT_TRANSLATE_NOOP("claim", "Phone number")},
    Meaning{"roles", QT_TRANSLATE_NOOP("claim", "Roles")},
};

QString meaningIn(std::span<const Meaning> meanings, const char *context, QByteArrayView name,
                  Language language) {
    for (const Meaning &meaning : meanings) {
        if (name == QByteArrayView(meaning.name))
            return translate(context, meaning.text, language);
    }
    return {};
}

QString say(const char *text, Language language) {
    return translate("label", text, language);
}

}  // namespace

QString text(const service::Text &text, Language language) {
    return language == Language::chinese ? text.zh : text.en;
}

QString label(token::State state, Language language) {
    switch (state) {
        case token::State::valid:
            return say(QT_TRANSLATE_NOOP("label", "Not expired"), language);
        case token::State::expiring:
            return say(QT_TRANSLATE_NOOP("label", "Expiring"), language);
        case token::State::expired:
            return say(QT_TRANSLATE_NOOP("label", "Expired"), language);
        case token::State::not_yet_valid:
            return say(QT_TRANSLATE_NOOP("label", "Not yet valid"), language);
        case token::State::no_expiry:
            return say(QT_TRANSLATE_NOOP("label", "No expiry"), language);
        case token::State::unknown:
            return say(QT_TRANSLATE_NOOP("label", "Expiry unknown"), language);
        case token::State::unreadable:
            return say(QT_TRANSLATE_NOOP("label", "Unreadable"), language);
    }
    return {};
}

QString label(service::OutcomeKind kind, Language language) {
    switch (kind) {
        case service::OutcomeKind::success:
            return say(QT_TRANSLATE_NOOP("label", "Success"), language);
        case service::OutcomeKind::refused:
            return say(QT_TRANSLATE_NOOP("label", "Refused by the service"), language);
        case service::OutcomeKind::not_sent:
            return say(QT_TRANSLATE_NOOP("label", "Not sent"), language);
        case service::OutcomeKind::transport_error:
            return say(QT_TRANSLATE_NOOP("label", "Transport error"), language);
        case service::OutcomeKind::unknown:
            return say(QT_TRANSLATE_NOOP("label", "Outcome unknown (sent, no complete response)"), language);
        case service::OutcomeKind::malformed:
            return say(QT_TRANSLATE_NOOP("label", "Malformed response"), language);
    }
    return {};
}

QString label(token::Severity severity, Language language) {
    switch (severity) {
        case token::Severity::note:
            return say(QT_TRANSLATE_NOOP("label", "Note"), language);
        case token::Severity::warning:
            return say(QT_TRANSLATE_NOOP("label", "Warning"), language);
        case token::Severity::serious:
            return say(QT_TRANSLATE_NOOP("label", "Serious"), language);
    }
    return {};
}

QString label(token::Kind kind, Language language) {
    switch (kind) {
        case token::Kind::jwt:
            return say(QT_TRANSLATE_NOOP("label", "JWT"), language);
        case token::Kind::jwe:
            return say(QT_TRANSLATE_NOOP("label", "Encrypted JWT (JWE)"), language);
        case token::Kind::opaque:
            return say(QT_TRANSLATE_NOOP("label", "Opaque token"), language);
    }
    return {};
}

QString label(service::ProfileKind kind, Language language) {
    return kind == service::ProfileKind::test ? say(QT_TRANSLATE_NOOP("label", "Test"), language)
                                              : say(QT_TRANSLATE_NOOP("label", "Production"), language);
}

QString headerMeaning(QByteArrayView name, Language language) {
    return meaningIn(headerMeanings, "header", name, language);
}

QString claimMeaning(QByteArrayView name, const service::Catalog &catalog, Language language) {
    if (const QString registered = meaningIn(claimMeanings, "claim", name, language); !registered.isEmpty())
        return registered;
    QStringList meanings;
    for (const service::Catalog::Entry &entry : catalog.entries()) {
        for (const service::ClaimMeaning &claim : entry.definition.claims) {
            const QString meaning = text(claim.meaning, language);
            if (entry.error.isNull() && claim.name == name && !meanings.contains(meaning))
                meanings.append(meaning);
        }
    }
    return meanings.join(" / "_L1);
}

}  // namespace td::words
