// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/check/check_page.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include "gui/check/check_model.h"
#include "gui/environment/hosts.h"
#include "gui/environment/unlock_dialog.h"
#include "gui/look/icon.h"
#include "gui/look/table_look.h"
#include "gui/vault/vault_dialog.h"
#include "service/sample.h"
#include "service/url.h"
#include "ui_check_page.h"
#include "words/contract/check_text.h"
#include "words/contract/contract_report.h"
#include "words/labels.h"
#include "words/sentence.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using service::ProfileKind;
using words::Language;

namespace {

Tone toneOf(const service::CheckReport &report) {
    using Result = service::Judgement::Result;
    if (report.isBroken())
        return Tone::bad;
    // What was not run may be broken all the same.
    const bool isWhole =
        std::none_of(report.checks.begin(), report.checks.end(), [](const service::CheckResult &one) {
            return one.level == service::Level::required && one.judgement.result == Result::not_run;
        });
    return isWhole && report.count(Result::passed) > 0 ? Tone::good : Tone::caution;
}

}  // namespace

CheckPage::CheckPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_ui(std::make_unique<Ui::CheckPage>())
    , m_model(new CheckModel(workplace.language.language(), this)) {
    m_ui->setupUi(this);
    m_ui->run->setIcon(icon(u"check"_s));
    m_ui->cancel->setIcon(icon(u"cancel"_s));
    m_ui->report->setIcon(icon(u"copy"_s));
    applyTableLook(*m_ui->checks);
    m_ui->checks->setModel(m_model);
    m_ui->checks->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_ui->checks->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->checks->horizontalHeader()->setSectionResizeMode(CheckModel::check, QHeaderView::Stretch);
    makeReportMenu();
    connectParts();
    showEnvironment();
    retranslate();
}

CheckPage::~CheckPage() = default;

void CheckPage::connectParts() {
    connect(&m_workplace.environments, &Environments::currentChanged, this, &CheckPage::showEnvironment);
    connect(&m_workplace.secrets, &HeldSecrets::changed, this, &CheckPage::showMeans);
    connect(&m_workplace.language, &LanguageSwitch::changed, m_model, &CheckModel::setLanguage);
    connect(m_ui->run, &QPushButton::clicked, this, &CheckPage::run);
    connect(m_ui->cancel, &QPushButton::clicked, this, [this] {
        if (m_check)
            m_check->cancel();
    });
    connect(m_ui->checks->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CheckPage::showChosen);
}

void CheckPage::makeReportMenu() {
    auto *menu = new QMenu(m_ui->report);
    for (const Language language : {Language::english, Language::chinese}) {
        for (const Form form : {Form::text, Form::markdown, Form::junit}) {
            QAction *action =
                menu->addAction(QString(), this, [this, form, language] { copyReport(form, language); });
            m_reports.append({action, {form, language}});
        }
    }
    m_ui->report->setMenu(menu);
}

void CheckPage::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CheckPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->checks->setAccessibleName(tr("Checks of the contract"));
    for (const auto &[action, what] : m_reports) {
        const QString form = what.first == Form::text       ? tr("Text")
                             : what.first == Form::markdown ? u"Markdown"_s
                                                            : u"JUnit XML"_s;
        action->setText(u"%1 · %2"_s.arg(form, what.second == Language::english ? u"English"_s : u"中文"_s));
    }
    showMeans();
    showProgress();
    showChosen();
}

void CheckPage::showEnvironment() {
    if (m_workplace.environments.current() == m_profile)
        return;
    m_profile = m_workplace.environments.current();
    const service::Definition &definition = m_workplace.environments.service();
    m_ui->values->show(definition);
    m_ui->useUp->setChecked(false);
    // The report of another environment would be taken for this one's.
    if (!m_check && m_checked.id != m_profile.id) {
        m_model->show({});
        m_unreached = {};
        m_remarks.clear();
    }
    showMeans();
    showProgress();
}

void CheckPage::showMeans() {
    const service::Definition &definition = m_workplace.environments.service();
    const bool hasContract = !definition.contract.isEmpty();
    const bool isProduction = m_profile.kind == ProfileKind::production;
    m_ui->means->setVisible(hasContract);
    m_ui->useUp->setEnabled(!isProduction);
    const QString name = words::visible(m_profile.name);
    if (!hasContract) {
        m_ui->about->say(Tone::neutral,
                         tr("The definition of this service says nothing that could be checked."));
    } else if (m_profile.builtIn) {
        m_ui->about->say(
            Tone::neutral,
            tr("Sends %n request(s) to the sandbox on this computer, which makes up what is needed.", nullptr,
               static_cast<int>(definition.contract.cases.size())));
    } else if (isProduction) {
        m_ui->about->say(
            Tone::caution,
            tr("“%1” is production: nothing made up for the check is sent there, and no token is "
               "used up. Most checks are not run.")
                .arg(name));
    } else if (!m_workplace.secrets.forCalls(m_profile.id).appSecret.isEmpty()) {
        m_ui->about->say(
            Tone::neutral,
            tr("The app secret of “%1” makes what the check needs. What you fill in is used first.")
                .arg(name));
    } else {
        m_ui->about->say(Tone::neutral,
                         tr("Fill in what you have. With the app secret of “%1”, added as a key of this "
                            "environment (Inspect, Add key…), TokenDesk makes the rest.")
                             .arg(name));
    }
    m_ui->run->setEnabled(hasContract && !m_check);
}

