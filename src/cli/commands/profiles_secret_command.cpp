// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_writer.h"
#include "cli/commands/profiles_command.h"
#include "cli/json_output.h"
#include "cli/open_vault.h"
#include "cli/profile_vault.h"
#include "desk/codes.h"
#include "desk/secrets/profile_secrets.h"
#include "store/profile_list.h"
#include "words/sentence.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;
using desk::SecretName;
using store::SealedDatabase;

namespace {

constexpr const char *form = "KEY=@FILE";

/// Where it ended that did not work, and why.
struct Stop {
    const char *step = nullptr;  ///< profile, argument, check, vault, save
    base::Error reason;
    ExitCode exit = exitUsage;
};

/// A vault that does not open or take: 3 when the keychain is why, 5 when the disk is, else 1: what was given
/// does not open it.
ExitCode exitOf(const base::Error &error) {
    if (error.code.startsWith("keychain_"))
        return exitTransport;
    if (base::is(error, desk::DeskFault::desk_secret_absent))
        return exitNo;
    return vaultExit(error) == exitNotSaved ? exitNotSaved : exitNo;
}

base::Result<SecretName> checkedName(QByteArrayView text, const char *argument) {
    const std::optional<SecretName> secret = desk::secretNamed(text);
    if (secret)
        return *secret;
    return base::failure(UsageFault::usage_bad_value, {{u"name"_s, QString::fromLatin1(argument)},
                                                       {u"allowed"_s, desk::everySecretName()}});
}

/// One run: keeps a secret, removes one, or lists their names.
class ProfilesSecret final : public QObject {
public:
    ProfilesSecret(Arguments arguments, Session &session, Done done)
        : QObject(&session.owner)
        , m_arguments(std::move(arguments))
        , m_session(session)
        , m_done(std::move(done)) {}

    void start() {
        const QString wanted = QString::fromUtf8(m_arguments.positional().first());
        const auto profile = store::listProfiles(profileFile(m_session)).named(wanted);
        if (!profile)
            return stop({"profile", profile.error()});
        if (profile->builtIn) {
            return stop({"profile",
                         base::error(service::ProfileFault::profile_built_in, {{u"name"_s, profile->name}})});
        }
        m_profile = *profile;
        const QByteArray given = m_arguments.positional().value(1);
        if (m_arguments.has("--remove") && !given.isEmpty())
            return stop({"argument", base::error(UsageFault::usage_extra_argument, {{u"position"_s, 2}})});
        if (m_arguments.has("--remove"))
            return remove();
        return given.isEmpty() ? succeed() : keep(given);
    }

private:
    void keep(const QByteArray &given) {
        const qsizetype equals = given.indexOf('=');
        const QByteArray source = equals < 0 ? QByteArray() : given.sliced(equals + 1);
        // A secret among the arguments can be seen by everyone on this computer.
        const bool isFile = source == "-" || (source.startsWith('@') && !source.startsWith("@@"));
        if (!isFile) {
            return stop({"argument", base::error(UsageFault::usage_not_name_value,
                                                 {{u"name"_s, u"KEY"_s}, {u"form"_s, QLatin1String(form)}})});
        }
        const base::Result<SecretName> name = checkedName(QByteArrayView(given).first(equals), "KEY");
        if (!name)
            return stop({"argument", name.error()});
        const base::Result<base::Secret> value = m_session.input.secret(source);
        if (!value)
            return stop({"argument", value.error()});
        if (const base::Result<void> checked =
                desk::checkSecret(*name, *value, m_profile.connection.clientCertificate);
            !checked)
            return stop({"check", checked.error(), exitNo});
        openVault(m_arguments, m_session, NoVault::is_made,
                  [this, name = *name, value = *value](const base::Error &error) {
                      if (!error.isNull())
                          return stop({"vault", error, exitOf(error)});
                      const auto kept = m_session.vault->ask([&](SealedDatabase &database) {
                          return desk::keepSecret(database, m_profile.id, name, value,
                                                  m_session.clock.nowMs());
                      });
                      end(kept ? note(name, true) : kept);
                  });
    }

