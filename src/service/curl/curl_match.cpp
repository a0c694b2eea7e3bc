// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/curl/curl_match.h"

#include <algorithm>
#include <array>

#include <QUrl>

#include "service/curl/curl_values.h"
#include "service/header_field.h"
#include "service/url.h"

namespace td::service {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray withoutQuery(const QByteArray &url) {
    const qsizetype mark = url.indexOf('?');
    return mark < 0 ? url : url.left(mark);
}

/// An endpoint that a URL may mean, and how well it fits.
struct Candidate {
    const Definition *service = nullptr;
    const Endpoint *endpoint = nullptr;
    QString profileId;
    QByteArray baseUrl;
    int fit = -1;
};

/// What speaks for \a endpoint beside its path: its method, and the parameters that are there.
int fitOf(const Endpoint &endpoint, const CurlCommand &command, const CurlValues &given) {
    int fit = endpoint.method == command.method ? 100 : 0;
    for (const Parameter &parameter : endpoint.parameters)
        fit += given.has(parameter) ? 2 : parameter.required ? -1 : 0;
    return fit + 1000;
}

void consider(Candidate &best, const Candidate &other) {
    if (other.fit > best.fit)
        best = other;
}

Candidate amongProfiles(const QByteArray &url, const CurlCommand &command, const CurlValues &given,
                        const Catalog &catalog, const QList<Profile> &profiles, const QString &preferred) {
    Candidate best;
    for (const Profile &profile : profiles) {
        const Definition *definition = catalog.service(profile.service);
        for (const Endpoint &endpoint : definition ? definition->endpoints : QList<Endpoint>()) {
            if (profile.baseUrl.isEmpty() || withoutQuery(endpointUrl(endpoint, profile)) != url)
                continue;
            const int fit = fitOf(endpoint, command, given) + (profile.id == preferred ? 1 : 0);
            consider(best, {definition, &endpoint, profile.id, profile.baseUrl, fit});
        }
    }
    return best;
}

/// The longer the path that \a url ends in, the surer.
Candidate amongServices(const QByteArray &url, const CurlCommand &command, const CurlValues &given,
                        const Catalog &catalog) {
    Candidate best;
    const qsizetype path = url.indexOf('/', url.indexOf("://") + 3);
    for (const Catalog::Entry &entry : catalog.entries()) {
        if (!entry.error.isNull())
            continue;
        for (const Endpoint &endpoint : entry.definition.endpoints) {
            if (!url.endsWith(endpoint.path) || path < 0 || url.size() - endpoint.path.size() < path)
                continue;
            const int length = static_cast<int>(std::min<qsizetype>(endpoint.path.size(), 1000));
            consider(best, {&entry.definition,
                            &endpoint,
                            {},
                            url.chopped(endpoint.path.size()),
                            fitOf(endpoint, command, given) + 10 * length});
        }
    }
    return best;
}

/// Headers that the program sets itself, or that only tell of the browser a command was copied from.
bool isOfNoUse(const QByteArray &name) {
    constexpr std::array names{"accept",          "accept-encoding",
                               "accept-language", "cache-control",
                               "connection",      "content-length",
                               "content-type",    "dnt",
                               "expect",          "host",
                               "if-none-match",   "if-modified-since",
                               "keep-alive",      "origin",
                               "postman-token",   "pragma",
                               "priority",        "proxy-connection",
                               "referer",         "te",
                               "trailer",         "transfer-encoding",
                               "upgrade",         "upgrade-insecure-requests",
                               "user-agent"};
    const QByteArray lower = name.toLower();
    return lower.startsWith("sec-") || lower.startsWith(':') ||
           std::any_of(names.begin(), names.end(), [&lower](const char *one) { return lower == one; });
}

/// True for a header that a signed request gets anew.
bool isSignature(const QByteArray &name, const CurlMatch &match) {
    if (!match.endpoint || !match.endpoint->signing)
        return false;
    const auto &headers = match.endpoint->signing->headers;
    return std::any_of(headers.begin(), headers.end(),
                       [&name](const auto &header) { return base::isSameField(header.first, name); });
}

/// Sorts the headers of \a command that are no parameters into \a match.
void takeHeaders(const CurlCommand &command, CurlMatch &match) {
    QStringList left;
    for (const base::Header &header : command.headers) {
        const bool isParameter =
            match.endpoint &&
            std::any_of(match.endpoint->parameters.begin(), match.endpoint->parameters.end(),
                        [&header](const Parameter &parameter) {
                            return parameter.places.contains(Place::header) &&
                                   parameter.name.compare(header.name, Qt::CaseInsensitive) == 0;
                        });
        if (isParameter)
            continue;
        const QString shown = QString::fromUtf8(header.name);
        // Of its own accord, curl sets a Content-Type as well.
        if (base::isSameField(header.name, "Content-Type") || isSignature(header.name, match))
            continue;
        if (isOfNoUse(header.name))
            left.append(shown);
        else if (isMasked(header.value) && checkedHeader({header.name, "x"}))
            // That there is such a one is known, and not what.
            match.secretHeaders.append({header.name, {}});
        else if (!checkedHeader(header))
            match.findings.append(base::error(CurlFinding::curl_bad_header, {{u"name"_s, shown}}));
        else if (isSecretHeader(header.name))
            match.secretHeaders.append({header.name, base::Secret::copyOf(header.value)});
        else
            match.headers.append(header);
    }
    if (!left.isEmpty())
        match.findings.append(base::error(CurlFinding::curl_own_header, {{u"names"_s, left}}));
}

}  // namespace

base::Result<CurlMatch> matchCurl(const CurlCommand &command, const Catalog &catalog,
                                  const QList<Profile> &profiles, const QString &preferred) {
    // What stands behind a `#` is for browsers, and never sent.
    const QByteArray written = command.url.split('#').first();
    const base::Result<QByteArray> checked = checkedUrl(written);
    if (!checked)
        return base::failure(checked.error());
    const QByteArray url = withoutQuery(*checked);
    const CurlValues given(command, *checked);

    CurlMatch match;
    match.findings = command.findings;
    Candidate best = amongProfiles(url, command, given, catalog, profiles, preferred);
    if (!best.endpoint)
        best = amongServices(url, command, given, catalog);
    match.service = best.service;
    match.endpoint = best.endpoint;
    match.profileId = best.profileId;
    match.baseUrl = best.endpoint ? best.baseUrl : url;
    while (match.baseUrl.endsWith('/'))
        match.baseUrl.chop(1);
    if (best.endpoint) {
        given.fill(*best.endpoint, match.values, match.findings);
        if (best.endpoint->method != command.method)
            match.findings.append(base::error(CurlFinding::curl_other_method,
                                              {{u"found"_s, QString::fromUtf8(command.method)},
                                               {u"expected"_s, QString::fromUtf8(best.endpoint->method)}}));
    }
    takeHeaders(command, match);
    return match;
}

}  // namespace td::service
