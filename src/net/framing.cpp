// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/framing.h"

namespace td::net {

namespace {

/// True when \a error is only Qt's name for an HTTP status of 400 and above.
bool isNameOfStatus(QNetworkReply::NetworkError error) {
    switch (error) {
        case QNetworkReply::ContentAccessDenied:
        case QNetworkReply::ContentOperationNotPermittedError:
        case QNetworkReply::ContentNotFoundError:
        case QNetworkReply::AuthenticationRequiredError:
        case QNetworkReply::ContentConflictError:
        case QNetworkReply::ContentGoneError:
        case QNetworkReply::UnknownContentError:
        case QNetworkReply::ProxyAuthenticationRequiredError:
        case QNetworkReply::ProtocolInvalidOperationError:
        case QNetworkReply::InternalServerError:
        case QNetworkReply::OperationNotImplementedError:
        case QNetworkReply::ServiceUnavailableError:
        case QNetworkReply::UnknownServerError:
            return true;
        default:
            return false;
    }
}

}  // namespace

Framing framingOf(const base::Reply &reply) {
    if (reply.status == 204 || reply.status == 304)
        return Framing::exact;
    if (!base::headerValue(reply.headers, "Transfer-Encoding").isNull())
        return Framing::chunked;
    const QByteArray announced = base::headerValue(reply.headers, "Content-Length");
    if (announced.isNull())
        return Framing::untilClosed;
    bool isNumber = false;
    const qint64 length = announced.trimmed().toLongLong(&isNumber);
    return isNumber && length == reply.body.size() ? Framing::exact : Framing::broken;
}

bool isIntact(QNetworkReply::NetworkError error, int status, Framing framing) {
    if (framing == Framing::broken)
        return false;
    if (error == QNetworkReply::NoError || (status >= 400 && isNameOfStatus(error)))
        return true;
    const bool closed =
        error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::ContentReSendError;
    if (framing == Framing::exact)
        return closed;
    // Qt's way of not following these.
    if (error == QNetworkReply::ContentReSendError && (status == 307 || status == 308))
        return true;
    // A reply that is ended by closing, when it closes before Qt has taken note that all of the request is
    // sent: Qt would send again (and cannot), though it has the reply.
    return error == QNetworkReply::ContentReSendError && framing == Framing::untilClosed;
}

}  // namespace td::net
