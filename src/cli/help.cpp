// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include <QCoreApplication>

#include "words/text/punctuation.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text, words::Language language) {
    return words::translate("help", text, language);
}

QString shown(const ArgumentSpec &argument) {
    QString text = QString::fromUtf8(argument.name);
    if (argument.repeatable)
        text += u'…';
    return argument.required ? text : u'[' + text + u']';
}

QString shown(const OptionSpec &option) {
    const QString name = QString::fromLatin1(option.name);
    return option.valueName ? name + u' ' + QString::fromUtf8(option.valueName) : name;
}

/// The usage of \a command after \a title, in lines of at most 100 characters where its parts allow it.
QStringList usage(const QString &title, const Command &command, words::Language language) {
    constexpr qsizetype widest = 100;
    QStringList parts;
    for (const ArgumentSpec &argument : command.arguments)
        parts.append(shown(argument));
    for (const OptionSpec &option : command.options) {
        QString text = shown(option);
        if (!option.required)
            text = u'[' + text + u']';
        parts.append(option.repeatable ? text + u'…' : text);
    }
    QStringList lines{
        words::withColon(title, u"tokendesk-cli "_s + QString::fromLatin1(command.name), language)};
    for (const QString &part : parts) {
        if (lines.last().size() + 1 + part.size() > widest)
            lines.append(u"      "_s);
        lines.last() += u' ' + part;
    }
    return lines;
}

/// Terms in a column, each explanation beside its term, or below one that is too long.
QStringList table(const QList<std::pair<QString, QString>> &rows) {
    constexpr int widest = 26;
    QStringList lines;
    for (const auto &[term, explanation] : rows) {
        if (term.size() <= widest) {
            lines.append(u"  "_s + term.leftJustified(widest) + u"  "_s + explanation);
        } else {
            lines.append(u"  "_s + term);
            lines.append(QString(widest + 4, u' ') + explanation);
        }
    }
    return lines;
}

QStringList optionTable(const std::vector<OptionSpec> &options, words::Language language) {
    QList<std::pair<QString, QString>> rows;
    for (const OptionSpec &option : options)
        rows.append({shown(option), say(option.help, language)});
    return table(rows);
}

}  // namespace

const std::vector<OptionSpec> &globalOptions() {
    static const std::vector<OptionSpec> options{
        {"--config-dir", "DIR", QT_TRANSLATE_NOOP("help", "keep profiles and services in DIR for this run")},
        {"--lang", "en|zh",
         QT_TRANSLATE_NOOP("help", "language of the messages; the system's when left out")},
        {"--passphrase-file", "FILE",
         QT_TRANSLATE_NOOP("help", "keep saved tokens in a vault that opens with the passphrase in FILE")},
        {"--help", nullptr, QT_TRANSLATE_NOOP("help", "show this help")},
    };
    return options;
}

QStringList programHelp(const std::vector<Command> &commands, words::Language language) {
    QList<std::pair<QString, QString>> rows;
    for (const Command &command : commands)
        rows.append({QString::fromLatin1(command.name), say(command.summary, language)});
    return QStringList{
               say(QT_TRANSLATE_NOOP("help",
                                     "TokenDesk: request and refresh tokens, and see what a token says."),
                   language),
               QString(),
               words::withColon(
                   say(QT_TRANSLATE_NOOP("help", "Usage"), language),
                   u"tokendesk-cli [--config-dir DIR] [--lang en|zh] [--passphrase-file FILE] COMMAND …"_s,
                   language),
               QString(), say(QT_TRANSLATE_NOOP("help", "Commands:"), language)} +
           table(rows) + QStringList{QString(), say(QT_TRANSLATE_NOOP("help", "Options:"), language)} +
           optionTable(globalOptions(), language) +
           QStringList{
               QString(),
               say(QT_TRANSLATE_NOOP("help",
                                     "A value is literal, unless it is @FILE (its content) or - (standard "
                                     "input); @@ stands for a leading @."),
                   language),
               say(QT_TRANSLATE_NOOP("help",
                                     "Exit codes: 0 yes or done, 1 no, 2 usage or not sent, 3 transport "
                                     "error or outcome unknown, 4 malformed, 5 not saved."),
                   language),
               say(QT_TRANSLATE_NOOP("help", "“tokendesk-cli COMMAND --help” explains one command."),
                   language)};
}

QStringList commandHelp(const Command &command, words::Language language) {
    QStringList lines{say(command.summary, language), QString()};
    lines += usage(say(QT_TRANSLATE_NOOP("help", "Usage"), language), command, language);
    QList<std::pair<QString, QString>> rows;
    for (const ArgumentSpec &argument : command.arguments)
        rows.append({QString::fromUtf8(argument.name), say(argument.help, language)});
    if (!rows.isEmpty())
        lines += QStringList{QString()} + table(rows);
    lines += QStringList{QString(), say(QT_TRANSLATE_NOOP("help", "Options:"), language)};
    return lines + optionTable(command.options, language) + optionTable(globalOptions(), language);
}

}  // namespace td::cli
