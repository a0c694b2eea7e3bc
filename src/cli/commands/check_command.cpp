// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "cli/command.h"
#include "cli/commands/check_output.h"
#include "cli/commands/named_value.h"
#include "cli/commands/profiles_command.h"
#include "cli/open_vault.h"
#include "cli/profile_vault.h"
#include "sandbox/sandbox.h"
#include "service/sample.h"
#include "service/url.h"
#include "store/profile_list.h"
#include "words/contract/contract_report.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView appSecretName = "app_secret";

QString text(QByteArrayView bytes) {
    return QString::fromUtf8(bytes);
}

/// One contract check from the command line to its report. Nothing it receives is kept.
class ContractCheckCommand final : public QObject {
public:
    ContractCheckCommand(Arguments arguments, Session &session, Done done)
        : QObject(&session.owner)
        , m_arguments(std::move(arguments))
        , m_session(session)
        , m_done(std::move(done)) {}

    void start() {
        if (const auto ready = prepare(); !ready)
            return m_session.fail(ready.error(), exitUsage, m_done);
        const base::Result<QStringList> names = secretNames(m_session, m_order.means.profile.id);
        const bool isWanted =
            m_arguments.has("--passphrase-file") || (names && !desk::secretsNamed(*names).isEmpty());
        if (m_order.means.profile.builtIn || !isWanted)
            return run({});
        openVault(m_arguments, m_session, NoVault::stays_absent, [this](const base::Error &error) {
            if (!error.isNull() && m_arguments.has("--passphrase-file"))
                return m_session.fail(error, vaultExit(error), m_done);
            if (!error.isNull())
                m_session.terminal.complain(error);
            run(error);
        });
    }

private:
    enum class Format { text, json, markdown, junit };

    base::Result<void> prepare() {
        if (const auto format = readFormat(); !format)
            return format;
        if (const auto service = findService(); !service)
            return service;
        if (const auto profile = findProfile(); !profile)
            return profile;
        if (const auto values = readValues(); !values)
            return values;
        return useProfile();
    }

    base::Result<void> readFormat() {
        static const QList<QByteArray> formats{"text", "json", "markdown", "junit"};
        const QByteArray given = m_arguments.value("--format");
        const QByteArray named = !given.isEmpty() ? given : m_session.json ? "json" : "text";
        if (!formats.contains(named) || (m_session.json && named != "json")) {
            return base::failure(UsageFault::usage_bad_value,
                                 {{u"name"_s, u"--format"_s},
                                  {u"allowed"_s, text(m_session.json ? "json" : formats.join(", "))}});
        }
        m_format = static_cast<Format>(formats.indexOf(named));
        m_session.json = m_format == Format::json;
        return {};
    }

    base::Result<void> findService() {
        const QByteArray id = m_arguments.positional().first();
        m_order.definition = m_session.catalog.service(id);
        if (m_order.definition && !m_order.definition->contract.isEmpty())
            return {};
        remarkLeftOut(m_session);
        QList<QByteArray> known;
        for (const QByteArray &one : m_session.catalog.ids()) {
            if (!m_session.catalog.service(one)->contract.isEmpty())
                known.append(one);
        }
        return base::failure(
            m_order.definition ? UsageFault::usage_no_contract : UsageFault::usage_unknown_service,
            {{u"name"_s, text(id)}, {u"known"_s, text(known.join(", "))}});
    }

    base::Result<void> findProfile() {
        const store::ProfileList list = store::listProfiles(profileFile(m_session));
        remarkAll(m_session, list.notices);
        const auto profile = list.named(text(m_arguments.value("--profile")));
        if (!profile)
            return base::failure(profile.error());
        if (profile->service != m_order.definition->id) {
            return base::failure(UsageFault::usage_other_service,
                                 {{u"name"_s, profile->name},
                                  {u"service"_s, text(profile->service)},
                                  {u"wanted"_s, text(m_order.definition->id)}});
        }
        m_order.means.profile = *profile;
        m_order.means.mayUseUp = m_arguments.has("--use-up");
        m_order.confirmedProduction = text(m_arguments.value("--production"));
        if (profile->kind == service::ProfileKind::production && m_order.confirmedProduction != profile->name)
            return base::failure(desk::DeskFault::desk_production_locked, {{u"name"_s, profile->name}});
        return {};
    }

    base::Result<void> readValues() {
        const QList<QByteArray> known =
            service::valueNames(*m_order.definition) + QList{appSecretName.toByteArray()};
        QList<QByteArray> given;
        for (const QByteArray &one : m_arguments.values("--set")) {
            const auto value = namedSecret(one, "--set", "NAME=VALUE", m_session.input, known);
            if (!value)
                return base::failure(value.error());
            if (given.contains(value->first)) {
                return base::failure(UsageFault::usage_option_twice,
                                     {{u"name"_s, QString::fromUtf8("--set " + value->first)}});
            }
            if (!known.contains(value->first)) {
                return base::failure(
                    service::PlanFault::plan_unknown_parameter,
                    {{u"parameter"_s, text(value->first)}, {u"known"_s, text(known.join(", "))}});
            }
            given.append(value->first);
            if (value->first == appSecretName)
                m_order.means.appSecret = value->second;
            else
                m_order.means.values.insert(value->first, value->second);
        }
        for (const QByteArray &one : m_arguments.values("--header")) {
            const auto header = namedSecret(one, "--header", "Name=@FILE", m_session.input);
            if (!header)
                return base::failure(header.error());
            m_order.secrets.headers.append(service::SecretHeader{header->first, header->second});
        }
        return {};
    }

