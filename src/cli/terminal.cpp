// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <cstdio>

#include "words/sentence.h"

namespace td::cli {

namespace {
bool write(std::FILE *stream, const QByteArray &bytes) {
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size;
}
}  // namespace

void Terminal::line(const QString &text) {
    if (!write(stdout, text.toUtf8() + '\n'))
        m_lost = true;
}

void Terminal::lines(const QStringList &texts) {
    for (const QString &text : texts)
        line(text);
}

void Terminal::document(const QByteArray &json) {
    if (!write(stdout, json))
        m_lost = true;
}

void Terminal::complain(const base::Error &error) {
    remark(words::sentence(error, m_language));
}

void Terminal::remark(const QString &text) {
    write(stderr, text.toUtf8() + '\n');
}

bool Terminal::flush() {
    if (std::fflush(stdout) != 0)
        m_lost = true;
    return !m_lost;
}

}  // namespace td::cli
