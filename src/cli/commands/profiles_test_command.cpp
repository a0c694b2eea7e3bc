// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_writer.h"
#include "cli/command.h"
#include "cli/commands/profiles_command.h"
#include "cli/json_output.h"
#include "cli/profile_vault.h"
#include "desk/connection_test.h"
#include "sandbox/sandbox.h"
#include "store/profile_list.h"
#include "words/environment/connection_text.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Not reached at all, or reached and no HTTP.
ExitCode exitOf(const net::ConnectionState &state) {
    if (state.ok)
        return exitYes;
    return state.step == net::ConnectionStep::http ? exitNo : exitTransport;
}

/// One run: tries the connection of a profile.
class ProfilesTest final : public QObject {
public:
    ProfilesTest(Arguments arguments, Session &session, Done done)
        : QObject(&session.owner)
        , m_arguments(std::move(arguments))
        , m_session(session)
        , m_done(std::move(done)) {}

    void start() {
        const QString wanted = QString::fromUtf8(m_arguments.positional().first());
        const auto profile = store::listProfiles(profileFile(m_session)).named(wanted);
        if (!profile)
            return stop(profile.error());
        m_profile = *profile;
        if (m_profile.builtIn)
            return tryTheSandbox();
        const auto isTaken = [this](const desk::SecretName &name) {
            return name.use != desk::SecretName::Use::header && desk::isTaken(name, m_profile, std::nullopt);
        };
        openVaultFor(m_profile, isTaken, m_arguments, m_session, [this](const base::Error &locked) {
            const auto secrets = secretsOfConnection(locked);
            if (!secrets)
                return stop(secrets.error());
            tryIt(*secrets);
        });
    }

private:
    base::Result<desk::CallSecrets> secretsOfConnection(const base::Error &locked) {
        if (!locked.isNull())
            return base::failure(locked);
        return m_session.vault ? secretsOfCalls(m_profile, {}, {}, m_session)
                               : base::Result<desk::CallSecrets>(desk::CallSecrets());
    }

    void tryTheSandbox() {
        m_sandbox = std::make_unique<sandbox::Sandbox>(m_session.clock);
        if (!m_sandbox->listen())
            return stop(base::error(UsageFault::usage_sandbox_port, {{u"port"_s, 0}}));
        m_profile.baseUrl = m_sandbox->url().toEncoded();
        tryIt({});
    }

    void tryIt(const desk::CallSecrets &secrets) {
        m_test = std::make_unique<desk::ConnectionTest>(m_profile, secrets);
        connect(m_test.get(), &desk::ConnectionTest::finished, this, &ProfilesTest::end);
        m_test->start();
    }

    void end(const net::ConnectionState &state) {
        const QString sentence = words::connectionText(state, m_session.language());
        if (m_session.json)
            document(state, sentence);
        else
            m_session.terminal.line(sentence);
        m_done(exitOf(state));
    }

    void document(const net::ConnectionState &state, const QString &sentence) {
        base::JsonWriter writer(base::JsonWriter::Style::indented);
        writer.beginObject().name("ok").boolean(state.ok);
        writeText(writer, "step", state.ok ? QString() : QString::fromLatin1(net::name(state.step)));
        writeText(writer, "reason", QString::fromUtf8(state.reason.code));
        writeText(writer, "explanation", sentence);
        writeText(writer, "proxy", state.proxy);
        writer.name("http_status").integer(state.httpStatus);
        writer.name("elapsed_ms").integer(state.elapsedMs);
        m_session.terminal.document(writer.endObject().take());
    }

    void stop(const base::Error &reason) { m_session.fail(reason, exitUsage, m_done); }

    Arguments m_arguments;
    Session &m_session;
    Done m_done;
    service::Profile m_profile;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<desk::ConnectionTest> m_test;
};

void run(const Arguments &arguments, Session &session, const Done &done) {
    (new ProfilesTest(arguments, session, done))->start();
}

}  // namespace

Command profilesTestCommand() {
    return {"profiles test",
            QT_TRANSLATE_NOOP("help", "Try the connection of a profile; no token and no header is sent"),
            {{"NAME", QT_TRANSLATE_NOOP("help", "the profile's name")}},
            {{"--json", nullptr, QT_TRANSLATE_NOOP("help", "print one JSON document")}},
            run};
}

}  // namespace td::cli
