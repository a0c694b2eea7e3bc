// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include <QCoreApplication>
#include <QFileInfo>

#include "base/json_writer.h"
#include "cli/command.h"
#include "cli/commands/profiles_command.h"
#include "cli/commands/verify_input.h"
#include "cli/json_output.h"
#include "desk/key_set_fetch.h"
#include "service/url.h"
#include "store/profile_list.h"
#include "token/identity.h"
#include "token/signature/key_reader.h"
#include "token/signature/verify.h"
#include "words/inspection_text.h"
#include "words/jwts_masked.h"
#include "words/sentence.h"
#include "words/signature_text.h"
#include "words/visible.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;
using token::SignatureResult;
using token::Verification;

namespace {

constexpr const char *context = "verify";

bool isUrl(const QByteArray &value) {
    return value.contains("://");
}

/// \a value of an option that names a file: the file, or standard input. `@` before it may be left out.
QByteArray asFile(const QByteArray &value) {
    return value == "-" || value.startsWith('@') ? value : '@' + value;
}

QString nameOf(const QByteArray &file) {
    const QString path = QFile::decodeName(file.startsWith('@') ? file.sliced(1) : file);
    return path == "-"_L1 ? path : QFileInfo(path).fileName();
}

/// \a error without the path it names: who forgets that a file is wanted gives the secret itself.
base::Error withoutPath(base::Error error) {
    if (error.values.contains(u"path"_s))
        error.values.insert(u"path"_s, u"--secret"_s);
    return error;
}

void writeTried(base::JsonWriter &writer, const Verification &verification, words::Language language) {
    writer.name("tried").beginArray();
    for (const token::Tried &tried : verification.tried) {
        writer.beginObject().name("key").string(tried.key);
        writer.name("code").utf8(tried.reason.code);
        writer.name("explanation").string(words::sentence(tried.reason, language)).endObject();
    }
    writer.endArray();
}

QByteArray document(const Verification &verification, words::Language language) {
    base::JsonWriter writer(base::JsonWriter::Style::indented);
    writer.beginObject();
    writer.name("result").utf8(name(verification.result));
    writeText(writer, "alg", verification.alg);
    writeText(writer, "kid", words::withoutJwts(verification.kid));
    writeText(writer, "reason", QString::fromUtf8(verification.reason.code));
    writeText(writer, "key", verification.key);
    writer.name("explanation").string(words::signatureVerdict(verification, language));
    writeTried(writer, verification, language);
    writeFindings(writer, verification.findings);
    return writer.endObject().take();
}

QStringList text(const QByteArray &compact, const Verification &verification, words::Language language) {
    QStringList lines{words::visible(token::masked(compact)),
                      u"  "_s + words::signatureVerdict(verification, language)};
    for (const token::Finding &finding : verification.findings)
        lines.append(u"  "_s + words::findingText(finding, language));
    if (verification.result != SignatureResult::valid && verification.tried.size() > 1) {
        lines.append(u"  "_s +
                     words::translate(context, QT_TRANSLATE_NOOP("verify", "Keys tried:"), language));
        for (const QString &line : words::triedKeys(verification, language))
            lines.append(u"    "_s + line);
    }
    if (verification.result == SignatureResult::valid) {
        lines.append(u"  "_s +
                     words::translate(context,
                                      QT_TRANSLATE_NOOP("verify",
                                                        "This says nothing about time: “inspect” tells "
                                                        "whether the token has expired."),
                                      language));
    }
    return lines;
}

/// One run of the command: gathers the keys, fetches those that are elsewhere, verifies.
class Verify final : public QObject {
public:
    Verify(Arguments arguments, Session &session, Done done)
        : QObject(&session.owner)
        , m_arguments(std::move(arguments))
        , m_session(session)
        , m_done(std::move(done)) {}

    void start() {
        const base::Result<void> ready = prepare();
        if (!ready)
            return m_session.fail(ready.error(), exitUsage, m_done);
        const base::Result<QByteArray> compact = tokenToVerify(m_text);
        if (!compact && base::is(compact.error(), UsageFault::usage_several_tokens))
            return m_session.fail(compact.error(), exitUsage, m_done);
        if (!compact)
            return refuse(compact.error());
        m_compact = *compact;
        // A token that no key could make acceptable needs none to be fetched.
        if (token::verify(m_compact, {}).result == SignatureResult::no_key)
            fetchNext();
        else
            report();
    }

private:
    base::Result<void> prepare() {
        const base::Result<void> keys = readKeys();
        if (!keys)
            return keys;
        base::Result<QByteArray> input = m_session.input.text(m_arguments.positional().first());
        if (!input)
            return base::failure(input.error());
        m_text = *std::move(input);
        return {};
    }

