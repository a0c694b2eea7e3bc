// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "base/clock.h"
#include "base/secret.h"
#include "support/fault_server.h"

namespace td::test {

/// One way in which an app's server may be made: as it should be, or with one flaw.
enum class AppVariant {
    plain,
    // Right, each in its own way.
    terse,            ///< neither message nor sdk_error_code in a success
    empty_data,       ///< a refusal has `data` with empty members
    null_data,        ///< a refusal has null for `data`
    fields_added,     ///< fields that nobody knows, in camelCase too
    exact_times,      ///< expire_date counts milliseconds beyond exp
    codes_once,       ///< a code is good once
    own_tokens_only,  ///< only tokens that it issued itself
    with_user,        ///< user_info beside the token
    // Flawed.
    text_codes,
    text_codes_refusing,
    text_expiry,
    fraction_expiry,
    seconds_expiry,
    no_expiry,
    over_already,
    camel_codes,
    camel_data,
    created_status,
    refuses_all,
    expired_as_invalid,
    expired_accepted,
    expired_status,
    token_in_refusal,
    refusal_status,
    refusal_code_zero,
    garbage_page,
    garbage_code,
    tampered_code,
    unverified,
    bare_accepted,
    missing_closes,
    missing_accepted,
    unknown_refused,
    get_other_user,
    update_other_user,
    number_user,
    update_earlier,
    update_echoes,
    exp_differs,
    text_differs,
    other_key,
    opaque,
    other_user_info,
    page_for_all,
};

/// An app's own SUD server with the secret that signs its codes, as the vendor's library makes one: codes and
/// tokens are JWTs of `uid`, `exp` and `app_id`, and every answer has the status 200 and no Content-Type.
class AppServer final {
public:
    AppServer(AppVariant variant, const base::Clock &clock);

    QByteArray url() const { return m_server.url(""); }
    FaultServer &server() { return m_server; }

    static QByteArray appSecret();
    static constexpr QByteArrayView appId = "1461564080052506636";
    /// A code as the app hands one to its client, good for two hours.
    QByteArray newCode() const;

private:
    struct Asked;

    Script answer(const Received &received);
    Script answerTo(const Asked &asked);
    Script succeed(const Asked &asked, const QByteArray &uid);
    Script refuse(int code) const;
    int refusalOf(const Asked &asked, QByteArray *uid);
    QByteArray signedToken(const QByteArray &uid, qint64 expiresS) const;

    AppVariant m_variant;
    const base::Clock &m_clock;
    QSet<QByteArray> m_used;
    QSet<QByteArray> m_issued;
    FaultServer m_server;
};

}  // namespace td::test
