// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace td::test {

/// How a run of the program ended.
struct Ended {
    int exit = -1;  ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    /// Standard output, when it is exactly one JSON document; else null.
    QJsonDocument document() const { return QJsonDocument::fromJson(out); }
    QJsonObject object() const { return document().object(); }
    QJsonArray array() const { return document().array(); }
};

/// A user of `tokendesk-cli` with a configuration folder of their own and nothing else on the computer.
class UserDesk {
public:
    UserDesk();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString configDir() const { return path(QStringLiteral("config")); }
    /// Writes the file \a name, folders included, and returns its path.
    QString write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;
    /// `NAME=@FILE` with \a value in a file of its own.
    QString secretFrom(const QByteArray &name, const QByteArray &value) const;

    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }

    /// Runs `tokendesk-cli --config-dir … WORDS` to its end, with the event loop of the test running.
    Ended run(const QStringList &words, const QByteArray &input = {}) const;
    /// The same, with standard output going to \a file.
    Ended runInto(const QString &file, const QStringList &words) const;
    /// Starts it and does not wait.
    std::unique_ptr<QProcess> start(const QStringList &words) const;
    /// Waits for the end of what start() gave.
    static Ended end(QProcess &program);

    /// `profiles add` of a test profile; true when it worked.
    bool addProfile(const QString &name, const QString &service, const QByteArray &baseUrl,
                    const QStringList &more = {}) const;

    /// Everything in every file below the configuration folder.
    QByteArray everythingKept() const;

private:
    void prepare(QProcess &program, const QStringList &words) const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

}  // namespace td::test
