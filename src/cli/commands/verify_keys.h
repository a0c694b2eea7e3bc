// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "cli/command.h"
#include "desk/secrets/key_set_fetch.h"
#include "service/profile.h"
#include "token/signature/verify.h"

namespace td::cli {

/// The keys that the options of one `verify` name. Those of files are read first; those that are elsewhere,
/// in the vault or behind a URL, are had only when they are asked for.
class VerifyKeys final : public QObject {
public:
    /// Both must outlive it.
    VerifyKeys(const Arguments &arguments, Session &session);

    /// Reads the files, and finds the profile. An Error for the user to mend.
    base::Result<void> readFiles();
    /// Gets the others, then calls \a then, once: with an Error when the vault does not open with the
    /// passphrase that was given, else with a null one.
    void fetch(const std::function<void(const base::Error &)> &then);

    /// What \a compact comes to with the keys there are, and those that could not be had.
    token::Verification verify(QByteArrayView compact) const;

private:
    base::Result<void> readSecrets();
    base::Result<void> findProfile();
    /// Finds out how the profile reaches the URLs.
    void prepareConnection(const std::function<void(const base::Error &)> &then);
    void fetchKept();
    void fetchNext();

    const Arguments &m_arguments;
    Session &m_session;
    token::Keys m_keys;
    QList<token::RefusedKey> m_unreached;
    std::optional<service::Profile> m_profile;
    QList<QByteArray> m_urls;
    base::Connection m_connection;
    std::unique_ptr<desk::KeySetFetch> m_fetch;
    std::function<void(const base::Error &)> m_then;
};

}  // namespace td::cli
