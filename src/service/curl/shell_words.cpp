// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/curl/shell_words.h"

#include <algorithm>
#include <optional>

#include <QVariantMap>

namespace td::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostWords = 4000;

bool isBlank(char c) {
    return c == ' ' || c == '\t';
}

/// What both kinds of shell have in common: the text, the place in it, the words so far.
class WordReader {
public:
    explicit WordReader(QByteArrayView text) : m_text(text) {}
    virtual ~WordReader() = default;
    Q_DISABLE_COPY_MOVE(WordReader)

    base::Result<ShellWords> read() {
        while (m_at < m_text.size() && !m_ended) {
            take();
            if (!m_fault.isNull())
                return base::failure(m_fault);
        }
        endWord();
        if (!m_fault.isNull())
            return base::failure(m_fault);
        if (m_ended && !m_text.sliced(m_at).trimmed().isEmpty())
            find(CurlFinding::curl_further, {});
        return m_found;
    }

protected:
    /// Takes what stands here.
    virtual void take() = 0;

    bool has(qsizetype ahead = 0) const { return m_at + ahead < m_text.size(); }
    char at(qsizetype ahead = 0) const { return has(ahead) ? m_text[m_at + ahead] : '\0'; }
    void skip(qsizetype many = 1) { m_at = std::min(m_at + many, m_text.size()); }
    /// The length of the line end that stands \a ahead; 0 when there is none.
    qsizetype lineEnd(qsizetype ahead) const {
        if (at(ahead) == '\r' && at(ahead + 1) == '\n')
            return 2;
        return has(ahead) && (at(ahead) == '\n' || at(ahead) == '\r') ? 1 : 0;
    }

    void beginWord() {
        if (!m_word)
            m_word = QByteArray();
    }
    void put(char c) {
        beginWord();
        m_word->append(c);
    }
    void put(const QByteArray &text) {
        beginWord();
        m_word->append(text);
    }
    bool inWord() const { return m_word.has_value(); }
    void endWord() {
        if (!m_word)
            return;
        m_found.words.append(*std::exchange(m_word, std::nullopt));
        if (m_found.words.size() > mostWords)
            fail(CurlFault::curl_too_many_words, {{u"limit"_s, mostWords}});
    }
    /// A line end that is not continued: before the first word it is nothing.
    void endLine(qsizetype length) {
        endWord();
        skip(length);
        m_ended = !m_found.words.isEmpty();
    }
    void endCommand() {
        endWord();
        m_ended = true;
    }
    void fail(CurlFault fault, const QVariantMap &values) {
        if (m_fault.isNull())
            m_fault = base::error(fault, values);
    }
    void find(CurlFinding finding, const QVariantMap &values) {
        const base::Error found = base::error(finding, values);
        if (!m_found.findings.contains(found))
            m_found.findings.append(found);
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
    std::optional<QByteArray> m_word;
    ShellWords m_found;
    base::Error m_fault;
    bool m_ended = false;
};

/// A POSIX shell, with the `$'…'` of bash.
class PosixReader final : public WordReader {
public:
    using WordReader::WordReader;

private:
    void take() override {
        const char c = at();
        if (const qsizetype length = lineEnd(0))
            return endLine(length);
        if (isBlank(c)) {
            endWord();
            return skip();
        }
        if (c == '\\')
            return takeEscaped();
        if (c == '\'' || (c == '$' && at(1) == '\''))
            return c == '$' ? takeAnsi() : takeSingle();
        if (c == '"')
            return takeDouble();
        if (QByteArrayView(";|&<>").contains(c) || (c == '#' && !inWord()))
            return endCommand();
        noteExpansion();
        put(c);
        skip();
    }

    void takeEscaped() {
        if (const qsizetype length = lineEnd(1))
            return skip(1 + length);
        if (has(1))
            put(at(1));
        skip(2);
    }

    void takeSingle() {
        beginWord();
        for (skip(); has() && at() != '\''; skip())
            put(at());
        close("'");
    }

    void takeDouble() {
        beginWord();
        for (skip(); has() && at() != '"'; skip()) {
            if (at() != '\\') {
                noteExpansion();
                put(at());
            } else if (const qsizetype length = lineEnd(1)) {
                skip(length);
            } else if (has(1) && QByteArrayView("$`\"\\").contains(at(1))) {
                put(at(1));
                skip();
            } else {
                put('\\');
            }
        }
        close("\"");
    }

    void takeAnsi() {
        beginWord();
        for (skip(2); has() && at() != '\''; skip()) {
            if (at() != '\\' || !has(1)) {
                put(at());
                continue;
            }
            skip();
            putAnsiEscape();
        }
        close("'");
    }

    /// What `\` and the character here stand for; ends on the last character of it.
    void putAnsiEscape() {
        static const QHash<char, char> plain{
            {'n', '\n'},   {'t', '\t'},   {'r', '\r'},  {'a', '\a'},  {'b', '\b'}, {'f', '\f'}, {'v', '\v'},
            {'e', '\x1b'}, {'E', '\x1b'}, {'\\', '\\'}, {'\'', '\''}, {'"', '"'},  {'?', '?'}};
        const char c = at();
        if (const auto found = plain.constFind(c); found != plain.constEnd())
            return put(*found);
        if (c == 'x')
            return putCode(16, 1, 2, false);
        if (c == 'u' || c == 'U')
            return putCode(16, 1, c == 'u' ? 4 : 8, true);
        if (c >= '0' && c <= '7')
            return putCode(8, 0, 3, false);
        put('\\');
        put(c);
    }

