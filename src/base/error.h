// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>
#include <utility>

#include <QByteArray>
#include <QMetaEnum>
#include <QVariantMap>

namespace td::base {

/// A failure, a finding or a remark as data: a frozen code and the values its sentence needs.
/// Never a sentence: `words` makes those, in the reader's language, each time they are shown.
///
/// A code is the name of an enumerator of some layer's `Q_ENUM_NS` enum (`json_bad_number`), so the
/// set of codes can be listed, and `words` is tested to have a sentence for every one of them.
/// A value may itself be an Error (the reason for the reason). Values never hold a secret.
struct Error {
    QByteArray code;
    QVariantMap values;

    /// True for the default-constructed Error, which says "nothing is wrong".
    bool isNull() const { return code.isEmpty(); }
    bool operator==(const Error &other) const = default;
};

/// The Error whose code is the name of \a code.
template <typename Enum>
requires std::is_enum_v<Enum> Error error(Enum code, QVariantMap values = {}) {
    return {QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(code)), std::move(values)};
}

/// True when \a error carries exactly the code \a code.
template <typename Enum>
requires std::is_enum_v<Enum>
bool is(const Error &error, Enum code) {
    return error.code == QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(code));
}

}  // namespace td::base

Q_DECLARE_METATYPE(td::base::Error)
