// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/script.h"

namespace td::test {

Script Script::answer(int status, const QByteArray &body, const QList<base::Header> &headers) {
    QByteArray reply = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    if (status != 204 && status != 304)
        reply += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const base::Header &header : headers)
        reply += header.name + ": " + header.value + "\r\n";
    return raw(reply + "\r\n" + body);
}

Script Script::raw(const QByteArray &bytes) {
    return Script().send(bytes);
}

Script &Script::add(Step::Kind kind, const QByteArray &bytes, qint64 number) {
    m_steps.append({kind, bytes, number});
    return *this;
}

Script &Script::send(const QByteArray &bytes) {
    return add(Step::Kind::send, bytes);
}

Script &Script::flood(const QByteArray &block, qint64 total) {
    return add(Step::Kind::flood, block, total);
}

Script &Script::drip(const QByteArray &bytes, int everyMs) {
    return add(Step::Kind::drip, bytes, everyMs);
}

Script &Script::pause(int ms) {
    return add(Step::Kind::pause, {}, ms);
}

Script &Script::close() {
    return add(Step::Kind::close);
}

Script &Script::reset() {
    return add(Step::Kind::reset);
}

Script &Script::truncate() {
    return add(Step::Kind::truncate);
}

Script &Script::hang() {
    return add(Step::Kind::hang);
}

}  // namespace td::test
