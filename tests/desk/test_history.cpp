// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "desk/contract_check.h"
#include "desk/desk_fixture.h"
#include "desk/history/ended_exchange.h"
#include "desk/history/history_keeper.h"
#include "store/vault/original_table.h"
#include "support/fault_server.h"
#include "support/test_main.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using store::HistoryFault;
using store::HistoryFile;

namespace {

/// \a text with quotes of JSON: a raw string with a colon before a quote is more than moc can read.
QByteArray quoted(QByteArray text) {
    return text.replace('\'', '"');
}

constexpr char secretText[] = "zQ7+Planted/Secret=K9&xW%3";
constexpr char newToken[] = "fake-new-token-Planted-0123456789";

/// True when \a text holds "Planted", as it is or in base64.
bool tells(const QByteArray &text) {
    for (qsizetype shift = 0; shift < 3; ++shift) {
        const QByteArray bytes = QByteArray(shift, 'x') + "Planted";
        const qsizetype first = (shift * 8 + 5) / 6;
        if (text.contains(bytes.toBase64().mid(first, bytes.size() * 8 / 6 - first)))
            return true;
    }
    return text.contains("Planted");
}

QByteArray allOf(const store::HistoryEntry &entry) {
    QByteArray all = entry.method + '\n' + entry.url + '\n' + entry.row.reason + '\n' +
                     entry.outcome.message.toUtf8() + '\n' + entry.request.body.toUtf8() + '\n' +
                     entry.response.body.toUtf8();
    for (const auto &headers : {entry.request.headers, entry.response.headers}) {
        for (const base::Header &header : headers)
            all += '\n' + header.name + ": " + header.value;
    }
    for (const QByteArray &value : entry.values)
        all += '\n' + value;
    for (const QVariant &value : entry.outcome.reason.values)
        all += '\n' + value.toString().toUtf8();
    for (const service::ReceivedCode &code : entry.outcome.codes)
        all += '\n' + code.value;
    return all;
}

/// What a server may do with the secret it was sent, or with a new token.
struct Echo {
    const char *name;
    QByteArray (*encoded)(const QByteArray &secret);
};

QByteArray jsonEscaped(const QByteArray &secret) {
    QByteArray escaped;
    for (const char c : secret)
        escaped += "\\u00" + QByteArray(1, c).toHex();
    return escaped;
}

const QList<Echo> echoes{
    {"as it is", [](const QByteArray &secret) { return secret; }},
    {"percent-encoded", [](const QByteArray &secret) { return secret.toPercentEncoding(); }},
    {"JSON-escaped", jsonEscaped},
    {"base64", [](const QByteArray &secret) { return secret.toBase64(); }},
    {"base64 within", [](const QByteArray &secret) { return QByteArray("me:" + secret + '!').toBase64(); }},
    {"base64url", [](const QByteArray &secret) { return secret.toBase64(QByteArray::Base64UrlEncoding); }},
};

/// Where it does so: each makes an ended exchange.
using Place = void (*)(desk::EndedExchange &ended, const QByteArray &echo);

struct NamedPlace {
    const char *name;
    Place put;
};

const QList<NamedPlace> places{
    {"body, JSON",
     [](desk::EndedExchange &ended, const QByteArray &echo) {
         ended.transcript->reply->body = quoted("{'x':['see ") + echo + quoted("!']}");
     }},
    {"body, member name",
     [](desk::EndedExchange &ended, const QByteArray &echo) {
         ended.transcript->reply->body = "{\"" + echo + "\":1}";
     }},
    {"body, text",
     [](desk::EndedExchange &ended, const QByteArray &echo) {
         ended.transcript->reply->body = "<p>bad: " + echo + "</p>";
     }},
    {"body, cut JSON",
     [](desk::EndedExchange &ended, const QByteArray &echo) {
         ended.transcript->reply->body = quoted("{'a':'") + echo;
     }},
    {"body, after 64 KiB",
     [](desk::EndedExchange &ended, const QByteArray &echo) {
         ended.transcript->reply->body = QByteArray(64 * 1024 - 10, 'x') + ' ' + echo;
     }},
    {"response header",
     [](desk::EndedExchange &ended, const QByteArray &echo) {
         ended.transcript->reply->headers = {{"X-Echo", "got " + echo}};
     }},
    {"cookie",
     [](desk::EndedExchange &ended, const QByteArray &echo) {
         ended.transcript->reply->headers = {{"Set-Cookie", echo}};
     }},
    {"location",
     [](desk::EndedExchange &ended, const QByteArray &echo) {
         ended.transcript->reply->headers = {{"Location", "https://b.example/?t=" + echo}};
     }},
    {"message", [](desk::EndedExchange &ended,
                   const QByteArray &echo) { ended.outcome.message = u"no: "_s + QString::fromUtf8(echo); }},
    {"reason",
     [](desk::EndedExchange &ended, const QByteArray &echo) {
         ended.outcome.reason =
             base::error(desk::DeskFault::desk_profile_gone, {{u"name"_s, QString::fromUtf8(echo)}});
     }},
    {"code",
     [](desk::EndedExchange &ended, const QByteArray &echo) {
         ended.outcome.codes = {{"c", '"' + echo + '"', {}}};
     }},
};

/// An exchange that sent secretText and brought newToken.
desk::EndedExchange exchange(const QByteArray &endpoint) {
    desk::EndedExchange ended;
    ended.order = test::orderFor(endpoint, "https://a.example");
    ended.endpoint = *ended.order.endpoint;
    for (const service::Parameter &parameter : ended.endpoint.parameters) {
        if (parameter.secret)
            ended.order.values.insert(parameter.name, base::Secret::copyOf(secretText));
    }
    ended.order.secrets.headers = {{"X-Api-Key", base::Secret::copyOf(secretText)}};
    const auto request =
        service::plan(ended.endpoint, ended.order.profile, ended.order.values, ended.order.secrets.headers);
    ended.transcript.emplace();
    ended.transcript->request = request.value();
    ended.transcript->sentAtMs = 1;
    ended.transcript->reply = base::Reply{200, {}, "{}"};
    ended.transcript->replyIsWhole = true;
    ended.outcome.kind = service::OutcomeKind::malformed;
    ended.outcome.httpStatus = 200;
    ended.outcome.tokens.append(
        service::ReceivedToken{"ss_token", {}, base::Secret::copyOf(newToken), {}, {}, {}});
    return ended;
}

}  // namespace

