// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/verify_keys.h"

#include <algorithm>
#include <array>

#include <QFileInfo>

#include "cli/commands/profiles_command.h"
#include "cli/profile_vault.h"
#include "desk/connection.h"
#include "desk/secrets/unreached_keys.h"
#include "service/url.h"
#include "store/profile_list.h"
#include "token/signature/key_reader.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isUrl(const QByteArray &value) {
    return value.contains("://");
}

/// \a value of an option that names a file: the file, or standard input. `@` before it may be left out.
QString nameOf(const QByteArray &file) {
    const QString path = QFile::decodeName(file.startsWith('@') ? file.sliced(1) : file);
    return path == "-"_L1 ? path : QFileInfo(path).fileName();
}

/// \a error without the path it names: who forgets that a file is wanted gives the secret itself.
base::Error withoutPath(base::Error error) {
    if (error.values.contains(u"path"_s))
        error.values.insert(u"path"_s, u"--secret"_s);
    return error;
}

}  // namespace

VerifyKeys::VerifyKeys(const Arguments &arguments, Session &session)
    : m_arguments(arguments), m_session(session) {}

base::Result<void> VerifyKeys::readFiles() {
    static constexpr std::array options{"--key", "--secret", "--jwks", "--profile"};
    if (std::none_of(options.begin(), options.end(),
                     [this](const char *option) { return m_arguments.has(option); }))
        return base::failure(UsageFault::usage_one_of,
                             {{u"options"_s, u"--key, --secret, --jwks, --profile"_s}});
    for (const QByteArray &value : m_arguments.values("--key")) {
        if (isUrl(value))
            return base::failure(UsageFault::usage_bad_value,
                                 {{u"name"_s, u"--key"_s}, {u"allowed"_s, u"FILE, --jwks URL"_s}});
    }
    for (const QByteArray &value : m_arguments.values("--key") + m_arguments.values("--jwks")) {
        if (isUrl(value)) {
            m_urls.append(value);
            continue;
        }
        const base::Result<QByteArray> content = m_session.input.text(Input::asFile(value));
        if (!content)
            return base::failure(content.error());
        m_keys += token::readKeys(*content, nameOf(value));
    }
    const base::Result<void> secrets = readSecrets();
    return secrets ? findProfile() : secrets;
}

base::Result<void> VerifyKeys::readSecrets() {
    for (const QByteArray &value : m_arguments.values("--secret")) {
        const base::Result<base::Secret> secret = m_session.input.secret(Input::asFile(value));
        if (!secret)
            return base::failure(withoutPath(secret.error()));
        m_keys += token::readSecret(*secret, token::SecretForm::any, nameOf(value));
    }
    return {};
}

base::Result<void> VerifyKeys::findProfile() {
    if (!m_arguments.has("--profile"))
        return {};
    const QString wanted = QString::fromUtf8(m_arguments.value("--profile"));
    const auto profile = store::listProfiles(profileFile(m_session)).named(wanted);
    if (!profile)
        return base::failure(profile.error());
    m_profile = *profile;
    return {};
}

void VerifyKeys::fetch(const std::function<void(const base::Error &)> &then) {
    m_then = then;
    if (!m_profile)
        return fetchNext();
    if (m_urls.isEmpty())
        return fetchKept();
    prepareConnection([this](const base::Error &locked) {
        if (locked.isNull())
            return fetchKept();
        for (const QByteArray &url : std::exchange(m_urls, {}))
            m_unreached.append({service::shownHost(url), locked});
        fetchKept();
    });
}

void VerifyKeys::prepareConnection(const std::function<void(const base::Error &)> &then) {
    const auto isTaken = [this](const desk::SecretName &name) {
        return name.use != desk::SecretName::Use::header && desk::isTaken(name, *m_profile, std::nullopt);
    };
    openVaultFor(*m_profile, isTaken, m_arguments, m_session, [this, then](const base::Error &locked) {
        if (!locked.isNull())
            return then(locked);
        const desk::CallSecrets none;
        const base::Result<desk::CallSecrets> secrets =
            m_session.vault ? secretsOfCalls(*m_profile, {}, {}, m_session) : none;
        if (!secrets)
            return then(secrets.error());
        m_connection = desk::connectionOf(*m_profile, *secrets);
        then({});
    });
}

void VerifyKeys::fetchKept() {
    keysOfProfile(*m_profile, m_arguments, m_session,
                  [this](const token::Keys &keys, const base::Error &locked) {
                      const QString &name = m_profile->name;
                      if (!locked.isNull() && m_arguments.has("--passphrase-file"))
                          return m_then(locked);
                      if (!locked.isNull())
                          m_unreached.append({name, locked});
                      else if (keys.usable.isEmpty() && keys.refused.isEmpty())
                          m_keys.refused.append(
                              {name, base::error(UsageFault::usage_profile_keys, {{u"name"_s, name}})});
                      m_keys += keys;
                      fetchNext();
                  });
}

void VerifyKeys::fetchNext() {
    if (m_urls.isEmpty())
        return m_then({});
    const QByteArray url = m_urls.takeFirst();
    m_fetch = std::make_unique<desk::KeySetFetch>(url, m_connection);
    connect(m_fetch.get(), &desk::KeySetFetch::finished, this,
            [this, url](const desk::FetchedKeySet &fetched) {
                m_fetch.release()->deleteLater();
                const QString host = service::shownHost(url);
                const QString shown = host.isEmpty() ? u"--jwks"_s : host;
                if (fetched.reason.isNull())
                    m_keys += token::readKeys(fetched.text, shown);
                else
                    m_unreached.append({shown, fetched.reason});
                fetchNext();
            });
    m_fetch->start();
}

token::Verification VerifyKeys::verify(QByteArrayView compact) const {
    return desk::despite(m_unreached, token::verify(compact, m_keys));
}

}  // namespace td::cli
