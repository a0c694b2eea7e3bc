// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profile_document.h"

#include <algorithm>

#include "store/built_in.h"
#include "store/profile_entry.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;
using base::JsonView;
using service::Profile;

namespace {
QVariant asValue(const base::Error &error) {
    return QVariant::fromValue(error);
}

QByteArray entryPointer(std::size_t index) {
    return "/profiles/" + QByteArray::number(index);
}

/// A positive whole number, however large: a later program's format is not ours to bound.
bool isFormat(JsonView value) {
    const QByteArrayView text = value.raw();
    return value.isNumber() && text != "0" &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// What keeps \a root from being the root of a file of profiles; null when nothing does.
base::Error faultOf(JsonView root) {
    const auto wrongType = [](const char *pointer, const QString &expected) {
        return base::error(StoreFault::store_wrong_type,
                           {{u"pointer"_s, QString::fromLatin1(pointer)}, {u"expected"_s, expected}});
    };
    if (!root.isObject())
        return wrongType("", u"object"_s);
    for (const char *name : {"format", "profiles"}) {
        const QVariantMap values = {{u"pointer"_s, QString()}, {u"name"_s, QString::fromLatin1(name)}};
        if (!root[name].exists())
            return base::error(StoreFault::store_member_missing, values);
        if (base::duplicateNames(root).contains(name))
            return base::error(StoreFault::store_duplicate_member, values);
    }
    if (!isFormat(root["format"]))
        return wrongType("/format", u"integer"_s);
    if (!root["profiles"].isArray())
        return wrongType("/profiles", u"array"_s);
    return {};
}
}  // namespace

base::Result<ProfileDocument> ProfileDocument::parse(QByteArrayView text, const service::Catalog &catalog,
                                                     qsizetype most) {
    const auto json = base::Json::parse(text);
    const base::Error fault = json ? faultOf(json->root()) : json.error();
    if (!fault.isNull())
        return base::failure(StoreFault::store_not_profiles, {{u"reason"_s, asValue(fault)}});
    if (const qsizetype found = json->root()["profiles"].size(); found > most)
        return base::failure(ShareFault::share_too_many, {{u"found"_s, found}, {u"limit"_s, most}});
    ProfileDocument document(catalog);
    document.m_json = *json;
    for (const auto &element : json->root()["profiles"])
        document.m_entries.push_back(document.judged(element.value(), document.m_entries.size()));
    return document;
}

ProfileDocument::Entry ProfileDocument::judged(JsonView stored, std::size_t index) const {
    Entry entry;
    entry.stored = stored;
    entry.id = stored["id"].toString();
    entry.name = stored["name"].toString();
    const auto read = readEntry(stored, entryPointer(index));
    const auto profile = read ? admitted(*read) : read;
    if (profile) {
        entry.profile = *profile;
        entry.before = *profile;
        return entry;
    }
    entry.reason = profile.error();
    if (read)
        entry.before = *read;
    return entry;
}

QByteArray ProfileDocument::newerFormat() const {
    const JsonView format = m_json.root()["format"];
    return !format.exists() || format.toInt64() == knownFormat ? QByteArray() : format.raw().toByteArray();
}

QList<base::Error> ProfileDocument::notices(const QString &path) const {
    QList<base::Error> notices;
    if (const QByteArray newer = newerFormat(); !newer.isEmpty())
        notices.append(base::error(
            StoreFault::store_newer_format,
            {{u"path"_s, path}, {u"format"_s, QString::fromLatin1(newer)}, {u"known"_s, knownFormat}}));
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (!entry.profile)
            notices.append(base::error(StoreFault::store_entry_unusable,
                                       {{u"pointer"_s, QString::fromLatin1(entryPointer(i))},
                                        {u"name"_s, entry.name},
                                        {u"reason"_s, asValue(entry.reason)}}));
    }
    return notices;
}

std::optional<std::size_t> ProfileDocument::withId(const QString &id) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&id](const Entry &entry) { return entry.id == id; });
    return found == m_entries.end() ? std::nullopt
                                    : std::optional(static_cast<std::size_t>(found - m_entries.begin()));
}

std::optional<std::size_t> ProfileDocument::named(const QString &name) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&name](const Entry &entry) { return isSameName(entry.name, name); });
    return found == m_entries.end() ? std::nullopt
                                    : std::optional(static_cast<std::size_t>(found - m_entries.begin()));
}

bool ProfileDocument::isBuiltIn(const QString &id, const QString &name) const {
    const QList<Profile> builtIn = builtInProfiles(*m_catalog);
    return std::any_of(builtIn.begin(), builtIn.end(), [&](const Profile &profile) {
        return profile.id == id || isSameName(profile.name, name);
    });
}

base::Result<Profile> ProfileDocument::admitted(const Profile &profile,
                                                std::optional<std::size_t> place) const {
    auto normal = service::checked(profile, m_catalog->service(profile.service), m_catalog->ids());
    if (!normal)
        return normal;
    const auto nameTaken = [&normal] {
        return base::failure(service::ProfileFault::profile_name_taken, {{u"name"_s, normal->name}});
    };
    for (const Profile &builtIn : builtInProfiles(*m_catalog)) {
        if (builtIn.id == normal->id)
            return base::failure(service::ProfileFault::profile_built_in, {{u"name"_s, builtIn.name}});
        if (isSameName(builtIn.name, normal->name))
            return nameTaken();
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (i == place)
            continue;
        if (m_entries[i].id == normal->id)
            return base::failure(StoreFault::store_id_taken,
                                 {{u"id"_s, normal->id}, {u"name"_s, m_entries[i].name}});
        if (isSameName(m_entries[i].name, normal->name))
            return nameTaken();
    }
    return normal;
}

void ProfileDocument::append(const Profile &profile, JsonView incoming) {
    m_entries.emplace_back();
    replace(m_entries.size() - 1, profile, incoming);
}

void ProfileDocument::replace(std::size_t place, const Profile &profile, JsonView incoming) {
    Entry &entry = m_entries[place];
    entry.id = profile.id;
    entry.name = profile.name;
    entry.profile = profile;
    entry.reason = {};
    entry.incoming = incoming;
    entry.edited = true;
    m_edited = true;
}

void ProfileDocument::appendWaiting(const Entry &entry) {
    m_entries.push_back(entry);
    m_edited = true;
}

void ProfileDocument::remove(std::size_t place) {
    m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(place));
    m_edited = true;
}

void ProfileDocument::writeEntries(base::JsonWriter &writer) const {
    writer.beginArray();
    for (const Entry &entry : m_entries) {
        if (entry.edited)
            writeEntry(writer, {*entry.profile, entry.before, entry.stored, entry.incoming});
        else
            writer.copy(entry.stored);
    }
    writer.endArray();
}

QByteArray ProfileDocument::text() const {
    base::JsonWriter writer(base::JsonWriter::Style::indented);
    writer.beginObject();
    if (m_json.isNull()) {
        writer.name("format").integer(knownFormat).name("profiles");
        writeEntries(writer);
    }
    for (const auto &member : m_json.root()) {
        writer.name(member.name());
        if (member.name() == "profiles")
            writeEntries(writer);
        else
            writer.copy(member.value());
    }
    writer.endObject();
    return writer.take();
}

}  // namespace td::store
