// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/profile/connection_form.h"

#include <algorithm>

#include <QtConcurrent>

#include "base/when_done.h"
#include "desk/codes.h"
#include "gui/environment/hosts.h"
#include "net/codes.h"
#include "service/url.h"
#include "ui_connection_form.h"
#include "words/environment/connection_text.h"
#include "words/sentence.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using desk::SecretName;
using service::ProfileConnection;
using Use = SecretName::Use;

namespace {

enum Proxy { systemProxy, noProxy, ownProxy };

/// The first fault that \a pem has as trusted certificates; null when it has none.
base::Error faultOf(const QByteArray &pem) {
    ProfileConnection connection;
    connection.authorities = pem;
    const QList<service::ConnectionProblem> found = service::problems(connection);
    return found.isEmpty() ? base::Error() : found.first().error;
}

}  // namespace

ConnectionForm::ConnectionForm(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::ConnectionForm>()) {
    m_ui->setupUi(this);
    m_ui->proxy->addItems({QString(), QString(), QString()});
    m_ui->minTls->addItems({u"1.2"_s, u"1.3"_s});
    m_proxy = {"connection/proxy", m_ui->proxyUrl, m_ui->proxyProblem};
    m_login = {"connection/login", m_ui->login, m_ui->loginProblem};
    m_authorities = {"connection/ca", m_ui->authorities->editors().constFirst(), m_ui->authoritiesProblem};
    m_identity = {"connection/client_certificate", m_ui->identity->editors().constFirst(),
                  m_ui->identityProblem};
    m_pin = {"connection/pin", m_ui->pin, m_ui->pinProblem};
    connectEditors();
    retranslate();
    showTest();
}

ConnectionForm::~ConnectionForm() = default;

void ConnectionForm::connectEditors() {
    const auto touch = [this](CheckedField &field) {
        return [this, &field] {
            field.touched = true;
            Q_EMIT edited();
        };
    };
    connect(m_ui->proxyUrl, &QLineEdit::textEdited, this, touch(m_proxy));
    connect(m_ui->login, &QLineEdit::textEdited, this, touch(m_login));
    connect(m_ui->login, &QLineEdit::textEdited, this, &ConnectionForm::forgetTest);
    connect(m_ui->pin, &QLineEdit::textEdited, this, touch(m_pin));
    connect(m_ui->proxy, &QComboBox::activated, this, [this] {
        showProxy();
        Q_EMIT editorsChanged();
        Q_EMIT edited();
    });
    connect(m_ui->minTls, &QComboBox::activated, this, &ConnectionForm::edited);
    connect(m_ui->authorities, &CertificateField::fileRead, this, &ConnectionForm::readAuthorities);
    connect(m_ui->authorities, &CertificateField::removed, this, [this] {
        m_authoritiesProblem = {};
        Q_EMIT edited();
    });
    connect(m_ui->identity, &CertificateField::fileRead, this, &ConnectionForm::readIdentity);
    connect(m_ui->identity, &CertificateField::removed, this, [this] {
        ++m_identityNumber;
        m_identityFile = {};
        m_clientKey = {};
        m_identityProblem = {};
        Q_EMIT edited();
        if (std::exchange(m_isOpening, false))
            Q_EMIT readingEnded();
    });
    connect(m_ui->passphrase, &QLineEdit::editingFinished, this, [this] {
        if (!m_identityFile.isEmpty() && !m_ui->passphrase->text().isEmpty())
            openIdentity();
    });
    connect(m_ui->tryConnection, &QPushButton::clicked, this, &ConnectionForm::testWanted);
    connect(m_ui->stopTrying, &QPushButton::clicked, this, [this] {
        if (m_test)
            m_test->cancel();
    });
}

void ConnectionForm::load(const service::Profile &profile) {
    const ProfileConnection &connection = profile.connection;
    m_profileId = profile.id;
    m_ui->proxy->setCurrentIndex(connection.isThroughProxy()  ? ownProxy
                                 : connection.proxy == "none" ? noProxy
                                                              : systemProxy);
    m_ui->proxyUrl->setText(connection.isThroughProxy() ? QString::fromUtf8(connection.proxy) : QString());
    m_ui->authorities->show(connection.authorities);
    m_ui->identity->show(connection.clientCertificate);
    m_ui->minTls->setCurrentText(QString::fromLatin1(connection.minTls));
    m_ui->pin->setText(QString::fromLatin1(connection.pin));
    m_ui->login->showKept(m_workplace.secrets, m_profileId, {Use::proxy_login, {}});
    showProxy();
}

