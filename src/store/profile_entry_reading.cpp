// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <limits>

#include "store/connection_entry.h"
#include "store/profile_entry.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;
using base::JsonView;
using service::Profile;

namespace {

/// Reads members of one object; keeps the first thing that is wrong.
class Members {
public:
    Members(JsonView object, QByteArray pointer) : m_object(object), m_pointer(std::move(pointer)) {
        if (!object.isObject())
            wrongType(m_pointer, u"object"_s);
        else if (const auto twice = base::duplicateNames(object); !twice.isEmpty())
            note(StoreFault::store_duplicate_member, {{u"pointer"_s, QString::fromUtf8(m_pointer)},
                                                      {u"name"_s, QString::fromUtf8(twice.first())}});
    }

    JsonView required(QByteArrayView name, JsonView::Kind kind) {
        if (!m_object[name].exists() || m_object[name].isNull())
            note(StoreFault::store_member_missing,
                 {{u"pointer"_s, QString::fromUtf8(m_pointer)}, {u"name"_s, QString::fromUtf8(name)}});
        return optional(name, kind);
    }
    /// Absent also when it is null, or has another type than \a kind.
    JsonView optional(QByteArrayView name, JsonView::Kind kind) {
        const JsonView value = m_object[name];
        if (!value.exists() || value.kind() == kind)
            return value;
        if (value.isNull())
            return {};
        wrongType(pointerOf(name), typeName(kind));
        return {};
    }
    QByteArray pointerOf(QByteArrayView name) const { return m_pointer + base::pointerTo(name); }

    void wrongType(const QByteArray &pointer, const QString &expected) {
        note(StoreFault::store_wrong_type,
             {{u"pointer"_s, QString::fromUtf8(pointer)}, {u"expected"_s, expected}});
    }
    void notOneOf(const QByteArray &pointer, JsonView found, const QString &allowed) {
        note(StoreFault::store_not_one_of, {{u"pointer"_s, QString::fromUtf8(pointer)},
                                            {u"found"_s, found.toString()},
                                            {u"allowed"_s, allowed}});
    }
    void note(StoreFault fault, const QVariantMap &values) {
        if (m_fault.isNull())
            m_fault = base::error(fault, values);
    }
    void note(const base::Error &fault) {
        if (m_fault.isNull())
            m_fault = fault;
    }
    const base::Error &fault() const { return m_fault; }

private:
    static QString typeName(JsonView::Kind kind) {
        switch (kind) {
            case JsonView::Kind::object:
                return u"object"_s;
            case JsonView::Kind::array:
                return u"array"_s;
            case JsonView::Kind::boolean:
                return u"boolean"_s;
            case JsonView::Kind::number:
                return u"integer"_s;
            default:
                return u"string"_s;
        }
    }

    JsonView m_object;
    QByteArray m_pointer;
    base::Error m_fault;
};

bool isPlainId(QByteArrayView id) {
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' ||
               c == '_' || c == '-';
    });
}

void readUrls(Members &members, Profile &profile) {
    for (const auto &member : members.optional("urls", JsonView::Kind::object)) {
        if (!member.value().isString())
            members.wrongType(members.pointerOf("urls") + base::pointerTo(member.name()), u"string"_s);
        profile.urls.insert(member.name().toByteArray(), member.value().utf8().toByteArray());
    }
}

void readClaims(Members &members, Profile &profile) {
    for (const auto &member : members.optional("claims", JsonView::Kind::object)) {
        if (!member.value().isString())
            members.wrongType(members.pointerOf("claims") + base::pointerTo(member.name()), u"string"_s);
        profile.claims.insert(member.name().toByteArray(), member.value().utf8().toByteArray());
    }
}

void readPlaces(Members &members, Profile &profile) {
    for (const auto &member : members.optional("places", JsonView::Kind::object)) {
        const auto place = service::placeNamed(member.value().utf8());
        if (!place)
            members.notOneOf(members.pointerOf("places") + base::pointerTo(member.name()), member.value(),
                             u"query, form"_s);
        profile.places.insert(member.name().toByteArray(), place.value_or(service::Place::query));
    }
}

