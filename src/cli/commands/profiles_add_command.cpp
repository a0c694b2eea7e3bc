// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_writer.h"
#include "cli/command.h"
#include "cli/commands/connection_options.h"
#include "cli/commands/profile_output.h"
#include "cli/commands/profiles_command.h"
#include "cli/open_vault.h"
#include "desk/secrets/profile_secrets.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;
using service::Profile;

namespace {

/// \a text cut at the first \a separator; \a option and \a form are for the message when there is none.
base::Result<std::pair<QByteArray, QByteArray>> cut(const QByteArray &text, char separator,
                                                    const char *option, const char *form) {
    const qsizetype at = text.indexOf(separator);
    if (at <= 0)
        return base::failure(UsageFault::usage_not_name_value, {{u"name"_s, QString::fromLatin1(option)},
                                                                {u"form"_s, QString::fromLatin1(form)}});
    return std::pair(text.first(at), text.sliced(at + 1));
}

base::Error badValue(const char *option, const QString &allowed) {
    return base::error(UsageFault::usage_bad_value,
                       {{u"name"_s, QString::fromLatin1(option)}, {u"allowed"_s, allowed}});
}

base::Result<void> readLists(const Arguments &arguments, Profile &profile) {
    for (const QByteArray &text : arguments.values("--url")) {
        const auto url = cut(text, '=', "--url", "ENDPOINT=URL");
        if (!url)
            return base::failure(url.error());
        profile.urls.insert(url->first, url->second);
    }
    for (const QByteArray &text : arguments.values("--header")) {
        const auto header = cut(text, ':', "--header", "\"Name: value\"");
        if (!header)
            return base::failure(header.error());
        // One space after the colon is how headers are written; more white space is the value's own, and
        // refused later.
        const QByteArray &value = header->second;
        profile.headers.append(base::Header{header->first, value.startsWith(' ') ? value.sliced(1) : value});
    }
    for (const QByteArray &text : arguments.values("--place")) {
        const auto choice = cut(text, '=', "--place", "PARAMETER=query|form");
        if (!choice)
            return base::failure(choice.error());
        const std::optional<service::Place> place = service::placeNamed(choice->second);
        if (!place)
            return base::failure(badValue("--place", u"query, form"_s));
        profile.places.insert(choice->first, *place);
    }
    for (const QByteArray &text : arguments.values("--claim")) {
        const auto claim = cut(text, '=', "--claim", "NAME=VALUE");
        if (!claim)
            return base::failure(claim.error());
        profile.claims.insert(claim->first, claim->second);
    }
    return {};
}

/// False when the option is there and no number; \a number stays what it is without the option.
bool readNumber(const Arguments &arguments, const char *option, int &number) {
    bool isNumber = true;
    if (arguments.has(option))
        number = arguments.value(option).toInt(&isNumber);
    return isNumber;
}

base::Result<Profile> profileFrom(const Arguments &arguments) {
    Profile profile;
    profile.name = QString::fromUtf8(arguments.positional().first());
    profile.service = arguments.value("--service");
    const auto kind = service::profileKindNamed(arguments.value("--kind"));
    if (!kind)
        return base::failure(badValue("--kind", u"test, production"_s));
    profile.kind = *kind;
    profile.baseUrl = arguments.value("--base-url");
    profile.allowHttp = arguments.has("--allow-http");
    profile.signs = arguments.has("--sign");
    if (!readNumber(arguments, "--timeout", profile.timeoutSeconds))
        return base::failure(badValue("--timeout", u"1–300"_s));
    if (!readNumber(arguments, "--unlock-minutes", profile.unlockMinutes))
        return base::failure(badValue("--unlock-minutes", u"1–240"_s));
    if (const base::Result<void> lists = readLists(arguments, profile); !lists)
        return base::failure(lists.error());
    return profile;
}

/// One run: the profile, and the key of its client certificate, which goes into the vault.
class ProfilesAdd final : public QObject {
public:
    ProfilesAdd(Arguments arguments, Session &session, Done done)
        : QObject(&session.owner)
        , m_arguments(std::move(arguments))
        , m_session(session)
        , m_done(std::move(done)) {}

