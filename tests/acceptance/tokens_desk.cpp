// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens_desk.h"

#include "store/vault/vault.h"
#include "token/identity.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;

QByteArray TokensDesk::pairBody(int number) {
    return R"({"code":200,"data":{"accessToken":{"token":")" + access(number) +
           R"(","expirationTime":4102444800},"refreshToken":{"token":")" + refresh(number) +
           R"(","expirationTime":4102444800}}})";
}

void TokensDesk::start(const QStringList &profileOptions) {
    m_desk = std::make_unique<UserDesk>();
    m_server = std::make_unique<FaultServer>();
    m_good = 1;
    m_delayMs = 0;
    m_server->setHandler([this](const Received &received) {
        Script script;
        if (m_delayMs > 0)
            script.pause(m_delayMs);
        const bool isGood = received.target.endsWith(QByteArray("=" + refresh(m_good)));
        const QByteArray body = isGood ? pairBody(++m_good) : QByteArray(R"({"code":5032,"msg":"dead"})");
        return script.send("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) +
                           "\r\n\r\n" + body);
    });
    m_desk->addProfile(u"there"_s, u"enduser"_s, m_server->url(""), profileOptions);
    m_desk->write(u"passphrase"_s, "fake passphrase\n");
}

bool TokensDesk::makeVault() const {
    const QString path = m_desk->configDir() + u"/vault.db"_s;
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    const auto key =
        store::keyFromPassphrase(base::Secret("fake passphrase"), store::newSalt(), {1 << 14, 8, 1});
    return key && store::Vault::create(path, store::SealedDatabase::newVaultId(), *key, 1).has_value();
}

QStringList TokensDesk::withPassphrase(const QStringList &words) const {
    return QStringList{u"--passphrase-file"_s, m_desk->path(u"passphrase"_s)} + words;
}

Ended TokensDesk::run(const QStringList &words) const {
    return m_desk->run(withPassphrase(words));
}

std::unique_ptr<QProcess> TokensDesk::begin(const QStringList &words) const {
    return m_desk->start(withPassphrase(words));
}

bool TokensDesk::addPair() const {
    return run({u"tokens"_s, u"add"_s, u"--profile"_s, u"there"_s, u"--role"_s,
                m_desk->secretFrom("access_token", access(m_good)), u"--role"_s,
                m_desk->secretFrom("refresh_token", refresh(m_good))})
               .exit == 0;
}

QJsonArray TokensDesk::list() const {
    const Ended ended = run({u"tokens"_s, u"list"_s, u"--json"_s});
    // An empty list because the program said why is no empty vault.
    if (ended.exit != 0)
        qWarning("tokens list ended with %d: %s", ended.exit, ended.err.constData());
    return ended.array();
}

QStringList TokensDesk::fingerprints() const {
    QStringList found;
    for (const auto &token : list())
        found.append(token.toObject().value("fingerprint"_L1).toString());
    return found;
}

QStringList TokensDesk::goodPair() const {
    return {QString::fromLatin1(token::fingerprint(access(m_good))),
            QString::fromLatin1(token::fingerprint(refresh(m_good)))};
}

}  // namespace td::test
