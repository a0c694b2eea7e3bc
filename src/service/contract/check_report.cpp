// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/contract/check_report.h"

#include <algorithm>

#include "service/contract/check_codes.h"

namespace td::service {

using Result = Judgement::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A report being made, check by check.
class ReportMaker {
public:
    ReportMaker(const Definition &definition, const CaseRuns &runs, const std::optional<base::Secret> &secret)
        : m_definition(definition), m_runs(runs), m_secret(secret) {}

    CheckReport make() {
        for (const Check &check : m_definition.contract.checks)
            m_report.checks.append(resultOf(check));
        return std::move(m_report);
    }

private:
    CheckResult resultOf(const Check &check) const {
        CheckResult result{check.id, check.label, check.level, notRun(check, neededBy(check)), {}};
        if (!result.judgement.reason.isNull())
            return result;
        bool isDecided = false;
        for (const QByteArray &id : check.cases) {
            const CheckCase &one = *m_definition.contract.caseNamed(id);
            const Judgement found = judgementOf(check, one);
            // The first that fails, else the first that passes, else the first.
            if (isDecided && found.result != Result::failed &&
                (found.result != Result::passed || result.judgement.result == Result::passed))
                continue;
            result.judgement = found;
            result.inCase = one.label;
            isDecided = true;
            if (found.result == Result::failed)
                break;
        }
        if (result.judgement.result == Result::failed)
            explain(check, result);
        return result;
    }

    /// A fault that follows from one that is told already is not told again.
    void explain(const Check &check, CheckResult &result) const {
        for (const CheckResult &before : m_report.checks) {
            if (before.judgement.result == Result::failed && check.explainedBy.contains(before.id)) {
                result.judgement = notRun(check, failedBefore(before));
                return;
            }
        }
    }

    static base::Error failedBefore(const CheckResult &before) {
        return base::error(CheckObstacle::check_needs, {{u"check"_s, QString::fromUtf8(before.id)}});
    }

    static Judgement notRun(const Check &check, const base::Error &why) {
        return {Result::not_run, expectedOf(check.expect.first()), {}, check.expect.first().pointer, why};
    }

    /// Why \a check is not run, when one that it needs failed or was not run itself. One that only found
    /// nothing to look at stands in nobody's way.
    base::Error neededBy(const Check &check) const {
        for (const CheckResult &before : m_report.checks) {
            const Judgement &found = before.judgement;
            if (!check.needs.contains(before.id) || found.result == Result::passed)
                continue;
            if (found.result == Result::failed)
                return failedBefore(before);
            if (!base::is(found.reason, CheckObstacle::check_other_end))
                return found.reason;
        }
        return {};
    }

    Judgement judgementOf(const Check &check, const CheckCase &one) const {
        const auto run = m_runs.constFind(one.id);
        if (run == m_runs.constEnd())
            return notRun(check, base::error(CheckObstacle::check_not_yet));
        if (!run->notRun.isNull())
            return notRun(check, run->notRun);
        if (!run->isAnswered() || run->outcome.kind == OutcomeKind::unknown)
            return unanswered(check, *run);
        if (!fits(check.when, *run)) {
            return notRun(check, base::error(CheckObstacle::check_other_end,
                                             {{u"outcome"_s, QString::fromUtf8(name(run->outcome.kind))}}));
        }
        return judgementOf(check.expect, one);
    }

    /// Of several expectations: the first that fails, else the first that could not be judged, else the last.
    Judgement judgementOf(const QList<Expectation> &expectations, const CheckCase &one) const {
        std::optional<Judgement> obstructed;
        Judgement last;
        for (const Expectation &expectation : expectations) {
            last = judge(expectation, one, m_definition, m_runs, m_secret);
            if (last.result == Result::failed)
                return last;
            if (last.result == Result::not_run && !obstructed)
                obstructed = last;
        }
        return obstructed.value_or(last);
    }

    static Judgement unanswered(const Check &check, const CaseRun &run) {
        Judgement judgement =
            notRun(check, base::error(CheckObstacle::check_other_end, {{u"outcome"_s, u"unknown"_s}}));
        if (check.when != Occasion::any)
            return judgement;
        judgement.result = Result::failed;
        judgement.pointer.clear();
        judgement.got = QString::fromUtf8(name(run.outcome.kind));
        judgement.reason = base::error(CheckFailure::check_no_response,
                                       {{u"reason"_s, QVariant::fromValue(run.outcome.reason)}});
        return judgement;
    }

    static bool fits(Occasion when, const CaseRun &run) {
        switch (when) {
            case Occasion::any:
                return true;
            case Occasion::response: {
                const auto json = base::Json::parse(run.reply.body);
                return json && json->root().isObject();
            }
            case Occasion::success:
                return run.outcome.kind == OutcomeKind::success;
            case Occasion::refused:
                return run.outcome.kind == OutcomeKind::refused;
        }
        return false;
    }

    const Definition &m_definition;
    const CaseRuns &m_runs;
    const std::optional<base::Secret> &m_secret;
    CheckReport m_report;
};

}  // namespace

qsizetype CheckReport::count(Result result) const {
    return std::count_if(checks.begin(), checks.end(),
                         [result](const CheckResult &one) { return one.judgement.result == result; });
}

bool CheckReport::isBroken() const {
    return std::any_of(checks.begin(), checks.end(), [](const CheckResult &one) {
        return one.level == Level::required && one.judgement.result == Result::failed;
    });
}

CheckReport reportOf(const Definition &definition, const CaseRuns &runs,
                     const std::optional<base::Secret> &secret) {
    return ReportMaker(definition, runs, secret).make();
}

}  // namespace td::service
