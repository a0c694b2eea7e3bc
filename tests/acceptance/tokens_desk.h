// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "support/fault_server.h"
#include "user_desk.h"

namespace td::test {

/// A user with the profile `there` of a server that rotates pairs like enduser's, and a vault.
class TokensDesk {
protected:
    /// Everything anew: no vault yet, and the server's pair is number 1.
    void start(const QStringList &profileOptions = {});
    /// Runs the program with the vault's passphrase.
    Ended run(const QStringList &words) const;
    std::unique_ptr<QProcess> begin(const QStringList &words) const;
    QStringList withPassphrase(const QStringList &words) const;
    /// Makes the vault, anew when there is one, at the least cost there is for its passphrase.
    bool makeVault() const;
    /// Saves the server's pair; false when that fails.
    bool addPair() const;
    /// The fingerprints of `tokens list`, with what else a test asks for.
    QJsonArray list() const;
    QStringList fingerprints() const;
    /// Those of the pair that is good at the server.
    QStringList goodPair() const;
    /// What the server does with each request; by default it answers at once.
    void answerAfter(int ms) { m_delayMs = ms; }

    static QByteArray access(int number) { return "fake-access-token-" + QByteArray::number(number); }
    static QByteArray refresh(int number) { return "fake-refresh-token-" + QByteArray::number(number); }
    static QByteArray pairBody(int number);

    std::unique_ptr<UserDesk> m_desk;
    std::unique_ptr<FaultServer> m_server;
    int m_good = 1;  ///< the number of the pair that is good at the server
    int m_delayMs = 0;
};

}  // namespace td::test
