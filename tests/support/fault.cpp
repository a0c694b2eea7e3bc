// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault.h"

namespace td::test {

namespace {

using Leaves = Fault::Leaves;
using From = Script::From;

constexpr char body[] = R"({"ok":true})";
constexpr qint64 gigabyte = qint64(1) << 30;

QByteArray ok(const QByteArray &headers, const QByteArray &content) {
    return "HTTP/1.1 200 OK\r\n" + headers + "\r\n" + content;
}

QList<Fault> wholeReplies() {
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    return {
        {"answered", Script::answer(200, body), Leaves::reply},
        {"answered, then closed", Script::answer(200, body).close(), Leaves::reply},
        {"answered without a body", Script::answer(204), Leaves::reply},
        {"ended by closing", Script::raw(ok({}, body)).close(), Leaves::reply},
        {"chunked", Script::raw(ok(chunked, "5\r\n{\"ok\"\r\n6\r\n:true}\r\n0\r\n\r\n")), Leaves::reply},
        {"100 before the answer",
         Script::raw("HTTP/1.1 100 Continue\r\n\r\n").send(Script::answer(200, body).steps().first().bytes),
         Leaves::reply},
        {"large, then closed", Script::answer(200, QByteArray(900'000, 'x')).close(), Leaves::reply},
        {"large, ended by closing", Script::raw(ok({}, QByteArray(900'000, 'x'))).close(), Leaves::reply},
        {"chunked, then closed", Script::raw(ok(chunked, "5\r\n{\"ok\"\r\n6\r\n:true}\r\n0\r\n\r\n")).close(),
         Leaves::reply},
        {"400", Script::answer(400, body), Leaves::reply},
        {"401 Basic", Script::answer(401, body, {{"WWW-Authenticate", "Basic realm=\"x\""}}), Leaves::reply},
        {"403", Script::answer(403, body), Leaves::reply},
        {"404", Script::answer(404, body), Leaves::reply},
        {"408", Script::answer(408, body).close(), Leaves::reply},
        {"421", Script::answer(421, body), Leaves::reply},
        {"429", Script::answer(429, body, {{"Retry-After", "7"}}), Leaves::reply},
        {"500", Script::answer(500, body), Leaves::reply},
        {"502", Script::answer(502, body), Leaves::reply},
        {"503", Script::answer(503, body, {{"Retry-After", "7"}}), Leaves::reply},
    };
}

QList<Fault> redirects(const QByteArray &elsewhere) {
    QList<Fault> all;
    const auto add = [&](const char *name, int status) {
        all.append({name, Script::answer(status, body, {{"Location", elsewhere}}), Leaves::reply});
    };
    add("301", 301);
    add("302", 302);
    add("303", 303);
    add("307", 307);
    add("308", 308);
    return all;
}

QList<Fault> brokenReplies() {
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    return {
        {"closed before the answer", Script().close(), Leaves::doubt},
        {"reset before the answer", Script().reset(), Leaves::doubt},
        {"garbage for a status line", Script::raw("SSH-2.0-OpenSSH_9.2\r\n\r\n").close(), Leaves::doubt},
        {"an HTML page without HTTP", Script::raw("<html><body>hello</body></html>\r\n\r\n").close(),
         Leaves::doubt},
        {"headers cut", Script::raw("HTTP/1.1 200 OK\r\nContent-Le").close(), Leaves::doubt},
        {"status line cut", Script::raw("HTTP/1.1 2").close(), Leaves::doubt},
        {"body short", Script::raw(ok("Content-Length: 100\r\n", body)).close(), Leaves::doubt},
        {"body short, then reset", Script::raw(ok("Content-Length: 100\r\n", body)).pause(20).reset(),
         Leaves::doubt},
        {"error with a short body", Script::raw("HTTP/1.1 500 No\r\nContent-Length: 100\r\n\r\n{").close(),
         Leaves::doubt},
        {"chunk cut", Script::raw(ok(chunked, "b\r\n{\"ok\"")).close(), Leaves::doubt},
        {"last chunk missing", Script::raw(ok(chunked, "6\r\n{\"ok\":\r\n")).close(), Leaves::doubt},
        {"first chunk size is no number",
         Script::raw(ok(chunked, "zz\r\n{\"ok\":true}\r\n0\r\n\r\n")).close(), Leaves::hidden},
        {"second chunk size is no number",
         Script::raw(ok(chunked, "5\r\n{\"ok\"\r\nzz\r\n:true}\r\n0\r\n\r\n")).close(), Leaves::hidden},
        {"100, then closed", Script::raw("HTTP/1.1 100 Continue\r\n\r\n").close(), Leaves::doubt},
        {"101", Script::raw("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n").close(), Leaves::doubt},
    };
}

QList<Fault> slowReplies() {
    return {
        {"never answered", Script().hang(), Leaves::doubt, true},
        {"dripping headers", Script().drip(ok("X: " + QByteArray(10'000, 'x'), {}), 20), Leaves::doubt, true},
        {"dripping body", Script::raw(ok("Content-Length: 10000\r\n", {})).drip(QByteArray(10'000, 'x'), 20),
         Leaves::doubt, true},
        {"half a body, then nothing", Script::raw(ok("Content-Length: 100\r\n", body)).hang(), Leaves::doubt,
         true},
    };
}

QList<Fault> hugeReplies() {
    const QByteArray block(1 << 16, 'x');
    return {
        {"a gigabyte with its length",
         Script::raw(ok("Content-Length: " + QByteArray::number(gigabyte) + "\r\n", {}))
             .flood(block, gigabyte),
         Leaves::surplus},
        {"a gigabyte until closing", Script::raw(ok({}, {})).flood(block, gigabyte).close(), Leaves::surplus},
    };
}

}  // namespace

QList<Fault> faults(const QByteArray &elsewhere) {
    return wholeReplies() + redirects(elsewhere) + brokenReplies() + slowReplies() + hugeReplies() +
           QList<Fault>{
               {"401 NTLM", Script::answer(401, body, {{"WWW-Authenticate", "NTLM"}}), Leaves::reply},
               {"401 Negotiate", Script::answer(401, body, {{"WWW-Authenticate", "Negotiate"}}),
                Leaves::reply},
               {"407", Script::answer(407, body, {{"Proxy-Authenticate", "Basic realm=\"x\""}}),
                Leaves::reply},
               {"closed on accept", Script(From::accept).close(), Leaves::nothing},
               {"reset on accept", Script(From::accept).reset(), Leaves::nothing},
           };
}

}  // namespace td::test
