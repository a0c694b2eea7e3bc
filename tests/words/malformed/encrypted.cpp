// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "words/malformed/malformed.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using token::Kind;
using token::State;

namespace {

const std::array partNames{u"header"_s, u"encrypted_key"_s, u"iv"_s, u"ciphertext"_s, u"tag"_s};
const QByteArray header = R"({"alg":"A128KW","enc":"A128GCM"})";

QByteArray zeroes(qsizetype bytes) {
    return token::encodeBase64Url(QByteArray(bytes, '\0'));
}

/// A JWE's parts with \a jose for a header, nothing wrong with the rest.
QList<QByteArray> partsOf(const QByteArray &jose = header, qsizetype key = 24, qsizetype vector = 12,
                          qsizetype tag = 16) {
    return {token::encodeBase64Url(jose), zeroes(key), zeroes(vector), zeroes(8), zeroes(tag)};
}

Malformed row(const QByteArray &name, const QList<QByteArray> &parts, const char *code,
              const QStringList &about, State state = State::unknown, Way way = Way::given) {
    return {"JWE: " + name, parts.join('.'), code, about, state, {}, way, Kind::jwe};
}

AllMalformed badParts() {
    AllMalformed all;
    for (qsizetype part = 0; part < 5; ++part) {
        const QString &name = partNames.at(static_cast<size_t>(part));
        const QByteArray english = name.toLatin1();
        for (const QByteArray &character : QList<QByteArray>{"+", "/", "!", "\n", "\xe4\xbb\xa4"}) {
            QList<QByteArray> parts = partsOf();
            parts[part].insert(2, character);
            all.append(
                row(english + " with " + character, parts, "token_bad_character", {name}, State::unreadable));
        }
        QList<QByteArray> padded = partsOf();
        padded[part] += '=';
        all.append(row(english + " with =", padded, "finding_padded", {name}));
        if (part == 1)
            continue;
        QList<QByteArray> empty = partsOf();
        empty[part].clear();
        all.append(row(english + " empty", empty, "token_part_empty", {name}, State::unreadable));
    }
    for (const qsizetype part : {2, 3, 4}) {
        const QString &name = partNames.at(static_cast<size_t>(part));
        QList<QByteArray> odd = partsOf(header, 24, 12, 15);
        odd[3] = zeroes(9);
        odd[part] += 'A';
        all.append(row(name.toLatin1() + " with a character too many", odd, "finding_odd_length", {name}));
    }
    for (const qsizetype part : {3, 4}) {
        const QString &name = partNames.at(static_cast<size_t>(part));
        QList<QByteArray> spare = partsOf();
        spare[part].back() = 'B';
        all.append(row(name.toLatin1() + " with spare bits", spare, "finding_unused_bits", {name}));
    }
    return all;
}

AllMalformed wrongCounts() {
    AllMalformed all;
    const QList<QByteArray> whole = partsOf();
    for (const qsizetype count : {2, 3, 4})
        all.append(row("cut to " + QByteArray::number(count), whole.first(count), "token_truncated",
                       {partNames.at(static_cast<size_t>(count - 1))}, State::unreadable, Way::pasted));
    for (const qsizetype more : {1, 2})
        all.append(row(QByteArray::number(5 + more) + " parts", whole + QList<QByteArray>(more, "AAAA"),
                       "token_part_count", {QString::number(5 + more)}, State::unreadable, Way::pasted));
    return all;
}

AllMalformed wrongSizes() {
    AllMalformed all;
    struct Sizes {
        const char *enc;
        qsizetype vector;
        qsizetype tag;
    };
    for (const Sizes &sizes :
         {Sizes{"A128CBC-HS256", 16, 16}, Sizes{"A192CBC-HS384", 16, 24}, Sizes{"A256CBC-HS512", 16, 32},
          Sizes{"A128GCM", 12, 16}, Sizes{"A192GCM", 12, 16}, Sizes{"A256GCM", 12, 16}}) {
        const QByteArray jose = R"({"alg":"A128KW","enc":")" + QByteArray(sizes.enc) + "\"}";
        const QString enc = QString::fromLatin1(sizes.enc);
        for (const qsizetype off : {-1, 4}) {
            const QByteArray name = QByteArray(sizes.enc) + ' ' + QByteArray::number(off);
            all.append(row("vector of " + name, partsOf(jose, 24, sizes.vector + off, sizes.tag),
                           "finding_part_length",
                           {u"iv"_s, enc, QString::number(sizes.vector), QString::number(sizes.vector + off)},
                           State::unknown, Way::pasted));
            all.append(row("tag of " + name, partsOf(jose, 24, sizes.vector, sizes.tag + off),
                           "finding_part_length",
                           {u"tag"_s, enc, QString::number(sizes.tag), QString::number(sizes.tag + off)},
                           State::unknown, Way::pasted));
        }
    }
    for (const QByteArray &alg : QList<QByteArray>{"RSA-OAEP", "RSA-OAEP-256", "A128KW", "A256GCMKW",
                                                   "ECDH-ES+A256KW", "PBES2-HS256+A128KW"})
        all.append(row("no key for " + alg, partsOf(R"({"enc":"A128GCM","alg":")" + alg + "\"}", 0),
                       "finding_encrypted_key_missing", {QString::fromLatin1(alg)}));
    for (const QByteArray &alg : QList<QByteArray>{"dir", "ECDH-ES"})
        all.append(row("a key for " + alg, partsOf(R"({"enc":"A128GCM","alg":")" + alg + "\"}"),
                       "finding_encrypted_key_unexpected", {QString::fromLatin1(alg), u"24"_s}));
    return all;
}

