// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/profile/profile_form.h"

#include <algorithm>

#include "gui/environment/decision_dialog.h"
#include "gui/environment/profile/profile_check.h"
#include "gui/environment/profile/secret_headers.h"
#include "service/url.h"
#include "store/sharing/profile_hosts.h"
#include "ui_profile_form.h"
#include "words/labels.h"
#include "words/sentence.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using service::ProfileKind;

namespace {

constexpr int rowsBeforeService = 4;  // above those that the service decides on

}  // namespace

ProfileForm::ProfileForm(Workplace &workplace, service::Profile start, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_start(std::move(start))
    , m_ui(std::make_unique<Ui::ProfileForm>()) {
    m_ui->setupUi(this);
    m_serviceFields = new ServiceFields(m_ui->fields, rowsBeforeService, this);
    m_connection = new ConnectionForm(workplace, this);
    m_ui->connectionColumn->addWidget(m_connection);
    m_name = {"name", m_ui->name, m_ui->nameProblem};
    m_service = {"service", m_ui->service, m_ui->serviceProblem};
    m_baseUrl = {"base_url", m_ui->baseUrl, m_ui->baseUrlProblem};
    m_timeLimit = {"timeout_s", m_ui->timeLimit, m_ui->timeLimitProblem};
    m_unlockTime = {"unlock_minutes", m_ui->unlockTime, m_ui->unlockTimeProblem};
    fillServices();
    load();
    connectEditors();
    showService();
    retranslate();
    m_loaded = typed();
    m_loadedSecrets = secretHeaders();
}

ProfileForm::~ProfileForm() = default;

void ProfileForm::fillServices() {
    for (const service::Catalog::Entry &entry : m_workplace.catalog.entries()) {
        if (entry.error.isNull())
            m_ui->service->addItem(QString(), entry.definition.id);
    }
}

void ProfileForm::load() {
    m_ui->name->setText(m_start.name);
    m_ui->service->setCurrentIndex(qMax(0, m_ui->service->findData(m_start.service)));
    m_ui->production->setChecked(m_start.kind == ProfileKind::production);
    m_ui->baseUrl->setText(QString::fromUtf8(m_start.baseUrl));
    m_ui->allowHttp->setChecked(m_start.allowHttp);
    m_ui->timeLimit->setValue(m_start.timeoutSeconds);
    m_ui->unlockTime->setValue(m_start.unlockMinutes);
    m_serviceFields->load(m_start);
    m_ui->signing->load(m_start);
    m_connection->load(m_start);
    m_ui->headers->load(m_start.headers, m_workplace.secrets.forCalls(m_start.id).headers +
                                             missingHeaders(m_workplace.secrets, m_start));
}

void ProfileForm::begin(const QList<service::SecretHeader> &secrets) {
    m_ui->headers->load({}, secrets);
    // Only one of them can be unchecked while they are exclusive, and that is not by hand.
    m_ui->test->setAutoExclusive(false);
    m_ui->test->setChecked(false);
    m_ui->test->setAutoExclusive(true);
    touchUrls();
    showKind();
    check();
    Q_EMIT editorsChanged();
}

bool ProfileForm::hasKind() const {
    return m_ui->test->isChecked() || m_ui->production->isChecked();
}

void ProfileForm::connectEditors() {
    const auto touch = [this](CheckedField &field) {
        return [this, &field] {
            field.touched = true;
            check();
        };
    };
    connect(m_ui->name, &QLineEdit::textEdited, this, touch(m_name));
    connect(m_ui->baseUrl, &QLineEdit::textEdited, this, touch(m_baseUrl));
    connect(m_ui->timeLimit, &QSpinBox::valueChanged, this, touch(m_timeLimit));
    connect(m_ui->unlockTime, &QSpinBox::valueChanged, this, touch(m_unlockTime));
    connect(m_ui->service, &QComboBox::currentIndexChanged, this, &ProfileForm::showService);
    const auto decide = [this] {
        touchUrls();
        showKind();
        check();
    };
    connect(m_ui->production, &QRadioButton::toggled, this, decide);
    connect(m_ui->test, &QRadioButton::toggled, this, decide);
    connect(m_ui->allowHttp, &QCheckBox::toggled, this, decide);
    connect(m_ui->addHeader, &QPushButton::clicked, m_ui->headers, &HeaderRows::addRow);
    connect(m_ui->headers, &HeaderRows::edited, this, &ProfileForm::check);
    connect(m_ui->headers, &HeaderRows::rowsChanged, this, &ProfileForm::editorsChanged);
    connect(m_serviceFields, &ServiceFields::edited, this, &ProfileForm::check);
    connect(m_ui->signing, &SigningField::edited, this, &ProfileForm::check);
    connect(m_connection, &ConnectionForm::edited, this, &ProfileForm::check);
    connect(m_connection, &ConnectionForm::editorsChanged, this, &ProfileForm::editorsChanged);
    connect(m_connection, &ConnectionForm::readingEnded, this, &ProfileForm::readingEnded);
    connect(m_connection, &ConnectionForm::tested, this, &ProfileForm::sightWanted);
    connect(m_connection, &ConnectionForm::testWanted, this, &ProfileForm::testConnection);
}

service::Profile ProfileForm::typed() const {
    service::Profile profile = m_start;
    profile.name = m_ui->name->text().trimmed();
    profile.service = m_ui->service->currentData().toByteArray();
    profile.kind = m_ui->production->isChecked() ? ProfileKind::production : ProfileKind::test;
    profile.baseUrl = m_ui->baseUrl->text().trimmed().toUtf8();
    profile.allowHttp = m_ui->allowHttp->isChecked() && profile.kind == ProfileKind::test;
    profile.timeoutSeconds = m_ui->timeLimit->value();
    profile.unlockMinutes = m_ui->unlockTime->value();
    profile.headers = m_ui->headers->headers();
    profile.secretHeaders = sealedHeaders(m_workplace.secrets, m_start.id, secretHeaders());
    for (const service::SecretHeader &header : secretHeaders())
        profile.secretHeaders.append(header.name);
    m_serviceFields->store(profile);
    m_ui->signing->store(profile);
    m_connection->store(profile);
    return profile;
}

QList<desk::ProfileSecret> ProfileForm::typedSecrets() const {
    QList<desk::ProfileSecret> secrets = m_connection->typedSecrets();
    if (const auto signing = m_ui->signing->typedSecret())
        secrets.append(*signing);
    return secrets;
}

QList<desk::SecretName> ProfileForm::uselessSecrets() const {
    return m_connection->uselessSecrets();
}

QList<service::SecretHeader> ProfileForm::secretHeaders() const {
    return m_ui->headers->secretHeaders();
}

bool ProfileForm::isReading() const {
    return m_connection->isReading();
}

bool ProfileForm::isChanged() const {
    const auto isSame = [](const service::SecretHeader &one, const service::SecretHeader &other) {
        return one.name == other.name && one.value.matches(other.value);
    };
    const QList<service::SecretHeader> secrets = secretHeaders();
    return typed() != m_loaded || !typedSecrets().isEmpty() ||
           !std::equal(secrets.begin(), secrets.end(), m_loadedSecrets.begin(), m_loadedSecrets.end(),
                       isSame);
}

const service::Definition &ProfileForm::chosenService() const {
    const service::Definition *definition =
        m_workplace.catalog.service(m_ui->service->currentData().toByteArray());
    Q_ASSERT(definition);
    return *definition;
}

QList<CheckedField *> ProfileForm::fields() {
    QList<CheckedField *> all{&m_name, &m_service, &m_baseUrl};
    all.append(m_serviceFields->fields());
    all.append({&m_timeLimit, &m_unlockTime, &m_ui->signing->field()});
    all.append(m_connection->fields());
    return all;
}

void ProfileForm::check() {
    const service::Profile profile = typed();
    QMap<QByteArray, base::Error> found = problems(profile, m_workplace.environments);
    found.insert(m_ui->signing->ownProblems());
    found.insert(m_connection->ownProblems());
    for (const CheckedField *field : fields())
        say(*field, field->touched ? found.value(field->key) : base::Error());
    for (HeaderRow *row : m_ui->headers->rows())
        say(row->field(), row->field().touched ? row->problem() : base::Error());
    m_serviceFields->showResults(profile);
    m_connection->showRoute(profile);
    showProductionHost(profile);
}

void ProfileForm::say(const CheckedField &field, const base::Error &error) {
    if (error.isNull()) {
        field.remark->clear();
        field.editor->setAccessibleDescription({});
        return;
    }
    field.remark->say(Tone::bad, [this, error] { return sentence(error); });
    field.editor->setAccessibleDescription(sentence(error));
}

QString ProfileForm::sentence(const base::Error &error) const {
    // The general sentence names the command line's option.
    if (base::is(error, service::ProfileFault::profile_http_refused)) {
        return tr("With http://, anyone on the way to %1 could read the tokens. Use https, or tick “Allow "
                  "http://”.")
            .arg(words::visible(error.values.value(u"host"_s).toString()));
    }
    if (base::is(error, service::ProfileFault::profile_bad_proxy))
        return tr(
            "This is no address of a proxy. It looks like http://proxy.example.com:8080 or "
            "socks5://proxy.example.com:1080.");
    if (base::is(error, service::ProfileFault::profile_proxy_login))
        return tr(
            "Leave the user name and the password out of the address: they have a field of their own "
            "below, and are kept in the vault.");
    return words::sentence(error, m_workplace.language.language());
}

bool ProfileForm::goToFirstProblem() {
    QList<CheckedField *> all = fields();
    for (HeaderRow *row : m_ui->headers->rows())
        all.append(&row->field());
    for (CheckedField *field : all)
        field->touched = true;
    check();
    if (!hasKind()) {
        m_ui->kindProblem->say(Tone::bad, [] { return tr("Choose whether this is test or production."); });
        m_ui->test->setFocus(Qt::OtherFocusReason);
        return true;
    }
    for (const CheckedField *field : all) {
        if (field->remark->isHidden())
            continue;
        field->editor->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void ProfileForm::showService() {
    m_serviceFields->show(chosenService(), m_workplace.language.language());
    m_ui->serviceAbout->setText(
        words::visible(words::text(chosenService().about, m_workplace.language.language())));
    showSigning();
    check();
    Q_EMIT editorsChanged();
}

void ProfileForm::showSigning() {
    const std::optional<service::Signing> &signing = chosenService().signing;
    m_ui->signing->show(signing, m_workplace.secrets);
    m_ui->signing->retranslate(m_workplace.language.language());
    m_ui->signing->setVisible(signing.has_value());
    m_ui->signingLabel->setVisible(signing.has_value());
}

void ProfileForm::testConnection() {
    const base::Result<service::Profile> reachable =
        reachableProfile(typed(), m_workplace.environments.catalog());
    if (!reachable)
        m_connection->refuseTest(reachable.error());
    else if (reachable->kind == ProfileKind::production)
        askThenTest(*reachable);
    else
        m_connection->test(*reachable);
}

void ProfileForm::askThenTest(const service::Profile &profile) {
    const auto wording = [host = words::visible(service::shownHost(profile.baseUrl))] {
        return DecisionDialog::Texts{
            tr("Ask a production server"), tr("Ask %1 for its base URL, once?").arg(host),
            tr("It is production. No token and no header of the profile is sent, and no secret but what the "
               "connection itself takes."),
            tr("&Ask once")};
    };
    const auto task = [](QObject *, const DecisionDialog::Done &done) { done({}); };
    auto *dialog = new DecisionDialog(m_workplace.language, wording, task, window());
    dialog->setObjectName(u"askProduction"_s);
    connect(dialog, &QDialog::accepted, this, [this, profile] { m_connection->test(profile); });
    dialog->open();
}

void ProfileForm::showProductionHost(const service::Profile &profile) {
    if (!hasKind())
        return;
    for (const service::Profile &other : m_workplace.environments.profiles()) {
        const QString host = profile.kind == ProfileKind::test && other.kind == ProfileKind::production &&
                                     other.id != m_start.id
                                 ? store::commonHost(profile, other)
                                 : QString();
        if (host.isEmpty())
            continue;
        m_ui->kindProblem->say(Tone::caution, [host, name = other.name] {
            return tr("%1 is a PRODUCTION 生产 host: that of your profile “%2”. As a test environment, "
                      "requests would be sent there without asking.")
                .arg(words::visible(host), words::visible(name));
        });
        return;
    }
    m_ui->kindProblem->clear();
}

void ProfileForm::showKind() {
    const bool production = m_ui->production->isChecked();
    if (hasKind())
        showProductionHost(typed());
    m_ui->kindNote->setText(
        !hasKind()
            ? tr("Not chosen yet. Whether an environment is production cannot be told from its address.")
        : production
            ? tr("Tokens of real users. The window carries a red frame, and nothing is sent until the "
                 "profile was unlocked by typing its name or its host.")
            : tr("For trying out: requests are sent without asking."));
    m_ui->allowHttp->setEnabled(!production);
    m_ui->unlockTime->setEnabled(production);
    m_ui->allowHttpNote->setText(
        production ? tr("Never for production: anyone on the way could read the tokens.")
                   : tr("Without TLS, anyone on the way could read the tokens. Not needed for a server on "
                        "this computer."));
    m_ui->allowHttp->setAccessibleDescription(m_ui->allowHttpNote->text());
    m_ui->production->setAccessibleDescription(production ? m_ui->kindNote->text() : QString());
}

void ProfileForm::showSealed() {
    QStringList names;
    for (const QByteArray &name : sealedHeaders(m_workplace.secrets, m_start.id, secretHeaders()))
        names.append(words::visible(QString::fromUtf8(name)));
    if (!names.isEmpty()) {
        m_ui->headersNote->setText(m_ui->headersNote->text() + u'\n' +
                                   tr("In the vault, which is not open: %1")
                                       .arg(words::listed(names, m_workplace.language.language())));
    }
}

void ProfileForm::touchUrls() {
    // Whether http:// may be used is said of URLs that are there; an empty field is still left alone.
    for (CheckedField *field : fields()) {
        const auto *edit = qobject_cast<QLineEdit *>(field->editor);
        if (edit && field != &m_name && !edit->text().isEmpty())
            field->touched = true;
    }
}

QList<QWidget *> ProfileForm::editors() const {
    QList<QWidget *> all{m_ui->name,       m_ui->service, m_ui->test,
                         m_ui->production, m_ui->baseUrl, m_ui->allowHttp};
    for (const CheckedField *field : m_serviceFields->fields())
        all.append(field->editor);
    all.append({m_ui->timeLimit, m_ui->unlockTime});
    for (const HeaderRow *row : m_ui->headers->rows())
        all.append(row->editors());
    all.append(m_ui->addHeader);
    all.append(m_ui->signing->editors());
    all.append(m_connection->editors());
    return all;
}

void ProfileForm::retranslate() {
    const words::Language language = m_workplace.language.language();
    m_ui->retranslateUi(this);
    for (int i = 0; i < m_ui->service->count(); ++i) {
        const QByteArray id = m_ui->service->itemData(i).toByteArray();
        m_ui->service->setItemText(
            i,
            words::withBrackets(words::visible(words::text(m_workplace.catalog.service(id)->label, language)),
                                QString::fromUtf8(id), language));
    }
    m_ui->serviceAbout->setText(words::visible(words::text(chosenService().about, language)));
    m_serviceFields->retranslate(language);
    m_ui->signing->retranslate(language);
    m_connection->retranslate();
    showSealed();
    showKind();
    check();
}

}  // namespace td::gui
