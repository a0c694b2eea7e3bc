// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/connection_options.h"

#include <QCoreApplication>

#include "net/client_identity.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// \a reason, which is about the file that \a option names.
tl::unexpected<base::Error> unusable(const Arguments &arguments, const char *option,
                                     const base::Error &reason) {
    return base::failure(UsageFault::usage_unusable_file,
                         {{u"file"_s, QString::fromUtf8(arguments.value(option))},
                          {u"reason"_s, QVariant::fromValue(reason)}});
}

base::Result<base::Secret> passphraseOf(const Arguments &arguments, Input &input) {
    if (!arguments.has("--key-passphrase"))
        return base::Secret();
    return input.secret(Input::asFile(arguments.value("--key-passphrase")));
}

base::Result<net::ClientIdentity> identityIn(const Arguments &arguments, const char *option, Input &input,
                                             const base::Secret &passphrase) {
    if (!arguments.has(option))
        return net::ClientIdentity();
    const base::Result<QByteArray> file = input.text(Input::asFile(arguments.value(option)));
    if (!file)
        return base::failure(file.error());
    base::Result<net::ClientIdentity> identity = net::readClientIdentity(*file, passphrase);
    if (!identity)
        return unusable(arguments, option, identity.error());
    return identity;
}

/// The certificate with its key, which may stand in the same file or in one of its own.
base::Result<net::ClientIdentity> identityFrom(const Arguments &arguments, Input &input) {
    const base::Result<base::Secret> passphrase = passphraseOf(arguments, input);
    if (!passphrase)
        return base::failure(passphrase.error());
    base::Result<net::ClientIdentity> identity = identityIn(arguments, "--client-cert", input, *passphrase);
    if (!identity)
        return identity;
    base::Result<net::ClientIdentity> other = identityIn(arguments, "--client-key", input, *passphrase);
    if (!other)
        return other;
    if (!other->key.isEmpty())
        identity->key = other->key;
    if (identity->certificate.isEmpty() || identity->key.isEmpty())
        return identity;
    if (const auto belongs = net::checkBelongs(identity->certificate, identity->key); !belongs)
        return unusable(arguments, "--client-key", belongs.error());
    return identity;
}

base::Result<QByteArray> authoritiesFrom(const Arguments &arguments, Input &input) {
    if (!arguments.has("--ca"))
        return QByteArray();
    const base::Result<QByteArray> authorities = input.text(Input::asFile(arguments.value("--ca")));
    if (!authorities)
        return authorities;
    const auto problems = service::problems({.authorities = *authorities});
    if (authorities->isEmpty())
        return unusable(arguments, "--ca", base::error(service::ProfileFault::profile_bad_certificate));
    if (!problems.isEmpty())
        return unusable(arguments, "--ca", problems.first().error);
    return authorities;
}

}  // namespace

std::vector<OptionSpec> connectionOptions() {
    return {
        {"--proxy", "system|none|URL",
         QT_TRANSLATE_NOOP("help",
                           "the way to the server: the system's proxy (the default), none, or "
                           "http://HOST:PORT or socks5://HOST:PORT")},
        {"--ca", "FILE",
         QT_TRANSLATE_NOOP("help", "certificates in PEM that are trusted beside the system's")},
        {"--client-cert", "FILE",
         QT_TRANSLATE_NOOP("help", "the client certificate, in PEM or PKCS#12; its key goes into the vault")},
        {"--client-key", "FILE",
         QT_TRANSLATE_NOOP("help", "its private key in PEM, where that is a file of its own")},
        {"--key-passphrase", "FILE",
         QT_TRANSLATE_NOOP("help", "the file with the passphrase that opens them")},
        {"--min-tls", "1.2|1.3", QT_TRANSLATE_NOOP("help", "the lowest version of TLS; 1.2 by default")},
        {"--pin", "SHA256",
         QT_TRANSLATE_NOOP("help",
                           "the SHA-256 of the server's public key, in hexadecimal or as sha256/BASE64; "
                           "no other key is accepted")}};
}

base::Result<GivenConnection> connectionFrom(const Arguments &arguments, Input &input) {
    GivenConnection given;
    service::ProfileConnection &connection = given.connection;
    if (arguments.has("--proxy"))
        connection.proxy = arguments.value("--proxy");
    if (arguments.has("--min-tls"))
        connection.minTls = arguments.value("--min-tls");
    connection.pin = arguments.value("--pin");
    const base::Result<QByteArray> authorities = authoritiesFrom(arguments, input);
    if (!authorities)
        return base::failure(authorities.error());
    connection.authorities = *authorities;
    base::Result<net::ClientIdentity> identity = identityFrom(arguments, input);
    if (!identity)
        return base::failure(identity.error());
    connection.clientCertificate = identity->certificate;
    given.clientKey = std::move(identity->key);
    return given;
}

}  // namespace td::cli
