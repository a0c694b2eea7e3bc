// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/contract/evidence.h"

namespace td::service {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestShown = 120;
}  // namespace

Evidence::Evidence(const Expectation &asked, const CheckCase &one, const Definition &definition,
                   const CaseRuns &all, const std::optional<base::Secret> &key)
    : expectation(asked)
    , endpoint(*definition.endpoint(one.endpoint))
    , runs(all)
    , run(*all.constFind(one.id))
    , secret(key) {
    if (const auto json = base::Json::parse(run.reply.body))
        m_json = *json;
    QList<base::Secret> secrets = run.sent.values();
    for (const ReceivedToken &token : run.outcome.tokens)
        secrets.append(token.token);
    m_redactor = Redactor(secrets);
}

QString Evidence::shown(base::JsonView value) const {
    return value.exists() ? shown(value.raw()) : u"absent"_s;
}

QString Evidence::shown(QByteArrayView text) const {
    const QString all = QString::fromUtf8(m_redactor.redacted(text));
    return all.size() <= longestShown ? all : all.left(longestShown) + u'…';
}

void fail(Judgement &judgement, CheckFailure what, QVariantMap values) {
    judgement.result = Judgement::Result::failed;
    values.insert(u"expected"_s, values.value(u"expected"_s, judgement.expected));
    values.insert(u"got"_s, values.value(u"got"_s, judgement.got));
    judgement.reason = base::error(what, std::move(values));
}

void obstruct(Judgement &judgement, CheckObstacle what, QVariantMap values) {
    judgement.result = Judgement::Result::not_run;
    judgement.reason = base::error(what, std::move(values));
}

}  // namespace td::service
