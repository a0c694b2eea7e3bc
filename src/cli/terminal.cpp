// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <algorithm>
#include <cstdio>

#include <unistd.h>

#include "words/sentence.h"
#include "words/text/jwts_masked.h"
#include "words/text/visible.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;

namespace {
bool write(std::FILE *stream, const QByteArray &bytes) {
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size;
}

bool isObeyedOrHidden(QChar character) {
    switch (character.category()) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return character.unicode() >= 0x7f;  // what is lower is escaped already, or white space
        default:
            return false;
    }
}
}  // namespace

QByteArray escapedForTerminal(const QByteArray &json) {
    const QString text = QString::fromUtf8(json);
    if (std::none_of(text.begin(), text.end(), isObeyedOrHidden))
        return json;
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar character : text) {
        if (isObeyedOrHidden(character))
            escaped += R"(\u)"_L1 + QString::number(character.unicode(), 16).rightJustified(4, u'0');
        else
            escaped += character;
    }
    return escaped.toUtf8();
}

void Terminal::line(const QString &text) {
    if (!write(stdout, words::visible(text).toUtf8() + '\n'))
        m_lost = true;
}

void Terminal::lines(const QStringList &texts) {
    for (const QString &text : texts)
        line(text);
}

void Terminal::document(const QByteArray &json) {
    if (!write(stdout, escapedForTerminal(json)))
        m_lost = true;
}

void Terminal::exactly(const QByteArray &command) {
    if (::isatty(STDOUT_FILENO) != 0)
        return lines(QString::fromUtf8(command).split(u'\n'));
    if (!write(stdout, command + '\n'))
        m_lost = true;
}

void Terminal::complain(const base::Error &error) {
    remark(words::sentence(error, m_language));
}

void Terminal::remark(const QString &text) {
    // It may repeat what was given in a wrong place, and that may be a token.
    write(stderr, words::withoutJwts(words::visible(text)).toUtf8() + '\n');
}

bool Terminal::flush() {
    if (std::fflush(stdout) != 0)
        m_lost = true;
    return !m_lost;
}

}  // namespace td::cli
