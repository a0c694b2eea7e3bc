// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/keychain.h"

#include <QFile>
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace td::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The probe's entry; it holds nothing and is removed again.
QString probeName() {
    return u"probe"_s;
}

/// True when this session can have a keychain at all. Without a bus QtKeychain would say no more than that
/// something went wrong.
bool hasSessionBus() {
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR") &&
            QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1));
}

base::Error errorOf(const QKeychain::Job &job) {
    switch (job.error()) {
        case QKeychain::NoError:
            return {};
        case QKeychain::EntryNotFound:
            return base::error(KeychainFault::keychain_missing, {{u"name"_s, job.key()}});
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser:
            return base::error(KeychainFault::keychain_locked);
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
            return base::error(KeychainFault::keychain_absent);
        case QKeychain::CouldNotDeleteEntry:
        case QKeychain::OtherError:
            break;
    }
    return base::error(KeychainFault::keychain_failed, {{u"detail"_s, job.errorString()}});
}

/// One call, in several steps and with one limit over all. Deletes itself when it ends.
class Call final : public QObject {
public:
    using End = std::function<void(const base::Error &error, const base::Secret &secret)>;

    Call(int limitMs, QObject *context, End end) : m_context(context), m_end(std::move(end)) {
        QTimer::singleShot(limitMs, this, [this, limitMs] {
            finish(base::error(KeychainFault::keychain_silent, {{u"seconds"_s, limitMs / 1000}}));
        });
    }

    /// Runs \a step later; at once it would answer from within the call.
    void begin(std::function<void()> step) {
        QTimer::singleShot(0, this, [this, step = std::move(step)] {
            if (hasSessionBus())
                step();
            else
                finish(base::error(KeychainFault::keychain_absent));
        });
    }

    using Next = std::function<void(const base::Error &error, const base::Secret &secret)>;
    void readOnce(const QString &name, const Next &next) {
        auto *job = new QKeychain::ReadPasswordJob(service());
        job->setKey(name);
        run(job, [job, next](const base::Error &error) {
            next(error, error.isNull() ? base::Secret(job->binaryData()) : base::Secret());
        });
    }
    void writeOnce(const QString &name, const base::Secret &secret,
                   const std::function<void(const base::Error &)> &next) {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setKey(name);
        job->setBinaryData(secret.reveal().toByteArray());
        run(job, next);
    }
    void removeOnce(const QString &name, const std::function<void(const base::Error &)> &next) {
        auto *job = new QKeychain::DeletePasswordJob(service());
        job->setKey(name);
        run(job, next);
    }

    /// Reads until it is sure that there is no such entry, or what it is.
    void readSurely(const QString &name, const Next &next) {
        readOnce(name, [this, name, next](const base::Error &error, const base::Secret &secret) {
            if (!base::is(error, KeychainFault::keychain_missing))
                return next(error, secret);
            writeOnce(probeName(), base::Secret(QByteArray("probe")), [=, this](const base::Error &refused) {
                if (!refused.isNull())
                    return next(refused, {});
                // What became of the probe does not matter.
                removeOnce(probeName(), [=, this](const base::Error &) { readOnce(name, next); });
            });
        });
    }

    void finish(const base::Error &error, const base::Secret &secret = {}) {
        if (!std::exchange(m_isOver, true) && m_context)
            m_end(error, secret);
        deleteLater();
    }

private:
    static QString service() { return u"TokenDesk"_s; }

    /// The job goes by itself when it ends, which may be after this has.
    void run(QKeychain::Job *job, std::function<void(const base::Error &)> next) {
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        connect(job, &QKeychain::Job::finished, this,
                [this, next = std::move(next)](const QKeychain::Job *ended) {
                    if (!m_isOver && m_context)
                        next(errorOf(*ended));
                    else
                        deleteLater();
                });
        job->start();
    }

    QPointer<QObject> m_context;
    End m_end;
    bool m_isOver = false;
};

base::Result<void> resultOf(const base::Error &error) {
    return error.isNull() ? base::Result<void>() : base::failure(error);
}

}  // namespace

void SystemKeychain::read(const QString &name, QObject *context, const ReadDone &done) {
    auto *call = new Call(m_limitMs, context, [done](const base::Error &error, const base::Secret &secret) {
        done(error.isNull() ? base::Result<base::Secret>(secret) : base::failure(error));
    });
    call->begin([call, name] {
        call->readSurely(name, [call](const base::Error &error, const base::Secret &secret) {
            call->finish(error, secret);
        });
    });
}

void SystemKeychain::write(const QString &name, const base::Secret &secret, QObject *context,
                           const Done &done) {
    auto *call = new Call(m_limitMs, context,
                          [done](const base::Error &error, const base::Secret &) { done(resultOf(error)); });
    const auto readBack = [call, name, secret](const base::Error &error) {
        if (!error.isNull())
            return call->finish(error);
        call->readOnce(name, [call, secret](const base::Error &unread, const base::Secret &found) {
            const bool isSame = found.matches(secret);
            call->finish(unread.isNull() && !isSame
                             ? base::error(KeychainFault::keychain_failed, {{u"detail"_s, u"read back"_s}})
                             : unread);
        });
    };
    call->begin([=] {
        call->readSurely(name, [=](const base::Error &error, const base::Secret &) {
            if (error.isNull())
                return call->finish(base::error(KeychainFault::keychain_taken, {{u"name"_s, name}}));
            if (!base::is(error, KeychainFault::keychain_missing))
                return call->finish(error);
            call->writeOnce(name, secret, readBack);
        });
    });
}

void SystemKeychain::remove(const QString &name, QObject *context, const Done &done) {
    auto *call = new Call(m_limitMs, context,
                          [done](const base::Error &error, const base::Secret &) { done(resultOf(error)); });
    call->begin([call, name] {
        call->removeOnce(name, [call](const base::Error &error) {
            call->finish(base::is(error, KeychainFault::keychain_missing) ? base::Error() : error);
        });
    });
}

}  // namespace td::store
