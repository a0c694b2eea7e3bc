// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "cli/commands/exchange_command.h"
#include "cli/commands/profiles_command.h"
#include "cli/open_vault.h"
#include "desk/saved_order.h"
#include "store/profile_list.h"
#include "store/vault/token_table.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;
using store::KeptToken;
using store::SealedDatabase;
using store::TokenTable;

namespace {

/// A saved token, with those it came with, from the vault to the outcome of its refresh.
class TokensRefresh final : public ExchangeCommand {
public:
    using ExchangeCommand::ExchangeCommand;

    void start() {
        const base::Result<qint64> id = tokenId(arguments());
        if (!id)
            return endUnsent(id.error());
        openVault(arguments(), session(), NoVault::stays_absent, [this, id](const base::Error &error) {
            if (!error.isNull())
                return endWithoutVault(error);
            settleTheDead(session());
            base::Result<desk::Order> order = makeOrder(*id);
            if (!order)
                return endUnsent(order.error());
            order->asker = desk::Asker::refresh;
            perform(std::move(*order), arguments().has("--retry-unknown"));
        });
    }

private:
    base::Result<desk::Order> makeOrder(qint64 id) {
        const base::Result<QList<KeptToken>> grant =
            session().vault->ask([id](SealedDatabase &database) -> base::Result<QList<KeptToken>> {
                const TokenTable tokens(database);
                const base::Result<KeptToken> one = tokens.withId(id);
                if (!one)
                    return base::failure(one.error());
                return tokens.ofGrant(one->grant);
            });
        if (!grant)
            return base::failure(grant.error());
        base::Result<desk::Order> order = desk::refreshOrder(session().catalog, *grant);
        if (!order)
            return order;
        if (const base::Result<void> read = readValues(*order); !read)
            return base::failure(read.error());
        const base::Result<service::Profile> profile = profileOf(grant->first());
        auto used = profile ? useProfile(*order, *profile) : base::failure(profile.error());
        if (used)
            used = addKeptSecrets(*order, {});
        if (!used)
            return base::failure(used.error());
        return order;
    }

    /// The profile that the token belongs to, whatever it is called now.
    base::Result<service::Profile> profileOf(const KeptToken &token) {
        const store::ProfileList list = store::listProfiles(profileFile(session()));
        remarkAll(session(), list.notices);
        const auto found =
            std::find_if(list.profiles.begin(), list.profiles.end(),
                         [&](const service::Profile &profile) { return profile.id == token.profileId; });
        // One of the same name may be another environment altogether.
        if (found == list.profiles.end())
            return base::failure(desk::DeskFault::desk_profile_gone, {{u"name"_s, token.profileName}});
        return *found;
    }
};

void run(const Arguments &arguments, Session &session, const Done &done) {
    (new TokensRefresh(arguments, session, done))->start();
}

}  // namespace

Command tokensRefreshCommand() {
    return {
        "tokens refresh",
        QT_TRANSLATE_NOOP("help", "Have a saved token refreshed; what comes back takes its place"),
        {{"ID", QT_TRANSLATE_NOOP("help", "its number; “tokens list” shows it")}},
        {{"--set", "NAME=VALUE",
          QT_TRANSLATE_NOOP("help", "a parameter's value; with @FILE or - no secret need stand here"), true},
         {"--header", "Name=@FILE", QT_TRANSLATE_NOOP("help", "a secret header for this call"), true},
         {"--retry-unknown", nullptr,
          QT_TRANSLATE_NOOP("help", "send the token again although it is not known what became of it")},
         {"--production", "NAME",
          QT_TRANSLATE_NOOP("help", "allow this one call to the production profile NAME")},
         {"--reveal", nullptr, QT_TRANSLATE_NOOP("help", "print tokens in full")},
         {"--json", nullptr, QT_TRANSLATE_NOOP("help", "print one JSON document")}},
        run};
}

}  // namespace td::cli
