// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call_desk.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;

void CallDesk::start() {
    m_desk = std::make_unique<UserDesk>();
    m_server = std::make_unique<FaultServer>();
}

QStringList CallDesk::callOf(const EndpointCase &endpoint, const QStringList &more) {
    QStringList words{u"call"_s, QString::fromLatin1(endpoint.name), u"--profile"_s, u"there"_s};
    for (const QByteArray &name : endpoint.secrets)
        words << u"--set"_s << QString::fromUtf8(name + "=fake-value-of-" + name);
    for (const QByteArray &value : endpoint.plain)
        words << u"--set"_s << QString::fromUtf8(value);
    return words + more;
}

EndpointCase CallDesk::endpoint(QLatin1String name) {
    for (const EndpointCase &one : endpointCases()) {
        if (name == QLatin1String(one.name))
            return one;
    }
    qFatal("no endpoint %s", name.data());
}

bool CallDesk::addProfile(const EndpointCase &endpoint) const {
    m_server->setScript(Script::answer(200, endpoint.success));
    return m_desk->addProfile(u"there"_s, QString::fromLatin1(endpoint.service), m_server->url(""));
}

}  // namespace td::test