/// What the history keeps of an exchange, and how.
class TestHistory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingSecretIsInAnEntry_data();
    void nothingSecretIsInAnEntry();
    void aLongBodyIsCutAndABinaryOneLeftOut();
    void plainValuesAreKept();
    void everyEndIsNoted_data();
    void everyEndIsNoted();
    void oneThatIsGivenUpIsNoted();
    void checksAreNoted();
    void originalsGoIntoTheOpenVault();
    void originalsGoWithTheirEntries();
    void aFileThatCannotBeWrittenIsSaidAndNothingElse();
    void aRemovedFileIsMadeAnew();

private:
    desk::HistoryKeeper::OpenVault noVault() const {
        return [] { return std::shared_ptr<store::Vault>(); };
    }
    QString path() const { return m_folder->filePath(u"config/history.db"_s); }
    QList<store::HistoryRow> rows() const {
        const auto found = HistoryFile::open(path(), store::Database::Mode::read_only, 1);
        return found && found->file ? found->file->rows({}, 0, 500, 500)->rows : QList<store::HistoryRow>();
    }
    bool wasSent(qint64 id) const {
        return HistoryFile::open(path(), store::Database::Mode::read_only, 1)->file->entry(id)->wasSent;
    }
    /// Runs \a order to its end, noted by \a keeper.
    void run(desk::Order order, desk::HistoryKeeper &keeper) {
        desk::MemoryJournal journal(true);
        desk::Exchange one(std::move(order), journal, keeper, m_clock);
        QSignalSpy ended(&one, &desk::Exchange::finished);
        one.start();
        QVERIFY(ended.wait(30'000));
    }
    static qsizetype originals(const store::Vault &vault) {
        return vault
            .ask([](const store::SealedDatabase &database) { return store::OriginalTable(database).ties(); })
            ->size();
    }

    test::FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistory::initTestCase() {
    // The planted secrets are found when nobody hides them.
    for (const Echo &echo : echoes)
        QVERIFY2(echo.encoded == jsonEscaped || tells(echo.encoded(secretText)), echo.name);
}

void TestHistory::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestHistory::nothingSecretIsInAnEntry_data() {
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<int>("place");
    QTest::addColumn<QByteArray>("echo");
    const QByteArrayList endpoints{"sud.get_sstoken", "sud.update_sstoken", "enduser.refresh_token",
                                   "ekuaibao.refresh_token"};
    int turn = 0;
    for (int place = 0; place < places.size(); ++place) {
        for (const Echo &echo : echoes) {
            for (const char *secret : {secretText, newToken}) {
                const QByteArray &endpoint = endpoints.at(turn++ % endpoints.size());
                QTest::addRow("%s, %s, %s, %s", endpoint.constData(), places.at(place).name, echo.name,
                              secret == newToken ? "new token" : "sent")
                    << endpoint << place << echo.encoded(secret);
            }
        }
    }
}

void TestHistory::nothingSecretIsInAnEntry() {
    QFETCH(QByteArray, endpoint);
    QFETCH(int, place);
    QFETCH(QByteArray, echo);
    desk::EndedExchange ended = exchange(endpoint);
    places.at(place).put(ended, echo);
    const QByteArray all = allOf(desk::historyEntry(ended));
    // JSON is what a reader makes of its escapes.
    QByteArray read = all;
    for (int byte = 0x20; byte < 0x7f; ++byte)
        read.replace(QByteArray("\\u00" + QByteArray::number(byte, 16)), QByteArray(1, char(byte)));
    QVERIFY2(!tells(all) && !tells(read), all.constData());
    ended.transcript.reset();
    QVERIFY(!tells(allOf(desk::historyEntry(ended))));
}

void TestHistory::aLongBodyIsCutAndABinaryOneLeftOut() {
    desk::EndedExchange ended = exchange("sud.get_sstoken");
    ended.transcript->reply->body = QByteArray("汉").repeated(60'000);
    store::HistoryEntry entry = desk::historyEntry(ended);
    QCOMPARE(entry.response.form, store::BodyForm::cut);
    QCOMPARE(entry.response.bodyBytes, 180'000);
    QVERIFY(entry.response.body.toUtf8().size() <= store::HistoryEntry::mostBodyBytes);
    QVERIFY(!entry.response.body.contains(QChar::ReplacementCharacter));
    ended.transcript->reply->body = QByteArray("a\0b", 3);
    entry = desk::historyEntry(ended);
    QCOMPARE(entry.response.form, store::BodyForm::binary);
    QVERIFY(entry.response.body.isEmpty());
    QCOMPARE(entry.response.bodyBytes, 3);
}

void TestHistory::plainValuesAreKept() {
    const store::HistoryEntry entry = desk::historyEntry(exchange("ekuaibao.refresh_token"));
    QCOMPARE(entry.values.keys(), QList<QByteArray>{"expireDate"});
    QCOMPARE(entry.row.service, QByteArray("ekuaibao"));
    QCOMPARE(entry.row.endpoint, QByteArray("refresh_token"));
}

void TestHistory::everyEndIsNoted_data() {
    QTest::addColumn<QByteArray>("kind");
    for (const char *kind : {"success", "refused", "not_sent", "transport_error", "unknown", "malformed"})
        QTest::newRow(kind) << QByteArray(kind);
}

void TestHistory::everyEndIsNoted() {
    QFETCH(QByteArray, kind);
    test::FaultServer server;
    if (kind == "success")
        server.setScript(test::Script::answer(200, test::successBody("sud.get_sstoken")));
    else if (kind == "refused")
        server.setScript(test::Script::answer(200, test::refusalBody("sud.get_sstoken")));
    else if (kind == "unknown")
        server.setScript(test::Script::raw("garbage\r\n\r\n").close());
    else
        server.setScript(test::Script::answer(500, "no"));
    desk::Order order = test::orderFor("sud.get_sstoken", server.url(""));
    order.values.insert("code", base::Secret::copyOf(secretText));
    if (kind == "not_sent")
        order.profile.kind = service::ProfileKind::production;
    if (kind == "transport_error")
        order.profile.baseUrl = "http://127.0.0.1:1";
    desk::HistoryKeeper keeper(path(), m_clock, noVault());
    QSignalSpy changed(&keeper, &desk::HistoryKeeper::changed);
    run(order, keeper);
    QVERIFY(changed.count() > 0 || changed.wait());
    QCOMPARE(rows().size(), 1);
    QCOMPARE(rows().first().outcome, kind);
    QCOMPARE(rows().first().atMs, m_clock.nowMs());
    QCOMPARE(wasSent(rows().first().id), kind != "not_sent" && kind != "transport_error");
    for (const char *suffix : {"", "-wal"}) {
        QFile file(path() + QLatin1String(suffix));
        QVERIFY(!file.open(QIODevice::ReadOnly) || !tells(file.readAll()));
    }
}

void TestHistory::oneThatIsGivenUpIsNoted() {
    test::FaultServer server;
    server.setHandler([](const test::Received &) { return test::Script().hang(); });
    desk::HistoryKeeper keeper(path(), m_clock, noVault());
    {
        desk::MemoryJournal journal(true);
        desk::Exchange one(test::orderFor("sud.get_sstoken", server.url("")), journal, keeper, m_clock);
        QSignalSpy delivered(&server, &test::FaultServer::delivered);
        one.start();
        QVERIFY(delivered.wait(30'000));
    }
    QVERIFY(keeper.settle().isEmpty());
    QCOMPARE(rows().size(), 1);
    QCOMPARE(rows().first().outcome, QByteArray("unknown"));
    QCOMPARE(rows().first().reason, QByteArray("desk_cut_short"));
}

void TestHistory::checksAreNoted() {
    test::FaultServer server;
    server.setScript(test::Script::answer(500, "no"));
    desk::CheckOrder order;
    order.definition = test::builtInServices().service("sud");
    order.means.profile = test::orderFor("sud.get_sstoken", server.url("")).profile;
    order.means.values.insert("code", base::Secret::copyOf(secretText));
    desk::HistoryKeeper keeper(path(), m_clock, noVault());
    desk::ContractCheck check(order, keeper, m_clock);
    QSignalSpy ended(&check, &desk::ContractCheck::finished);
    check.start();
    QVERIFY(ended.wait(60'000));
    QVERIFY(keeper.settle().isEmpty());
    QCOMPARE(rows().size(), qsizetype(server.deliveries()));
    for (const store::HistoryRow &row : rows())
        QCOMPARE(row.asker, QByteArray("check"));
}

void TestHistory::originalsGoIntoTheOpenVault() {
    test::FaultServer server;
    server.setScript(test::Script::answer(200, test::successBody("sud.get_sstoken")));
    desk::Order order = test::orderFor("sud.get_sstoken", server.url(""));
    order.values.insert("code", base::Secret::copyOf(secretText));
    const std::shared_ptr<store::Vault> vault = *store::Vault::forSession(1);
    desk::HistoryKeeper keeper(path(), m_clock, [&vault] { return vault; });
    run(order, keeper);
    QVERIFY(keeper.settle().isEmpty());
    const auto kept = vault->ask([tie = rows().first().tie](const store::SealedDatabase &database) {
        return store::OriginalTable(database).get(tie);
    });
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->values.value("code").reveal(), QByteArrayView(secretText));
    const test::Received sent = server.received().first();
    QCOMPARE((*kept)->request.body, sent.body);
    QCOMPARE((*kept)->request.method, sent.method);
    QVERIFY((*kept)->request.url.endsWith(sent.target));
}

void TestHistory::originalsGoWithTheirEntries() {
    test::FaultServer server;
    server.setScript(test::Script::answer(200, test::successBody("sud.get_sstoken")));
    const desk::Order order = test::orderFor("sud.get_sstoken", server.url(""));
    const std::shared_ptr<store::Vault> vault = *store::Vault::forSession(1);
    bool isOpen = true;
    desk::HistoryKeeper keeper(path(), m_clock,
                               [&] { return isOpen ? vault : std::shared_ptr<store::Vault>(); });
    for (int count = 0; count < 3; ++count)
        run(order, keeper);
    keeper.settle();
    QCOMPARE(originals(*vault), 3);
    keeper.remove(rows().first().id, this, {});
    keeper.settle();
    QCOMPARE(originals(*vault), 2);
    keeper.setRetention({90, 2}, this, {});
    run(order, keeper);
    keeper.settle();
    QCOMPARE(rows().size(), 2);
    QCOMPARE(originals(*vault), 2);
    keeper.clear(this, {});
    keeper.settle();
    QCOMPARE(originals(*vault), 0);
    // Removed while the vault is not open: they go when it is next added to.
    run(order, keeper);
    keeper.settle();
    isOpen = false;
    desk::HistoryKeeper other(path(), m_clock, noVault());
    other.clear(this, {});
    other.settle();
    QCOMPARE(originals(*vault), 1);
    desk::HistoryKeeper later(path(), m_clock, [&vault] { return vault; });
    run(order, later);
    later.settle();
    QCOMPARE(originals(*vault), 1);
    QCOMPARE(rows().size(), 1);
    // And when it is next opened, without an exchange.
    isOpen = false;
    desk::HistoryKeeper closed(path(), m_clock, noVault());
    closed.clear(this, {});
    closed.settle();
    QCOMPARE(originals(*vault), 1);
    std::shared_ptr<store::Vault> opened;
    desk::HistoryKeeper opening(path(), m_clock, [&opened] { return opened; });
    opening.settleVault();
    opening.settle();
    QCOMPARE(originals(*vault), 1);
    opened = vault;
    opening.settleVault();
    opening.settle();
    QCOMPARE(originals(*vault), 0);
    run(order, later);
    later.settle();
    QCOMPARE(originals(*vault), 1);
    // Also when this program had looked through the vault before, and when nothing is to be kept any more.
    isOpen = true;
    run(order, keeper);
    keeper.settle();
    QCOMPARE(originals(*vault), 2);
    isOpen = false;
    keeper.remove(rows().first().id, this, {});
    keeper.setRetention({0, 10}, this, {});
    keeper.settle();
    QCOMPARE(rows().size(), 0);
    isOpen = true;
    run(order, keeper);
    keeper.settle();
    QCOMPARE(originals(*vault), 0);
}

void TestHistory::aFileThatCannotBeWrittenIsSaidAndNothingElse() {
    QFile(m_folder->filePath(u"config"_s)).open(QIODevice::WriteOnly);
    test::FaultServer server;
    server.setScript(test::Script::answer(200, test::successBody("sud.get_sstoken")));
    desk::HistoryKeeper keeper(path(), m_clock, noVault());
    desk::MemoryJournal journal(true);
    desk::Exchange one(test::orderFor("sud.get_sstoken", server.url("")), journal, keeper, m_clock);
    QSignalSpy ended(&one, &desk::Exchange::finished);
    one.start();
    QVERIFY(ended.wait(30'000));
    QCOMPARE(ended.first().first().value<service::Outcome>().kind, service::OutcomeKind::success);
    const QList<base::Error> problems = keeper.settle();
    QCOMPARE(problems.size(), 1);
    QVERIFY(base::is(problems.first(), HistoryFault::history_not_kept));
}

void TestHistory::aRemovedFileIsMadeAnew() {
    test::FaultServer server;
    server.setScript(test::Script::answer(200, test::successBody("sud.get_sstoken")));
    const desk::Order order = test::orderFor("sud.get_sstoken", server.url(""));
    desk::HistoryKeeper keeper(path(), m_clock, noVault());
    run(order, keeper);
    QVERIFY(keeper.settle().isEmpty());
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path() + QLatin1String(suffix));
    run(order, keeper);
    QVERIFY(keeper.settle().isEmpty());
    QCOMPARE(rows().size(), 1);
}

TD_TEST_CLASS(TestHistory);
#include "test_history.moc"