AllMalformed badHeaders() {
    AllMalformed all;
    const auto with = [](const QByteArray &members) { return partsOf('{' + members + '}'); };
    for (const QByteArray &enc :
         QList<QByteArray>{"A128", "a128gcm", "A512GCM", "AES", "none", "HS256", "A128CBC"})
        all.append(row("enc " + enc, with(R"("alg":"A128KW","enc":")" + enc + '"'), "finding_enc_unknown",
                       {QString::fromLatin1(enc)}, State::unknown, Way::pasted));
    for (const QByteArray &alg : QList<QByteArray>{"HS256", "RS256", "ES256", "EdDSA"})
        all.append(row("alg " + alg, with(R"("enc":"A128GCM","alg":")" + alg + '"'), "finding_alg_misplaced",
                       {QString::fromLatin1(alg)}, State::unknown, Way::pasted));
    for (const QByteArray &alg : QList<QByteArray>{"DIR", "RSA-OAEP-1024", "A512KW", "AES"})
        all.append(row("alg " + alg, with(R"("enc":"A128GCM","alg":")" + alg + '"'), "finding_alg_unknown",
                       {QString::fromLatin1(alg)}, State::unknown, Way::pasted));
    all.append(row("alg none", with(R"("enc":"A128GCM","alg":"none")"), "finding_alg_none", {u"none"_s}));
    all.append(row("no alg", with(R"("enc":"A128GCM")"), "finding_alg_missing", {u"alg"_s}));
    all.append(row("RSA1_5", with(R"("enc":"A128GCM","alg":"RSA1_5")"), "finding_weak_alg", {u"RSA1_5"_s}));
    all.append(
        row("zip", with(R"("enc":"A128GCM","alg":"A128KW","zip":"DEF")"), "finding_compressed", {u"zip"_s}));
    for (const QByteArray &name : QList<QByteArray>{"enc", "zip", "apu", "apv", "cty"})
        all.append(row(name + " is a number", with(R"("enc":"A128GCM","alg":"A128KW",")" + name + "\":1"),
                       "finding_header_type", {QString::fromLatin1(name), u"string"_s, u"number"_s}));
    all.append(row("epk is a string", with(R"("enc":"A128GCM","alg":"A128KW","epk":"x")"),
                   "finding_header_type", {u"epk"_s, u"object"_s, u"string"_s}));
    all.append(row("crit", with(R"("enc":"A128GCM","alg":"A128KW","x":1,"crit":["x"])"),
                   "finding_crit_unknown", {u"“x”"_s}));
    return all;
}

}  // namespace

AllMalformed malformedEncrypted() {
    return badParts() + wrongCounts() + wrongSizes() + badHeaders();
}

}  // namespace td::test
