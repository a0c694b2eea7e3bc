// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/curl/curl_command.h"
#include "service/plan.h"

namespace td::service {

/// True for a value with what stands in a masked text where a secret stood.
bool isMasked(QByteArrayView value);

/// The values that a curl command sends, by the place they travel in.
class CurlValues {
public:
    /// \a url is that of \a command in normal form.
    CurlValues(const CurlCommand &command, const QByteArray &url);

    /// True when something is sent for \a parameter, wherever.
    bool has(const Parameter &parameter) const { return find(parameter).has_value(); }
    /// Puts what \a endpoint takes into \a values, and what it has no place for into \a findings.
    void fill(const Endpoint &endpoint, Values &values, QList<base::Error> &findings) const;

private:
    struct Given {
        Place place;
        QByteArray name;
        QByteArray value;
    };

    void readPairs(QByteArrayView text, Place place);
    void readBody(const CurlCommand &command);
    void readJson(QByteArrayView text);
    /// Its value: that in a place where it may travel before that in another; without its prefix.
    std::optional<QByteArray> find(const Parameter &parameter) const;

    QList<Given> m_all;
    bool m_isUnread = false;  ///< there is a body that is none of name and value
};

}  // namespace td::service
