// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>

#include "token/signature/key_reader.h"
#include "token/signature/verify.h"

using namespace td;

namespace {

void require(bool holds) {
    if (!holds)
        __builtin_trap();
}

/// Tokens of every algorithm; none of them is signed by a key that anyone has.
QList<QByteArray> tokens() {
    QList<QByteArray> all;
    for (const auto &[alg, bytes] :
         {std::pair("HS256", 32), std::pair("RS256", 256), std::pair("PS256", 256), std::pair("ES256", 64),
          std::pair("ES384", 96), std::pair("ES512", 132), std::pair("ES256K", 64), std::pair("EdDSA", 64),
          std::pair("EdDSA", 114)}) {
        const QByteArray header = R"({"alg":")" + QByteArray(alg) + R"("})";
        const auto part = [](const QByteArray &content) {
            return content.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        all.append(part(header) + ".e30." + part(QByteArray(bytes, '\x01')));
    }
    return all;
}

/// There is always something to tell, names and reasons are there, and no key signed what nobody signed.
void requireSound(const token::Keys &keys) {
    static const QList<QByteArray> all = tokens();
    require(!keys.usable.isEmpty() || !keys.refused.isEmpty());
    for (const token::RefusedKey &refused : keys.refused)
        require(!refused.name.isEmpty() && !refused.reason.isNull());
    for (const token::Key &key : keys.usable)
        require(!key.name.isEmpty() && key.bits > 0);
    for (const QByteArray &compact : all) {
        const token::Verification verification = token::verify(compact, keys);
        require(verification.result == token::SignatureResult::invalid ||
                verification.result == token::SignatureResult::no_key);
        require(verification.tried.size() == keys.usable.size() + keys.refused.size());
    }
}

}  // namespace

/// The bytes as a file of keys, as a secret, and as a token.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    requireSound(token::readKeys(bytes, QStringLiteral("keys")));
    const base::Secret secret = base::Secret::copyOf(bytes);
    const token::Keys keys = token::readSecret(secret, token::SecretForm::any, QStringLiteral("secret"));
    requireSound(keys);
    require(token::verify(bytes, keys).result != token::SignatureResult::valid);
    return 0;
}
