// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/exchange_command.h"

#include "cli/commands/named_value.h"
#include "cli/open_vault.h"
#include "cli/profile_vault.h"
#include "desk/journal/both_journals.h"
#include "desk/journal/file_journal.h"
#include "desk/journal/vault_journal.h"
#include "desk/vault/saved_tokens.h"
#include "service/sample.h"
#include "words/exchange/outcome_text.h"
#include "words/text/visible.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;
using service::Outcome;

namespace {

constexpr const char *context = "call";

/// A whole response came, and what it says is not known.
bool isUnread(const Outcome &outcome) {
    return outcome.kind == service::OutcomeKind::malformed && outcome.httpStatus > 0;
}

bool isSettled(const Outcome &outcome) {
    return outcome.kind == service::OutcomeKind::success || outcome.kind == service::OutcomeKind::refused;
}

}  // namespace

ExchangeCommand::ExchangeCommand(Arguments arguments, Session &session, Done done)
    : QObject(&session.owner)
    , m_arguments(std::move(arguments))
    , m_session(session)
    , m_done(std::move(done)) {}

base::Result<void> ExchangeCommand::readValues(desk::Order &order) {
    QList<QByteArray> known;
    for (const service::Parameter &parameter : order.endpoint->parameters)
        known.append(parameter.name);
    QList<QByteArray> given;
    for (const QByteArray &text : m_arguments.values("--set")) {
        const auto value = namedSecret(text, "--set", "NAME=VALUE", m_session.input, known);
        if (!value)
            return base::failure(value.error());
        if (given.contains(value->first)) {
            return base::failure(UsageFault::usage_option_twice,
                                 {{u"name"_s, QString::fromUtf8("--set " + value->first)}});
        }
        given.append(value->first);
        if (const base::Result<void> taken = takeValue(order, value->first, value->second); !taken)
            return taken;
    }
    for (const QByteArray &text : m_arguments.values("--header")) {
        const auto header = namedSecret(text, "--header", "Name=@FILE", m_session.input);
        if (!header)
            return base::failure(header.error());
        order.secrets.headers.append(service::SecretHeader{header->first, header->second});
    }
    return {};
}

base::Result<void> ExchangeCommand::takeValue(desk::Order &order, const QByteArray &name,
                                              const base::Secret &value) {
    const std::optional<service::Refresh> &refresh = order.endpoint->refresh;
    const QByteArray role = refresh ? refresh->parameters.value(name) : QByteArray();
    const base::Result<desk::SavedToken> token =
        role.isEmpty() ? desk::SavedToken{value, std::nullopt} : desk::savedToken(value, role);
    if (!token)
        return base::failure(token.error());
    order.values.insert(name, token->token);
    order.knownExpiries.remove(name);
    if (token->expiresAt)
        order.knownExpiries.insert(name, *token->expiresAt);
    return {};
}

base::Result<void> ExchangeCommand::useProfile(desk::Order &order, const service::Profile &profile) {
    order.profile = profile;
    order.confirmedProduction = QString::fromUtf8(m_arguments.value("--production"));
    if (profile.builtIn)
        return useSandbox(order);
    order.lockFolder = m_session.config.locksFolder();
    return {};
}

base::Result<void> ExchangeCommand::useSandbox(desk::Order &order) {
    m_sandbox = std::make_unique<sandbox::Sandbox>(m_session.clock);
    if (!m_sandbox->listen())
        return base::failure(UsageFault::usage_sandbox_port, {{u"port"_s, 0}});
    order.profile.baseUrl = m_sandbox->url().toEncoded();
    service::addSamples(order.values, *order.endpoint,
                        m_sandbox->samples(order.profile.service, order.endpoint->id));
    return {};
}

base::Result<void> ExchangeCommand::addKeptSecrets(desk::Order &order, const base::Error &locked) {
    const QList<service::SecretHeader> given = order.secrets.headers;
    auto kept = secretsOfCalls(order.profile, given, locked, m_session);
    if (!kept)
        return base::failure(kept.error());
    order.secrets = std::move(*kept);
    order.secrets.headers += given;
    return {};
}

