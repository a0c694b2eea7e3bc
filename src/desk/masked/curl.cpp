// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/masked/curl.h"

#include <algorithm>

#include "desk/masked/masked_transcript.h"

namespace td::desk {

namespace {

bool isPlain(char c) {
    const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return alphanumeric || (c != '\0' && QByteArrayView("-._/:@%+,").contains(c));
}

/// \a text as one word of a POSIX shell.
QByteArray quoted(const QByteArray &text) {
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain))
        return text;
    return '\'' + QByteArray(text).replace('\'', "'\\''") + '\'';
}

/// A command that prints \a bytes. No argument can hold U+0000, so a body with one goes through a pipe.
QByteArray printing(const QByteArray &bytes) {
    QByteArray format;
    for (const char c : bytes) {
        if (c == '\0')
            format += "\\000";
        else if (c == '\\' || c == '%')
            format += QByteArray(2, c);
        else
            format += c;
    }
    return "printf " + quoted(format) + " | ";
}

/// `Name: value`; curl drops a header that ends in `:`, and sends an empty one for `Name;`.
QByteArray headerArgument(const base::Header &header) {
    if (header.value.isEmpty())
        return header.name + ';';
    return header.name + ": " + header.value;
}

QByteArrayList bodyArguments(const base::Request &request) {
    const bool hasBody = !request.body.isEmpty() || request.method == "POST" || request.method == "PUT" ||
                         request.method == "PATCH";
    if (!hasBody)
        return {};
    QByteArrayList arguments;
    // curl would name a type of its own.
    if (base::headerValue(request.headers, "Content-Type").isNull())
        arguments.append("--header 'Content-Type:'");
    if (request.body.contains('\0'))
        arguments.append("--data-binary @-");
    else
        arguments.append("--data-raw " + quoted(request.body));
    return arguments;
}

QByteArrayList connectionArguments(const service::ProfileConnection &connection) {
    QByteArrayList arguments;
    if (connection.proxy == "none")
        arguments.append("--noproxy '*'");
    else if (connection.isThroughProxy())
        // As Qt does it, the proxy looks up the server's name.
        arguments.append("--proxy " + quoted(QByteArray(connection.proxy).replace("socks5:", "socks5h:")));
    if (connection.minTls == "1.3")
        arguments.append("--tlsv1.3");
    if (!connection.pin.isEmpty())
        arguments.append("--pinnedpubkey " +
                         quoted("sha256//" + QByteArray::fromHex(connection.pin).toBase64()));
    return arguments;
}

}  // namespace

bool needsMore(const service::ProfileConnection &connection) {
    return !connection.authorities.isEmpty() || !connection.clientCertificate.isEmpty() ||
           connection.isThroughProxy();
}

QByteArray curlCommand(const base::Request &request, const service::ProfileConnection &connection) {
    QByteArrayList arguments{"curl --http1.1 --request " + quoted(request.method)};
    // curl reads brackets and braces in a URL as patterns.
    const bool hasPattern = std::any_of(request.url.begin(), request.url.end(),
                                        [](char c) { return QByteArrayView("[]{}").contains(c); });
    if (hasPattern)
        arguments.first() += " --globoff";
    for (const base::Header &header : request.headers)
        arguments.append("--header " + quoted(headerArgument(header)));
    arguments += bodyArguments(request);
    arguments += connectionArguments(connection);
    arguments.append(quoted(request.url));
    const QByteArray body = request.body.contains('\0') ? printing(request.body) : QByteArray();
    return body + arguments.join(" \\\n  ");
}

QByteArray curlCommandOfMasked(base::Request shown, const service::ProfileConnection &connection) {
    const auto mark = [](QByteArray &text) { text.replace("[hidden]", "<masked>"); };
    mark(shown.url);
    mark(shown.body);
    for (base::Header &header : shown.headers)
        mark(header.value);
    return curlCommand(shown, connection);
}

QByteArray maskedCurlCommand(const base::Request &request, const service::Endpoint &endpoint) {
    return curlCommandOfMasked(maskedRequest(request, endpoint));
}

}  // namespace td::desk
