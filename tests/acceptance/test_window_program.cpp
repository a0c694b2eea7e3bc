// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QtTest>

#include "support/test_main.h"

using namespace Qt::Literals::StringLiterals;

/// The window's program where there is nothing to show a window on.
class TestWindowProgram final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersWithoutADisplay_data();
    void answersWithoutADisplay();
};

void TestWindowProgram::answersWithoutADisplay_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QByteArray>("err");
    QTest::newRow("help") << QStringList{u"--help"_s} << 0 << QByteArray("--config-dir") << QByteArray();
    QTest::newRow("help beside another option")
        << QStringList{u"--lang"_s, u"zh"_s, u"-h"_s} << 0 << QByteArray("--config-dir") << QByteArray();
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << QByteArray("tokendesk ") << QByteArray();
    QTest::newRow("a window") << QStringList() << 1 << QByteArray() << QByteArray("tokendesk-cli");
}

void TestWindowProgram::answersWithoutADisplay() {
    QFETCH(const QStringList, words);
    QFETCH(const int, exit);
    QFETCH(const QByteArray, out);
    QFETCH(const QByteArray, err);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(TD_WINDOW), words);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), exit);
    QVERIFY(program.readAllStandardOutput().contains(out));
    QVERIFY(program.readAllStandardError().contains(err));
}

TD_TEST_CLASS(TestWindowProgram);
#include "test_window_program.moc"
