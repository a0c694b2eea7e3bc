// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>
#include <QSet>

#include "desk/secrets/profile_secrets.h"
#include "token/find.h"
#include "token/signature/verify.h"

namespace td::gui {

/// A key to check signatures with, and the profile it was given to; without one, an empty id.
struct HeldKey {
    token::Key key;
    QString profileId;
    std::optional<desk::SecretName> secret = {};  ///< the secret of the profile that it stands in
};

/// What the keys say of a token.
struct Checked {
    token::Verification verification;
    QString profileId;  ///< that of the key that signed it: where the token comes from; may be empty

    /// There is a verdict: a key was at hand, or none is needed to refuse the token.
    bool isSaying() const {
        return verification.result != token::SignatureResult::no_key || !verification.tried.isEmpty();
    }
};

/// The keys that signatures are checked with: those of the profiles' secrets, and those that the user has
/// given beside, which end with the program.
class KeyRing final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const QList<HeldKey> &keys() const { return m_keys; }
    void add(const QList<token::Key> &keys, const QString &profileId);
    void remove(qsizetype index);
    /// Puts \a keys in the place of all that stand in secrets of profiles.
    void setOfProfiles(const QList<HeldKey> &keys);
    /// Removes the keys of every profile that is not among \a profileIds.
    void keepOnly(const QSet<QString> &profileIds);

    /// Checks the signature of \a token, when it has one, with every key. Takes some 50 µs for each that
    /// fits.
    Checked check(const token::Found &token) const;
    /// The same for a token that came from the profile \a profileId: without the keys of others.
    Checked checkFrom(const QString &profileId, const token::Found &token) const;
    /// The same with \a keys, which may be those of another moment; on any thread.
    static Checked checkFrom(const QList<HeldKey> &keys, const QString &profileId, const token::Found &token);

Q_SIGNALS:
    void changed();

private:
    static Checked checkWith(const QList<HeldKey> &keys, const token::Found &token);

    QList<HeldKey> m_keys;
};

}  // namespace td::gui
