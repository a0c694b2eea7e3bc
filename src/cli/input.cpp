// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/input.h"

#include <cstdio>

#include <QFile>

#include "store/codes.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything \a device gives until its end. Not by size: a pipe has none.
base::Result<QByteArray> readAll(QFile &device, const QString &shownPath) {
    QByteArray bytes;
    while (bytes.size() <= Input::limit) {
        const QByteArray block = device.read(1 << 16);
        if (block.isEmpty())
            break;
        bytes += block;
    }
    if (device.error() != QFile::NoError) {
        return base::failure(store::StoreFault::store_unreadable,
                             {{u"path"_s, shownPath}, {u"detail"_s, device.errorString()}});
    }
    if (bytes.size() > Input::limit)
        return base::failure(store::StoreFault::store_too_large,
                             {{u"path"_s, shownPath}, {u"limit"_s, Input::limit}});
    return bytes;
}

base::Result<QByteArray> fileContent(const QByteArray &path) {
    const QString name = QFile::decodeName(path);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return base::failure(store::StoreFault::store_unreadable,
                             {{u"path"_s, name}, {u"detail"_s, file.errorString()}});
    }
    return readAll(file, name);
}

}  // namespace

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
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return base::failure(store::StoreFault::store_unreadable,
                             {{u"path"_s, u"-"_s}, {u"detail"_s, input.errorString()}});
    }
    return readAll(input, u"-"_s);
}

}  // namespace td::cli
