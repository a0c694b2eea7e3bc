// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/definition_file/signing_reader.h"

#include <algorithm>

#include "service/header_field.h"

namespace td::service {

using base::JsonView;
using Need = ObjectCursor::Need;
using Part = Signing::Part;
using namespace Qt::Literals::StringLiterals;

namespace {

QVariantMap found(const QByteArray &text) {
    return {{u"found"_s, QString::fromUtf8(text)}};
}

/// Reads the parts of one signing.
class PartReader {
public:
    PartReader(FirstFault &faults, const QList<QByteArray> &claims) : m_faults(faults), m_claims(claims) {}

    /// What \a view calls; a signature only where \a maySign.
    Part read(JsonView view, const QByteArray &place, bool maySign) {
        const QByteArray word = view.utf8().toByteArray();
        const std::optional<Part> part = signingPart(word);
        const bool isKnown = part && (part->kind != Part::Kind::claim || m_claims.contains(part->claim));
        if (!isKnown || (part->kind == Part::Kind::signature && !maySign))
            m_faults.note(DefinitionFault::definition_unknown_part, place, found(word));
        return part.value_or(Part());
    }

private:
    FirstFault &m_faults;
    const QList<QByteArray> &m_claims;
};

void checkHeader(FirstFault &faults, const QByteArray &name, const QByteArray &place) {
    if (!checkedHeader({name, "value"}))
        faults.note(DefinitionFault::definition_bad_header, place, found(name));
}

void readHmac(ObjectCursor &cursor, Signing &signing, PartReader &parts) {
    signing.isSha1 = cursor.oneOf("hash", {"sha256", "sha1"}) == "sha1";
    signing.spelling = cursor.oneOf("spelling", {"hex", "base64"}) == "hex" ? Signing::Spelling::hex
                                                                            : Signing::Spelling::base64;
    cursor.each("signed", Need::required, [&](JsonView view, const QByteArray &place) {
        signing.parts.append(parts.read(view, place, false));
    });
    signing.afterEach = cursor.string("after_each", Need::optional);
    cursor.eachMember("headers", Need::required,
                      [&](const QByteArray &name, JsonView view, const QByteArray &place) {
                          checkHeader(cursor.faults(), name, place);
                          signing.headers.append({name, parts.read(view, place, true)});
                      });
    const bool hasSignature =
        std::any_of(signing.headers.begin(), signing.headers.end(),
                    [](const auto &header) { return header.second.kind == Part::Kind::signature; });
    if (!hasSignature)
        cursor.faults().note(DefinitionFault::definition_missing, cursor.placeOf("headers"),
                             {{u"name"_s, u"signature"_s}});
    if (signing.parts.isEmpty())
        cursor.faults().note(DefinitionFault::definition_missing, cursor.placeOf("signed"),
                             {{u"name"_s, u"0"_s}});
}

}  // namespace

Signing readSigning(FirstFault &faults, JsonView view, const QByteArray &pointer,
                    const QList<QByteArray> &claims) {
    ObjectCursor cursor(faults, view, pointer);
    PartReader parts(faults, claims);
    Signing signing;
    signing.optional = cursor.flag("optional");
    if (signing.optional)
        signing.label = cursor.text("label");
    if (cursor.oneOf("scheme", {"hmac", "bearer"}) == "hmac") {
        readHmac(cursor, signing, parts);
    } else {
        signing.scheme = Signing::Scheme::bearer;
        signing.bearerHeader = cursor.string("header", Need::optional);
        if (signing.bearerHeader.isEmpty())
            signing.bearerHeader = "Authorization";
        checkHeader(faults, signing.bearerHeader, cursor.placeOf("header"));
    }
    cursor.finish();
    return signing;
}

}  // namespace td::service
