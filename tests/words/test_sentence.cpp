// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMetaEnum>
#include <QRegularExpression>
#include <QtTest>

#include "base/json.h"
#include "cli/codes.h"
#include "desk/codes.h"
#include "net/codes.h"
#include "service/codes.h"
#include "service/contract/check_codes.h"
#include "store/codes.h"
#include "support/test_main.h"
#include "token/codes.h"
#include "words/documented_values.h"
#include "words/eight_hours_east.h"
#include "words/languages.h"
#include "words/sentence.h"
#include "words/text/keyword.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using words::Language;
using words::Worded;

namespace {

template <typename... Enums>
QList<QByteArray> codesOf() {
    QList<QByteArray> codes;
    const auto add = [&codes](const QMetaEnum &meta) {
        for (int i = 0; i < meta.keyCount(); ++i)
            codes.append(meta.key(i));
    };
    (add(QMetaEnum::fromType<Enums>()), ...);
    return codes;
}

/// Every code there is.
QList<QByteArray> allCodes() {
    return codesOf<base::JsonFault, token::TokenFault, token::TimeFault, token::TokenFinding,
                   token::SignatureFault, token::KeyMismatch, token::KeyFault, token::SignatureFinding,
                   service::DefinitionFault, service::ProfileFault, service::PlanFault, service::ReadFault,
                   service::ReadFinding, service::CurlFault, service::CurlFinding, service::CheckObstacle,
                   service::CheckFailure, net::NetFault, net::TlsFault, net::ProxyFault, net::IdentityFault,
                   store::StoreFault, store::ShareFault, store::ShareFinding, store::VaultFault,
                   store::KeychainFault, store::HistoryFault, desk::DeskFault, desk::DeskFinding,
                   desk::KeySetFault, desk::TimelyFault, cli::UsageFault>();
}

const QMap<QByteArray, QSet<QString>> &allDocumentedValues() {
    static const QMap<QByteArray, QSet<QString>> values = [] {
        QMap<QByteArray, QSet<QString>> made;
        for (const char *file :
             {"base/json.h", "token/codes.h", "service/codes.h", "service/contract/check_codes.h",
              "net/codes.h", "store/codes.h", "desk/codes.h", "cli/codes.h"})
            made.insert(test::documentedValues(QString::fromLatin1(file)));
        return made;
    }();
    return values;
}

QByteArray textOf(const QByteArray &code) {
    for (const auto &part : {words::jsonSentences(), words::tokenSentences(), words::signatureSentences(),
                             words::definitionSentences(), words::profileSentences(),
                             words::responseSentences(), words::networkSentences(), words::storeSentences(),
                             words::sharingSentences(), words::curlSentences(), words::vaultSentences(),
                             words::exchangeSentences(), words::usageSentences(), words::checkSentences()}) {
        for (const Worded &worded : part) {
            if (code == worded.code)
                return worded.text;
        }
    }
    return {};
}

struct Placeholder {
    QString name;
    QString kind;
};

QList<Placeholder> placeholders(const QByteArray &text) {
    static const QRegularExpression placeholder(u"\\{([^}:]*)(?::([^}]*))?\\}"_s);
    QList<Placeholder> found;
    for (auto matches = placeholder.globalMatch(QString::fromUtf8(text)); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        found.append({match.captured(1), match.captured(2)});
    }
    if (text.contains("%n"))
        found.append({u"n"_s, QString()});
    return found;
}

QVariant sampleFor(const Placeholder &placeholder) {
    if (placeholder.name == "reason"_L1 || placeholder.name == "why"_L1)
        return QVariant::fromValue(base::error(net::TlsFault::tls_revoked));
    if (placeholder.kind == "time"_L1)
        return qint64(1'630'417'861'359);
    if (placeholder.kind == "word"_L1)
        return u"object"_s;
    if (placeholder.kind == "list"_L1)
        return QStringList{u"alpha"_s, u"beta"_s};
    if (placeholder.name == "n"_L1 || !placeholder.kind.isEmpty())
        return 30;
    return u"alpha"_s;
}

/// An error with \a code and samples of all that its sentence needs, and that its documentation allows.
base::Error sampleError(const QByteArray &code, const QSet<QString> &documented) {
    base::Error error{code, {}};
    for (const Placeholder &placeholder : placeholders(textOf(code))) {
        if (documented.contains(placeholder.name))
            error.values.insert(placeholder.name, sampleFor(placeholder));
    }
    return error;
}

QString both(const base::Error &error) {
    return words::sentence(error, Language::english) + u'|' + words::sentence(error, Language::chinese);
}

}  // namespace

class TestSentence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasASentence();
    void everySentenceBelongsToACode();
    void needsOnlyWhatItsCodeIsDocumentedToCarry_data();
    void needsOnlyWhatItsCodeIsDocumentedToCarry();
    void isWholeInBothLanguages_data();
    void isWholeInBothLanguages();
    void showsValuesByTheirKind_data();
    void showsValuesByTheirKind();
    void keepsValuesFromActing();
    void translatesKeywords_data();
    void translatesKeywords();
    void showsAnUnknownCodeAsItself();
};

