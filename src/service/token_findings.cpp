// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/token_findings.h"

#include "base/json.h"
#include "service/recognise.h"
#include "service/response/response_tokens.h"
#include "token/identity.h"

namespace td::service {

using namespace Qt::Literals::StringLiterals;

namespace {

/// True when what stands at \a pointer in a response tells of the token in \a field.
bool isAbout(const TokenField &field, const QByteArray &pointer) {
    return pointer == field.pointer ||
           (field.expiry && (pointer == field.expiry->pointer || pointer == field.expiry->sameAs));
}

/// \a text, or the JSON object within it.
QByteArrayView objectIn(QByteArrayView text) {
    const qsizetype begin = text.indexOf('{');
    const qsizetype end = text.lastIndexOf('}');
    return begin >= 0 && end > begin ? text.sliced(begin, end + 1 - begin) : QByteArrayView();
}

}  // namespace

QList<TokenRemark> tokenFindings(QByteArrayView text, const Catalog &catalog, qint64 nowMs) {
    const QByteArrayView json = objectIn(text);
    const QList<Recognised> responses = recognised(json, catalog, nowMs);
    const base::Result<base::Json> document = base::Json::parse(json);
    QList<TokenRemark> all;
    if (responses.isEmpty() || !document)
        return all;
    const Recognised &response = responses.first();
    for (const token::Finding &finding : response.outcome.findings) {
        const QByteArray pointer = finding.what.values.value(u"pointer"_s).toString().toUtf8();
        for (const TokenField &field : response.endpoint->response.tokens) {
            const QByteArray token = tokenAt(field, document->root());
            if (!pointer.isEmpty() && !token.isEmpty() && isAbout(field, pointer))
                all.append({token::fingerprint(token), finding});
        }
    }
    return all;
}

}  // namespace td::service
