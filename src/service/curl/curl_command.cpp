// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/curl/curl_command.h"

#include <algorithm>
#include <optional>

#include <QVariantMap>

#include "service/curl/curl_options.h"
#include "service/curl/shell_words.h"
#include "service/header_field.h"
#include "service/url.h"

namespace td::service {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The name of a program, as it may stand in front of a command.
bool isCurl(QByteArrayView word) {
    const qsizetype slash = std::max(word.lastIndexOf('/'), word.lastIndexOf('\\'));
    const QByteArray name = word.sliced(slash + 1).toByteArray().toLower();
    return name == "curl" || name == "curl.exe";
}

/// `name=value` of --data-urlencode.
QByteArray encoded(const QByteArray &text) {
    const qsizetype equals = text.indexOf('=');
    if (equals < 0)
        return text.toPercentEncoding();
    const QByteArray value = text.mid(equals + 1).toPercentEncoding();
    return equals == 0 ? value : text.left(equals) + '=' + value;
}

/// One command on its way from words to what it asks for.
class CommandReader {
public:
    explicit CommandReader(ShellWords words) : m_words(std::move(words.words)) {
        m_command.findings = words.findings;
    }

    base::Result<CurlCommand> read() {
        takeAll();
        if (!m_fault.isNull())
            return base::failure(m_fault);
        if (m_command.url.isEmpty())
            return base::failure(CurlFault::curl_no_url);
        end();
        return m_command;
    }

    /// The secrets in it, whatever is wrong with the rest.
    QList<base::Secret> secrets() {
        takeAll();
        return m_command.secrets;
    }

private:
    void takeAll() {
        for (m_at = 1; m_at < m_words.size(); ++m_at)
            take(m_words.at(m_at));
    }

    void take(const QByteArray &word) {
        if (m_onlyUrls || !word.startsWith('-') || word.size() < 2)
            return takeUrl(word);
        if (word == "--") {
            m_onlyUrls = true;
            return;
        }
        if (word.startsWith("--"))
            takeLong(word);
        else
            takeShort(word);
    }

    void takeLong(const QByteArray &word) {
        const qsizetype equals = word.indexOf('=');
        const QByteArray name = equals < 0 ? word : word.left(equals);
        const CurlOptionSpec spec = longOption(QByteArrayView(name).sliced(2));
        if (!spec.takesValue)
            return apply(spec.option, name, {});
        // curl itself does not know `--name=value`; documents do.
        const auto value = equals < 0 ? next(name) : std::optional(word.mid(equals + 1));
        if (value)
            apply(spec.option, name, *value);
    }

    /// `-sSL`, `-XPOST`, `-X POST`.
    void takeShort(const QByteArray &word) {
        for (qsizetype i = 1; i < word.size(); ++i) {
            const QByteArray name = QByteArray(1, '-') + word[i];
            const CurlOptionSpec spec = shortOption(word[i]);
            if (!spec.takesValue) {
                apply(spec.option, name, {});
                continue;
            }
            const auto value = i + 1 < word.size() ? std::optional(word.mid(i + 1)) : next(name);
            if (value)
                apply(spec.option, name, *value);
            return;
        }
    }

    std::optional<QByteArray> next(const QByteArray &option) {
        if (m_at + 1 < m_words.size())
            return m_words.at(++m_at);
        if (m_fault.isNull())
            m_fault = base::error(CurlFault::curl_no_value, {{u"option"_s, QString::fromUtf8(option)}});
        return std::nullopt;
    }

