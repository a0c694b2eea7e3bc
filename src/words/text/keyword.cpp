// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/text/keyword.h"

#include <array>

#include <QStringList>

#include "words/text/punctuation.h"
#include "words/text/visible.h"

namespace td::words {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Keyword {
    const char *word;
    const char *text;
};

constexpr std::array keywords{
    // Parts of a token.
    Keyword{"header", QT_TRANSLATE_NOOP("keyword", "header")},
    Keyword{"payload", QT_TRANSLATE_NOOP("keyword", "payload")},
    Keyword{"signature", QT_TRANSLATE_NOOP("keyword", "signature")},
    Keyword{"encrypted_key", QT_TRANSLATE_NOOP("keyword", "encrypted key")},
    Keyword{"iv", QT_TRANSLATE_NOOP("keyword", "initialization vector")},
    Keyword{"ciphertext", QT_TRANSLATE_NOOP("keyword", "ciphertext")},
    Keyword{"tag", QT_TRANSLATE_NOOP("keyword", "authentication tag")},
    // Keys and how secrets are written.
    Keyword{"secret", QT_TRANSLATE_NOOP("keyword", "shared secret")},
    Keyword{"hex", QT_TRANSLATE_NOOP("keyword", "hexadecimal digits")},
    // What a claim tells of its owner.
    Keyword{"mail", QT_TRANSLATE_NOOP("keyword", "mail address")},
    Keyword{"phone", QT_TRANSLATE_NOOP("keyword", "phone number")},
    // Types.
    Keyword{"object", QT_TRANSLATE_NOOP("keyword", "object")},
    Keyword{"array", QT_TRANSLATE_NOOP("keyword", "array")},
    Keyword{"string", QT_TRANSLATE_NOOP("keyword", "string")},
    Keyword{"number", QT_TRANSLATE_NOOP("keyword", "number")},
    Keyword{"integer", QT_TRANSLATE_NOOP("keyword", "integer")},
    Keyword{"int32", QT_TRANSLATE_NOOP("keyword", "32-bit integer")},
    Keyword{"int64", QT_TRANSLATE_NOOP("keyword", "64-bit integer")},
    Keyword{"boolean", QT_TRANSLATE_NOOP("keyword", "true or false")},
    Keyword{"null", QT_TRANSLATE_NOOP("keyword", "null")},
    Keyword{"absent", QT_TRANSLATE_NOOP("keyword", "nothing")},
    Keyword{"utf8", QT_TRANSLATE_NOOP("keyword", "UTF-8 text")},
    Keyword{"header value", QT_TRANSLATE_NOOP("keyword", "text that a header may hold")},
    Keyword{"secret name", QT_TRANSLATE_NOOP("keyword", "the name of a secret, at most 32 of them")},
    // How an exchange may end.
    Keyword{"success", QT_TRANSLATE_NOOP("keyword", "success")},
    Keyword{"refused", QT_TRANSLATE_NOOP("keyword", "refused")},
    Keyword{"not_sent", QT_TRANSLATE_NOOP("keyword", "not sent")},
    Keyword{"transport_error", QT_TRANSLATE_NOOP("keyword", "transport error")},
    Keyword{"unknown", QT_TRANSLATE_NOOP("keyword", "outcome unknown")},
    Keyword{"malformed", QT_TRANSLATE_NOOP("keyword", "malformed response")},
    Keyword{"not_saved", QT_TRANSLATE_NOOP("keyword", "not saved")},
    // What a path may lead to.
    Keyword{"folder", QT_TRANSLATE_NOOP("keyword", "a folder")},
    Keyword{"fifo", QT_TRANSLATE_NOOP("keyword", "a named pipe")},
    Keyword{"socket", QT_TRANSLATE_NOOP("keyword", "a socket")},
    Keyword{"device", QT_TRANSLATE_NOOP("keyword", "a device")},
    // The system's commonest words for its errors (strerror, in the C locale).
    Keyword{"No such file or directory", QT_TRANSLATE_NOOP("keyword", "no such file or folder")},
    Keyword{"Permission denied", QT_TRANSLATE_NOOP("keyword", "permission denied")},
    Keyword{"Operation not permitted", QT_TRANSLATE_NOOP("keyword", "operation not permitted")},
    Keyword{"Not a directory", QT_TRANSLATE_NOOP("keyword", "not a folder")},
    Keyword{"Is a directory", QT_TRANSLATE_NOOP("keyword", "it is a folder")},
    Keyword{"File exists", QT_TRANSLATE_NOOP("keyword", "it exists already")},
    Keyword{"No space left on device", QT_TRANSLATE_NOOP("keyword", "no space left on the disk")},
    Keyword{"Disk quota exceeded", QT_TRANSLATE_NOOP("keyword", "disk quota exceeded")},
    Keyword{"Read-only file system", QT_TRANSLATE_NOOP("keyword", "read-only file system")},
    Keyword{"File too large", QT_TRANSLATE_NOOP("keyword", "file too large")},
    Keyword{"Too many levels of symbolic links",
            QT_TRANSLATE_NOOP("keyword", "too many levels of symbolic links")},
    Keyword{"File name too long", QT_TRANSLATE_NOOP("keyword", "file name too long")},
    Keyword{"Bad file descriptor", QT_TRANSLATE_NOOP("keyword", "it is closed")},
    Keyword{"No such device or address", QT_TRANSLATE_NOOP("keyword", "no such device")},
    Keyword{"Input/output error", QT_TRANSLATE_NOOP("keyword", "input/output error")},
};

/// Empty when \a word is no keyword.
QString known(const QString &word, Language language) {
    for (const Keyword &keyword : keywords) {
        if (word == QLatin1String(keyword.word))
            return translate("keyword", keyword.text, language);
    }
    return {};
}

}  // namespace

QString keyword(const QString &word, Language language) {
    QStringList texts;
    for (const QString &one : word.split(u", "_s)) {
        texts.append(known(one, language));
        if (texts.last().isEmpty())
            return visible(word);
    }
    return listed(texts, language);
}

}  // namespace td::words
