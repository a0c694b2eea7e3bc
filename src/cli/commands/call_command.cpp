// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "cli/command.h"
#include "cli/commands/outcome_output.h"
#include "cli/commands/profiles_command.h"
#include "desk/exchange.h"
#include "desk/file_journal.h"
#include "desk/memory_journal.h"
#include "desk/saved_tokens.h"
#include "sandbox/sandbox.h"
#include "store/profile_list.h"
#include "words/outcome_text.h"
#include "words/visible.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;
using service::Outcome;

namespace {

constexpr const char *context = "call";

QVariant text(QByteArrayView bytes) {
    return QString::fromUtf8(bytes);
}

/// `NAME=VALUE`, the value resolved. What is neither one of \a known nor like a name is not taken for one.
base::Result<std::pair<QByteArray, base::Secret>> namedSecret(const QByteArray &given, const char *option,
                                                              const char *form, Input &input,
                                                              const QList<QByteArray> &known = {}) {
    const qsizetype equals = given.indexOf('=');
    const QByteArray name = given.first(std::max<qsizetype>(equals, 0));
    if (!known.contains(name) && !looksLikeName(name, QByteArrayView(given).sliced(equals + 1)))
        return base::failure(UsageFault::usage_not_name_value,
                             {{u"name"_s, text(option)}, {u"form"_s, text(form)}});
    const base::Result<base::Secret> value = input.secret(given.sliced(equals + 1));
    if (!value)
        return base::failure(value.error());
    return std::pair(name, *value);
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
class Call final : public QObject {
public:
    Call(Arguments arguments, Session &session, Done done)
        : QObject(&session.owner)
        , m_arguments(std::move(arguments))
        , m_session(session)
        , m_done(std::move(done)) {}

    void start() {
        base::Result<desk::Order> order = makeOrder();
        if (!order) {
            Outcome outcome;
            outcome.reason = order.error();
            if (base::is(outcome.reason, UsageFault::usage_unknown_endpoint))
                remarkLeftOut(m_session);
            return end(outcome);
        }
        makeJournal();
        m_rotates = order->endpoint->rotates();
        m_exchange = std::make_unique<desk::Exchange>(std::move(*order), *m_journal, m_session.clock);
        connect(m_exchange.get(), &desk::Exchange::finished, this, &Call::end);
        m_exchange->start();
    }

private:
    base::Result<desk::Order> makeOrder() {
        const QByteArray name = m_arguments.positional().first();
        const auto endpoint = endpointNamed(name, m_session.catalog);
        if (!endpoint)
            return base::failure(endpoint.error());
        desk::Order order;
        order.endpoint = *endpoint;
        order.confirmedProduction = QString::fromUtf8(m_arguments.value("--production"));
        order.sendAnyway = m_arguments.has("--send-anyway");
        if (const base::Result<void> read = readValues(order); !read)
            return base::failure(read.error());
        const base::Result<service::Profile> profile = profileFor(name.first(name.indexOf('.')));
        if (!profile)
            return base::failure(profile.error());
        order.profile = *profile;
        if (order.profile.builtIn) {
            if (const base::Result<void> started = useSandbox(order); !started)
                return base::failure(started.error());
        } else {
            order.lockFolder = m_session.config.locksFolder();
        }
        return order;
    }

    base::Result<void> readValues(desk::Order &order) {
        QList<QByteArray> known;
        for (const service::Parameter &parameter : order.endpoint->parameters)
            known.append(parameter.name);
        for (const QByteArray &given : m_arguments.values("--set")) {
            const auto value = namedSecret(given, "--set", "NAME=VALUE", m_session.input, known);
            if (!value)
                return base::failure(value.error());
            if (order.values.contains(value->first)) {
                return base::failure(UsageFault::usage_option_twice,
                                     {{u"name"_s, text(QByteArray("--set " + value->first))}});
            }
            if (const base::Result<void> taken = takeValue(order, *value); !taken)
                return taken;
        }
        for (const QByteArray &given : m_arguments.values("--header")) {
            const auto header = namedSecret(given, "--header", "Name=@FILE", m_session.input);
            if (!header)
                return base::failure(header.error());
            order.headers.append(service::SecretHeader{header->first, header->second});
        }
        return {};
    }

    /// Where a token is due, a file that `--out` wrote stands for the token of the right role in it.
    static base::Result<void> takeValue(desk::Order &order,
                                        const std::pair<QByteArray, base::Secret> &value) {
        const std::optional<service::Refresh> &refresh = order.endpoint->refresh;
        const QByteArray role = refresh ? refresh->parameters.value(value.first) : QByteArray();
        const base::Result<desk::SavedToken> token = role.isEmpty()
                                                         ? desk::SavedToken{value.second, std::nullopt}
                                                         : desk::savedToken(value.second, role);
        if (!token)
            return base::failure(token.error());
        order.values.insert(value.first, token->token);
        if (token->expiresAt)
            order.knownExpiries.insert(value.first, *token->expiresAt);
        return {};
    }

    base::Result<service::Profile> profileFor(const QByteArray &serviceId) {
        const store::ProfileList list = store::listProfiles(profileFile(m_session));
        remarkAll(m_session, list.notices);
        base::Result<service::Profile> profile =
            list.named(QString::fromUtf8(m_arguments.value("--profile")));
        if (profile && profile->service != serviceId) {
            return base::failure(UsageFault::usage_other_service, {{u"name"_s, profile->name},
                                                                   {u"service"_s, text(profile->service)},
                                                                   {u"wanted"_s, text(serviceId)}});
        }
        return profile;
    }

    /// Starts the sandbox for a built-in profile, and lets it supply the required values that were left out.
    base::Result<void> useSandbox(desk::Order &order) {
        m_sandbox = std::make_unique<sandbox::Sandbox>(m_session.clock);
        if (!m_sandbox->listen())
            return base::failure(UsageFault::usage_sandbox_port, {{u"port"_s, 0}});
        order.profile.baseUrl = m_sandbox->url().toEncoded();
        const auto samples = m_sandbox->samples(QString::fromUtf8(order.profile.service),
                                                QString::fromUtf8(order.endpoint->id));
        for (auto sample = samples.begin(); sample != samples.end(); ++sample) {
            const service::Parameter *parameter = order.endpoint->parameter(sample.key().toUtf8());
            if (parameter && parameter->required && !order.values.contains(parameter->name))
                order.values.insert(parameter->name, sample.value());
        }
        return {};
    }

    bool reveals() const { return m_arguments.has("--reveal"); }

    void makeJournal() {
        if (m_arguments.has("--out")) {
            m_journal = std::make_unique<desk::FileJournal>(QString::fromUtf8(m_arguments.value("--out")));
        } else {
            auto journal = std::make_unique<desk::MemoryJournal>(reveals());
            m_memory = journal.get();
            m_journal = std::move(journal);
        }
    }

    /// The response as it came, where that may be the only place of new tokens and the user takes them.
    std::optional<QByteArray> rawOf(const Outcome &outcome) const {
        const bool settled =
            outcome.kind == service::OutcomeKind::success || outcome.kind == service::OutcomeKind::refused;
        if (settled || !reveals() || !m_memory || !m_memory->reply())
            return std::nullopt;
        return m_memory->reply()->body;
    }

    void end(const Outcome &outcome) {
        const bool saved = outcome.kind == service::OutcomeKind::success && outcome.unsaved.isNull() &&
                           !outcome.tokens.isEmpty();
        Shown shown;
        shown.savedTo = saved ? QString::fromUtf8(m_arguments.value("--out")) : QString();
        // What could not be saved is shown instead of being lost.
        shown.reveal = reveals() || (!outcome.unsaved.isNull() && !outcome.tokens.isEmpty());
        shown.raw = rawOf(outcome);
        if (m_session.json)
            m_session.terminal.document(outcomeDocument(outcome, shown, m_session.language()));
        else
            show(outcome, shown);
        m_done(exitCodeOf(outcome));
    }

    void show(const Outcome &outcome, const Shown &shown) {
        m_session.terminal.lines(words::outcomeText(outcome, m_session.catalog, m_session.clock.nowMs(),
                                                    shown.reveal, m_session.language(), m_rotates));
        const auto say = [this](const char *text) -> QString {
            return u"  "_s + words::translate(context, text, m_session.language());
        };
        if (!shown.savedTo.isEmpty()) {
            m_session.terminal.line(say(QT_TRANSLATE_NOOP("call", "Saved to {file}, readable by you alone."))
                                        .replace("{file}"_L1, shown.savedTo));
        }
        if (shown.raw && !shown.raw->isEmpty()) {
            m_session.terminal.line(say(QT_TRANSLATE_NOOP(
                "call", "New tokens may be in the response, and it is kept nowhere. As it came:")));
            m_session.terminal.line(words::visible(QString::fromUtf8(*shown.raw)));
        }
    }

    Arguments m_arguments;
    Session &m_session;
    Done m_done;
    bool m_rotates = false;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<desk::Journal> m_journal;
    const desk::MemoryJournal *m_memory = nullptr;  ///< m_journal, where it is one
    std::unique_ptr<desk::Exchange> m_exchange;
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
          QT_TRANSLATE_NOOP("help", "send even a token that is known to be expired")},
         {"--out", "FILE",
          QT_TRANSLATE_NOOP("help", "save the received tokens in FILE, readable by you alone")},
         {"--reveal", nullptr, QT_TRANSLATE_NOOP("help", "print tokens in full")},
         {"--json", nullptr, QT_TRANSLATE_NOOP("help", "print one JSON document")}},
        run};
}

}  // namespace td::cli