    void apply(CurlOption option, const QByteArray &name, const QByteArray &value) {
        switch (option) {
            case CurlOption::method:
                m_command.method = value.toUpper();
                return;
            case CurlOption::header:
                return takeHeader(name, value);
            case CurlOption::data:
                return value.startsWith('@') ? noteFile(name, value.mid(1)) : addData(value);
            case CurlOption::data_raw:
                return addData(value);
            case CurlOption::data_encoded:
                return takeEncoded(name, value);
            case CurlOption::json:
                return takeJson(name, value);
            case CurlOption::multipart:
                m_hasBody = true;
                return note(CurlFinding::curl_body_unread);
            case CurlOption::upload:
                m_method = "PUT";
                return noteFile(name, value);
            case CurlOption::as_query:
                m_asQuery = true;
                return;
            case CurlOption::head:
                m_method = "HEAD";
                return;
            case CurlOption::url:
                return takeUrl(value);
            case CurlOption::user:
                return takeUser(value);
            case CurlOption::bearer:
                return setHeader("Authorization", "Bearer " + value);
            case CurlOption::agent:
                return setHeader("User-Agent", value);
            case CurlOption::referer:
                return setHeader("Referer", value);
            case CurlOption::cookie:
                return value.contains('=') ? setHeader("Cookie", value) : noteFile(name, value);
            case CurlOption::proxy:
                addSecret(value.contains('@') ? value.left(value.lastIndexOf('@')) : QByteArray());
                return note(CurlFinding::curl_proxy, name);
            case CurlOption::proxy_login:
                addSecret(value);
                addSecret(value.mid(value.indexOf(':') + 1));
                return note(CurlFinding::curl_unknown_option, name);
            case CurlOption::certificate:
                addSecret(value.contains(':') ? value.mid(value.indexOf(':') + 1) : QByteArray());
                return note(CurlFinding::curl_certificate, name);
            case CurlOption::certificate_pass:
                addSecret(value);
                return note(CurlFinding::curl_certificate, name);
            case CurlOption::next:
                m_at = m_words.size();
                return note(CurlFinding::curl_unknown_option, name);
            case CurlOption::other_file:
                return noteFile(name, value);
            default:
                return noteOption(option, name);
        }
    }

    void noteOption(CurlOption option, const QByteArray &name) {
        switch (option) {
            case CurlOption::insecure:
                return note(CurlFinding::curl_insecure, name);
            case CurlOption::redirects:
                return note(CurlFinding::curl_redirects, name);
            case CurlOption::no_effect:
                return note(CurlFinding::curl_no_effect, name);
            default:
                return note(CurlFinding::curl_unknown_option, name);
        }
    }

    void takeUrl(const QByteArray &url) {
        const QByteArray whole = url.contains("://") ? url : "http://" + url;
        if (m_command.url.isEmpty())
            m_command.url = url.isEmpty() ? QByteArray() : whole;
        else
            add(base::error(CurlFinding::curl_further_url, {{u"host"_s, shownHost(whole)}}));
    }

    void takeHeader(const QByteArray &option, const QByteArray &text) {
        if (text.startsWith('@'))
            return noteFile(option, text.mid(1));
        const qsizetype colon = text.indexOf(':');
        if (colon > 0) {
            const QByteArray value = text.mid(colon + 1).trimmed();
            // With nothing behind the colon curl sends no such header at all.
            if (!value.isEmpty())
                setHeader(text.left(colon).trimmed(), value);
        } else if (text.endsWith(';')) {
            setHeader(text.chopped(1), {});
        }
    }

    void takeUser(const QByteArray &value) {
        const qsizetype colon = value.indexOf(':');
        addSecret(colon < 0 ? QByteArray() : value.mid(colon + 1));
        setHeader("Authorization", "Basic " + (colon < 0 ? value + ':' : value).toBase64());
    }

    void takeEncoded(const QByteArray &option, const QByteArray &text) {
        const qsizetype at = text.indexOf('@');
        const qsizetype equals = text.indexOf('=');
        if (at >= 0 && (equals < 0 || at < equals))
            return noteFile(option, text.mid(at + 1));
        addData(encoded(text));
    }

    void takeJson(const QByteArray &option, const QByteArray &text) {
        m_isJson = true;
        if (text.startsWith('@'))
            return noteFile(option, text.mid(1));
        m_command.body += text;
        m_hasBody = true;
    }

