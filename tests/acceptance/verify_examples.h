// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace td::test {

/// The examples of the RFCs, each with `name`, `token` and `key` (a JWK). Aborts when the file is not there.
inline QJsonArray signatureExamples() {
    QFile file(QStringLiteral(TD_TEST_DATA "/signatures/rfc_examples.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The examples of signatures cannot be read.");
    return QJsonDocument::fromJson(file.readAll()).array();
}

/// The one whose name begins with \a name.
inline QJsonObject example(const QString &name) {
    const QJsonArray all = signatureExamples();
    for (const auto &one : all) {
        if (one[u"name"].toString().startsWith(name))
            return one.toObject();
    }
    qFatal("There is no such example.");
}

inline QByteArray textOf(const QJsonValue &value) {
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

/// A JWK Set of \a jwk and of one that cannot be used.
inline QByteArray setOf(const QJsonValue &jwk) {
    return R"({"keys":[{"kty":"future"},)" + textOf(jwk) + "]}";
}

/// Made with `openssl dgst -sha256 -hmac not-a-real-key`.
inline const QString shortlySigned = QStringLiteral(
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
    ".eyJ1aWQiOiIxMzgwMTAwMTc3MTUwMzQ1MjY2IiwiZXhwIjoxNjMwNTgwMTU2fQ"
    ".4675N5wjPXflEziVJPkOl38zSXetTXFR6pijT5iwVI8");

}  // namespace td::test
