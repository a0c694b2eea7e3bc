// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "desk/secrets/call_secrets.h"
#include "service/profile.h"

namespace td::cli {

/// The names of the secrets that the vault keeps for the profile \a profileId; none without a vault. Needs no
/// passphrase and no keychain.
base::Result<QStringList> secretNames(Session &session, const QString &profileId);

/// Opens the vault when it keeps a secret of \a profile that \a isWanted; \a then gets why it did not open,
/// and a null Error otherwise.
void openVaultFor(const service::Profile &profile,
                  const std::function<bool(const desk::SecretName &)> &isWanted, const Arguments &arguments,
                  Session &session, const std::function<void(const base::Error &)> &then);

/// The names of all that the vault keeps for profiles, by the profile's id. A vault that cannot be read keeps
/// none, and that is said.
QHash<QString, QStringList> keptSecrets(Session &session);

/// Gives \a then the keys that the vault keeps for \a profile. The vault is opened only for a profile that
/// has some; the Error says why it did not open, and is null otherwise.
using ThenKeys = std::function<void(const token::Keys &keys, const base::Error &locked)>;
void keysOfProfile(const service::Profile &profile, const Arguments &arguments, Session &session,
                   const ThenKeys &then);

/// What the calls of \a profile take, from `session.vault`. Where that is not open, for the reason \a locked,
/// there must be nothing of it but the headers \a given with the call: else a desk_secrets_locked.
base::Result<desk::CallSecrets> secretsOfCalls(const service::Profile &profile,
                                               const QList<service::SecretHeader> &given,
                                               const base::Error &locked, Session &session);

/// Why \a values may not be sent to \a profile, as far as the open vault knows (desk::foreignToken()); null
/// when nothing is known against it, or no vault is open.
base::Error foreignValue(const service::Values &values, const service::Profile &profile, Session &session);

/// Removes what the vault keeps for the profile \a profileId.
base::Result<void> forgetSecrets(Session &session, const QString &profileId);

}  // namespace td::cli
