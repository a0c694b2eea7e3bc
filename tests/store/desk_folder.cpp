// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/desk_folder.h"

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>

#include "store/profile_list.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;

QByteArray definitionText(const QByteArray &id) {
    return R"({"format":1,"id":")" + id + R"(","label":{"en":"A","zh":"甲"},"about":{"en":"B","zh":"乙"},
        "endpoints":[{"id":"renew","label":{"en":"C","zh":"丙"},"about":{"en":"D","zh":"丁"},
            "method":"POST","path":"/renew","own_url":true,
            "parameters":[{"name":"token","in":["query","form"],"required":true,"secret":true,
                "label":{"en":"E","zh":"戊"},"hint":{"en":"F","zh":"己"}}],
            "response":"plain"}],
        "responses":{"plain":{"statuses":[200],"success":[{"pointer":"/code","is":[0]}],
            "refusal":[{"pointer":"/code","is_not":[0]}],
            "tokens":[{"role":"token","label":{"en":"G","zh":"庚"},"pointer":"/token","required":true}]}}})";
}

service::Catalog twoServices() {
    service::Catalog catalog;
    catalog.add(u"ticket.json"_s, definitionText("ticket"), service::Catalog::Origin::built_in);
    catalog.add(u"/etc/parcel.json"_s, definitionText("parcel"), service::Catalog::Origin::user);
    return catalog;
}

service::Profile ticketProfile(const QString &name) {
    service::Profile profile;
    profile.name = name;
    profile.service = "ticket";
    profile.baseUrl = "https://ticket.example";
    return profile;
}

QByteArray fileOf(const QByteArray &entries, const QByteArray &format) {
    return "{\"format\":" + format + ",\"profiles\":[" + entries + "]}";
}

QByteArray entryOf(const QByteArray &id, const QByteArray &name, const QByteArray &more) {
    return R"({"id":")" + id + R"(","name":")" + name +
           R"(","service":"ticket","kind":"test","base_url":"https://ticket.example")" + more + "}";
}

QStringList usableNames(const store::ProfileFile &file) {
    QStringList names;
    for (const service::Profile &profile : store::listProfiles(file).profiles) {
        if (!profile.builtIn)
            names.append(profile.name);
    }
    return names;
}

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writePlainly(const QString &path, const QByteArray &content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot prepare %s", qPrintable(path));
}

int modeOf(const QString &path) {
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? static_cast<int>(info.st_mode & 07777)
                                                                   : -1;
}

QStringList namesIn(const QString &folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

WithoutRights::WithoutRights() {
    constexpr uid_t nobody = 65534;
    if (::getuid() == 0 && ::seteuid(nobody) != 0)
        qFatal("cannot give up rights");
}

WithoutRights::~WithoutRights() {
    if (::getuid() == 0 && ::seteuid(0) != 0)
        qFatal("cannot take rights back");
}

FullDisk::FullDisk(int bytes) {
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit limit = {};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    m_before = limit.rlim_cur;
    limit.rlim_cur = static_cast<rlim_t>(bytes);
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

FullDisk::~FullDisk() {
    rlimit limit = {};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = m_before;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

}  // namespace td::test
