// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/input.h"

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

#include <QFile>

#include "store/file_descriptor.h"
#include "store/system_error.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;
using store::StoreFault;

namespace {

/// Everything \a file gives until its end. Not by size: a pipe has none.
base::Result<QByteArray> readAll(int file, const QString &name) {
    QByteArray bytes;
    QByteArray block(1 << 16, Qt::Uninitialized);
    while (bytes.size() <= Input::limit) {
        const ssize_t length = ::read(file, block.data(), static_cast<size_t>(block.size()));
        if (length < 0 && errno == EINTR)
            continue;
        if (length < 0)
            return store::systemFailure(StoreFault::store_unreadable, name, errno);
        if (length == 0)
            return bytes;
        bytes.append(block.constData(), length);
    }
    return base::failure(StoreFault::store_too_large, {{u"path"_s, name}, {u"limit"_s, Input::limit}});
}

/// \a path as it may stand in a complaint: what is too long for a path, or in several lines, was a secret
/// that was given in place of a file.
QString shownPath(const QByteArray &path) {
    constexpr qsizetype longest = 160;
    return path.size() > longest || path.contains('\n') ? u"…"_s : QFile::decodeName(path);
}

/// Unlike store::readFile(), also of a pipe: `@<(…)` of a shell is one.
base::Result<QByteArray> fileContent(const QByteArray &path) {
    const store::FileDescriptor file(::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    if (!file.isOpen())
        return store::systemFailure(StoreFault::store_unreadable, shownPath(path), errno);
    return readAll(file.number(), shownPath(path));
}

}  // namespace

QByteArray Input::asFile(const QByteArray &value) {
    return value == "-" || value.startsWith('@') ? value : '@' + value;
}

base::Result<QByteArray> Input::text(const QByteArray &value) {
    if (value == "-" || value == "@-")
        return standardInput();
    if (value.startsWith("@@"))
        return value.sliced(1);
    if (value.startsWith('@'))
        return fileContent(value.sliced(1));
    return value;
}

base::Result<base::Secret> Input::secret(const QByteArray &value) {
    base::Result<QByteArray> bytes = text(value);
    if (!bytes)
        return base::failure(bytes.error());
    const bool literal = value != "-" && (!value.startsWith('@') || value.startsWith("@@"));
    if (!literal && bytes->endsWith('\n'))
        bytes->chop(bytes->endsWith("\r\n") ? 2 : 1);
    return base::Secret(std::move(*bytes));
}

base::Result<QByteArray> Input::standardInput() {
    if (m_standardInputRead)
        return base::failure(UsageFault::usage_stdin_twice);
    m_standardInputRead = true;
    return readAll(::fileno(stdin), u"-"_s);
}

}  // namespace td::cli
