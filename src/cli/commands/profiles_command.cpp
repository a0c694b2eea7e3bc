// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/profiles_command.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFile>

#include "base/json_writer.h"
#include "cli/commands/profile_output.h"
#include "cli/profile_vault.h"
#include "store/profile_list.h"
#include "store/sharing/profile_export.h"
#include "store/sharing/profile_import.h"
#include "words/text/visible.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;
using store::StoreFault;

namespace {
constexpr const char *context = "profiles";
}

store::ProfileFile profileFile(const Session &session) {
    return {session.config.profilesFile(), session.catalog, session.clock};
}

void remarkAll(Session &session, const QList<base::Error> &notices) {
    for (const base::Error &notice : notices)
        session.terminal.complain(notice);
}

void remarkLeftOut(Session &session) {
    for (const service::Catalog::Entry &entry : session.catalog.entries()) {
        if (!entry.error.isNull()) {
            session.terminal.complain(
                base::error(UsageFault::usage_definition_left_out,
                            {{u"file"_s, entry.file}, {u"reason"_s, QVariant::fromValue(entry.error)}}));
        }
    }
}

void sayAbout(const QString &name, const char *sentence, Session &session) {
    if (!session.json) {
        session.terminal.line(words::translate(context, sentence, session.language())
                                  .replace("{name}"_L1, words::visible(name)));
    }
}

void endWith(const base::Error &reason, Session &session, const Done &done) {
    const auto isOneOf = [&reason](std::initializer_list<StoreFault> faults) {
        return std::any_of(faults.begin(), faults.end(),
                           [&](StoreFault fault) { return base::is(reason, fault); });
    };
    if (isOneOf({StoreFault::store_unwritable, StoreFault::store_not_synced, StoreFault::store_locked,
                 StoreFault::store_folder}))
        return session.fail(reason, exitNotSaved, done);
    session.fail(reason, isOneOf({StoreFault::store_not_profiles}) ? exitMalformed : exitUsage, done);
}

