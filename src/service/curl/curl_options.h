// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace td::service {

/// What an option of curl is about.
enum class CurlOption {
    unknown,
    method,
    header,
    data,      ///< `@file` is a file
    data_raw,  ///< it is text
    data_encoded,
    json,
    multipart,  ///< -F
    upload,     ///< -T
    as_query,   ///< -G
    head,
    url,
    user,
    bearer,
    agent,
    referer,
    cookie,
    insecure,
    proxy,
    proxy_login,
    certificate,       ///< a file with one, or with a key; a passphrase may follow a colon
    certificate_pass,  ///< the passphrase of it
    redirects,
    other_file,  ///< one to read options or passwords from
    next,        ///< another request begins
    no_effect,   ///< about what curl prints, keeps and waits for
};

/// An option, and whether a value belongs to it.
struct CurlOptionSpec {
    CurlOption option = CurlOption::unknown;
    bool takesValue = false;
};

/// The one called \a name in full, without its dashes; unknown when there is none.
CurlOptionSpec longOption(QByteArrayView name);
/// The one of the letter \a letter.
CurlOptionSpec shortOption(char letter);

}  // namespace td::service