void ConnectionForm::store(service::Profile &profile) const {
    ProfileConnection &connection = profile.connection;
    const int proxy = m_ui->proxy->currentIndex();
    connection.proxy = proxy == systemProxy ? QByteArray("system")
                       : proxy == noProxy   ? QByteArray("none")
                                            : m_ui->proxyUrl->text().trimmed().toUtf8();
    connection.authorities = m_ui->authorities->pem();
    connection.clientCertificate = m_ui->identity->pem();
    connection.minTls = m_ui->minTls->currentText().toLatin1();
    connection.pin = m_ui->pin->text().trimmed().toLatin1();
}

QList<desk::ProfileSecret> ConnectionForm::typedSecrets() const {
    QList<desk::ProfileSecret> secrets;
    if (m_ui->proxy->currentIndex() == ownProxy && !m_ui->login->text().isEmpty())
        secrets.append({m_profileId, {Use::proxy_login, {}}, m_ui->login->typed()});
    if (!m_clientKey.isEmpty())
        secrets.append({m_profileId, {Use::client_key, {}}, m_clientKey});
    return secrets;
}

QList<SecretName> ConnectionForm::uselessSecrets() const {
    QList<SecretName> useless;
    if (m_ui->proxy->currentIndex() != ownProxy)
        useless.append({Use::proxy_login, {}});
    if (m_ui->identity->pem().isEmpty())
        useless.append({Use::client_key, {}});
    return useless;
}

QMap<QByteArray, base::Error> ConnectionForm::ownProblems() const {
    QMap<QByteArray, base::Error> found;
    if (!m_authoritiesProblem.isNull())
        found.insert(m_authorities.key, m_authoritiesProblem);
    if (!m_identityProblem.isNull())
        found.insert(m_identity.key, m_identityProblem);
    for (const desk::ProfileSecret &secret : typedSecrets()) {
        const base::Result<void> checked = desk::checkSecret(secret.name, secret.value);
        if (!checked && secret.name.use == Use::proxy_login)
            found.insert(m_login.key, checked.error());
    }
    return found;
}

QList<CheckedField *> ConnectionForm::fields() {
    return {&m_proxy, &m_login, &m_authorities, &m_identity, &m_pin};
}

QList<QWidget *> ConnectionForm::editors() const {
    QList<QWidget *> all{m_ui->proxy, m_ui->proxyUrl, m_ui->login};
    all += m_ui->authorities->editors();
    all += m_ui->identity->editors();
    all += {m_ui->passphrase, m_ui->minTls, m_ui->pin, m_ui->tryConnection, m_ui->stopTrying};
    return all;
}

void ConnectionForm::showProxy() {
    const bool isOwn = m_ui->proxy->currentIndex() == ownProxy;
    m_ui->proxyUrl->setVisible(isOwn);
    m_ui->loginLabel->setVisible(isOwn);
    m_ui->login->setVisible(isOwn);
    m_ui->passphrase->setVisible(!m_identityFile.isEmpty());
}

void ConnectionForm::showRoute(const service::Profile &typed) {
    // What was found out is of another connection now.
    service::Profile way = typed;
    way.name.clear();
    if (way != std::exchange(m_way, way))
        forgetTest();
    if (typed.connection.isThroughProxy() || service::shownHost(typed.baseUrl).isEmpty()) {
        m_ui->route->clear();
    } else {
        const QString proxy = proxyOf(typed);
        m_ui->route->setText(proxy.isEmpty() ? tr("In effect: no proxy.") : tr("In effect: %1.").arg(proxy));
    }
    m_ui->route->setVisible(!m_ui->route->text().isEmpty());
}

void ConnectionForm::readAuthorities(const std::optional<QByteArray> &content) {
    m_authoritiesProblem =
        content ? faultOf(*content) : base::error(service::ProfileFault::profile_bad_certificate);
    m_authorities.touched = true;
    if (m_authoritiesProblem.isNull())
        m_ui->authorities->show(*content);
    Q_EMIT edited();
    Q_EMIT readingEnded();
}