    void remove() {
        const base::Result<SecretName> name = checkedName(m_arguments.value("--remove"), "--remove");
        if (!name)
            return stop({"argument", name.error()});
        openVault(m_arguments, m_session, NoVault::stays_absent,
                  [this, name = *name](const base::Error &error) {
                      if (!error.isNull())
                          return stop({"vault", error, exitOf(error)});
                      const auto removed = m_session.vault->ask([&](SealedDatabase &database) {
                          return desk::removeSecret(database, m_profile.id, name);
                      });
                      end(removed ? note(name, false) : removed);
                  });
    }

    /// Notes in the profile that the header is, or is no longer, sent with every call: without its value
    /// nothing is sent then.
    base::Result<void> note(const SecretName &name, bool isSent) {
        if (name.use != SecretName::Use::header)
            return {};
        service::Profile noted = m_profile;
        noted.secretHeaders.removeIf(
            [&name](const QByteArray &one) { return base::isSameField(one, name.label); });
        if (isSent)
            noted.secretHeaders.append(name.label);
        if (noted == m_profile)
            return {};
        const auto saved = profileFile(m_session).replace(noted, m_profile);
        return saved ? base::Result<void>() : base::failure(saved.error());
    }

    void end(const base::Result<void> &done) {
        if (done)
            return succeed();
        stop({"save", done.error(), exitOf(done.error())});
    }

    void succeed() {
        const base::Result<QStringList> names = secretNames(m_session, m_profile.id);
        if (!names)
            return stop({"vault", names.error(), exitOf(names.error())});
        if (m_session.json)
            document(true, nullptr, {}, *names);
        else
            m_session.terminal.lines(*names);
        m_done(exitYes);
    }

    void stop(const Stop &stop) {
        m_session.terminal.complain(stop.reason);
        if (m_session.json)
            document(false, stop.step, stop.reason, {});
        m_done(stop.exit);
    }

    void document(bool ok, const char *step, const base::Error &reason, const QStringList &names) {
        base::JsonWriter writer(base::JsonWriter::Style::indented);
        writer.beginObject().name("ok").boolean(ok);
        writeText(writer, "step", QString::fromLatin1(step));
        writeText(writer, "reason", QString::fromUtf8(reason.code));
        writeText(writer, "explanation",
                  reason.isNull() ? QString() : words::sentence(reason, m_session.language()));
        writer.name("secrets").beginArray();
        for (const QString &name : names)
            writer.string(name);
        m_session.terminal.document(writer.endArray().endObject().take());
    }

    Arguments m_arguments;
    Session &m_session;
    Done m_done;
    service::Profile m_profile;
};

void run(const Arguments &arguments, Session &session, const Done &done) {
    (new ProfilesSecret(arguments, session, done))->start();
}

}  // namespace

Command profilesSecretCommand() {
    return {
        "profiles secret",
        QT_TRANSLATE_NOOP("help", "Keep a secret of a profile in the vault, or list their names"),
        {{"NAME", QT_TRANSLATE_NOOP("help", "the profile's name")},
         {form,
          QT_TRANSLATE_NOOP("help",
                            "header.NAME: sent as that header with every call; app_secret: a shared secret; "
                            "key: a PEM, JWK or JWK Set; app_secret.LABEL and key.LABEL where there are "
                            "several; bearer: the token of every request; proxy_login: USER:PASSWORD; "
                            "client_key: of the client certificate; @- reads standard input"),
          false}},
        {{"--remove", "KEY", QT_TRANSLATE_NOOP("help", "remove the secret KEY")},
         {"--json", nullptr, QT_TRANSLATE_NOOP("help", "print one JSON document")}},
        run};
}

}  // namespace td::cli
