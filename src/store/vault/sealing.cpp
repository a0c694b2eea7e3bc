// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/sealing.h"

#include <limits>
#include <memory>

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <QtEndian>

namespace td::store {

namespace {

constexpr int nonceBytes = 12;
constexpr int tagBytes = 16;

struct FreeContext {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

const unsigned char *bytesOf(QByteArrayView view) {
    return reinterpret_cast<const unsigned char *>(view.data());
}
unsigned char *bytesOf(QByteArray &array) {
    return reinterpret_cast<unsigned char *>(array.data());
}

/// Each part behind its length, so that no two places have one text.
QByteArray associatedData(const SealedPlace &place) {
    QByteArray data("tokendesk vault 1");
    for (const QByteArray &part : {place.vault, place.table, QByteArray::number(place.row), place.column,
                                   QByteArray::number(place.generation)}) {
        const quint32 length = qToBigEndian(static_cast<quint32>(part.size()));
        data.append(reinterpret_cast<const char *>(&length), sizeof length);
        data.append(part);
    }
    return data;
}

int intSize(QByteArrayView view) {
    Q_ASSERT(view.size() < std::numeric_limits<int>::max());
    return static_cast<int>(view.size());
}

}  // namespace

QByteArray randomBytes(qsizetype count) {
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(bytesOf(bytes), static_cast<int>(count)) != 1)
        qFatal("The system gives no random numbers.");
    return bytes;
}

qint64 randomRowId() {
    const auto number = qFromBigEndian<quint64>(randomBytes(sizeof(quint64)).constData());
    return static_cast<qint64>(number >> 12) + 1;
}

base::Secret randomKey() {
    return base::Secret(randomBytes(keyBytes));
}

QByteArray seal(const base::Secret &key, const SealedPlace &place, QByteArrayView plain) {
    Q_ASSERT(key.size() == keyBytes);
    const Context context(EVP_CIPHER_CTX_new());
    const QByteArray nonce = randomBytes(nonceBytes);
    const QByteArray data = associatedData(place);
    QByteArray text(plain.size(), Qt::Uninitialized);
    QByteArray tag(tagBytes, Qt::Uninitialized);
    int length = 0;
    const bool sealed =
        EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.reveal()),
                           bytesOf(nonce)) == 1 &&
        EVP_EncryptUpdate(context.get(), nullptr, &length, bytesOf(data), intSize(data)) == 1 &&
        EVP_EncryptUpdate(context.get(), bytesOf(text), &length, bytesOf(plain), intSize(plain)) == 1 &&
        EVP_EncryptFinal_ex(context.get(), bytesOf(text) + length, &length) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, bytesOf(tag)) == 1;
    if (!sealed)
        qFatal("OpenSSL does not encrypt with AES-256-GCM.");
    return nonce + text + tag;
}

std::optional<base::Secret> unseal(const base::Secret &key, const SealedPlace &place, QByteArrayView sealed) {
    if (key.size() != keyBytes || sealed.size() < nonceBytes + tagBytes)
        return std::nullopt;
    const Context context(EVP_CIPHER_CTX_new());
    const QByteArray data = associatedData(place);
    const QByteArrayView text = sealed.sliced(nonceBytes, sealed.size() - nonceBytes - tagBytes);
    QByteArray tag = sealed.last(tagBytes).toByteArray();
    QByteArray plain(text.size(), Qt::Uninitialized);
    int length = 0;
    const bool opened =
        EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.reveal()),
                           bytesOf(sealed)) == 1 &&
        EVP_DecryptUpdate(context.get(), nullptr, &length, bytesOf(data), intSize(data)) == 1 &&
        EVP_DecryptUpdate(context.get(), bytesOf(plain), &length, bytesOf(text), intSize(text)) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, bytesOf(tag)) == 1 &&
        EVP_DecryptFinal_ex(context.get(), bytesOf(plain) + length, &length) == 1;
    // What failed the check is no one's text; the Secret wipes it all the same.
    base::Secret secret(std::move(plain));
    return opened ? std::optional(secret) : std::nullopt;
}

}  // namespace td::store
