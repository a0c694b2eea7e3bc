// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <algorithm>

namespace td::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const OptionSpec *specOf(const std::vector<OptionSpec> &options, QByteArrayView name) {
    const auto found = std::find_if(options.begin(), options.end(), [name](const OptionSpec &spec) {
        return name == QByteArrayView(spec.name);
    });
    return found == options.end() ? nullptr : &*found;
}

QVariant text(QByteArrayView bytes) {
    return QString::fromUtf8(bytes);
}

/// The words of a command line, taken one by one.
class Cursor {
public:
    Cursor(const QList<QByteArray> &words, const QByteArray &command, const std::vector<OptionSpec> &options)
        : m_words(words), m_command(command), m_options(options) {}

    /// Takes the next word into \a given or \a positional; false at the end.
    base::Result<bool> takeOne(QHash<QByteArray, QList<QByteArray>> &given, QList<QByteArray> &positional) {
        if (m_next == m_words.size())
            return false;
        const QByteArray word = m_words.at(m_next++);
        if (m_onlyPositional || !word.startsWith('-') || word == "-") {
            positional.append(word);
            return true;
        }
        if (word == "--") {
            m_onlyPositional = true;
            return true;
        }
        return takeOption(word, given);
    }

private:
    base::Result<bool> takeOption(const QByteArray &word, QHash<QByteArray, QList<QByteArray>> &given) {
        const qsizetype equals = word.indexOf('=');
        const QByteArray name = equals < 0 ? word : word.first(equals);
        const OptionSpec *spec = specOf(m_options, name);
        if (!spec)
            return base::failure(UsageFault::usage_unknown_option,
                                 {{u"name"_s, text(name)}, {u"command"_s, text(m_command)}});
        if (given.contains(name) && !spec->repeatable && spec->valueName)
            return base::failure(UsageFault::usage_option_twice, {{u"name"_s, text(name)}});
        if (!spec->valueName) {
            if (equals >= 0)
                return base::failure(UsageFault::usage_unexpected_value, {{u"name"_s, text(name)}});
            given[name];
            return true;
        }
        if (equals < 0 && m_next == m_words.size()) {
            return base::failure(UsageFault::usage_missing_value,
                                 {{u"name"_s, text(name)}, {u"value"_s, text(spec->valueName)}});
        }
        given[name].append(equals < 0 ? m_words.at(m_next++) : word.sliced(equals + 1));
        return true;
    }

    const QList<QByteArray> &m_words;
    const QByteArray &m_command;
    const std::vector<OptionSpec> &m_options;
    qsizetype m_next = 0;
    bool m_onlyPositional = false;
};

base::Result<void> checkComplete(const Arguments &given, const QByteArray &command,
                                 const std::vector<OptionSpec> &options,
                                 const std::vector<ArgumentSpec> &arguments) {
    const auto count = static_cast<std::size_t>(given.positional().size());
    for (std::size_t i = count; i < arguments.size(); ++i) {
        if (arguments.at(i).required)
            return base::failure(UsageFault::usage_missing_argument,
                                 {{u"name"_s, text(arguments.at(i).name)}, {u"command"_s, text(command)}});
    }
    const bool takesMore = !arguments.empty() && arguments.back().repeatable;
    if (count > arguments.size() && !takesMore) {
        return base::failure(UsageFault::usage_extra_argument,
                             {{u"position"_s, static_cast<qulonglong>(arguments.size() + 1)}});
    }
    for (const OptionSpec &spec : options) {
        if (spec.required && !given.has(spec.name)) {
            return base::failure(UsageFault::usage_missing_option,
                                 {{u"name"_s, text(spec.name)}, {u"value"_s, text(spec.valueName)}});
        }
    }
    return {};
}

}  // namespace

bool looksLikeName(QByteArrayView name, QByteArrayView value) {
    constexpr qsizetype longest = 40;
    constexpr qsizetype tooRandom = 16;  // letters of both cases and digits in a row
    const bool isPadding = std::all_of(value.begin(), value.end(), [](char c) { return c == '='; });
    if (name.isEmpty() || name.size() > longest || name.startsWith("eyJ") || isPadding)
        return false;
    qsizetype run = 0;
    bool upper = false;
    bool lower = false;
    bool digit = false;
    for (const char c : name) {
        const bool separates = c == '_' || c == '.' || c == '-';
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isLower = c >= 'a' && c <= 'z';
        const bool isDigit = c >= '0' && c <= '9';
        if (!separates && !isUpper && !isLower && !isDigit)
            return false;
        run = separates ? 0 : run + 1;
        upper = !separates && (upper || isUpper);
        lower = !separates && (lower || isLower);
        digit = !separates && (digit || isDigit);
        if (run >= tooRandom && upper && lower && digit)
            return false;
    }
    return true;
}

base::Result<Arguments> parseArguments(const QList<QByteArray> &words, const QByteArray &command,
                                       const std::vector<OptionSpec> &options,
                                       const std::vector<ArgumentSpec> &arguments) {
    Arguments given;
    Cursor cursor(words, command, options);
    for (;;) {
        const base::Result<bool> more = cursor.takeOne(given.m_options, given.m_positional);
        if (!more)
            return base::failure(more.error());
        if (!*more)
            break;
    }
    if (given.has("--help"))
        return given;
    if (auto complete = checkComplete(given, command, options, arguments); !complete)
        return base::failure(complete.error());
    return given;
}

}  // namespace td::cli