void TestSentence::everyCodeHasASentence() {
    const QList<QByteArray> worded = words::wordedCodes();
    for (const QByteArray &code : allCodes())
        QVERIFY2(worded.contains(code), code.constData());
}

void TestSentence::everySentenceBelongsToACode() {
    const QList<QByteArray> codes = allCodes();
    for (const QByteArray &code : words::wordedCodes())
        QVERIFY2(codes.contains(code), code.constData());
    QCOMPARE(QSet<QByteArray>(codes.begin(), codes.end()).size(), codes.size());
}

void TestSentence::needsOnlyWhatItsCodeIsDocumentedToCarry_data() {
    QTest::addColumn<QByteArray>("code");
    for (const QByteArray &code : words::wordedCodes())
        QTest::newRow(code.constData()) << code;
}

void TestSentence::needsOnlyWhatItsCodeIsDocumentedToCarry() {
    QFETCH(QByteArray, code);
    const QMap<QByteArray, QSet<QString>> &documented = allDocumentedValues();
    QVERIFY(documented.contains(code));
    const QStringList kinds{QString(),  u"time"_s, u"seconds"_s, u"days"_s,
                            u"bytes"_s, u"word"_s, u"list"_s,    u"pointer"_s};
    for (const Placeholder &placeholder : placeholders(textOf(code))) {
        QVERIFY2(documented.value(code).contains(placeholder.name), qPrintable(placeholder.name));
        QVERIFY2(kinds.contains(placeholder.kind), qPrintable(placeholder.kind));
    }
}

void TestSentence::isWholeInBothLanguages_data() {
    needsOnlyWhatItsCodeIsDocumentedToCarry_data();
}

void TestSentence::isWholeInBothLanguages() {
    QFETCH(QByteArray, code);
    const base::Error error = sampleError(code, allDocumentedValues().value(code));
    const QString english = words::sentence(error, Language::english);
    const QString chinese = words::sentence(error, Language::chinese);
    for (const QString &text : {english, chinese}) {
        QVERIFY2(!text.contains(u'{') && !text.contains(u'}') && !text.contains("%n"_L1), qPrintable(text));
        QVERIFY2(!text.contains("(empty)"_L1) && !text.contains(u"（空）"_s), qPrintable(text));
    }
    QVERIFY2(english.endsWith(u'.') && !test::hasChinese(english), qPrintable(english));
    QVERIFY2(!english.contains("(s)"_L1) && !english.contains("  "_L1), qPrintable(english));
    QVERIFY2(chinese.endsWith(u'。') && test::hasChinese(chinese), qPrintable(chinese));
    QCOMPARE(test::chineseSlips(chinese), QStringList());
}

