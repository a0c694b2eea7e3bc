// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection_entry.h"

#include <algorithm>
#include <array>

namespace td::store {

using base::JsonView;
using service::ProfileConnection;

namespace {

struct Member {
    const char *name;
    QByteArray ProfileConnection::*value;
};

constexpr std::array members{
    Member{"proxy", &ProfileConnection::proxy},
    Member{"ca", &ProfileConnection::authorities},
    Member{"client_certificate", &ProfileConnection::clientCertificate},
    Member{"min_tls", &ProfileConnection::minTls},
    Member{"pin", &ProfileConnection::pin},
};

bool isOurs(QByteArrayView name) {
    return std::any_of(members.begin(), members.end(),
                       [name](const Member &one) { return name == one.name; });
}

}  // namespace

ProfileConnection readConnection(JsonView object, QByteArray &wrong) {
    ProfileConnection connection;
    for (const Member &member : members) {
        const JsonView value = object[member.name];
        if (!value.exists() || value.isNull())
            continue;
        if (value.isString())
            connection.*member.value = value.utf8().toByteArray();
        else if (wrong.isEmpty())
            wrong = member.name;
    }
    return connection;
}

void writeConnection(base::JsonWriter &writer, const ProfileConnection &connection, JsonView stored) {
    const ProfileConnection usual;
    writer.beginObject();
    for (const Member &member : members) {
        if (connection.*member.value != usual.*member.value)
            writer.name(member.name).utf8(connection.*member.value);
    }
    for (const auto &member : stored) {
        if (!isOurs(member.name()))
            writer.name(member.name()).copy(member.value());
    }
    writer.endObject();
}

}  // namespace td::store