    base::Result<void> readKeys() {
        static constexpr std::array options{"--key", "--secret", "--jwks", "--profile"};
        if (std::none_of(options.begin(), options.end(),
                         [this](const char *option) { return m_arguments.has(option); }))
            return base::failure(UsageFault::usage_one_of,
                                 {{u"options"_s, u"--key, --secret, --jwks, --profile"_s}});
        for (const QByteArray &value : m_arguments.values("--jwks")) {
            if (isUrl(value))
                m_urls.append(value);
        }
        for (const QByteArray &value : m_arguments.values("--key")) {
            if (isUrl(value))
                return base::failure(UsageFault::usage_bad_value,
                                     {{u"name"_s, u"--key"_s}, {u"allowed"_s, u"FILE, --jwks URL"_s}});
        }
        for (const QByteArray &value : m_arguments.values("--key") + m_arguments.values("--jwks")) {
            if (isUrl(value))
                continue;
            const base::Result<QByteArray> content = m_session.input.text(asFile(value));
            if (!content)
                return base::failure(content.error());
            m_keys += token::readKeys(*content, nameOf(value));
        }
        for (const QByteArray &value : m_arguments.values("--secret")) {
            const base::Result<base::Secret> secret = m_session.input.secret(asFile(value));
            if (!secret)
                return base::failure(withoutPath(secret.error()));
            m_keys += token::readSecret(*secret, token::SecretForm::any, nameOf(value));
        }
        return askProfile();
    }

    /// A profile has no keys: whatever it is, they are not there.
    base::Result<void> askProfile() {
        if (!m_arguments.has("--profile"))
            return {};
        const QString wanted = QString::fromUtf8(m_arguments.value("--profile"));
        const auto profile = store::listProfiles(profileFile(m_session)).named(wanted);
        if (!profile)
            return base::failure(profile.error());
        m_keys.refused.append(
            {profile->name, base::error(UsageFault::usage_profile_keys, {{u"name"_s, profile->name}})});
        return {};
    }

    void fetchNext() {
        if (m_urls.isEmpty())
            return report();
        const QByteArray url = m_urls.takeFirst();
        m_fetch = std::make_unique<desk::KeySetFetch>(url);
        connect(m_fetch.get(), &desk::KeySetFetch::finished, this,
                [this, url](const desk::FetchedKeySet &fetched) {
                    m_fetch.release()->deleteLater();
                    const QString host = service::shownHost(url);
                    const QString shown = host.isEmpty() ? u"--jwks"_s : host;
                    if (fetched.reason.isNull())
                        m_keys += token::readKeys(fetched.text, shown);
                    else
                        m_keys.refused.append({shown, fetched.reason});
                    fetchNext();
                });
        m_fetch->start();
    }

    void report() {
        const Verification verification = token::verify(m_compact, m_keys);
        if (m_session.json)
            m_session.terminal.document(document(verification, m_session.language()));
        else
            m_session.terminal.lines(text(m_compact, verification, m_session.language()));
        if (verification.isMalformed())
            return m_done(exitMalformed);
        m_done(verification.result == SignatureResult::valid ? exitYes : exitNo);
    }

    /// Ends it for an input that is no token with a signature.
    void refuse(const base::Error &reason) {
        Verification verification;
        verification.result = SignatureResult::invalid;
        verification.reason = reason;
        if (m_session.json)
            m_session.terminal.document(document(verification, m_session.language()));
        m_session.terminal.complain(reason);
        m_done(exitMalformed);
    }

    Arguments m_arguments;
    Session &m_session;
    Done m_done;
    QByteArray m_text;
    QByteArray m_compact;
    token::Keys m_keys;
    QList<QByteArray> m_urls;
    std::unique_ptr<desk::KeySetFetch> m_fetch;
};

void run(const Arguments &arguments, Session &session, const Done &done) {
    (new Verify(arguments, session, done))->start();
}

}  // namespace

Command verifyCommand() {
    return {
        "verify",
        QT_TRANSLATE_NOOP("help", "Check who signed a token; time plays no part"),
        {{"INPUT",
          QT_TRANSLATE_NOOP("help", "a token, or a text with one token in it; @FILE or - to read one")}},
        {{"--key", "FILE",
          QT_TRANSLATE_NOOP("help", "a key in PEM (public, private, certificate), a JWK or a JWK Set"), true},
         {"--secret", "FILE",
          QT_TRANSLATE_NOOP("help", "a shared secret: text, hexadecimal digits or base64"), true},
         {"--jwks", "FILE-or-URL", QT_TRANSLATE_NOOP("help", "a JWK Set; a URL is fetched once, by https"),
          true},
         {"--profile", "P", QT_TRANSLATE_NOOP("help", "the keys kept with a profile")},
         {"--json", nullptr, QT_TRANSLATE_NOOP("help", "print one JSON document")}},
        run};
}

}  // namespace td::cli