    void addData(const QByteArray &text) {
        m_command.body += m_hasBody && !m_command.body.isEmpty() ? '&' + text : text;
        m_hasBody = true;
    }

    void end() {
        if (m_asQuery && !m_command.body.isEmpty()) {
            const QByteArray data = std::exchange(m_command.body, {});
            m_command.url += (m_command.url.contains('?') ? '&' : '?') + data;
        }
        const QByteArray implied = !m_method.isEmpty()       ? m_method
                                   : m_hasBody && !m_asQuery ? QByteArray("POST")
                                                             : QByteArray("GET");
        if (m_command.method.isEmpty())
            m_command.method = implied;
        if (m_hasBody && !m_asQuery)
            addHeader("Content-Type", m_isJson ? "application/json" : "application/x-www-form-urlencoded");
    }

    void setHeader(const QByteArray &name, const QByteArray &value) {
        // `Bearer <token>`: the word before it is none.
        if (isSecretHeader(name))
            addSecret(
                value.mid(name.compare("cookie", Qt::CaseInsensitive) == 0 ? 0 : value.indexOf(' ') + 1));
        m_command.headers.removeIf([&name](const base::Header &header) {
            return header.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        m_command.headers.append(base::Header{name, value});
    }
    void addSecret(const QByteArray &secret) {
        if (!secret.isEmpty())
            m_command.secrets.append(base::Secret::copyOf(secret));
    }
    void addHeader(const QByteArray &name, const QByteArray &value) {
        if (base::headerValue(m_command.headers, name).isNull())
            setHeader(name, value);
    }

    void noteFile(const QByteArray &option, const QByteArray &file) {
        m_hasBody = m_hasBody || option.startsWith("--data") || option == "-d" || option == "--json";
        note(CurlFinding::curl_file, option, u"file"_s, QString::fromUtf8(file));
    }
    void note(CurlFinding finding, const QByteArray &option = {}, const QString &name = {},
              const QString &value = {}) {
        QVariantMap values;
        if (!option.isEmpty())
            values.insert(u"option"_s, QString::fromUtf8(option));
        if (!name.isEmpty())
            values.insert(name, value);
        add(base::error(finding, values));
    }
    void add(const base::Error &finding) {
        if (!m_command.findings.contains(finding))
            m_command.findings.append(finding);
    }

    QList<QByteArray> m_words;
    qsizetype m_at = 0;
    CurlCommand m_command;
    base::Error m_fault;
    QByteArray m_method;  ///< that an option implies
    bool m_onlyUrls = false;
    bool m_hasBody = false;
    bool m_asQuery = false;
    bool m_isJson = false;
};

/// \a text from where the command begins: behind a prompt, where there is one.
QByteArrayView commandIn(QByteArrayView text) {
    const QByteArrayView trimmed = text.trimmed();
    return trimmed.startsWith("$ ") ? trimmed.sliced(2).trimmed() : trimmed;
}

}  // namespace

bool looksLikeCurl(QByteArrayView text) {
    constexpr qsizetype longestName = 200;
    const QByteArrayView command = commandIn(text);
    const auto end = std::find_if(command.begin(), command.end(),
                                  [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    const qsizetype length = end - command.begin();
    return end != command.end() && length <= longestName && isCurl(command.first(length));
}

base::Result<CurlCommand> readCurl(QByteArrayView text) {
    if (!looksLikeCurl(text))
        return base::failure(CurlFault::curl_no_command);
    auto words = shellWords(commandIn(text));
    if (!words)
        return base::failure(words.error());
    return CommandReader(*std::move(words)).read();
}

QList<base::Secret> secretsOfCurl(const QByteArray &text) {
    if (!looksLikeCurl(text))
        return {};
    // A quote that is still open is closed somewhere behind what can be seen.
    for (const char *missing : {"", "'", "\""}) {
        const QByteArray whole = text + missing;
        if (auto words = shellWords(commandIn(whole)))
            return CommandReader(*std::move(words)).secrets();
    }
    return {};
}

}  // namespace td::service
