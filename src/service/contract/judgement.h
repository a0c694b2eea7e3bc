// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/contract/case_run.h"
#include "service/definition.h"

namespace td::service {

/// How one expectation was met. What stands in it is fit to be shown: no token, and nothing that was sent.
struct Judgement {
    enum class Result { passed, failed, not_run };
    Result result = Result::passed;
    QString expected;    ///< in words that no language changes: `200`, `refused`, `int32`, `1003, 1004`
    QString got;         ///< the same; empty when there was nothing to look at
    QByteArray pointer;  ///< the place in the response; empty for the response as a whole
    base::Error reason;  ///< failed: a CheckFailure; not run: a CheckObstacle
};

/// \a expectation of the case \a one, held against the response it got in \a runs. \a secret verifies the
/// signatures of tokens.
Judgement judge(const Expectation &expectation, const CheckCase &one, const Definition &definition,
                const CaseRuns &runs, const std::optional<base::Secret> &secret);

/// What is expected, for one that was not judged.
QString expectedOf(const Expectation &expectation);

}  // namespace td::service
