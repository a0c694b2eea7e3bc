// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_desk.h"

#include <QDirIterator>
#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

namespace td::test {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int longestRun = 30'000;  // ms
}

UserDesk::UserDesk() {
    // Nothing of the one who runs the tests: no proxy, no language, no home.
    m_environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"TZ"_s, u"UTC"_s);
    m_environment.insert(u"HOME"_s, path(u"home"_s));
}

QString UserDesk::write(const QString &name, const QByteArray &content) const {
    const QString place = path(name);
    QDir().mkpath(QFileInfo(place).path());
    QFile file(place);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(place));
    return place;
}

QByteArray UserDesk::read(const QString &name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString UserDesk::secretFrom(const QByteArray &name, const QByteArray &value) const {
    const QString parameter = QString::fromUtf8(name);
    return parameter + u"=@"_s + write(u"secret-"_s + parameter, value + '\n');
}

void UserDesk::prepare(QProcess &program, const QStringList &words) const {
    program.setProcessEnvironment(m_environment);
    program.setProgram(QStringLiteral(TD_PROGRAM));
    program.setArguments(QStringList{u"--config-dir"_s, configDir()} + words);
}

Ended UserDesk::run(const QStringList &words, const QByteArray &input) const {
    const std::unique_ptr<QProcess> program = start(words);
    program->write(input);
    program->closeWriteChannel();
    return end(*program);
}

Ended UserDesk::runInto(const QString &file, const QStringList &words) const {
    QProcess program;
    prepare(program, words);
    program.setStandardOutputFile(file);
    program.start();
    return end(program);
}

std::unique_ptr<QProcess> UserDesk::start(const QStringList &words) const {
    auto program = std::make_unique<QProcess>();
    prepare(*program, words);
    program->start();
    return program;
}

Ended UserDesk::end(QProcess &program) {
    if (program.state() != QProcess::NotRunning) {
        QEventLoop loop;
        QObject::connect(&program, &QProcess::finished, &loop, &QEventLoop::quit);
        QObject::connect(&program, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
        QTimer::singleShot(longestRun, &program, &QProcess::kill);
        loop.exec();
    }
    const bool byItself =
        program.exitStatus() == QProcess::NormalExit && program.error() == QProcess::UnknownError;
    return {byItself ? program.exitCode() : -1, program.readAllStandardOutput(),
            program.readAllStandardError()};
}

bool UserDesk::addProfile(const QString &name, const QString &service, const QByteArray &baseUrl,
                          const QStringList &more) const {
    const QStringList words{u"profiles"_s,  u"add"_s,        name,
                            u"--service"_s, service,         u"--kind"_s,
                            u"test"_s,      u"--base-url"_s, QString::fromUtf8(baseUrl)};
    return run(words + more).exit == 0;
}

QByteArray UserDesk::everythingKept() const {
    QByteArray all;
    QDirIterator files(configDir(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.fileName().toUtf8() + '\n' + file.readAll() + '\n';
    }
    return all;
}

}  // namespace td::test
