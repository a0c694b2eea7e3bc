// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/token_findings.h"

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

}  // namespace

QList<TokenRemark> tokenRemarks(const Endpoint &endpoint, const Outcome &outcome, base::JsonView root) {
    QList<TokenRemark> all;
    for (const token::Finding &finding : outcome.findings) {
        const QByteArray pointer = finding.what.values.value(u"pointer"_s).toString().toUtf8();
        for (const TokenField &field : endpoint.response.tokens) {
            const QByteArray token = tokenAt(field, root);
            if (!pointer.isEmpty() && !token.isEmpty() && isAbout(field, pointer))
                all.append({token::fingerprint(token), finding});
        }
    }
    return all;
}

}  // namespace td::service
