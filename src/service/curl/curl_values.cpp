// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/curl/curl_values.h"

#include <algorithm>

#include "base/json.h"

namespace td::service {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As forms are encoded, where `+` is a space. What a person typed into a URL by hand is not harmed: a value
/// with a bare `+` would reach the server as a space as well.
QByteArray decoded(QByteArrayView text) {
    return QByteArray::fromPercentEncoding(text.toByteArray().replace('+', ' '));
}

bool sameName(const QByteArray &one, const QByteArray &other, Place place) {
    return one.compare(other, place == Place::header ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
}

}  // namespace

CurlValues::CurlValues(const CurlCommand &command, const QByteArray &url) {
    if (const qsizetype mark = url.indexOf('?'); mark >= 0)
        readPairs(QByteArrayView(url).sliced(mark + 1), Place::query);
    readBody(command);
    for (const base::Header &header : command.headers)
        m_all.append({Place::header, header.name, header.value});
}

void CurlValues::readPairs(QByteArrayView text, Place place) {
    for (const QByteArray &pair : text.toByteArray().split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (pair.isEmpty())
            continue;
        const QByteArray name = decoded(equals < 0 ? pair : QByteArrayView(pair).first(equals));
        m_all.append(
            {place, name, equals < 0 ? QByteArray() : decoded(QByteArrayView(pair).sliced(equals + 1))});
    }
}

void CurlValues::readBody(const CurlCommand &command) {
    if (command.body.isEmpty())
        return;
    const QByteArray type = base::headerValue(command.headers, "Content-Type").toLower();
    if (type.contains("json") || command.body.trimmed().startsWith('{'))
        readJson(command.body);
    else if (type.startsWith("application/x-www-form-urlencoded"))
        readPairs(command.body, Place::form);
    else
        m_isUnread = true;
}

void CurlValues::readJson(QByteArrayView text) {
    const auto json = base::Json::parse(text);
    m_isUnread = !json || !json->root().isObject();
    if (m_isUnread)
        return;
    const base::JsonView root = json->root();
    for (const auto &member : root) {
        const base::JsonView value = member.value();
        if (value.isString() || value.isNumber() || value.isBool())
            m_all.append({Place::json, member.name().toByteArray(),
                          (value.isString() ? value.utf8() : value.raw()).toByteArray()});
        else
            m_isUnread = m_isUnread || !value.isNull();
    }
}

std::optional<QByteArray> CurlValues::find(const Parameter &parameter) const {
    const Given *best = nullptr;
    for (const Given &given : m_all) {
        const bool allowed = parameter.places.contains(given.place);
        // A header that happens to be called so is not meant.
        if (!sameName(given.name, parameter.name, given.place) || (given.place == Place::header && !allowed))
            continue;
        if (!best || (allowed && !parameter.places.contains(best->place)))
            best = &given;
    }
    if (!best)
        return std::nullopt;
    const QByteArray &prefix = parameter.prefix;
    const bool hasPrefix = !prefix.isEmpty() && best->value.size() >= prefix.size() &&
                           best->value.left(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0;
    return hasPrefix ? best->value.mid(prefix.size()) : best->value;
}

bool isMasked(QByteArrayView value) {
    return value.contains("<masked>") || value.contains("[hidden]") || value.contains("…");
}

void CurlValues::fill(const Endpoint &endpoint, Values &values, QList<base::Error> &findings) const {
    for (const Parameter &parameter : endpoint.parameters) {
        const auto value = find(parameter);
        if (value && isMasked(*value))
            findings.append(
                base::error(CurlFinding::curl_masked, {{u"name"_s, QString::fromUtf8(parameter.name)}}));
        else if (value)
            values.insert(parameter.name, base::Secret::copyOf(*value));
    }
    for (const Given &given : m_all) {
        if (given.place != Place::header && !endpoint.parameter(given.name)) {
            findings.append(base::error(CurlFinding::curl_no_parameter,
                                        {{u"name"_s, QString::fromUtf8(given.name)},
                                         {u"endpoint"_s, QString::fromUtf8(endpoint.id)}}));
        }
    }
    if (m_isUnread)
        findings.append(base::error(CurlFinding::curl_body_unread));
}

}  // namespace td::service
