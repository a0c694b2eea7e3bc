// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <cstdio>
#include <memory>

#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include "cli/input.h"
#include "store/codes.h"
#include "support/test_main.h"

using namespace td;
using cli::Input;
using cli::UsageFault;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const base::Result<base::Secret> &secret) {
    return secret ? secret->reveal().toByteArray() : QByteArray("failed");
}

}  // namespace

/// Values of the command line: literal, from a file, from standard input.
class TestInput final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resolvesAValue_data();
    void resolvesAValue();
    void readsAPipeToItsEnd();
    void standardInputIsReadOnce();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void readsNoMoreThanItsLimit();

private:
    QString write(const QByteArray &content) const;

    QTemporaryDir m_folder;
};

QString TestInput::write(const QByteArray &content) const {
    const QString path = m_folder.filePath(u"value"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void TestInput::resolvesAValue_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("secret");
    const auto row = [](const char *name, const QByteArray &value, const QByteArray &content,
                        const QByteArray &text, const QByteArray &secret) {
        QTest::newRow(name) << value << content << text << secret;
    };
    row("literal", "value", {}, "value", "value");
    row("literal with a newline", "value\n", {}, "value\n", "value\n");
    row("empty", "", {}, "", "");
    row("an @ inside", "a@b", {}, "a@b", "a@b");
    row("@@", "@@value", {}, "@value", "@value");
    row("@@ alone", "@@", {}, "@", "@");
    row("@@@", "@@@value", {}, "@@value", "@@value");
    row("@@ with a newline", "@@value\n", {}, "@value\n", "@value\n");
    row("a file", "@FILE", "value", "value", "value");
    row("a file with a newline", "@FILE", "value\n", "value\n", "value");
    row("a file with CR LF", "@FILE", "value\r\n", "value\r\n", "value");
    row("a file with two newlines", "@FILE", "value\n\n", "value\n\n", "value\n");
    row("a file with a newline inside", "@FILE", "a\nb", "a\nb", "a\nb");
    row("a file with NUL", "@FILE", QByteArray("a\0b\n", 4), QByteArray("a\0b\n", 4), QByteArray("a\0b", 3));
    row("an empty file", "@FILE", "", "", "");
    row("a file that is a newline", "@FILE", "\n", "\n", "");
    row("a file that begins with @", "@FILE", "@@value", "@@value", "@@value");
}

void TestInput::resolvesAValue() {
    QFETCH(QByteArray, value);
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, secret);
    value.replace("FILE", QFile::encodeName(write(content)));
    QCOMPARE(Input().text(value).value_or("failed"), text);
    QCOMPARE(bytesOf(Input().secret(value)), secret);
}

void TestInput::readsAPipeToItsEnd() {
    const QByteArray path = QFile::encodeName(m_folder.filePath(u"pipe"_s));
    QCOMPARE(::mkfifo(path.constData(), 0600), 0);
    // More than a pipe holds at once.
    const QByteArray content(200'000, 'x');
    const std::unique_ptr<QThread> writer(QThread::create([path, content] {
        QFile pipe(QFile::decodeName(path));
        if (pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            pipe.write(content + '\n');
    }));
    writer->start();
    QCOMPARE(bytesOf(Input().secret('@' + path)), content);
    QVERIFY(writer->wait(30'000));
}

void TestInput::standardInputIsReadOnce() {
    const QByteArray path = QFile::encodeName(write("from outside\n"));
    for (const char *value : {"-", "@-"}) {
        QVERIFY(std::freopen(path.constData(), "r", stdin));
        Input input;
        QCOMPARE(bytesOf(input.secret(value)), QByteArray("from outside"));
        for (const char *again : {"-", "@-"}) {
            const base::Result<QByteArray> twice = input.text(again);
            QVERIFY(!twice);
            QVERIFY(base::is(twice.error(), UsageFault::usage_stdin_twice));
        }
        QCOMPARE(input.text("literal").value_or(""), QByteArray("literal"));
    }
}

void TestInput::whatCannotBeReadIsSaid_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no such file") << QByteArray("@/nonexistent/file") << u"No such file or directory"_s;
    QTest::newRow("a folder") << QByteArray("@/") << u"Is a directory"_s;
    QTest::newRow("no name") << QByteArray("@") << u"No such file or directory"_s;
}

void TestInput::whatCannotBeReadIsSaid() {
    QFETCH(const QByteArray, value);
    const base::Result<QByteArray> text = Input().text(value);
    QVERIFY(!text);
    QVERIFY(base::is(text.error(), store::StoreFault::store_unreadable));
    QCOMPARE(text.error().values.value(u"path"_s).toString(), QString::fromUtf8(value.sliced(1)));
    QTEST(text.error().values.value(u"detail"_s).toString(), "detail");
}

void TestInput::readsNoMoreThanItsLimit() {
    const QString path = write({});
    QVERIFY(QFile::resize(path, Input::limit));
    QCOMPARE(Input().text('@' + QFile::encodeName(path)).value_or("").size(), Input::limit);
    QVERIFY(QFile::resize(path, Input::limit + 1));
    const base::Result<QByteArray> text = Input().text('@' + QFile::encodeName(path));
    QVERIFY(!text);
    QVERIFY(base::is(text.error(), store::StoreFault::store_too_large));
}

TD_TEST_CLASS(TestInput);

#include "test_input.moc"
