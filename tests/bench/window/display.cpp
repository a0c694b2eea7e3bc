// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "display.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>

#include <poll.h>
#include <xcb/xcb.h>

namespace td::bench {

using namespace Qt::Literals::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int patienceMs = 20'000;
/// Qt opens small windows of its own before the one a user sees.
constexpr int smallestSide = 100;

double secondsSince(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

bool isWindowMapped(xcb_connection_t *connection) {
    bool mapped = false;
    while (xcb_generic_event_t *event = xcb_poll_for_event(connection)) {
        if ((event->response_type & 0x7f) == XCB_MAP_NOTIFY) {
            const auto *map = reinterpret_cast<const xcb_map_notify_event_t *>(event);
            xcb_get_geometry_reply_t *geometry =
                xcb_get_geometry_reply(connection, xcb_get_geometry(connection, map->window), nullptr);
            mapped = mapped || (geometry && geometry->width > smallestSide);
            std::free(geometry);
        }
        std::free(event);
    }
    return mapped;
}

}  // namespace

Display::Display() {
    m_server.setReadChannel(QProcess::StandardOutput);
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s,
                               u"-nolisten"_s, u"tcp"_s});
    if (!m_server.waitForStarted() || !m_server.waitForReadyRead(patienceMs)) {
        std::fprintf(stderr, "Xvfb did not start.\n");
        return;
    }
    m_name = ':' + m_server.readLine().trimmed();
    if (!watch())
        m_name.clear();
}

Display::~Display() {
    if (m_connection)
        xcb_disconnect(m_connection);
    m_server.terminate();
    m_server.waitForFinished();
}

bool Display::watch() {
    int screen = 0;
    m_connection = xcb_connect(m_name.constData(), &screen);
    if (xcb_connection_has_error(m_connection)) {
        std::fprintf(stderr, "No connection to Xvfb.\n");
        return false;
    }
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    const uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection, root, XCB_CW_EVENT_MASK, &events);
    xcb_flush(m_connection);
    return true;
}

double Display::spawnToMapped(const QString &program, const QStringList &arguments, QProcess &process) {
    isWindowMapped(m_connection);  // forget what came before
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, QString::fromLatin1(m_name));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    process.setProcessEnvironment(environment);
    const Clock::time_point begin = Clock::now();
    process.start(program, arguments);
    while (secondsSince(begin) * 1000 < patienceMs) {
        pollfd ready{xcb_get_file_descriptor(m_connection), POLLIN, 0};
        poll(&ready, 1, 100);
        if (isWindowMapped(m_connection))
            return secondsSince(begin);
    }
    return -1;
}

}  // namespace td::bench