namespace {

constexpr OptionSpec jsonOption{"--json", nullptr, QT_TRANSLATE_NOOP("help", "print one JSON document")};

void showList(Session &session) {
    const store::ProfileList list = store::listProfiles(profileFile(session));
    remarkAll(session, list.notices);
    if (!session.json)
        return session.terminal.lines(profileLines(list.profiles, session.language()));
    base::JsonWriter writer(base::JsonWriter::Style::indented);
    writer.beginArray();
    for (const service::Profile &profile : list.profiles)
        writeProfile(writer, profile);
    session.terminal.document(writer.endArray().take());
}

void runList(const Arguments &, Session &session, const Done &done) {
    showList(session);
    done(exitYes);
}

/// The id of the profile called \a name, usable or not; empty when there is none.
QString idOf(const QString &name, const Session &session) {
    const auto contents = profileFile(session).load();
    const auto place = contents ? contents->document.named(name) : std::nullopt;
    return place ? contents->document.entries().at(*place).id : QString();
}

void runRemove(const Arguments &arguments, Session &session, const Done &done) {
    const QString name = QString::fromUtf8(arguments.positional().first());
    const QString id = idOf(name, session);
    if (const base::Result<void> removed = profileFile(session).remove(name); !removed)
        return endWith(removed.error(), session, done);
    if (const base::Result<void> forgotten = forgetSecrets(session, id); !forgotten)
        return session.fail(forgotten.error(), exitNotSaved, done);
    sayAbout(name, QT_TRANSLATE_NOOP("profiles", "Removed profile “{name}”."), session);
    showList(session);
    done(exitYes);
}

void runExport(const Arguments &arguments, Session &session, const Done &done) {
    QStringList names;
    for (const QByteArray &name : arguments.positional())
        names.append(QString::fromUtf8(name));
    const base::Result<store::Export> exported =
        store::exportProfiles(profileFile(session), names, keptSecrets(session));
    if (!exported)
        return endWith(exported.error(), session, done);
    remarkAll(session, exported->notices);
    for (const QByteArray &service : exported->services) {
        session.terminal.remark(
            words::translate(context,
                             QT_TRANSLATE_NOOP("profiles",
                                               "Whoever takes this file needs the definition of the service "
                                               "“{name}” as well: its file from the folder services."),
                             session.language())
                .replace("{name}"_L1, words::visible(QString::fromUtf8(service))));
    }
    session.terminal.document(exported->text);
    done(exitYes);
}

/// The argument is a file by nature, also behind a `@`; `-` is standard input, as everywhere.
base::Result<QByteArray> importText(const QByteArray &source, Session &session) {
    if (source == "-" || source == "@-")
        return session.input.text(source);
    return store::readImport(QFile::decodeName(source.startsWith('@') ? source.sliced(1) : source));
}

bool has(const store::Import &import, store::ImportChange::Kind kind) {
    return std::any_of(import.changes.begin(), import.changes.end(),
                       [kind](const store::ImportChange &change) { return change.kind == kind; });
}

/// What came of it all, or would.
QString importEnd(const store::Import &import, bool applied, words::Language language) {
    using Kind = store::ImportChange::Kind;
    const auto say = [language](const char *text) { return words::translate(context, text, language); };
    const bool changes = has(import, Kind::added) || has(import, Kind::updated);
    if (!changes && has(import, Kind::refused))
        return say(QT_TRANSLATE_NOOP("profiles", "Nothing was changed: it was refused."));
    if (!changes)
        return say(QT_TRANSLATE_NOOP("profiles", "Nothing was changed: there is nothing to import."));
    if (!applied)
        return say(
            QT_TRANSLATE_NOOP("profiles", "Nothing was changed yet. Add --apply to make these changes."));
    return has(import, Kind::refused)
               ? say(QT_TRANSLATE_NOOP("profiles", "These changes were made, except for what was refused."))
               : say(QT_TRANSLATE_NOOP("profiles", "These changes were made."));
}

void runImport(const Arguments &arguments, Session &session, const Done &done) {
    const QByteArray &source = arguments.positional().first();
    const base::Result<QByteArray> text = importText(source, session);
    if (!text)
        return endWith(text.error(), session, done);
    const store::ProfileFile file = profileFile(session);
    const bool apply = arguments.has("--apply");
    const store::KeptSecrets kept = keptSecrets(session);
    if (const base::Result<void> made = apply ? session.config.create() : base::Result<void>(); !made)
        return endWith(made.error(), session, done);
    base::Result<store::Import> import =
        apply ? store::applyImport(file, *text, {}, kept) : store::previewImport(file, *text, kept);
    if (!import)
        return endWith(import.error(), session, done);
    // The store was given the file's text, not its name.
    for (base::Error &notice : import->notices) {
        if (notice.values.value(u"path"_s).toString().isEmpty())
            notice.values.insert(u"path"_s, QString::fromUtf8(source));
    }
    remarkAll(session, import->notices);
    if (session.json)
        session.terminal.document(importDocument(*import, session.language()));
    else
        session.terminal.lines(importLines(*import, session.language()));
    session.terminal.remark(importEnd(*import, apply, session.language()));
    done(has(*import, store::ImportChange::Kind::refused) ? exitUsage : exitYes);
}

}  // namespace

Command profilesListCommand() {
    return {"profiles list", QT_TRANSLATE_NOOP("help", "List the profiles"), {}, {jsonOption}, runList};
}

Command profilesRemoveCommand() {
    return {"profiles remove",
            QT_TRANSLATE_NOOP("help", "Remove a profile, and its secrets"),
            {{"NAME", QT_TRANSLATE_NOOP("help", "the profile's name")}},
            {jsonOption},
            runRemove};
}

Command profilesExportCommand() {
    return {"profiles export",
            QT_TRANSLATE_NOOP("help", "Print profiles as a file to pass on; it holds no secrets"),
            {{"NAME", QT_TRANSLATE_NOOP("help", "the profiles to print; all when left out"), false, true}},
            {jsonOption},
            runExport};
}

Command profilesImportCommand() {
    return {"profiles import",
            QT_TRANSLATE_NOOP("help", "Show what importing a profiles file would change; --apply does it"),
            {{"FILE", QT_TRANSLATE_NOOP("help", "the file; - for standard input")}},
            {{"--apply", nullptr, QT_TRANSLATE_NOOP("help", "make the changes")}, jsonOption},
            runImport};
}

}  // namespace td::cli
