// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sentence.h"

#include <array>

#include <QtGlobal>

namespace td::words {

namespace {
constexpr std::array sentences{
    Worded{"net_name_not_found",
           QT_TRANSLATE_NOOP("sentence",
                             "The host name {host} was not found. Nothing was sent. Check the URL "
                             "and the network connection.")},
    Worded{"net_connection_refused",
           QT_TRANSLATE_NOOP("sentence",
                             "{host} did not accept a connection on port {port}. Nothing was sent. Check "
                             "that the server is running.")},
    Worded{"net_unreachable",
           QT_TRANSLATE_NOOP("sentence",
                             "{host} cannot be reached. Nothing was sent. Check the network connection.")},
    Worded{
        "net_connect_deadline",
        QT_TRANSLATE_NOOP("sentence", "No connection to {host} within {seconds:seconds}. Nothing was sent.")},
    Worded{"net_tls",
           QT_TRANSLATE_NOOP("sentence", "No secure connection to {host}. Nothing was sent. {why}")},
    Worded{"net_proxy",
           QT_TRANSLATE_NOOP("sentence",
                             "{host} was not reached through the proxy {proxy}. Nothing was sent. {why}")},
    Worded{
        "net_proxy_in_clear",
        QT_TRANSLATE_NOOP("sentence",
                          "The proxy {proxy} wants a login, for which a request over http:// would be sent "
                          "twice. Nothing was sent. Use https://, or a proxy without a login.")},
    Worded{"net_client_certificate",
           QT_TRANSLATE_NOOP("sentence",
                             "The client certificate of this environment, or its key, is not there or cannot "
                             "be read. Nothing was sent.")},
    Worded{
        "net_authorities",
        QT_TRANSLATE_NOOP("sentence",
                          "The certificates that this environment trusts cannot be read. Nothing was sent.")},
    Worded{"net_bad_header", QT_TRANSLATE_NOOP("sentence",
                                               "The header “{name}” cannot be sent: its name or value is not "
                                               "allowed, or the program sets it itself. Nothing was sent.")},
    Worded{
        "net_bad_request",
        QT_TRANSLATE_NOOP("sentence", "A request with this URL or method cannot be made. Nothing was sent.")},
    Worded{"net_cancelled_before", QT_TRANSLATE_NOOP("sentence", "Cancelled before anything was sent.")},
    Worded{"net_closed", QT_TRANSLATE_NOOP("sentence",
                                           "{host} closed the connection before its response was complete. "
                                           "The request may have taken effect; it was not sent again.")},
    Worded{"net_garbled", QT_TRANSLATE_NOOP("sentence",
                                            "What {host} sent is not a proper HTTP response. The request may "
                                            "have taken effect; it was not sent again.")},
    Worded{
        "net_tls_ended",
        QT_TRANSLATE_NOOP("sentence",
                          "{host} ended the secure connection with an error before it answered. Most often "
                          "it wants a client certificate, or another one: see the connection of this "
                          "environment. The request may have taken effect; it was not sent again.")},
    Worded{"net_deadline", QT_TRANSLATE_NOOP("sentence",
                                             "No complete response from {host} within {seconds:seconds}. The "
                                             "request may have taken effect; it was not sent again.")},
    Worded{"net_cancelled_after",
           QT_TRANSLATE_NOOP("sentence", "Cancelled after the request was sent. It may have taken effect.")},
    Worded{"net_other", QT_TRANSLATE_NOOP("sentence",
                                          "The exchange with {host} broke off (network error {number}). The "
                                          "request may have taken effect; it was not sent again.")},
    Worded{"net_too_large",
           QT_TRANSLATE_NOOP("sentence",
                             "The response is larger than {limit:bytes} and was not read to its end.")},
    Worded{
        "proxy_absent",
        QT_TRANSLATE_NOOP("sentence", "Nothing accepts connections there. Check that the proxy is running.")},
    Worded{"proxy_name_not_found", QT_TRANSLATE_NOOP("sentence", "The name of the proxy was not found.")},
    Worded{"proxy_login", QT_TRANSLATE_NOOP("sentence", "The proxy wants a login, and none is kept for it.")},
    Worded{"proxy_login_refused",
           QT_TRANSLATE_NOOP("sentence", "The proxy refused the login that is kept for it.")},
    Worded{"proxy_denied", QT_TRANSLATE_NOOP("sentence", "The proxy does not allow that connection.")},
    Worded{"proxy_no_way", QT_TRANSLATE_NOOP("sentence", "The proxy did not find or reach the server.")},
    Worded{"proxy_other", QT_TRANSLATE_NOOP("sentence", "The proxy did not do what it was asked to.")},
    Worded{"tls_expired", QT_TRANSLATE_NOOP("sentence", "The server's certificate expired on {until}.")},
    Worded{
        "tls_not_yet_valid",
        QT_TRANSLATE_NOOP(
            "sentence", "The server's certificate is not valid before {from}. Check this computer's clock.")},
    Worded{"tls_wrong_host",
           QT_TRANSLATE_NOOP("sentence", "The server's certificate is for {names:list}, not for this host.")},
    Worded{"tls_self_signed",
           QT_TRANSLATE_NOOP("sentence",
                             "The server's certificate is signed by itself, so nobody vouches for it.")},
    Worded{"tls_unknown_issuer",
           QT_TRANSLATE_NOOP(
               "sentence",
               "The server's certificate was issued by {issuer}, which this computer does not trust.")},
    Worded{"tls_revoked", QT_TRANSLATE_NOOP("sentence", "The server's certificate was revoked.")},
    Worded{"tls_none",
           QT_TRANSLATE_NOOP("sentence", "What answers there speaks no TLS: check the port, and https://.")},
    Worded{"tls_version", QT_TRANSLATE_NOOP("sentence",
                                            "The server has no TLS that is new enough: 1.2 or later, or 1.3 "
                                            "where the environment asks for it.")},
    Worded{"tls_closed",
           QT_TRANSLATE_NOOP("sentence", "The server closed the connection instead of agreeing on TLS.")},
    Worded{"tls_handshake", QT_TRANSLATE_NOOP("sentence",
                                              "The server found no encryption in common, or wants a client "
                                              "certificate, or another one.")},
    Worded{"tls_other_key",
           QT_TRANSLATE_NOOP(
               "sentence", "The server's public key is not the one that is pinned. Its SHA-256 is {found}.")},
    Worded{"tls_certificate_other",
           QT_TRANSLATE_NOOP("sentence", "The server's certificate is not acceptable.")},
};
}  // namespace

std::span<const Worded> networkSentences() {
    return sentences;
}

}  // namespace td::words
