// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profile_entry.h"

#include <algorithm>

#include <QSet>

#include "store/connection_entry.h"

namespace td::store {

using base::JsonView;
using service::Profile;

namespace {

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
