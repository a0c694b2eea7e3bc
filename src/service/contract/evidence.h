// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "service/contract/check_codes.h"
#include "service/contract/judgement.h"
#include "service/response/redactor.h"

namespace td::service {

/// What one expectation is held against: the response of one case, and what went before.
class Evidence {
public:
    /// All of it must outlive this; \a runs holds the case \a one.
    Evidence(const Expectation &asked, const CheckCase &one, const Definition &definition,
             const CaseRuns &all, const std::optional<base::Secret> &key);

    const Expectation &expectation;
    const Endpoint &endpoint;
    const CaseRuns &runs;
    const CaseRun &run;
    const std::optional<base::Secret> &secret;

    /// The response's outermost value; absent when it is no JSON.
    base::JsonView root() const { return m_json.isNull() ? base::JsonView() : m_json.root(); }
    /// \a value fit for a report: nothing that was sent, no token, and not too long.
    QString shown(base::JsonView value) const;
    QString shown(QByteArrayView text) const;

private:
    base::Json m_json;
    Redactor m_redactor;
};

/// Ends \a judgement as failed; \a values go with its own `expected` and `got`, and before them.
void fail(Judgement &judgement, CheckFailure what, QVariantMap values = {});
/// Ends \a judgement as not run.
void obstruct(Judgement &judgement, CheckObstacle what, QVariantMap values = {});

}  // namespace td::service