bool ConnectionForm::isReading() const {
    return m_ui->authorities->isReading() || m_ui->identity->isReading() || m_isOpening;
}

void ConnectionForm::readIdentity(const std::optional<QByteArray> &content) {
    m_identityFile = base::Secret(content.value_or(QByteArray()));
    m_ui->passphrase->clear();
    openIdentity();
}

void ConnectionForm::openIdentity() {
    const auto work = [file = m_identityFile, passphrase = base::Secret(m_ui->passphrase->text().toUtf8())] {
        return net::readClientIdentity(file.reveal(), passphrase);
    };
    m_isOpening = true;
    base::whenDone(QtConcurrent::run(work), this,
                   [this, number = ++m_identityNumber](const base::Result<net::ClientIdentity> &identity) {
                       if (number == m_identityNumber)
                           takeIdentity(identity);
                   });
}

void ConnectionForm::takeIdentity(const base::Result<net::ClientIdentity> &identity) {
    const bool isSealed = !identity && (base::is(identity.error(), net::IdentityFault::identity_sealed) ||
                                        base::is(identity.error(), net::IdentityFault::identity_passphrase));
    m_isOpening = false;
    m_identity.touched = true;
    m_identityProblem = !identity ? identity.error()
                        : identity->certificate.isEmpty() || identity->key.isEmpty()
                            ? base::error(net::IdentityFault::identity_incomplete)
                            : base::Error();
    if (m_identityProblem.isNull()) {
        m_ui->identity->show(identity->certificate);
        m_clientKey = identity->key;
    }
    if (!isSealed) {
        m_identityFile = {};
        m_ui->passphrase->clear();
    }
    showProxy();
    if (isSealed)
        m_ui->passphrase->setFocus(Qt::OtherFocusReason);
    Q_EMIT editorsChanged();
    Q_EMIT edited();
    Q_EMIT readingEnded();
}

void ConnectionForm::test(const service::Profile &typed) {
    desk::CallSecrets secrets = m_workplace.secrets.forCalls(m_profileId);
    for (const desk::ProfileSecret &secret : typedSecrets()) {
        if (secret.name.use == Use::proxy_login)
            secrets.proxyLogin = secret.value;
        else
            secrets.clientKey = secret.value;
    }
    m_refusal = {};
    m_tested.reset();
    m_test = std::make_unique<desk::ConnectionTest>(typed, secrets);
    connect(m_test.get(), &desk::ConnectionTest::finished, this, &ConnectionForm::endTest);
    m_test->start();
    showTest();
}

void ConnectionForm::refuseTest(const base::Error &reason) {
    m_refusal = reason;
    m_tested.reset();
    showTest();
    Q_EMIT tested(m_ui->result);
}

void ConnectionForm::forgetTest() {
    m_test.reset();
    m_tested.reset();
    m_refusal = {};
    showTest();
}

void ConnectionForm::endTest(const net::ConnectionState &state) {
    m_test.release()->deleteLater();
    m_tested = state;
    showTest();
    Q_EMIT tested(m_ui->result);
}

void ConnectionForm::showTest() {
    m_ui->tryConnection->setEnabled(!m_test);
    m_ui->stopTrying->setVisible(m_test != nullptr);
    if (m_test) {
        m_ui->result->say(Tone::neutral, [] { return tr("Trying…"); });
    } else if (!m_refusal.isNull()) {
        m_ui->result->say(Tone::caution, [this, reason = m_refusal] {
            return words::sentence(reason, m_workplace.language.language());
        });
    } else if (m_tested) {
        m_ui->result->say(m_tested->ok ? Tone::good : Tone::bad, [this, state = *m_tested] {
            return words::connectionText(state, m_workplace.language.language());
        });
    } else {
        m_ui->result->clear();
    }
}

void ConnectionForm::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->proxy->setItemText(systemProxy, tr("That of the system"));
    m_ui->proxy->setItemText(noProxy, tr("None"));
    m_ui->proxy->setItemText(ownProxy, tr("This one:"));
    m_ui->login->setExample(tr("such as user:password"));
    m_ui->authorities->setTexts(tr("Those of the system, no others"), tr("Trusted certificates"));
    m_ui->identity->setTexts(tr("None"), tr("Client certificate"));
}

}  // namespace td::gui
