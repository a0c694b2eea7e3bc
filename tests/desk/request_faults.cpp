// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "request_faults.h"

#include <algorithm>

namespace td::test {

namespace {

/// The authority of \a url, taken out with no library.
QByteArray authorityOf(const QByteArray &url) {
    const qsizetype start = url.indexOf("://");
    if (start < 0)
        return {};
    qsizetype end = start + 3;
    while (end < url.size() && url[end] != '/' && url[end] != '?' && url[end] != '#' && url[end] != '\\')
        ++end;
    return url.mid(start + 3, end - start - 3);
}

bool isTokenText(const QByteArray &text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isLineText(const QByteArray &text) {
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
}

/// Names in lower case, each once; empty when one is there twice or is no name.
QByteArrayList lowerNames(const QList<base::Header> &headers) {
    QByteArrayList names;
    for (const base::Header &header : headers) {
        const QByteArray lower = header.name.toLower();
        if (!isTokenText(header.name) || !isLineText(header.value) || names.contains(lower))
            return {};
        names.append(lower);
    }
    return names;
}

}  // namespace

QByteArray faultOf(const base::Request &request, const service::Profile &profile) {
    const QByteArray start = profile.urls.value("ask", profile.baseUrl);
    if (authorityOf(request.url) != authorityOf(start) || authorityOf(start).isEmpty())
        return "another authority: " + request.url;
    if (!request.url.startsWith(start.left(start.indexOf("://") + 3)))
        return "another scheme: " + request.url;
    if (authorityOf(request.url).contains('@') || request.url.contains('#') || request.url.contains('\\'))
        return "more than a URL: " + request.url;
    if (!std::all_of(request.url.begin(), request.url.end(), [](char c) { return c > 0x20 && c < 0x7f; }))
        return "not only visible ASCII: " + request.url;
    if (request.method != "POST")
        return "another method";
    const QByteArrayList names = lowerNames(request.headers);
    if (names.isEmpty())
        return "headers that are not one each";
    for (const char *framing : {"host", "content-length", "transfer-encoding", "connection"}) {
        if (names.contains(framing))
            return QByteArray("sets ") + framing;
    }
    return {};
}

QByteArray faultOnWire(const QByteArray &bytes, const base::Request &request) {
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return "no end of headers";
    QByteArrayList lines;
    for (qsizetype at = 0; at <= end;) {
        const qsizetype next = bytes.indexOf("\r\n", at);
        lines.append(bytes.mid(at, next - at));
        at = next + 2;
    }
    const QByteArray authority = authorityOf(request.url);
    const QByteArray rest = request.url.mid(request.url.indexOf("://") + 3 + authority.size());
    const QByteArray target = rest.startsWith('/') ? rest : '/' + rest;
    if (lines.takeFirst() != "POST " + target + " HTTP/1.1")
        return "another request line";
    QList<base::Header> arrived;
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(": ");
        arrived.append(base::Header{line.left(colon), line.mid(colon + 2)});
    }
    const QByteArrayList names = lowerNames(arrived);
    if (names.isEmpty())
        return "headers that are not one each";
    const QByteArrayList own = lowerNames(request.headers);
    for (const QByteArray &name : names) {
        if (!own.contains(name) &&
            !QByteArrayList{"host", "content-length", "connection", "accept-encoding", "accept-language"}
                 .contains(name))
            return "a header from nowhere: " + name;
    }
    for (const base::Header &header : request.headers) {
        if (base::headerValue(arrived, header.name) != header.value)
            return "another value of " + header.name;
    }
    if (base::headerValue(arrived, "Host") != authority)
        return "another host";
    if (base::headerValue(arrived, "Content-Length") != QByteArray::number(request.body.size()))
        return "another length";
    return bytes.mid(end + 4) == request.body ? QByteArray() : "another body";
}

}  // namespace td::test
