// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/profile/profile_dialog.h"

#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>

#include "gui/environment/profile/profile_check.h"
#include "ui_profile_dialog.h"
#include "words/labels.h"
#include "words/punctuation.h"
#include "words/sentence.h"
#include "words/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using service::ProfileKind;

namespace {

constexpr int rowsBeforeService = 4;  // in the form, above those that the service decides on
constexpr int slowAfterMs = 300;

}  // namespace

ProfileDialog::ProfileDialog(Workplace &workplace, Purpose purpose, service::Profile start, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_purpose(purpose)
    , m_start(std::move(start))
    , m_ui(std::make_unique<Ui::ProfileDialog>()) {
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_serviceFields = new ServiceFields(m_ui->fields, rowsBeforeService, this);
    m_name = {"name", m_ui->name, m_ui->nameProblem};
    m_service = {"service", m_ui->service, m_ui->serviceProblem};
    m_baseUrl = {"base_url", m_ui->baseUrl, m_ui->baseUrlProblem};
    m_timeLimit = {"timeout_s", m_ui->timeLimit, m_ui->timeLimitProblem};
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowAfterMs);
    addButtons();
    fillServices();
    load();
    connectEditors();
    showService();
    retranslate();
    setFirstSize();
}

ProfileDialog::~ProfileDialog() = default;

void ProfileDialog::addButtons() {
    m_save = m_ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    m_cancel = m_ui->buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(u"cancel"_s);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &ProfileDialog::reject);
}

void ProfileDialog::fillServices() {
    for (const service::Catalog::Entry &entry : m_workplace.catalog.entries()) {
        if (entry.error.isNull())
            m_ui->service->addItem(QString(), entry.definition.id);
    }
}

void ProfileDialog::load() {
    m_ui->name->setText(m_start.name);
    m_ui->service->setCurrentIndex(qMax(0, m_ui->service->findData(m_start.service)));
    m_ui->production->setChecked(m_start.kind == ProfileKind::production);
    m_ui->baseUrl->setText(QString::fromUtf8(m_start.baseUrl));
    m_ui->allowHttp->setChecked(m_start.allowHttp);
    m_ui->timeLimit->setValue(m_start.timeoutSeconds);
    m_serviceFields->load(m_start);
    m_ui->headers->load(m_start.headers, m_workplace.environments.secretHeaders(m_start.id));
}

void ProfileDialog::connectEditors() {
    const auto touch = [this](CheckedField &field) {
        return [this, &field] {
            field.touched = true;
            check();
        };
    };
    connect(m_ui->name, &QLineEdit::textEdited, this, touch(m_name));
    connect(m_ui->baseUrl, &QLineEdit::textEdited, this, touch(m_baseUrl));
    connect(m_ui->timeLimit, &QSpinBox::valueChanged, this, touch(m_timeLimit));
    connect(m_ui->service, &QComboBox::currentIndexChanged, this, &ProfileDialog::showService);
    const auto decide = [this] {
        touchUrls();
        showKind();
        check();
    };
    connect(m_ui->production, &QRadioButton::toggled, this, decide);
    connect(m_ui->allowHttp, &QCheckBox::toggled, this, decide);
    connect(m_ui->addHeader, &QPushButton::clicked, m_ui->headers, &HeaderRows::addRow);
    connect(m_ui->headers, &HeaderRows::edited, this, &ProfileDialog::check);
    connect(m_ui->headers, &HeaderRows::rowsChanged, this, &ProfileDialog::orderTabs);
    connect(m_ui->headers, &HeaderRows::rowsChanged, this, &ProfileDialog::keepFocusInSight,
            Qt::QueuedConnection);
    connect(m_serviceFields, &ServiceFields::edited, this, &ProfileDialog::check);
    connect(&m_slow, &QTimer::timeout, this,
            [this] { m_ui->saving->say(Tone::neutral, [] { return tr("Saving…"); }); });
}

