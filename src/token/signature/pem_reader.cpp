// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/signature/pem_reader.h"

#include <memory>
#include <utility>

#include <openssl/err.h>
#include <openssl/pem.h>

#include "token/codes.h"
#include "token/signature/key_reader.h"
#include "token/signature/openssl.h"
#include "token/signature/public_key.h"

namespace td::token {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One block: its label, its headers and its bytes, which are wiped as they may be a private key.
struct Block {
    ~Block() {
        OPENSSL_free(label);
        OPENSSL_free(header);
        OPENSSL_clear_free(data, static_cast<size_t>(size));
    }
    Block() = default;
    Q_DISABLE_COPY_MOVE(Block)

    bool hasLabel(const char *wanted) const { return qstrcmp(label, wanted) == 0; }
    bool isEncrypted() const {
        return hasLabel("ENCRYPTED PRIVATE KEY") || QByteArrayView(header).contains("ENCRYPTED");
    }

    char *label = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    long size = 0;
};

/// The key of \a der when the whole of it is one.
template <typename Read>
PkeyPtr whole(QByteArrayView der, Read read) {
    const unsigned char *at = bytesOf(der);
    const unsigned char *const end = at + der.size();
    PkeyPtr key(read(&at, static_cast<long>(der.size())));
    ERR_clear_error();
    return at == end ? std::move(key) : nullptr;
}

PkeyPtr publicKey(QByteArrayView der) {
    return whole(der, [](const unsigned char **at, long size) { return d2i_PUBKEY(nullptr, at, size); });
}

PkeyPtr rsaPublicKey(QByteArrayView der) {
    return whole(der, [](const unsigned char **at, long size) {
        return d2i_PublicKey(EVP_PKEY_RSA, nullptr, at, size);
    });
}

PkeyPtr privateKey(QByteArrayView der) {
    return whole(der,
                 [](const unsigned char **at, long size) { return d2i_AutoPrivateKey(nullptr, at, size); });
}

PkeyPtr certifiedKey(QByteArrayView der) {
    return whole(der, [](const unsigned char **at, long size) -> EVP_PKEY * {
        const CertificatePtr certificate(d2i_X509(nullptr, at, size));
        return certificate ? X509_get_pubkey(certificate.get()) : nullptr;
    });
}

using Reader = PkeyPtr (*)(QByteArrayView der);

struct Label {
    const char *text;
    Reader read;
    bool isPrivate;
};

constexpr std::array labels{
    Label{PEM_STRING_PUBLIC, publicKey, false},       Label{PEM_STRING_RSA_PUBLIC, rsaPublicKey, false},
    Label{PEM_STRING_X509, certifiedKey, false},      Label{PEM_STRING_X509_OLD, certifiedKey, false},
    Label{PEM_STRING_PKCS8INF, privateKey, true},     Label{PEM_STRING_RSA, privateKey, true},
    Label{PEM_STRING_ECPRIVATEKEY, privateKey, true},
};

base::Result<Key> keyOf(const Block &block) {
    const QVariantMap label{{u"label"_s, QString::fromLatin1(block.label)}};
    if (block.isEncrypted())
        return base::failure(KeyFault::key_pem_encrypted);
    const auto found = std::find_if(labels.begin(), labels.end(),
                                    [&block](const Label &one) { return block.hasLabel(one.text); });
    if (found == labels.end())
        return base::failure(KeyFault::key_pem_kind, label);
    PkeyPtr read = found->read({block.data, block.size});
    if (!read)
        return base::failure(KeyFault::key_pem_broken, label);
    base::Result<Key> key = checkedPublicKey(std::move(read));
    if (key)
        key->canSign = found->isPrivate;
    return key;
}

base::Result<Key> brokenPem() {
    return base::failure(KeyFault::key_pem_broken, {{u"label"_s, u"PEM"_s}});
}

void add(base::Result<Key> key, const QString &name, Keys &keys) {
    if (!key) {
        keys.refused.append({name, key.error()});
        return;
    }
    key->name = name;
    keys.usable.append(*std::move(key));
}

}  // namespace

Keys readPem(QByteArrayView text, const QString &name) {
    const BioPtr source(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
    const qsizetype count = text.count("-----BEGIN ");
    Keys keys;
    for (qsizetype number = 1; number <= qMin(count, maxKeys); ++number) {
        Block block;
        const bool isRead =
            PEM_read_bio(source.get(), &block.label, &block.header, &block.data, &block.size) == 1;
        ERR_clear_error();
        const bool isPrelude = isRead && block.hasLabel("EC PARAMETERS");  // of a key, which has them too
        if (isPrelude && number < count)
            continue;
        const QString shown = count == 1 ? name : u"%1 #%2"_s.arg(name).arg(number);
        add(isRead ? keyOf(block) : brokenPem(), shown, keys);
    }
    if (count > maxKeys)
        keys.refused.append(
            {name, base::error(KeyFault::key_set_too_long, {{u"count"_s, count}, {u"limit"_s, maxKeys}})});
    return keys;
}

bool isDerKey(QByteArrayView bytes) {
    return bytes.startsWith('\x30') &&
           (publicKey(bytes) || privateKey(bytes) || certifiedKey(bytes) || rsaPublicKey(bytes));
}

}  // namespace td::token
