// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/signature/certificate.h"

#include <ctime>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include "token/signature/openssl.h"

namespace td::token {

namespace {

/// The last entry \a nid of the subject, which is the one that counts; empty when there is none.
QString subjectEntry(const X509 *certificate, int nid) {
    const X509_NAME *subject = X509_get_subject_name(certificate);
    int last = -1;
    for (int at = -1; (at = X509_NAME_get_index_by_NID(subject, nid, at)) >= 0;)
        last = at;
    if (last < 0)
        return {};
    unsigned char *text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, last)));
    if (size < 0)
        return {};
    QString entry = QString::fromUtf8(reinterpret_cast<const char *>(text), size);
    OPENSSL_free(text);
    return entry;
}

CertificateSummary summaryOf(const X509 *certificate) {
    constexpr qint64 msPerSecond = 1'000;
    CertificateSummary summary{subjectEntry(certificate, NID_commonName), 0};
    if (summary.subject.isEmpty())
        summary.subject = subjectEntry(certificate, NID_organizationName);
    std::tm until = {};
    if (ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &until) == 1)
        summary.untilMs = static_cast<qint64>(timegm(&until)) * msPerSecond;
    return summary;
}

}  // namespace

QList<CertificateSummary> certificatesIn(QByteArrayView pem) {
    QList<CertificateSummary> found;
    const BioPtr text(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    // Without a callback OpenSSL asks the terminal for the passphrase of a sealed block.
    const auto noPassphrase = [](char *, int, int, void *) { return -1; };
    while (const CertificatePtr one{PEM_read_bio_X509(text.get(), nullptr, noPassphrase, nullptr)})
        found.append(summaryOf(one.get()));
    ERR_clear_error();
    return found;
}

}  // namespace td::token
