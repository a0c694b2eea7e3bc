// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profile_entry.h"

#include <algorithm>
#include <limits>

#include <QSet>

#include "store/connection_entry.h"

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
        if (!m_object[name].exists())
            note(StoreFault::store_member_missing,
                 {{u"pointer"_s, QString::fromUtf8(m_pointer)}, {u"name"_s, QString::fromUtf8(name)}});
        return optional(name, kind);
    }
    /// Absent also when it has another type than \a kind.
    JsonView optional(QByteArrayView name, JsonView::Kind kind) {
        const JsonView value = m_object[name];
        if (!value.exists() || value.kind() == kind)
            return value;
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

void writeHeader(base::JsonWriter &writer, const base::Header &header) {
    writer.beginObject().name("name").utf8(header.name).name("value").utf8(header.value).endObject();
}

void writeHeaders(base::JsonWriter &writer, const Profile &profile, JsonView stored) {
    writer.beginArray();
    for (const base::Header &header : profile.headers) {
        JsonView same;
        for (const auto &element : stored) {
            const JsonView candidate = element.value();
            if (candidate["name"].utf8() == header.name && candidate["value"].utf8() == header.value)
                same = candidate;
        }
        if (same.exists())
            writer.copy(same);
        else
            writeHeader(writer, header);
    }
    writer.endArray();
}

void writeTexts(base::JsonWriter &writer, const QMap<QByteArray, QByteArray> &texts) {
    writer.beginObject();
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        writer.name(text.key()).utf8(text.value());
    writer.endObject();
}

void writeNames(base::JsonWriter &writer, const QList<QByteArray> &names) {
    writer.beginArray();
    for (const QByteArray &name : names)
        writer.utf8(name);
    writer.endArray();
}

void writePlaces(base::JsonWriter &writer, const Profile &profile) {
    writer.beginObject();
    for (auto place = profile.places.cbegin(); place != profile.places.cend(); ++place)
        writer.name(place.key()).utf8(service::name(place.value()));
    writer.endObject();
}

struct Member {
    const char *name;
    /// Writes the value; `stored` is the one in the file, for what is unknown within it.
    void (*write)(base::JsonWriter &writer, const Profile &profile, JsonView stored);
};

constexpr Member ours[] = {
    {"id", [](base::JsonWriter &writer, const Profile &profile, JsonView) { writer.string(profile.id); }},
    {"name", [](base::JsonWriter &writer, const Profile &profile, JsonView) { writer.string(profile.name); }},
    {"service",
     [](base::JsonWriter &writer, const Profile &profile, JsonView) { writer.utf8(profile.service); }},
    {"kind", [](base::JsonWriter &writer, const Profile &profile,
                JsonView) { writer.utf8(service::name(profile.kind)); }},
    {"base_url",
     [](base::JsonWriter &writer, const Profile &profile, JsonView) { writer.utf8(profile.baseUrl); }},
    {"urls",
     [](base::JsonWriter &writer, const Profile &profile, JsonView) { writeTexts(writer, profile.urls); }},
    {"headers", writeHeaders},
    {"secret_headers", [](base::JsonWriter &writer, const Profile &profile,
                          JsonView) { writeNames(writer, profile.secretHeaders); }},
    {"needs",
     [](base::JsonWriter &writer, const Profile &profile, JsonView) { writeNames(writer, profile.needs); }},
    {"places",
     [](base::JsonWriter &writer, const Profile &profile, JsonView) { writePlaces(writer, profile); }},
    {"claims",
     [](base::JsonWriter &writer, const Profile &profile, JsonView) { writeTexts(writer, profile.claims); }},
    {"timeout_s", [](base::JsonWriter &writer, const Profile &profile,
                     JsonView) { writer.integer(profile.timeoutSeconds); }},
    {"unlock_minutes", [](base::JsonWriter &writer, const Profile &profile,
                          JsonView) { writer.integer(profile.unlockMinutes); }},
    {"allow_http",
     [](base::JsonWriter &writer, const Profile &profile, JsonView) { writer.boolean(profile.allowHttp); }},
    {"signs",
     [](base::JsonWriter &writer, const Profile &profile, JsonView) { writer.boolean(profile.signs); }},
    {"connection", [](base::JsonWriter &writer, const Profile &profile,
                      JsonView stored) { writeConnection(writer, profile.connection, stored); }},
};

const Member *ourMember(QByteArrayView name) {
    const auto *found = std::find_if(std::begin(ours), std::end(ours),
                                     [name](const Member &member) { return name == member.name; });
    return found == std::end(ours) ? nullptr : found;
}

QByteArray valueText(const Member &member, const Profile &profile) {
    base::JsonWriter writer;
    member.write(writer, profile, {});
    return writer.take();
}

QByteArray compactText(JsonView value) {
    base::JsonWriter writer;
    writer.copy(value);
    return writer.take();
}

bool isChanged(const Member &member, const EntryText &entry) {
    const QByteArray before =
        entry.before ? valueText(member, *entry.before) : compactText(entry.stored[member.name]);
    return before != valueText(member, entry.profile);
}

void writeMember(base::JsonWriter &writer, const Member &member, const EntryText &entry) {
    const JsonView stored = entry.stored[member.name];
    writer.name(member.name);
    if (stored.exists() && !isChanged(member, entry))
        writer.copy(stored);
    else
        member.write(writer, entry.profile, stored);
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

QList<QByteArray> changedMembers(const EntryText &entry) {
    QList<QByteArray> changed;
    for (const Member &member : ours) {
        if (isChanged(member, entry))
            changed.append(member.name);
    }
    for (const auto &member : entry.incoming) {
        const QByteArray name = member.name().toByteArray();
        if (!ourMember(name) && compactText(member.value()) != compactText(entry.stored[name]))
            changed.append(name);
    }
    return changed;
}

void writeEntry(base::JsonWriter &writer, const EntryText &entry) {
    writer.beginObject();
    QSet<QByteArray> written;
    for (const auto &member : entry.stored) {
        const QByteArray name = member.name().toByteArray();
        if (written.contains(name))
            continue;  // it stood twice; to write it twice would leave the entry unreadable
        written.insert(name);
        if (const Member *known = ourMember(name)) {
            writeMember(writer, *known, entry);
            continue;
        }
        const JsonView replaced = entry.incoming[name];
        writer.name(name).copy(replaced.exists() ? replaced : entry.stored[name]);
    }
    for (const Member &member : ours) {
        if (!written.contains(member.name))
            writeMember(writer, member, entry);
    }
    for (const auto &member : entry.incoming) {
        const QByteArray name = member.name().toByteArray();
        if (!ourMember(name) && !written.contains(name))
            writer.name(name).copy(member.value());
    }
    writer.endObject();
}

}  // namespace td::store
