// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/signature/key_reader.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <QStringList>

#include "base/json.h"
#include "base/result.h"
#include "token/base64url.h"
#include "token/codes.h"
#include "token/signature/jwk_reader.h"
#include "token/signature/pem_reader.h"

namespace td::token {

using namespace Qt::Literals::StringLiterals;

namespace {

Keys refusal(const QString &name, base::Error reason) {
    return {{}, {{name, std::move(reason)}}};
}

std::optional<QByteArray> fromHex(QByteArrayView text) {
    static constexpr QByteArrayView digits = "0123456789abcdefABCDEF";
    const bool isHex = text.size() % 2 == 0 && std::all_of(text.begin(), text.end(), [](char character) {
                           return digits.contains(character);
                       });
    return isHex ? std::optional(QByteArray::fromHex(QByteArray::fromRawData(text.data(), text.size())))
                 : std::nullopt;
}

std::optional<QByteArray> fromBase64(QByteArrayView text) {
    QByteArray url = text.toByteArray();
    url.replace('+', '-').replace('/', '_');
    Base64Url decoded = decodeBase64Url(url);
    const base::Secret wiped(std::move(url));  // what a Secret takes over is wiped
    const bool isBase64 = decoded.fault == Base64UrlForm::Fault::none && !decoded.unusedBits;
    return isBase64 ? std::optional(std::move(decoded.bytes)) : std::nullopt;
}

/// Whether \a bytes are a key of some kind that is not secret, or a private one: used as a secret it would
/// let whoever knows the public key make tokens.
bool isKeyItself(QByteArrayView bytes) {
    const QByteArrayView text = bytes.trimmed();
    if (text.contains("-----BEGIN ") || text.startsWith("ssh-") || text.startsWith("ecdsa-sha2-"))
        return true;
    if (text.startsWith('{')) {
        const base::Result<base::Json> json = base::Json::parse(text);
        return json && (json->root()["kty"].exists() || json->root()["keys"].exists());
    }
    const bool mayBeBase64 = text.startsWith("MI");
    const bool mayBeHex = text.startsWith("30");
    const std::optional<QByteArray> der = mayBeBase64 ? fromBase64(text)
                                          : mayBeHex  ? fromHex(text)
                                                      : std::nullopt;
    return isDerKey(bytes) || (der && isDerKey(*der));
}

/// \a bytes as a key, or refused; nothing where \a bytes are not of \a form at all and \a optional.
Keys secretIn(SecretForm form, std::optional<QByteArray> bytes, const QString &name, bool optional) {
    static const QStringList forms{u"text"_s, u"hex"_s, u"base64"_s};
    const QString &formName = forms.at(static_cast<qsizetype>(form));
    if (!bytes)
        return optional ? Keys()
                        : refusal(name, base::error(KeyFault::key_secret_form, {{u"form"_s, formName}}));
    if (bytes->isEmpty())
        return refusal(name, base::error(KeyFault::key_nothing));
    if (isKeyItself(*bytes))
        return refusal(name, base::error(KeyFault::key_secret_is_key));
    const QString shown = form == SecretForm::text ? name : name + u" ("_s + formName + u')';
    return {{secretKey(base::Secret(std::move(*bytes)), shown)}, {}};
}

}  // namespace

Keys readKeys(QByteArrayView text, const QString &name) {
    if (text.size() > maxKeyBytes)
        return refusal(name, base::error(KeyFault::key_too_large,
                                         {{u"bytes"_s, text.size()}, {u"limit"_s, maxKeyBytes}}));
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refusal(name, base::error(KeyFault::key_nothing));
    if (trimmed.startsWith('{') || trimmed.startsWith('['))
        return readJwk(trimmed, name);
    if (trimmed.contains("-----BEGIN "))
        return readPem(trimmed, name);
    return refusal(name, base::error(KeyFault::key_unrecognised));
}

Keys readSecret(const base::Secret &secret, SecretForm form, const QString &name) {
    const QByteArrayView bytes = secret.reveal();
    if (bytes.size() > maxKeyBytes)
        return refusal(name, base::error(KeyFault::key_too_large,
                                         {{u"bytes"_s, bytes.size()}, {u"limit"_s, maxKeyBytes}}));
    const bool any = form == SecretForm::any;
    Keys keys;
    if (any || form == SecretForm::text)
        keys += secretIn(SecretForm::text, bytes.toByteArray(), name, any);
    if (!keys.refused.isEmpty())
        return keys;
    const QByteArrayView trimmed = bytes.trimmed();
    if (any || form == SecretForm::hex)
        keys += secretIn(SecretForm::hex, fromHex(trimmed), name, any);
    if (any || form == SecretForm::base64)
        keys += secretIn(SecretForm::base64, fromBase64(trimmed), name, any);
    return keys;
}

}  // namespace td::token
