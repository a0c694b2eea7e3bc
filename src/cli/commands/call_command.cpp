// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "cli/commands/exchange_command.h"
#include "cli/commands/profiles_command.h"
#include "cli/open_vault.h"
#include "cli/profile_vault.h"
#include "store/profile_list.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;
using store::VaultFault;

namespace {

QString text(QByteArrayView bytes) {
    return QString::fromUtf8(bytes);
}

base::Result<const service::Endpoint *> endpointNamed(const QByteArray &name,
                                                      const service::Catalog &catalog) {
    const qsizetype dot = name.indexOf('.');
    const service::Definition *definition = dot < 0 ? nullptr : catalog.service(name.first(dot));
    const service::Endpoint *endpoint = definition ? definition->endpoint(name.sliced(dot + 1)) : nullptr;
    if (endpoint)
        return endpoint;
    QStringList known;
    for (const QByteArray &id : catalog.ids()) {
        for (const service::Endpoint &one : catalog.service(id)->endpoints)
            known.append(QString::fromUtf8(id + '.' + one.id));
    }
    return base::failure(UsageFault::usage_unknown_endpoint,
                         {{u"name"_s, text(name)}, {u"known"_s, known.join(", "_L1)}});
}

/// One call from the command line to its answer.
class Call final : public ExchangeCommand {
public:
    using ExchangeCommand::ExchangeCommand;

    void start() {
        base::Result<desk::Order> order = makeOrder();
        if (!order) {
            if (base::is(order.error(), UsageFault::usage_unknown_endpoint))
                remarkLeftOut(session());
            return endUnsent(order.error());
        }
        if (!wantsVault(*order))
            return send(*order, {});
        const bool isAsked = arguments().has("--passphrase-file");
        openVault(arguments(), session(), NoVault::is_made, [this, order, isAsked](const base::Error &error) {
            // Nobody asked for a vault, and one that does not open is no reason to send nothing; a call that
            // rotates has then nothing to keep its tokens, and stops for that.
            if (!error.isNull() && isAsked)
                return endWithoutVault(error);
            if (!error.isNull() && !base::is(error, VaultFault::vault_needs_passphrase))
                session().terminal.complain(error);
            send(*order, error);
        });
    }

private:
    /// \a locked is why the vault is not open; null when nobody wanted it to be.
    void send(desk::Order order, const base::Error &locked) {
        if (session().vault)
            settleTheDead(session());
        if (const base::Result<void> added = addKeptSecrets(order, locked); !added)
            return endUnsent(added.error());
        if (const base::Error foreign = foreignValue(order.values, order.profile, session());
            !foreign.isNull())
            return endUnsent(foreign);
        perform(order, order.sendAnyway);
    }

    /// A vault is opened when there is one, and made for tokens that have no other place.
    bool wantsVault(const desk::Order &order) const {
        const bool hasPlace = arguments().has("--out") || reveals();
        return arguments().has("--passphrase-file") || QFile::exists(session().config.vaultFile()) ||
               (order.endpoint->rotates() && !hasPlace);
    }

    base::Result<desk::Order> makeOrder() {
        const QByteArray name = arguments().positional().first();
        const auto endpoint = endpointNamed(name, session().catalog);
        if (!endpoint)
            return base::failure(endpoint.error());
        desk::Order order;
        order.endpoint = *endpoint;
        order.sendAnyway = arguments().has("--send-anyway");
        if (const base::Result<void> read = readValues(order); !read)
            return base::failure(read.error());
        const base::Result<service::Profile> profile = profileFor(name.first(name.indexOf('.')));
        const auto used = profile ? useProfile(order, *profile) : base::failure(profile.error());
        if (!used)
            return base::failure(used.error());
        return order;
    }

    base::Result<service::Profile> profileFor(const QByteArray &serviceId) {
        const store::ProfileList list = store::listProfiles(profileFile(session()));
        remarkAll(session(), list.notices);
        base::Result<service::Profile> profile =
            list.named(QString::fromUtf8(arguments().value("--profile")));
        if (profile && profile->service != serviceId) {
            return base::failure(UsageFault::usage_other_service, {{u"name"_s, profile->name},
                                                                   {u"service"_s, text(profile->service)},
                                                                   {u"wanted"_s, text(serviceId)}});
        }
        return profile;
    }
};

void run(const Arguments &arguments, Session &session, const Done &done) {
    (new Call(arguments, session, done))->start();
}

}  // namespace

Command callCommand() {
    return {
        "call",
        QT_TRANSLATE_NOOP("help", "Send one request to a token service and show the outcome"),
        {{"SERVICE.ENDPOINT", QT_TRANSLATE_NOOP("help", "the endpoint to call; “services” lists them")}},
        {{"--profile", "P", QT_TRANSLATE_NOOP("help", "the profile to use; “profiles list” lists them"),
          false, true},
         {"--set", "NAME=VALUE",
          QT_TRANSLATE_NOOP("help", "a parameter's value; with @FILE or - no secret need stand here"), true},
         {"--header", "Name=@FILE", QT_TRANSLATE_NOOP("help", "a secret header for this call"), true},
         {"--production", "NAME",
          QT_TRANSLATE_NOOP("help", "allow this one call to the production profile NAME")},
         {"--send-anyway", nullptr,
          QT_TRANSLATE_NOOP("help",
                            "send even a token that is known to be expired or replaced, or in doubt")},
         {"--out", "FILE",
          QT_TRANSLATE_NOOP("help", "save the received tokens in FILE, readable by you alone")},
         {"--reveal", nullptr, QT_TRANSLATE_NOOP("help", "print tokens in full")},
         {"--json", nullptr, QT_TRANSLATE_NOOP("help", "print one JSON document")}},
        run};
}

}  // namespace td::cli
