// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/contract/response_judgement.h"

#include "service/response/response_check.h"

namespace td::service {

using base::JsonView;
using Kind = Expectation::Kind;
using namespace Qt::Literals::StringLiterals;

namespace {

QString text(QByteArrayView bytes) {
    return QString::fromUtf8(bytes);
}

void judgeStatus(const Evidence &evidence, Judgement &judgement) {
    const QByteArray status = QByteArray::number(evidence.run.reply.status);
    judgement.got = text(status);
    if (!evidence.expectation.values.contains(status))
        fail(judgement, CheckFailure::check_status);
}

void judgeOutcome(const Evidence &evidence, Judgement &judgement) {
    const Outcome &outcome = evidence.run.outcome;
    const QByteArray got = name(outcome.kind);
    judgement.got = text(got);
    if (got == evidence.expectation.values.first())
        return;
    judgement.pointer = outcome.reason.values.value(u"pointer"_s).toString().toUtf8();
    if (outcome.kind == OutcomeKind::refused) {
        for (const ReceivedCode &code : outcome.codes)
            judgement.got += u", %1 %2"_s.arg(text(code.name), text(code.value));
    }
    fail(judgement, CheckFailure::check_outcome,
         {{u"got"_s, text(got)}, {u"reason"_s, QVariant::fromValue(outcome.reason)}});
}

void judgeTime(const Evidence &evidence, Judgement &judgement) {
    judgement.got = QString::number(evidence.run.outcome.elapsedMs);
    if (evidence.run.outcome.elapsedMs > evidence.expectation.limit)
        fail(judgement, CheckFailure::check_slow);
}

void judgeSameAs(const Evidence &evidence, JsonView value, Judgement &judgement) {
    const JsonView other = evidence.root().find(evidence.expectation.other);
    const auto plain = [](JsonView one) { return one.isString() ? one.utf8() : one.raw(); };
    judgement.expected = evidence.shown(other);
    if (plain(value) != plain(other))
        fail(judgement, CheckFailure::check_differs, {{u"other"_s, text(evidence.expectation.other)}});
}

void judgeValue(const Evidence &evidence, Judgement &judgement) {
    const Expectation &expectation = evidence.expectation;
    const JsonView value = evidence.root().find(expectation.pointer);
    judgement.got = evidence.shown(value);
    if (!value.exists() && (expectation.orAbsent || expectation.kind == Kind::is_not))
        return;
    if (expectation.kind == Kind::same_as)
        return value.isNull() && expectation.orAbsent ? void() : judgeSameAs(evidence, value, judgement);
    if (expectation.kind == Kind::equals && !equalsAny(value, expectation.values))
        fail(judgement, CheckFailure::check_value);
    if (expectation.kind == Kind::is_not && equalsAny(value, expectation.values))
        fail(judgement, CheckFailure::check_forbidden);
    if (expectation.kind == Kind::type && !hasType(value, expectation.type))
        fail(judgement, CheckFailure::check_type);
}

bool isThere(JsonView value) {
    return value.exists() && !value.isNull() && !(value.isString() && value.utf8().isEmpty());
}

void judgeAbsent(const Evidence &evidence, Judgement &judgement) {
    const QByteArray &unless = evidence.expectation.unless;
    judgement.got = u"absent"_s;
    if (!unless.isEmpty() && evidence.root().find(unless).exists())
        return;
    for (const QByteArray &pointer : evidence.expectation.values) {
        const JsonView value = evidence.root().find(pointer);
        if (!isThere(value))
            continue;
        judgement.pointer = pointer;
        judgement.got = evidence.shown(value);
        return unless.isEmpty() ? fail(judgement, CheckFailure::check_present)
                                : fail(judgement, CheckFailure::check_misnamed, {{u"other"_s, text(unless)}});
    }
}

}  // namespace

void judgeResponse(const Evidence &evidence, Judgement &judgement) {
    switch (evidence.expectation.kind) {
        case Kind::status:
            return judgeStatus(evidence, judgement);
        case Kind::outcome:
            return judgeOutcome(evidence, judgement);
        case Kind::within_ms:
            return judgeTime(evidence, judgement);
        case Kind::absent:
            return judgeAbsent(evidence, judgement);
        default:
            return judgeValue(evidence, judgement);
    }
}

}  // namespace td::service