void ProfileDialog::setFirstSize() {
    ensurePolished();
    const int width = fontMetrics().averageCharWidth() * 112;
    const QMargins margins = m_ui->layout->contentsMargins();
    const int inner =
        width - margins.left() - margins.right() - m_ui->scroll->verticalScrollBar()->sizeHint().width();
    const int around = margins.top() + margins.bottom() + m_ui->layout->spacing() * 2 +
                       m_save->sizeHint().height() + fontMetrics().lineSpacing() * 6;  // for remarks
    const int form = qMax(m_ui->form->sizeHint().height(), m_ui->form->heightForWidth(inner));
    // What lies around the dialog's own area, the window's title, has to fit in as well.
    const int most = qMin(screen()->availableSize().height() * 9 / 10,
                          parentWidget() ? parentWidget()->window()->height() : QWIDGETSIZE_MAX);
    resize(width, qMin(form + around, most));
}

service::Profile ProfileDialog::typed() const {
    service::Profile profile = m_start;
    profile.name = m_ui->name->text().trimmed();
    profile.service = m_ui->service->currentData().toByteArray();
    profile.kind = m_ui->production->isChecked() ? ProfileKind::production : ProfileKind::test;
    profile.baseUrl = m_ui->baseUrl->text().trimmed().toUtf8();
    profile.allowHttp = m_ui->allowHttp->isChecked() && profile.kind == ProfileKind::test;
    profile.timeoutSeconds = m_ui->timeLimit->value();
    profile.headers = m_ui->headers->headers();
    m_serviceFields->store(profile);
    return profile;
}

const service::Definition &ProfileDialog::chosenService() const {
    const service::Definition *definition =
        m_workplace.catalog.service(m_ui->service->currentData().toByteArray());
    Q_ASSERT(definition);
    return *definition;
}

QList<CheckedField *> ProfileDialog::fields() {
    QList<CheckedField *> all{&m_name, &m_service, &m_baseUrl};
    all.append(m_serviceFields->fields());
    all.append(&m_timeLimit);
    return all;
}

void ProfileDialog::check() {
    const service::Profile profile = typed();
    const QMap<QByteArray, base::Error> found = problems(profile, m_workplace.environments);
    for (const CheckedField *field : fields())
        say(*field, field->touched ? found.value(field->key) : base::Error());
    for (HeaderRow *row : m_ui->headers->rows())
        say(row->field(), row->field().touched ? row->problem() : base::Error());
    m_serviceFields->showResults(profile);
}

void ProfileDialog::say(const CheckedField &field, const base::Error &error) {
    if (error.isNull()) {
        field.remark->clear();
        field.editor->setAccessibleDescription({});
        return;
    }
    field.remark->say(Tone::bad, [this, error] { return sentence(error); });
    field.editor->setAccessibleDescription(sentence(error));
}

QString ProfileDialog::sentence(const base::Error &error) const {
    // The general sentence names the command line's option.
    if (base::is(error, service::ProfileFault::profile_http_refused)) {
        return tr("With http://, anyone on the way to %1 could read the tokens. Use https, or tick “Allow "
                  "http://”.")
            .arg(words::visible(error.values.value(u"host"_s).toString()));
    }
    return words::sentence(error, m_workplace.language.language());
}

bool ProfileDialog::goToFirstProblem() {
    QList<CheckedField *> all = fields();
    for (HeaderRow *row : m_ui->headers->rows())
        all.append(&row->field());
    for (CheckedField *field : all)
        field->touched = true;
    check();
    for (const CheckedField *field : all) {
        if (field->remark->isHidden())
            continue;
        field->editor->setFocus(Qt::OtherFocusReason);
        keepFocusInSight();
        return true;
    }
    return false;
}

void ProfileDialog::showService() {
    m_serviceFields->show(chosenService(), m_workplace.language.language());
    m_ui->serviceAbout->setText(words::text(chosenService().about, m_workplace.language.language()));
    orderTabs();
    check();
}