    base::Result<void> useProfile() {
        if (!m_order.means.profile.builtIn) {
            m_order.lockFolder = m_session.config.locksFolder();
            return {};
        }
        m_sandbox = std::make_unique<sandbox::Sandbox>(m_session.clock);
        if (!m_sandbox->listen())
            return base::failure(UsageFault::usage_sandbox_port, {{u"port"_s, 0}});
        service::CheckMeans &means = m_order.means;
        means.profile.baseUrl = m_sandbox->url().toEncoded();
        if (!means.appSecret)
            means.appSecret = m_sandbox->appSecret(means.profile.service);
        service::addSamples(means, *m_order.definition, [&](const service::Endpoint &endpoint) {
            return m_sandbox->samples(means.profile.service, endpoint.id);
        });
        return {};
    }

    /// \a locked is why the vault is not open; null when nobody wanted it to be.
    void run(const base::Error &locked) {
        if (const auto secrets = addKeptSecrets(locked); !secrets)
            return m_session.fail(secrets.error(), exitUsage, m_done);
        for (const base::Error &unstated : service::unstatedClaims(*m_order.definition, m_order.means))
            m_session.terminal.complain(unstated);
        m_check = std::make_unique<desk::ContractCheck>(m_order, *m_session.history, m_session.clock);
        connect(m_check.get(), &desk::ContractCheck::finished, this, &ContractCheckCommand::end);
        m_check->start();
    }

    base::Result<void> addKeptSecrets(const base::Error &locked) {
        const service::Profile &profile = m_order.means.profile;
        const QList<service::SecretHeader> given = m_order.secrets.headers;
        auto kept = secretsOfCalls(profile, given, locked, m_session);
        if (!kept)
            return base::failure(kept.error());
        m_order.secrets = std::move(*kept);
        m_order.secrets.headers += given;
        std::optional<base::Secret> &appSecret = m_order.means.appSecret;
        if (appSecret)
            m_order.secrets.appSecret = *appSecret;
        else if (!m_order.secrets.appSecret.isEmpty())
            appSecret = m_order.secrets.appSecret;
        return {};
    }

    void end() {
        const service::CheckReport report = m_check->report();
        show(report);
        if (!m_check->unreached().isNull() && m_format != Format::json)
            m_session.terminal.complain(m_check->unreached());
        m_done(exitCodeOf(report, m_check->unreached()));
    }

    void show(const service::CheckReport &report) {
        const words::Language language = m_session.language();
        const service::Profile &profile = m_order.means.profile;
        const words::ContractReportHead head{m_order.definition->id, m_order.definition->label, profile.name,
                                             service::shownHost(profile.baseUrl)};
        switch (m_format) {
            case Format::text:
                m_session.terminal.lines(words::contractText(report, head, language));
                break;
            case Format::json:
                m_session.terminal.document(checkDocument(report, m_check->unreached(), language));
                break;
            case Format::markdown:
                m_session.terminal.document(words::contractMarkdown(report, head, language).toUtf8());
                break;
            case Format::junit:
                m_session.terminal.document(words::contractJUnit(report, head, language));
                break;
        }
    }

    Arguments m_arguments;
    Session &m_session;
    Done m_done;
    Format m_format = Format::text;
    desk::CheckOrder m_order;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<desk::ContractCheck> m_check;
};

void run(const Arguments &arguments, Session &session, const Done &done) {
    (new ContractCheckCommand(arguments, session, done))->start();
}

}  // namespace

Command checkCommand() {
    return {
        "check",
        QT_TRANSLATE_NOOP("help", "Check whether a server keeps the contract of its token service"),
        {{"SERVICE", QT_TRANSLATE_NOOP("help", "the token service; “services” lists them")}},
        {{"--profile", "P", QT_TRANSLATE_NOOP("help", "the profile to use; “profiles list” lists them"),
          false, true},
         {"--set", "NAME=VALUE",
          QT_TRANSLATE_NOOP("help",
                            "a value to check with: a parameter, an expired one as expired.NAME, a claim of "
                            "tokens made for the test, or app_secret"),
          true},
         {"--header", "Name=@FILE", QT_TRANSLATE_NOOP("help", "a secret header for this check"), true},
         {"--format", "text|json|markdown|junit",
          QT_TRANSLATE_NOOP("help", "form of the report; text when left out")},
         {"--use-up", nullptr,
          QT_TRANSLATE_NOOP("help",
                            "also run what uses up the tokens given with --set, in a test environment; what "
                            "replaces them is not kept")},
         {"--production", "NAME",
          QT_TRANSLATE_NOOP("help",
                            "allow this one check of the production profile NAME; nothing made for the "
                            "test is sent there")},
         {"--json", nullptr, QT_TRANSLATE_NOOP("help", "print one JSON document")}},
        run};
}

}  // namespace td::cli