std::optional<desk::CheckOrder> CheckPage::makeOrder() const {
    const std::optional<service::Profile> placed = m_workplace.sandbox.placed(m_profile);
    if (!placed)
        return std::nullopt;
    desk::CheckOrder order;
    order.definition = &m_workplace.environments.service();
    order.means.profile = *placed;
    order.means.values = m_ui->values->values();
    order.means.mayUseUp = m_ui->useUp->isChecked();
    order.secrets = m_workplace.secrets.forCalls(m_profile.id);
    if (!order.secrets.appSecret.isEmpty())
        order.means.appSecret = order.secrets.appSecret;
    if (m_profile.kind == ProfileKind::production)
        order.confirmedProduction = m_profile.name;
    if (!m_profile.builtIn) {
        order.lockFolder = m_workplace.config.locksFolder();
        return order;
    }
    order.means.appSecret = m_workplace.sandbox.appSecret(m_profile.service);
    service::addSamples(order.means, *order.definition, [this](const service::Endpoint &endpoint) {
        return m_workplace.sandbox.samples(m_profile.service, endpoint);
    });
    return order;
}

bool CheckPage::isReady() {
    const auto again = [this, profile = m_profile] {
        if (m_profile == profile)
            run();
    };
    if (m_workplace.vault.isAwaited() && !m_workplace.secrets.sealed().value(m_profile.id).isEmpty()) {
        const auto reason = [] {
            return tr("Secrets of this environment that the check needs are kept in the vault.");
        };
        auto *dialog = new VaultDialog(m_workplace, reason, this);
        connect(dialog, &QDialog::accepted, this, again);
        dialog->open();
        return false;
    }
    if (m_workplace.lock.isOpen(m_profile))
        return true;
    auto *dialog =
        new UnlockDialog(m_workplace, m_profile, hostsOf(m_workplace.environments.service(), m_profile),
                         UnlockDialog::Then::nothing, this);
    connect(dialog, &QDialog::accepted, this, again);
    dialog->open();
    return false;
}

void CheckPage::run() {
    if (m_check || !isReady())
        return;
    if (std::optional<desk::CheckOrder> order = makeOrder())
        begin(std::move(*order));
}

void CheckPage::begin(desk::CheckOrder order) {
    m_checked = m_profile;
    m_unreached = {};
    m_remarks = service::unstatedClaims(*order.definition, order.means);
    m_check = std::make_unique<desk::ContractCheck>(std::move(order), m_workplace.history, m_workplace.clock);
    connect(m_check.get(), &desk::ContractCheck::progressed, this, [this] {
        m_model->show(m_check->report());
        showProgress();
    });
    connect(m_check.get(), &desk::ContractCheck::finished, this, &CheckPage::end);
    m_model->show({});
    m_check->start();
    showMeans();
    showProgress();
}

void CheckPage::end() {
    m_model->show(m_check->report());
    m_unreached = m_check->unreached();
    m_check.release()->deleteLater();
    showMeans();
    showProgress();
    showChosen();
}

void CheckPage::showProgress() {
    const Language language = m_workplace.language.language();
    const bool hasReport = m_model->rowCount() > 0;
    m_ui->cancel->setVisible(m_check != nullptr);
    m_ui->copied->clear();
    m_ui->report->setEnabled(hasReport && !m_check);
    if (m_check) {
        m_ui->summary->say(Tone::neutral, tr("Request %1 of %2…")
                                              .arg(qMin(m_check->casesDone() + 1, m_check->caseCount()))
                                              .arg(m_check->caseCount()));
        return;
    }
    if (!hasReport) {
        m_ui->summary->clear();
        return;
    }
    QStringList lines{words::visible(m_checked.name) + u" · "_s +
                      words::countsText(m_model->report(), language)};
    if (!m_unreached.isNull())
        lines.append(words::sentence(m_unreached, language));
    for (const base::Error &remark : m_remarks) {
        // The general sentence is for the command line.
        lines.append(
            tr("The tokens made for the check do not state “%1”, and a server that looks at it refuses "
               "them. Give it above, or in the settings of the environment.")
                .arg(words::visible(remark.values.value(u"claim"_s).toString())));
    }
    m_ui->summary->say(toneOf(m_model->report()), lines.join(u'\n'));
}

void CheckPage::showChosen() {
    const QModelIndexList rows = m_ui->checks->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        m_ui->reason->clear();
        return;
    }
    const service::CheckResult &one = m_model->report().checks.at(rows.first().row());
    m_ui->reason->say(Tone::neutral, words::reasonText(one, m_workplace.language.language()));
}

void CheckPage::copyReport(Form form, Language language) {
    const service::Definition *definition = m_workplace.catalog.service(m_checked.service);
    const words::ContractReportHead head{m_checked.service, definition ? definition->label : service::Text(),
                                         m_checked.name, service::shownHost(m_checked.baseUrl)};
    const service::CheckReport &report = m_model->report();
    QString text;
    switch (form) {
        case Form::text:
            text = words::contractText(report, head, language).join(u'\n');
            break;
        case Form::markdown:
            text = words::contractMarkdown(report, head, language);
            break;
        case Form::junit:
            text = QString::fromUtf8(words::contractJUnit(report, head, language));
            break;
    }
    QGuiApplication::clipboard()->setText(text);
    m_ui->copied->say(Tone::good, tr("The report was copied."));
}

}  // namespace td::gui
