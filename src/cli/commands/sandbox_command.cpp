// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "base/end_signal.h"
#include "base/json_writer.h"
#include "cli/command.h"
#include "sandbox/sandbox.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

base::Result<qint64> wholeNumber(const Arguments &arguments, const char *option, qint64 least, qint64 most,
                                 qint64 otherwise) {
    if (!arguments.has(option))
        return otherwise;
    bool isNumber = false;
    const qint64 number = arguments.value(option).toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return base::failure(UsageFault::usage_bad_value, {{u"name"_s, QString::fromLatin1(option)},
                                                       {u"allowed"_s, u"%1–%2"_s.arg(least).arg(most)}});
}

QByteArray firstLine(sandbox::Sandbox &sandbox) {
    base::JsonWriter writer;
    writer.beginObject().name("url").string(sandbox.url().toString());
    writer.name("samples").beginObject();
    const auto samples = sandbox.starterSamples();
    for (const auto &[name, value] : samples)
        writer.name(name.toUtf8()).utf8(value.reveal());
    return writer.endObject().endObject().take() + '\n';
}

void run(const Arguments &arguments, Session &session, const Done &done) {
    const base::Result<qint64> port = wholeNumber(arguments, "--port", 0, 65535, 0);
    const base::Result<qint64> ttl = wholeNumber(arguments, "--ttl", 1, 31'536'000, 7200);
    if (!port || !ttl)
        return session.fail(port ? ttl.error() : port.error(), exitUsage, done);
    auto sandbox = std::make_shared<sandbox::Sandbox>(session.clock, *ttl);
    if (!sandbox->listen(static_cast<quint16>(*port)))
        return session.fail(base::error(UsageFault::usage_sandbox_port, {{u"port"_s, *port}}), exitUsage,
                            done);
    auto *signal = new base::EndSignal(&session.owner);
    QObject::connect(signal, &base::EndSignal::requested, signal, [sandbox, done] { done(exitYes); });
    session.terminal.document(firstLine(*sandbox));
    if (!session.terminal.flush())
        done(exitNotSaved);
}

}  // namespace

Command sandboxCommand() {
    return {
        "sandbox",
        QT_TRANSLATE_NOOP(
            "help", "Run a small token server on this computer for trying things out, until it is stopped"),
        {},
        {{"--port", "N", QT_TRANSLATE_NOOP("help", "the port to listen on; a free one when left out")},
         {"--ttl", "SECONDS", QT_TRANSLATE_NOOP("help", "how long its tokens are valid (7200 by default)")},
         {"--json", nullptr, QT_TRANSLATE_NOOP("help", "print one JSON document (it always does)")}},
        run};
}

}  // namespace td::cli