void ExchangeCommand::perform(desk::Order order, bool despite) {
    m_journal = makeJournal(despite);
    m_rotates = order.endpoint->rotates();
    m_exchange =
        std::make_unique<desk::Exchange>(std::move(order), *m_journal, *m_session.history, m_session.clock);
    connect(m_exchange.get(), &desk::Exchange::finished, this, &ExchangeCommand::end);
    m_exchange->start();
}

std::unique_ptr<desk::Journal> ExchangeCommand::makeJournal(bool despite) {
    std::unique_ptr<desk::Journal> vault;
    std::unique_ptr<desk::Journal> file;
    if (m_session.vault) {
        vault = std::make_unique<desk::VaultJournal>(
            *m_session.vault, m_session.catalog,
            desk::VaultJournal::Rules{m_session.config.locksFolder(), despite, reveals()});
    }
    if (m_arguments.has("--out"))
        file = std::make_unique<desk::FileJournal>(QString::fromUtf8(m_arguments.value("--out")));
    if (vault && file)
        return std::make_unique<desk::BothJournals>(std::move(vault), std::move(file));
    if (vault || file)
        return vault ? std::move(vault) : std::move(file);
    return std::make_unique<desk::MemoryJournal>(reveals());
}

/// The response as it came, where new tokens may be in it that could not be read, and the user takes them.
std::optional<QByteArray> ExchangeCommand::rawOf(const Outcome &outcome) const {
    const auto &transcript = m_exchange ? m_exchange->transcript() : std::nullopt;
    // With --out it is in a file.
    const bool isWanted = reveals() && !m_arguments.has("--out");
    if (isSettled(outcome) || !isWanted || !transcript || !transcript->reply)
        return std::nullopt;
    return transcript->reply->body;
}

QString ExchangeCommand::savedTo() const {
    if (m_arguments.has("--out"))
        return QString::fromUtf8(m_arguments.value("--out"));
    return m_session.vault ? m_session.config.vaultFile() : QString();
}

void ExchangeCommand::endUnsent(const base::Error &reason) {
    Outcome outcome;
    outcome.reason = reason;
    end(outcome);
}

void ExchangeCommand::endWithoutVault(const base::Error &reason) {
    endUnsent(vaultExit(reason) == exitUsage ? reason
                                             : base::error(desk::DeskFault::desk_not_noted,
                                                           {{u"reason"_s, QVariant::fromValue(reason)}}));
}

void ExchangeCommand::end(const Outcome &outcome) {
    const bool saved = outcome.kind == service::OutcomeKind::success && outcome.unsaved.isNull() &&
                       !outcome.tokens.isEmpty();
    Shown shown;
    shown.savedTo = saved ? savedTo() : QString();
    // What could not be saved is shown instead of being lost.
    shown.reveal = reveals() || (!outcome.unsaved.isNull() && !outcome.tokens.isEmpty());
    shown.raw = rawOf(outcome);
    if (m_session.json)
        m_session.terminal.document(outcomeDocument(outcome, shown, m_session.language()));
    else
        show(outcome, shown);
    m_done(exitCodeOf(outcome));
}

void ExchangeCommand::show(const Outcome &outcome, const Shown &shown) {
    m_session.terminal.lines(words::outcomeText(outcome, m_session.catalog, m_session.clock.nowMs(),
                                                shown.reveal, m_session.language(), m_rotates));
    const auto say = [this](const char *text) -> QString {
        return u"  "_s + words::translate(context, text, m_session.language());
    };
    if (!shown.savedTo.isEmpty()) {
        const char *text =
            m_arguments.has("--out")
                ? QT_TRANSLATE_NOOP("call", "Saved to {file}, readable by you alone.")
                : QT_TRANSLATE_NOOP("call", "Saved in the vault; “tokens list” shows what is there.");
        m_session.terminal.line(say(text).replace("{file}"_L1, shown.savedTo));
    }
    if (shown.raw && !shown.raw->isEmpty()) {
        m_session.terminal.line(say(QT_TRANSLATE_NOOP(
            "call", "New tokens may be in the response, which could not be read. As it came:")));
        m_session.terminal.line(words::visible(QString::fromUtf8(*shown.raw)));
    } else if (m_rotates && isUnread(outcome) && m_session.vault) {
        m_session.terminal.line(say(QT_TRANSLATE_NOOP(
            "call",
            "New tokens may be in the response, which could not be read. It is kept in the vault; "
            "“tokens responses --reveal” prints it.")));
    }
}

}  // namespace td::cli