void TestSentence::showsValuesByTheirKind_data() {
    QTest::addColumn<base::Error>("error");
    QTest::addColumn<QString>("both");
    const auto row = [](const char *name, const base::Error &error, const QString &both) {
        QTest::newRow(name) << error << both;
    };
    row("a reason for the reason",
        base::error(token::TokenFault::token_header_not_json,
                    {{u"reason"_s, QVariant::fromValue(base::error(base::JsonFault::json_expected_colon,
                                                                   {{u"line"_s, 1}, {u"column"_s, 7}}))}}),
        u"The header is not JSON. Line 1, column 7: a colon is expected here.|"
        "头部不是 JSON。第 1 行第 7 列：此处应为冒号。"_s);
    row("a word",
        base::error(token::TokenFault::token_part_empty, {{u"part"_s, u"encrypted_key"_s}, {u"at"_s, 9}}),
        u"The encrypted key is empty (byte 9).|加密密钥为空（第 9 字节）。"_s);
    row("a raw value where a word would be",
        base::error(service::ReadFault::read_field_type,
                    {{u"pointer"_s, u"/ret"_s}, {u"expected"_s, u"int32"_s}, {u"found"_s, u"[1, 2]"_s}}),
        u"Wrong type in the response, /ret: expected 32-bit integer, found [1, 2].|"
        "响应中的类型不符，位置：/ret，应为：32 位整数，实际为：[1, 2]。"_s);
    row("the top level",
        base::error(service::DefinitionFault::definition_wrong_type,
                    {{u"pointer"_s, QString()}, {u"expected"_s, u"object"_s}}),
        u"(top level): expected here: object.|（顶层）：此处应为：对象。"_s);
    row("several words",
        base::error(store::StoreFault::store_wrong_type,
                    {{u"pointer"_s, u"/a"_s}, {u"expected"_s, u"string, number"_s}}),
        u"/a: expected here: string, number.|/a：此处应为：字符串、数字。"_s);
    row("a moment",
        base::error(desk::DeskFault::desk_token_expired,
                    {{u"parameter"_s, u"t"_s}, {u"expired_at"_s, qint64(1'630'417'861'359)}}),
        u"“t” expired at 2021-08-31T21:51:01+08:00. This service cannot refresh an expired token, so nothing "
        "was sent. Get a new token, or send this one all the same with --send-anyway.|"
        "“t”已于 2021-08-31T21:51:01+08:00 过期。该服务不能刷新已过期的令牌，因此请求未发送。"
        "请重新获取令牌，或用 --send-anyway 强行发送。"_s);
    row("one second",
        base::error(net::NetFault::net_connect_deadline, {{u"host"_s, u"a.test"_s}, {u"seconds"_s, 1}}),
        u"No connection to a.test within 1 second. Nothing was sent.|1 秒内未能连接到 a.test，请求未发送。"_s);
    row("days",
        base::error(service::ReadFinding::finding_granted_shorter, {{u"asked"_s, 30}, {u"granted"_s, 1}}),
        u"Asked for 30 days, granted only 1 day.|申请了 30 天，实际只给了 1 天。"_s);
    row("a round size", base::error(net::NetFault::net_too_large, {{u"limit"_s, 1 << 20}}),
        u"The response is larger than 1 MiB and was not read to its end.|响应超过 1 MiB，没有读完。"_s);
    row("a size", base::error(token::TokenFault::token_too_large, {{u"bytes"_s, 65537}, {u"limit"_s, 65536}}),
        u"The token has 65537 bytes; more than 64 KiB are not read.|"
        "令牌有 65537 字节，超过 64 KiB 的不予解析。"_s);
    row("a list", base::error(net::TlsFault::tls_wrong_host, {{u"names"_s, QStringList{u"a"_s, u"b"_s}}}),
        u"The server's certificate is for a, b, not for this host.|服务端证书属于 a、b，与该主机不符。"_s);
    row("a list as text",
        base::error(cli::UsageFault::usage_bad_value,
                    {{u"name"_s, u"--lang"_s}, {u"allowed"_s, u"en, zh"_s}}),
        u"The value of --lang cannot be used. Allowed: en, zh.|--lang 的值不可用，可以是：en、zh。"_s);
    row("an empty list",
        base::error(service::PlanFault::plan_unknown_parameter,
                    {{u"parameter"_s, u"x"_s}, {u"known"_s, QString()}}),
        u"There is no parameter “x” here. Known: (none).|此接口没有参数“x”，可用：（无）。"_s);
    row("a number", base::error(service::ReadFinding::finding_clock_difference, {{u"n"_s, -31}}),
        u"The server's clock and this computer's differ by 31 seconds. Times left are counted by this "
        "computer's clock.|服务端与本机的时钟偏差为 31 秒，剩余时间按本机时钟计算。"_s);
    row("nothing where a value belongs",
        base::error(cli::UsageFault::usage_unknown_command, {{u"name"_s, QString()}}),
        u"There is no command “(empty)”. “tokendesk-cli --help” lists the commands.|"
        "没有命令“（空）”。命令列表见 tokendesk-cli --help。"_s);
}

void TestSentence::showsValuesByTheirKind() {
    const test::EightHoursEast zone;
    QFETCH(base::Error, error);
    QTEST(both(error), "both");
}

void TestSentence::keepsValuesFromActing() {
    const base::Error error =
        base::error(store::StoreFault::store_unreadable,
                    {{u"path"_s, u"/{detail}\u001B[2J\u202E%n"_s}, {u"detail"_s, u"\u0007, {path}"_s}});
    QCOMPARE(words::sentence(error, Language::english),
             u"/{detail}<U+001B>[2J<U+202E>%n cannot be read: <U+0007>, {path}."_s);
    const base::Error list =
        base::error(net::TlsFault::tls_wrong_host, {{u"names"_s, QStringList{u"a\u001B"_s, u"\nb"_s}}});
    QCOMPARE(test::bareControls(both(list)), QStringList());
}

void TestSentence::translatesKeywords_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const QString &word, const QString &english, const QString &chinese) {
        QTest::newRow(qPrintable(word)) << word << english << chinese;
    };
    row(u"payload"_s, u"payload"_s, u"载荷"_s);
    row(u"utf8"_s, u"UTF-8 text"_s, u"UTF-8 文本"_s);
    row(u"string, null"_s, u"string, null"_s, u"字符串、空值（null）"_s);
    row(u"Permission denied"_s, u"permission denied"_s, u"权限不足"_s);
    row(u"string, other"_s, u"string, other"_s, u"string, other"_s);
    row(u"a\u001Bb"_s, u"a<U+001B>b"_s, u"a<U+001B>b"_s);
    row(QString(), QString(), QString());
}

void TestSentence::translatesKeywords() {
    QFETCH(QString, word);
    QTEST(words::keyword(word, Language::english), "english");
    QTEST(words::keyword(word, Language::chinese), "chinese");
}

void TestSentence::showsAnUnknownCodeAsItself() {
    QCOMPARE(both({"no_such_code", {}}), u"no_such_code|no_such_code"_s);
}

TD_TEST_CLASS(TestSentence);
#include "test_sentence.moc"
