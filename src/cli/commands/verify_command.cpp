// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include <QCoreApplication>

#include "base/json_writer.h"
#include "cli/command.h"
#include "cli/commands/verify_input.h"
#include "cli/commands/verify_keys.h"
#include "cli/json_output.h"
#include "cli/open_vault.h"
#include "token/identity.h"
#include "words/sentence.h"
#include "words/text/jwts_masked.h"
#include "words/text/visible.h"
#include "words/token/inspection_text.h"
#include "words/token/signature_text.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;
using token::SignatureResult;
using token::Verification;

namespace {

constexpr const char *context = "verify";

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

/// One run of the command: gathers the keys, verifies.
class Verify final : public QObject {
public:
    Verify(Arguments arguments, Session &session, Done done)
        : QObject(&session.owner)
        , m_arguments(std::move(arguments))
        , m_session(session)
        , m_done(std::move(done))
        , m_keys(m_arguments, session) {}

    void start() {
        const base::Result<QByteArray> text = prepare();
        if (!text)
            return m_session.fail(text.error(), exitUsage, m_done);
        const base::Result<QByteArray> compact = tokenToVerify(*text);
        if (!compact && base::is(compact.error(), UsageFault::usage_several_tokens))
            return m_session.fail(compact.error(), exitUsage, m_done);
        if (!compact)
            return refuse(compact.error());
        m_compact = *compact;
        // A token that no key could make acceptable needs none to be fetched.
        if (token::verify(m_compact, {}).result != SignatureResult::no_key)
            return report();
        m_keys.fetch([this](const base::Error &error) {
            if (!error.isNull())
                return m_session.fail(error, vaultExit(error), m_done);
            report();
        });
    }

private:
    base::Result<QByteArray> prepare() {
        const base::Result<void> keys = m_keys.readFiles();
        if (!keys)
            return base::failure(keys.error());
        return m_session.input.text(m_arguments.positional().first());
    }

    void report() {
        const Verification verification = m_keys.verify(m_compact);
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
    QByteArray m_compact;
    VerifyKeys m_keys;
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