    /// The number with at most \a most digits that begins \a ahead: a byte, or a character.
    void putCode(int base, qsizetype ahead, qsizetype most, bool character) {
        QByteArray digits;
        while (digits.size() < most && has(ahead + digits.size()) && isDigit(at(ahead + digits.size()), base))
            digits.append(at(ahead + digits.size()));
        if (digits.isEmpty()) {
            put('\\');
            return put(at());
        }
        const uint read = digits.toUInt(nullptr, base);
        const bool isCharacter =
            !character || (read <= QChar::LastValidCodePoint && !QChar::isSurrogate(read));
        const uint code = isCharacter ? read : static_cast<uint>(QChar::ReplacementCharacter);
        if (code == 0)
            fail(CurlFault::curl_control, {});
        put(character ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1).toUtf8()
                      : QByteArray(1, static_cast<char>(code & 0xff)));
        skip(ahead + digits.size() - 1);
    }

    static bool isDigit(char c, int base) {
        if (base == 8)
            return c >= '0' && c <= '7';
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    void close(const char *quote) {
        if (!has())
            return fail(CurlFault::curl_unterminated, {{u"quote"_s, QString::fromLatin1(quote)}});
        skip();
    }

    /// `$name`, `${…}`, `$(…)` and `` `…` ``.
    void noteExpansion() {
        const char next = at(1);
        const bool named = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '_' ||
                           next == '{' || next == '(';
        if (at() != '`' && (at() != '$' || !named))
            return;
        QByteArray text(1, at());
        constexpr qsizetype longest = 24;
        for (qsizetype i = 1; has(i) && i < longest && !isBlank(at(i)) && !lineEnd(i) &&
                              !QByteArrayView("\"'/&;,").contains(at(i));
             ++i)
            text.append(at(i));
        find(CurlFinding::curl_expansion, {{u"text"_s, QString::fromUtf8(text)}});
    }
};

/// The command prompt of Windows, which takes `^` away, and the programs behind it, which take words apart by
/// `"` and `\"`.
class PromptReader final : public WordReader {
public:
    using WordReader::WordReader;

private:
    void take() override {
        if (at() == '^' && !m_promptQuoted)
            return takeCaret();
        if (const qsizetype length = lineEnd(0)) {
            if (m_quoted || m_promptQuoted)
                return fail(CurlFault::curl_unterminated, {{u"quote"_s, u"\""_s}});
            return endLine(length);
        }
        if (at() == '"')
            m_promptQuoted = !m_promptQuoted;
        else if (!m_promptQuoted && !m_quoted && QByteArrayView("&|<>").contains(at()))
            return endCommand();
        takeCharacter(at());
        skip();
        if (!has() && m_quoted)
            fail(CurlFault::curl_unterminated, {{u"quote"_s, u"\""_s}});
    }

    /// `^` before a line end joins the lines, and a further line end is a line end of the text.
    void takeCaret() {
        if (const qsizetype length = lineEnd(1)) {
            skip(1 + length);
            if (const qsizetype again = lineEnd(0); again && m_quoted) {
                takeCharacter('\n');
                skip(again);
            }
            return;
        }
        if (has(1))
            takeCharacter(at(1));
        skip(2);
        if (!has() && m_quoted)
            fail(CurlFault::curl_unterminated, {{u"quote"_s, u"\""_s}});
    }

    /// \a c as the program gets it.
    void takeCharacter(char c) {
        if (c == '\\') {
            ++m_backslashes;
            return beginWord();
        }
        if (c == '"') {
            put(QByteArray(m_backslashes / 2, '\\'));
            if (std::exchange(m_backslashes, 0) % 2 == 1)
                put('"');
            else
                m_quoted = !m_quoted;
            return;
        }
        if (const qsizetype many = std::exchange(m_backslashes, 0))
            put(QByteArray(many, '\\'));
        if (!m_quoted && isBlank(c))
            return endWord();
        put(c);
    }

    bool m_promptQuoted = false;  ///< for the prompt, where `^` is itself
    bool m_quoted = false;        ///< for the program
    qsizetype m_backslashes = 0;  ///< that stand right before
};

bool isForPrompt(QByteArrayView text) {
    return text.contains("^\"") || text.contains("^\n") || text.contains("^\r");
}

}  // namespace

base::Result<ShellWords> shellWords(QByteArrayView text) {
    if (text.size() > longestCommand)
        return base::failure(CurlFault::curl_too_large, {{u"limit"_s, longestCommand}});
    if (text.contains('\0'))
        return base::failure(CurlFault::curl_control);
    if (isForPrompt(text))
        return PromptReader(text).read();
    return PosixReader(text).read();
}

}  // namespace td::service
