// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "cli/commands/named_value.h"
#include "cli/commands/profiles_command.h"
#include "cli/commands/token_output.h"
#include "cli/moment.h"
#include "cli/open_vault.h"
#include "desk/new_token.h"
#include "store/profile_list.h"
#include "store/vault/token_table.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;
using store::KeptToken;
using store::SealedDatabase;
using store::TokenTable;

namespace {

/// The fields of tokens that the responses of \a definition have, by role.
QHash<QByteArray, service::TokenField> rolesOf(const service::Definition &definition) {
    QHash<QByteArray, service::TokenField> roles;
    for (const service::TokenField &field : desk::tokenFields(definition))
        roles.insert(field.role, field);
    return roles;
}

base::Error noSuchRole(QList<QByteArray> known) {
    std::sort(known.begin(), known.end());
    return base::error(
        UsageFault::usage_bad_value,
        {{u"name"_s, u"--role"_s}, {u"allowed"_s, QString::fromUtf8(known.join("=@FILE, ") + "=@FILE")}});
}

/// The tokens of `--role`, each once, for the roles \a roles.
base::Result<QList<store::NewToken>> tokensFrom(const Arguments &arguments,
                                                const QHash<QByteArray, service::TokenField> &roles,
                                                std::optional<qint64> expiry, Session &session) {
    QHash<QByteArray, store::NewToken> tokens;
    for (const QByteArray &text : arguments.values("--role")) {
        const auto named = namedSecret(text, "--role", "ROLE=@FILE", session.input, roles.keys());
        if (!named)
            return base::failure(named.error());
        const QByteArray &role = named->first;
        if (!roles.contains(role) || named->second.isEmpty())
            return base::failure(noSuchRole(roles.keys()));
        if (tokens.contains(role)) {
            return base::failure(UsageFault::usage_option_twice,
                                 {{u"name"_s, QString::fromUtf8("--role " + role)}});
        }
        const base::Result<desk::SavedToken> saved = desk::savedToken(named->second, role);
        if (!saved)
            return base::failure(saved.error());
        tokens.insert(role, desk::newToken(roles.value(role), *saved, expiry, session.clock.nowMs()));
    }
    QList<store::NewToken> inOrder = tokens.values();
    std::sort(inOrder.begin(), inOrder.end(),
              [](const auto &one, const auto &other) { return one.role < other.role; });
    return inOrder;
}

base::Result<store::NewGrant> grantFrom(const Arguments &arguments, Session &session) {
    const store::ProfileList list = store::listProfiles(profileFile(session));
    remarkAll(session, list.notices);
    const base::Result<service::Profile> profile =
        list.named(QString::fromUtf8(arguments.value("--profile")));
    if (!profile)
        return base::failure(profile.error());
    std::optional<qint64> expiry;
    if (arguments.has("--expires")) {
        const base::Result<qint64> moment = momentOf(arguments.value("--expires"), "--expires");
        if (!moment)
            return base::failure(moment.error());
        expiry = *moment;
    }
    const auto tokens =
        tokensFrom(arguments, rolesOf(*session.catalog.service(profile->service)), expiry, session);
    if (!tokens)
        return base::failure(tokens.error());
    return store::NewGrant{profile->id, profile->name, profile->service, {}, *tokens};
}

void run(const Arguments &arguments, Session &session, const Done &done) {
    const base::Result<store::NewGrant> grant = grantFrom(arguments, session);
    if (!grant)
        return session.fail(grant.error(), exitUsage, done);
    openVault(arguments, session, NoVault::is_made, [&session, done, grant](const base::Error &error) {
        const qint64 nowMs = session.clock.nowMs();
        const base::Result<QList<KeptToken>> added = error.isNull()
                                                         ? session.vault->ask([&](SealedDatabase &database) {
                                                               return TokenTable(database).add(*grant, nowMs);
                                                           })
                                                         : base::failure(error);
        if (!added)
            return session.fail(added.error(), vaultExit(added.error()), done);
        if (session.json)
            session.terminal.document(tokensDocument(*added, nowMs));
        else
            session.terminal.lines(tokenLines(*added, nowMs, session.language()));
        done(exitYes);
    });
}

}  // namespace

Command tokensAddCommand() {
    return {"tokens add",
            QT_TRANSLATE_NOOP("help", "Save tokens that you have, those of one pair together"),
            {},
            {{"--profile", "P", QT_TRANSLATE_NOOP("help", "the profile they belong to"), false, true},
             {"--role", "ROLE=@FILE",
              QT_TRANSLATE_NOOP("help", "a token, in the role that the service gives it"), true, true},
             {"--expires", "TIME",
              QT_TRANSLATE_NOOP("help", "when they expire, where they do not say so themselves")},
             {"--json", nullptr, QT_TRANSLATE_NOOP("help", "print one JSON document")}},
            run};
}

}  // namespace td::cli
