// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdint>

#include <QFile>

#include "service/codes.h"
#include "service/definition_reader.h"
#include "service/plan.h"
#include "service/read.h"

using namespace td;
using namespace td::service;

namespace {

constexpr QByteArrayView origin = "https://a.example:8443/base";
constexpr QByteArrayView sentSecret = "fake-secret/0123456789+AB==";
constexpr qint64 nowMs = 1'630'580'220'000;

void require(bool holds) {
    if (!holds)
        __builtin_trap();
}

const std::vector<Endpoint> &builtInEndpoints() {
    static const std::vector<Endpoint> all = [] {
        std::vector<Endpoint> endpoints;
        for (const char *path :
             {":/services/sud.json", ":/services/enduser.json", ":/services/ekuaibao.json"}) {
            QFile file(QString::fromLatin1(path));
            require(file.open(QIODevice::ReadOnly));
            const auto definition = readDefinition(file.readAll());
            require(definition.has_value());
            endpoints.insert(endpoints.end(), definition->endpoints.begin(), definition->endpoints.end());
        }
        return endpoints;
    }();
    return all;
}

Values everyParameter(const Endpoint &endpoint, QByteArrayView value) {
    Values values;
    for (const Parameter &parameter : endpoint.parameters)
        values.insert(parameter.name, base::Secret::copyOf(parameter.integer ? "7" : value));
    return values;
}

/// Whatever the definition and the values are: the request goes where the profile says, and is one request.
void tryPlan(const Endpoint &endpoint, QByteArrayView value) {
    Profile profile;
    profile.baseUrl = origin.toByteArray();
    const auto request = plan(endpoint, profile, everyParameter(endpoint, value), {});
    if (!request) {
        require(!request.error().isNull());
        return;
    }
    const QByteArray start = origin + endpoint.path;
    require(request->url.startsWith(start));
    require(request->url.size() == start.size() || request->url[start.size()] == '?');
    require(
        std::all_of(request->url.begin(), request->url.end(), [](char c) { return c > 0x20 && c < 0x7f; }));
    for (const base::Header &header : request->headers)
        require(!header.value.contains('\r') && !header.value.contains('\n') && !header.value.contains('\0'));
}

/// Whatever comes back: one of three ends, no live token of a refusal, and no secret in what is shown.
void tryRead(const Endpoint &endpoint, int status, const QByteArray &body) {
    const Outcome outcome = read(endpoint, {status, {}, body}, everyParameter(endpoint, sentSecret), nowMs,
                                 {base::Secret::copyOf(sentSecret)});
    require(outcome.kind == OutcomeKind::success || outcome.kind == OutcomeKind::refused ||
            outcome.kind == OutcomeKind::malformed);
    require(outcome.reason.isNull() == (outcome.kind == OutcomeKind::success));
    if (outcome.kind == OutcomeKind::refused)
        require(outcome.tokens.isEmpty());
    if (outcome.kind == OutcomeKind::success)
        require(endpoint.response.statuses.contains(status));
    for (const ReceivedToken &token : outcome.tokens)
        require(!token.token.isEmpty() && !token.rawExpiry.contains(sentSecret));
    require(outcome.extra.isEmpty() || base::Json::parse(outcome.extra).has_value());
    require(!outcome.extra.contains(sentSecret) && !outcome.message.toUtf8().contains(sentSecret));
}

void tryDefinition(QByteArrayView text) {
    const auto definition = readDefinition(text);
    if (!definition) {
        require(!definition.error().isNull());
        return;
    }
    for (const Endpoint &endpoint : definition->endpoints) {
        tryPlan(endpoint, sentSecret);
        tryRead(endpoint, 200, text.toByteArray());
    }
}

}  // namespace

/// The first byte chooses what the rest is: a definition, a value to send, or a response to a built-in
/// endpoint.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    if (size == 0)
        return 0;
    const QByteArrayView rest(data + 1, static_cast<qsizetype>(size - 1));
    const std::vector<Endpoint> &endpoints = builtInEndpoints();
    const Endpoint &endpoint = endpoints[data[0] % endpoints.size()];
    switch (data[0] / 64) {
        case 0:
            tryPlan(endpoint, rest);
            break;
        case 1:
            // `{` is here, so that a definition's file as it is serves as a first input.
            tryDefinition(QByteArrayView(data, static_cast<qsizetype>(size)));
            break;
        case 2:
            tryRead(endpoint, 200, rest.toByteArray());
            break;
        default:
            tryRead(endpoint, 403, rest.toByteArray());
            break;
    }
    return 0;
}
