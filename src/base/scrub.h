// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QByteArray>
#include <QList>

#include "base/secret.h"

namespace td::base {

/// Hides secrets, as scrubbed() does; for many texts, as it spells the secrets out only once.
class Scrubber {
public:
    explicit Scrubber(const QList<Secret> &secrets = {});

    QByteArray scrubbed(QByteArrayView text) const;

private:
    /// Bytes to look for. Base64 of a secret that stands within other bytes (`user:secret`) begins or
    /// ends with a character that also holds bits of its neighbours: it is hidden, whatever it is.
    struct Pattern {
        Secret bytes;
        bool before = false;  ///< hide the base64 character in front as well
        bool after = false;   ///< and the one behind, with the padding that may follow it
    };
    struct Range {
        qsizetype begin;
        qsizetype end;
    };

    static Pattern base64Pattern(QByteArrayView secret, int phase, QByteArray::Base64Options options);
    static void appendMatches(QByteArrayView text, qsizetype at, const Pattern &pattern,
                              QList<Range> &ranges);
    void add(Pattern pattern);
    QList<Range> rangesIn(QByteArrayView text) const;

    QList<Pattern> m_patterns;
    std::array<bool, 256> m_begins{};  ///< the bytes a pattern may begin with, however it is spelled
};

/// \a text with every one of \a secrets replaced by `[hidden]`, wherever it stands as sent,
/// percent-encoded (either case of hex), JSON-escaped, or base64 or base64url encoded. Secrets
/// shorter than 4 bytes are left: they would hide every other word and identify nobody.
QByteArray scrubbed(QByteArrayView text, const QList<Secret> &secrets);

}  // namespace td::base
