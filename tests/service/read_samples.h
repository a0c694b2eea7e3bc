// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "service/codes.h"
#include "service/read.h"
#include "service/samples.h"

/// What the tests of reading share.
namespace td::test {

/// 2021-09-02T10:57:00Z: a minute after the later of the documents' SSTokens expired.
inline constexpr qint64 nowMs = 1'630'580'220'000;

inline service::Outcome readReply(const QByteArray &endpointName, const QByteArray &body,
                                  const Given &sent = {}, int status = 200, qint64 at = nowMs) {
    return service::read(endpoint(endpointName), {status, {}, body}, values(sent), at);
}

/// The sample \a name with \a from, which must stand in it, replaced.
inline QByteArray changed(const QByteArray &name, const QByteArray &from, const QByteArray &to) {
    QByteArray text = response(name);
    if (!text.contains(from))
        qFatal("%s does not hold %s", name.constData(), from.constData());
    return text.replace(from, to);
}

inline const token::Finding *findingOf(const service::Outcome &outcome, service::ReadFinding what) {
    const auto found = std::find_if(outcome.findings.begin(), outcome.findings.end(),
                                    [&](const token::Finding &one) { return base::is(one.what, what); });
    return found == outcome.findings.end() ? nullptr : &*found;
}

inline bool has(const service::Outcome &outcome, service::ReadFinding what) {
    return findingOf(outcome, what) != nullptr;
}

}  // namespace td::test