void ProfileDialog::showKind() {
    const bool production = m_ui->production->isChecked();
    m_ui->kindNote->setText(
        production ? tr("Tokens of real users. The window carries a red frame, and the first request of each "
                        "session waits until you have typed the profile's name or its host.")
                   : tr("For trying out: requests are sent without asking."));
    m_ui->allowHttp->setEnabled(!production);
    m_ui->allowHttpNote->setText(
        production ? tr("Never for production: anyone on the way could read the tokens.")
                   : tr("Without TLS, anyone on the way could read the tokens. Not needed for a server on "
                        "this computer."));
    m_ui->allowHttp->setAccessibleDescription(m_ui->allowHttpNote->text());
    m_ui->production->setAccessibleDescription(production ? m_ui->kindNote->text() : QString());
}

void ProfileDialog::touchUrls() {
    // Whether http:// may be used is said of URLs that are there; an empty field is still left alone.
    for (CheckedField *field : fields()) {
        const auto *edit = qobject_cast<QLineEdit *>(field->editor);
        if (edit && field != &m_name && !edit->text().isEmpty())
            field->touched = true;
    }
}

void ProfileDialog::accept() {
    if (m_saving || goToFirstProblem())
        return;
    setSaving(true);
    m_workplace.environments.save(
        typed(), m_start, this,
        [this, secrets = m_ui->headers->secretHeaders()](const base::Result<service::Profile> &result) {
            saved(result, secrets);
        });
}

void ProfileDialog::reject() {
    if (!m_saving)
        QDialog::reject();
}

void ProfileDialog::setSaving(bool saving) {
    m_saving = saving;
    m_ui->form->setEnabled(!saving);
    m_save->setEnabled(!saving);
    m_cancel->setEnabled(!saving);
    m_ui->saving->clear();
    if (saving)
        m_slow.start();
    else
        m_slow.stop();
}

void ProfileDialog::saved(const base::Result<service::Profile> &result,
                          const QList<service::SecretHeader> &secrets) {
    setSaving(false);
    if (!result) {
        m_ui->saving->say(Tone::bad, [this, error = result.error()] { return sentence(error); });
        check();
        m_save->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_workplace.environments.setSecretHeaders(result->id, secrets);
    if (m_start.id.isEmpty())
        m_workplace.environments.choose(result->id);
    QDialog::accept();
}

void ProfileDialog::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ProfileDialog::retranslate() {
    const words::Language language = m_workplace.language.language();
    m_ui->retranslateUi(this);
    setWindowTitle(m_purpose == Purpose::edit  ? tr("Edit environment profile")
                   : m_purpose == Purpose::add ? tr("New environment profile")
                                               : tr("Duplicate environment profile"));
    m_save->setText(tr("&Save"));
    m_cancel->setText(tr("&Cancel"));
    for (int i = 0; i < m_ui->service->count(); ++i) {
        const QByteArray id = m_ui->service->itemData(i).toByteArray();
        m_ui->service->setItemText(
            i, words::withBrackets(words::text(m_workplace.catalog.service(id)->label, language),
                                   QString::fromUtf8(id), language));
    }
    m_ui->serviceAbout->setText(words::text(chosenService().about, language));
    m_serviceFields->retranslate(language);
    showKind();
    check();
    m_ui->scroll->setMinimumWidth(m_ui->form->minimumSizeHint().width() +
                                  m_ui->scroll->verticalScrollBar()->sizeHint().width());
}

void ProfileDialog::orderTabs() {
    QList<QWidget *> chain{m_ui->name,       m_ui->service, m_ui->test,
                           m_ui->production, m_ui->baseUrl, m_ui->allowHttp};
    for (const CheckedField *field : m_serviceFields->fields())
        chain.append(field->editor);
    chain.append(m_ui->timeLimit);
    for (const HeaderRow *row : m_ui->headers->rows())
        chain.append(row->editors());
    chain.append({m_ui->addHeader, m_save, m_cancel});
    for (qsizetype i = 1; i < chain.size(); ++i)
        setTabOrder(chain.at(i - 1), chain.at(i));
}

void ProfileDialog::keepFocusInSight() {
    if (QWidget *focus = focusWidget(); focus && m_ui->form->isAncestorOf(focus))
        m_ui->scroll->ensureWidgetVisible(focus, 0, fontMetrics().lineSpacing() * 4);
}

}  // namespace td::gui
