// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <openssl/crypto.h>

namespace td::base {

struct Secret::Buffer {
    explicit Buffer(QByteArrayView from) : bytes(from.data(), from.size()) {}
    ~Buffer() { OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size())); }
    Q_DISABLE_COPY_MOVE(Buffer)

    // Allocated by the constructor and never shared, so data() in the destructor does not detach.
    QByteArray bytes;
};

Secret::Secret(QByteArray &&bytes)
    : m_buffer(bytes.isEmpty() ? nullptr : std::make_shared<const Buffer>(bytes)) {
    if (!bytes.isEmpty() && bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

Secret Secret::copyOf(QByteArrayView bytes) {
    Secret secret;
    if (!bytes.isEmpty())
        secret.m_buffer = std::make_shared<const Buffer>(bytes);
    return secret;
}

bool Secret::isEmpty() const {
    return !m_buffer;
}

qsizetype Secret::size() const {
    return m_buffer ? m_buffer->bytes.size() : 0;
}

QByteArrayView Secret::reveal() const {
    return m_buffer ? QByteArrayView(m_buffer->bytes) : QByteArrayView();
}

bool Secret::matches(const Secret &other) const {
    return size() == other.size() && (isEmpty() || CRYPTO_memcmp(reveal().data(), other.reveal().data(),
                                                                 static_cast<size_t>(size())) == 0);
}

}  // namespace td::base