    void start() {
        if (const base::Result<void> ready = prepare(); !ready)
            return endWith(ready.error(), m_session, m_done);
        if (m_clientKey.isEmpty())
            return save();
        openVault(m_arguments, m_session, NoVault::is_made, [this](const base::Error &error) {
            if (!error.isNull())
                return m_session.fail(error, vaultExit(error), m_done);
            save();
        });
    }

private:
    base::Result<void> prepare() {
        base::Result<Profile> profile = profileFrom(m_arguments);
        if (!profile)
            return base::failure(profile.error());
        base::Result<GivenConnection> given = connectionFrom(m_arguments, m_session.input);
        if (!given)
            return base::failure(given.error());
        profile->connection = given->connection;
        m_clientKey = std::move(given->clientKey);
        // Before the folder is made: a refused profile leaves nothing behind.
        const base::Result<Profile> sound =
            service::checked(*profile, m_session.catalog.service(profile->service), m_session.catalog.ids());
        if (!sound) {
            if (base::is(sound.error(), service::ProfileFault::profile_unknown_service))
                remarkLeftOut(m_session);
            return base::failure(sound.error());
        }
        m_profile = *sound;
        return m_session.config.create();
    }

    void save() {
        const auto saved = profileFile(m_session).add(m_profile);
        if (!saved)
            return endWith(saved.error(), m_session, m_done);
        if (!saved->notice.isNull())
            m_session.terminal.complain(saved->notice);
        m_profile = saved->profile;
        if (const base::Result<void> kept = keepKey(); !kept)
            return m_session.fail(kept.error(), exitNotSaved, m_done);
        show();
        m_done(exitYes);
    }

    base::Result<void> keepKey() {
        if (m_clientKey.isEmpty())
            return {};
        return m_session.vault->ask([this](store::SealedDatabase &database) {
            return desk::keepSecret(database, m_profile.id, {desk::SecretName::Use::client_key, {}},
                                    m_clientKey, m_session.clock.nowMs());
        });
    }

    void show() {
        sayAbout(m_profile.name, QT_TRANSLATE_NOOP("profiles", "Added profile “{name}”."), m_session);
        if (!m_session.json)
            return m_session.terminal.lines(profileLines({m_profile}, m_session.language()));
        base::JsonWriter writer(base::JsonWriter::Style::indented);
        writeProfile(writer, m_profile);
        m_session.terminal.document(writer.take());
    }

    Arguments m_arguments;
    Session &m_session;
    Done m_done;
    Profile m_profile;
    base::Secret m_clientKey;
};

void run(const Arguments &arguments, Session &session, const Done &done) {
    (new ProfilesAdd(arguments, session, done))->start();
}

std::vector<OptionSpec> options() {
    std::vector<OptionSpec> all{
        {"--service", "S", QT_TRANSLATE_NOOP("help", "the service's id; “services” lists them"), false, true},
        {"--kind", "test|production", QT_TRANSLATE_NOOP("help", "the kind of environment"), false, true},
        {"--base-url", "URL",
         QT_TRANSLATE_NOOP("help", "the address of the service, such as https://test.example.com"), false,
         true},
        {"--url", "ENDPOINT=URL",
         QT_TRANSLATE_NOOP("help", "the whole URL of one endpoint, for services that allow it"), true},
        {"--header", "\"Name: value\"",
         QT_TRANSLATE_NOOP("help", "a header for every request; secrets are given with each call instead"),
         true},
        {"--place", "PARAMETER=query|form",
         QT_TRANSLATE_NOOP("help", "where a parameter is sent, if the service leaves a choice"), true},
        {"--claim", "NAME=VALUE",
         QT_TRANSLATE_NOOP("help", "what a claim is in every token of this environment, such as an app id"),
         true},
        {"--timeout", "SECONDS",
         QT_TRANSLATE_NOOP("help", "time limit of a whole exchange (1 to 300, 15 by default)")},
        {"--unlock-minutes", "MINUTES",
         QT_TRANSLATE_NOOP(
             "help", "how long the window leaves a production profile unlocked (1 to 240, 15 by default)")},
        {"--allow-http", nullptr,
         QT_TRANSLATE_NOOP("help", "allow http:// beyond this computer; never possible for production")},
        {"--sign", nullptr, QT_TRANSLATE_NOOP("help", "sign the requests, if the service leaves a choice")},
        {"--json", nullptr, QT_TRANSLATE_NOOP("help", "print one JSON document")}};
    const std::vector<OptionSpec> connection = connectionOptions();
    all.insert(all.end() - 1, connection.begin(), connection.end());
    return all;
}

}  // namespace

Command profilesAddCommand() {
    return {"profiles add",
            QT_TRANSLATE_NOOP("help", "Add a profile: one service at one address"),
            {{"NAME", QT_TRANSLATE_NOOP("help", "the profile's name")}},
            options(),
            run};
}

}  // namespace td::cli