void readHeaders(Members &members, Profile &profile) {
    int index = 0;
    for (const auto &element : members.optional("headers", JsonView::Kind::array)) {
        Members header(element.value(), members.pointerOf("headers") + '/' + QByteArray::number(index++));
        profile.headers.append({header.required("name", JsonView::Kind::string).utf8().toByteArray(),
                                header.required("value", JsonView::Kind::string).utf8().toByteArray()});
        members.note(header.fault());
    }
}

void readSecretHeaders(Members &members, Profile &profile) {
    int index = 0;
    for (const auto &element : members.optional("secret_headers", JsonView::Kind::array)) {
        if (!element.value().isString()) {
            members.wrongType(members.pointerOf("secret_headers") + '/' + QByteArray::number(index),
                              u"string"_s);
        }
        profile.secretHeaders.append(element.value().utf8().toByteArray());
        ++index;
    }
}

/// They are names that are shown and compared, and never more.
bool isPlainNeed(QByteArrayView need) {
    constexpr qsizetype longest = 80;
    return !need.isEmpty() && need.size() <= longest && std::all_of(need.begin(), need.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' ||
               c == '_' || c == '-';
    });
}

void readNeeds(Members &members, Profile &profile) {
    constexpr int most = 32;
    int index = 0;
    for (const auto &element : members.optional("needs", JsonView::Kind::array)) {
        const QByteArrayView need = element.value().utf8();
        if (!element.value().isString() || !isPlainNeed(need) || index >= most)
            members.wrongType(members.pointerOf("needs") + '/' + QByteArray::number(index), u"secret name"_s);
        profile.needs.append(need.toByteArray());
        ++index;
    }
}

void readKind(Members &members, Profile &profile) {
    const JsonView value = members.required("kind", JsonView::Kind::string);
    const auto kind = service::profileKindNamed(value.utf8());
    if (!kind)
        members.notOneOf(members.pointerOf("kind"), value, u"test, production"_s);
    profile.kind = kind.value_or(service::ProfileKind::production);
}

void readConnection(Members &members, Profile &profile) {
    const JsonView object = members.optional("connection", JsonView::Kind::object);
    if (!object.exists())
        return;
    QByteArray wrong;
    profile.connection = store::readConnection(object, wrong);
    if (!wrong.isEmpty())
        members.wrongType(members.pointerOf("connection") + base::pointerTo(wrong), u"string"_s);
}

/// \a number stays what it is when there is no member \a name.
void readNumber(Members &members, QByteArrayView name, int &number) {
    const JsonView value = members.optional(name, JsonView::Kind::number);
    if (!value.exists())
        return;
    const auto found = value.toInt64();
    if (!found)
        members.wrongType(members.pointerOf(name), u"integer"_s);
    // Whether it is a sensible number is for the rules to say.
    number = static_cast<int>(std::clamp<qint64>(found.value_or(0), std::numeric_limits<int>::min(),
                                                 std::numeric_limits<int>::max()));
}

}  // namespace

base::Result<Profile> readEntry(JsonView entry, const QByteArray &pointer) {
    Members members(entry, pointer);
    Profile profile;
    const JsonView id = members.required("id", JsonView::Kind::string);
    if (!isPlainId(id.utf8()))
        members.note(StoreFault::store_bad_id, {{u"pointer"_s, QString::fromUtf8(members.pointerOf("id"))}});
    profile.id = id.toString();
    profile.name = members.required("name", JsonView::Kind::string).toString();
    profile.service = members.required("service", JsonView::Kind::string).utf8().toByteArray();
    readKind(members, profile);
    profile.baseUrl = members.optional("base_url", JsonView::Kind::string).utf8().toByteArray();
    readUrls(members, profile);
    readHeaders(members, profile);
    readSecretHeaders(members, profile);
    readNeeds(members, profile);
    readPlaces(members, profile);
    readClaims(members, profile);
    readNumber(members, "timeout_s", profile.timeoutSeconds);
    readNumber(members, "unlock_minutes", profile.unlockMinutes);
    profile.allowHttp = members.optional("allow_http", JsonView::Kind::boolean).toBool();
    profile.signs = members.optional("signs", JsonView::Kind::boolean).toBool();
    readConnection(members, profile);
    if (!members.fault().isNull())
        return base::failure(members.fault());
    return profile;
}

}  // namespace td::store
