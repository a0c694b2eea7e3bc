// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "gui/environment/environments.h"
#include "gui/saved/saved_token.h"
#include "token/signature/verify.h"
#include "words/language.h"

namespace td::gui {

/// What the keys say of a saved token, in short.
struct SignatureFact {
    token::SignatureResult result = token::SignatureResult::no_key;
    bool isSound = false;  ///< as token::Verification::isSound()
};

/// What the table of saved tokens says of one, in the language of the moment. All text is visible
/// (words/text/visible.h).
class SavedWords final {
    Q_DECLARE_TR_FUNCTIONS(SavedWords)

public:
    /// \a environments must outlive it.
    explicit SavedWords(const Environments &environments) : m_environments(environments) {}

    void setLanguage(words::Language language);
    words::Language language() const { return m_language; }

    /// The name its profile has now, or had when it was saved.
    QString environment(const store::KeptToken &kept) const;
    QString service(const QByteArray &id) const;
    /// `Access token`; the bare role when the service has no name for it.
    QString role(const store::KeptToken &kept) const;
    /// `Access token (access_token)`.
    QString fullRole(const store::KeptToken &kept) const;
    QString state(token::State state) const;
    QString timeLeft(const SavedToken &token, qint64 nowMs) const;
    /// `2026-03-01 12:00`, local; empty when no expiry is known.
    static QString expires(const SavedToken &token);
    /// `Matches`, `Fails`, `Not checked`; a dash where there is none to check.
    QString signature(token::Kind kind, const SignatureFact &fact) const;
    /// The same, also where there is none.
    QString spokenSignature(token::Kind kind, const SignatureFact &fact) const;

private:
    const Environments &m_environments;
    words::Language m_language = words::Language::english;
    mutable QHash<QByteArray, QString> m_roles;  ///< by service and role
};

}  // namespace td::gui
