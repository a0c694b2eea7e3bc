// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/request_page.h"

#include <QEvent>

#include "desk/saved_order.h"
#include "gui/environment/hosts.h"
#include "gui/look/fitted_scroll.h"
#include "gui/look/note_line.h"
#include "gui/look/offer_strip.h"
#include "gui/request/form/endpoint_bar.h"
#include "gui/request/form/request_form.h"
#include "gui/request/form/send_bar.h"
#include "gui/request/pairs/leave_question.h"
#include "gui/request/pairs/uncopied_strip.h"
#include "gui/request/record_profile.h"
#include "gui/request/result/arrival_strip.h"
#include "gui/request/result/result_view.h"
#include "gui/request/result/token_row.h"
#include "service/url.h"
#include "ui_request_page.h"
#include "words/labels.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

RequestPage::RequestPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::RequestPage>()) {
    m_ui->setupUi(this);
    build();
    connectParts();
    showEnvironment();
}

RequestPage::~RequestPage() {
    // Whoever runs must not tell a page that is half gone.
    for (RequestRun *run : std::as_const(m_runs))
        run->disconnect(this);
}

void RequestPage::build() {
    m_endpointBar = new EndpointBar(m_workplace, m_ui->formPane);
    m_curlStrip = new OfferStrip(m_ui->formPane);
    m_curlStrip->setObjectName(u"curl"_s);
    m_formScroll = new FittedScroll(m_ui->formPane);
    m_form = new RequestForm(m_workplace, m_formScroll);
    m_formScroll->setWidget(m_form);
    m_rotation = new NoteLine(m_ui->formPane);
    m_rotation->setObjectName(u"rotation"_s);
    m_problem = new NoteLine(m_ui->formPane);
    m_problem->setObjectName(u"problem"_s);
    m_sendBar = new SendBar(m_workplace, m_ui->formPane);
    for (QWidget *part : {static_cast<QWidget *>(m_endpointBar), static_cast<QWidget *>(m_curlStrip),
                          static_cast<QWidget *>(m_formScroll), static_cast<QWidget *>(m_rotation),
                          static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_sendBar)})
        m_ui->formLayout->addWidget(part);
    m_ui->formLayout->addStretch();
    m_ui->splitter->remember(m_workplace.memory, u"request"_s);

    auto *uncopied = new UncopiedStrip(m_workplace, m_pairs, m_ui->resultPane);
    m_arrival = new ArrivalStrip(m_workplace, m_ui->resultPane);
    m_result = new ResultView(m_workplace, m_ui->resultPane);
    m_ui->resultLayout->addWidget(m_arrival);
    m_ui->resultLayout->addWidget(uncopied);
    m_ui->resultLayout->addWidget(m_result, 1);
}

void RequestPage::connectParts() {
    connect(&m_workplace.environments, &Environments::currentChanged, this, &RequestPage::showEnvironment);
    connect(&m_workplace.environments, &Environments::currentChanged, this, &RequestPage::followCurl);
    connect(&m_workplace.environments, &Environments::listChanged, this, &RequestPage::dropRemoved);
    connect(m_curlStrip, &OfferStrip::wanted, this, &RequestPage::makeEnvironment);
    connect(m_curlStrip, &OfferStrip::dismissed, this, [this] { m_curl.reset(); });
    connect(&m_workplace.saved, &SavedTokens::changed, this, &RequestPage::followSaved);
    connect(m_endpointBar, &EndpointBar::chosen, this, &RequestPage::chooseEndpoint);
    // Queued: the sentence under the field must have its place before.
    connect(
        m_form, &RequestForm::problemShown, this,
        [this](const QPointer<QWidget> &field) {
            if (field)
                m_formScroll->ensureWidgetVisible(field);
        },
        Qt::QueuedConnection);
    connect(m_form, &RequestForm::edited, this, [this] { m_sendBar->sayFilled({}); });
    connect(m_sendBar, &SendBar::sendWanted, this, &RequestPage::send);
    connect(m_sendBar, &SendBar::sampleWanted, this, &RequestPage::fillSample);
    connect(m_sendBar, &SendBar::cancelWanted, this, [this] {
        if (RequestRun *run = m_runs.value(m_profile.id))
            run->cancel();
    });
    connect(m_arrival, &ArrivalStrip::showWanted, this, &RequestPage::showRecord);
    connect(m_result, &ResultView::inspectWanted, this, &RequestPage::inspectWanted);
    connect(m_result, &ResultView::compareWanted, this, &RequestPage::compareWanted);
    connect(m_result, &ResultView::refreshWanted, this, &RequestPage::prepareRefresh);
    connect(m_result, &ResultView::sendAnywayWanted, this, &RequestPage::sendAnyway);
    connect(
        m_result, &ResultView::tokenCopied, this,
        [this](const RecordPointer &record, const QByteArray &role) { m_pairs.noteCopied(record, role); });
}

void RequestPage::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestPage::showEnvironment() {
    keepDraft();
    const service::Profile &profile = m_workplace.environments.current();
    const service::Definition &definition = m_workplace.environments.service();
    const bool sameForm =
        m_endpoint && profile.id == m_profile.id && definition.endpoint(m_endpoint->id) == m_endpoint;
    const service::Endpoint *endpoint =
        sameForm ? m_endpoint : definition.endpoint(m_drafts.endpoint(profile));
    m_profile = profile;
    m_sendBar->showProfile(profile);
    m_arrival->forget(profile.id);
    m_result->show(m_results.value(profile.id));
    if (sameForm)
        m_endpointBar->show(definition, *m_endpoint, profile);
    else
        showEndpoint(endpoint ? *endpoint : definition.endpoints.first());
    showRun();
}

void RequestPage::showEndpoint(const service::Endpoint &endpoint) {
    m_endpoint = &endpoint;
    m_endpointBar->show(m_workplace.environments.service(), endpoint, m_profile);
    m_form->show(endpoint, m_drafts.draft(m_profile, endpoint), m_profile.builtIn);
    m_sendBar->sayFilled({});
    m_said = nullptr;
    retranslate();
}

void RequestPage::showRun() {
    const RequestRun *run = m_runs.value(m_profile.id);
    m_sendBar->showRunning(run ? std::optional(run->startedMs()) : std::nullopt);
}

void RequestPage::chooseEndpoint(const QByteArray &id) {
    const service::Endpoint *endpoint = m_workplace.environments.service().endpoint(id);
    if (!endpoint || endpoint == m_endpoint)
        return;
    keepDraft();
    m_drafts.choose(m_profile, id);
    showEndpoint(*endpoint);
}

void RequestPage::followSaved() {
    if (m_workplace.vault.vault()) {
        m_savedFingerprints.clear();
        for (const SavedToken &token : m_workplace.saved.tokens())
            m_savedFingerprints.insert(token.kept.fingerprint);
        return;
    }
    if (m_savedFingerprints.isEmpty() && m_openedFingerprints.isEmpty())
        return;
    // The vault was locked: what was in it does not stay in the fields.
    keepDraft();
    m_drafts.forget(std::exchange(m_savedFingerprints, {}) + std::exchange(m_openedFingerprints, {}));
    showEndpoint(*m_endpoint);
}

void RequestPage::keepDraft() {
    if (m_endpoint && m_workplace.environments.find(m_profile.id))
        m_drafts.keep(m_profile, *m_endpoint, m_form->draft());
}

void RequestPage::retranslate() {
    if (m_endpoint->rotates()) {
        m_rotation->say(Tone::caution, tr("This replaces both tokens; whoever uses the old ones must get the "
                                          "new ones."));
    } else {
        m_rotation->clear();
    }
    say(m_said);
}

void RequestPage::say(const std::function<QString()> &wording) {
    m_said = wording;
    if (m_said)
        m_problem->say(Tone::bad, m_said());
    else
        m_problem->clear();
}

void RequestPage::showRecord(const RecordPointer &record) {
    m_workplace.environments.choose(record->order.profile.id);
    m_arrival->forget(record->order.profile.id);
    m_result->show(record);
}

void RequestPage::dropRemoved() {
    QSet<QString> ids;
    for (const service::Profile &profile : m_workplace.environments.profiles())
        ids.insert(profile.id);
    m_drafts.keepOnly(ids);
    const QStringList known = m_results.keys();
    for (const QString &id : known) {
        if (ids.contains(id))
            continue;
        m_results.remove(id);
        m_arrival->forget(id);
    }
    if (m_result->record() && !ids.contains(m_result->record()->order.profile.id))
        m_result->show(m_results.value(m_workplace.environments.current().id));
}

void RequestPage::prepareRefresh(const RecordPointer &record, const QByteArray &role) {
    // Its tokens belong to the profile they came from, and nowhere else.
    if (profileSince(*record, m_workplace.environments) != ProfileSince::same)
        return;
    const service::Endpoint *endpoint = endpointTaking(*record->service, role);
    m_workplace.environments.choose(record->order.profile.id);
    if (!endpoint || m_workplace.environments.service().endpoint(endpoint->id) != endpoint)
        return;
    desk::Order order;
    order.endpoint = endpoint;
    for (const service::ReceivedToken &received : record->outcome.tokens) {
        const QList<QByteArray> parameters = endpoint->refresh->parameters.keys(received.role);
        for (const QByteArray &parameter : parameters) {
            order.values.insert(parameter, received.token);
            if (received.times.expiresAt)
                order.knownExpiries.insert(parameter, *received.times.expiresAt);
        }
    }
    fillWithTokens(order);
}

void RequestPage::refreshSaved(const QList<store::KeptToken> &grant) {
    const base::Result<desk::Order> order = desk::refreshOrder(m_workplace.catalog, grant);
    const QString profileId = grant.isEmpty() ? QString() : grant.first().profileId;
    if (!order || !m_workplace.environments.find(profileId))
        return;
    m_workplace.environments.choose(profileId);
    fillWithTokens(*order);
}

void RequestPage::openAgain(const KeptRequest &kept, bool sends) {
    const service::Profile *profile = m_workplace.environments.find(kept.profileId);
    const service::Definition *definition = profile ? m_workplace.catalog.service(profile->service) : nullptr;
    const service::Endpoint *endpoint = definition ? definition->endpoint(kept.endpoint) : nullptr;
    if (!endpoint)
        return;
    m_workplace.environments.choose(kept.profileId);
    chooseEndpoint(kept.endpoint);
    const Draft &draft = kept.draft;
    for (const service::Parameter &parameter : endpoint->parameters) {
        const base::Secret value = draft.values.value(parameter.name);
        const auto expiry = draft.knownExpiries.constFind(parameter.name);
        m_form->setValue(parameter.name, value,
                         expiry == draft.knownExpiries.constEnd() ? std::nullopt : std::optional(*expiry));
        if (parameter.secret && !value.isEmpty())
            m_openedFingerprints.insert(token::fingerprint(value.reveal()));
    }
    say({});
    // What stood there is not the end of this request.
    m_result->show({});
    const bool isWhole = std::all_of(endpoint->parameters.begin(), endpoint->parameters.end(),
                                     [&draft](const service::Parameter &parameter) {
                                         return !parameter.secret || !parameter.required ||
                                                !draft.values.value(parameter.name).isEmpty();
                                     });
    m_sendBar->sayFilled([isWhole] {
        return isWhole ? tr("Filled in as it was then. Press Send to send it again.")
                       : tr("Its secrets were not kept: fill them in again, then press Send.");
    });
    m_sendBar->takeFocus();
    // Its secrets were meant for the host that they went to.
    const bool leadsElsewhere =
        !m_profile.builtIn && !kept.url.isEmpty() &&
        (service::shownHost(kept.url) != hostOf(*endpoint, m_profile) ||
         service::isClear(kept.url) != service::isClear(service::endpointUrl(*endpoint, m_profile)));
    if (leadsElsewhere)
        say([] {
            return tr(
                "This environment leads to another host now than it did then. Nothing was sent: check it "
                "before you do.");
        });
    else if (sends)
        send();
}

void RequestPage::fillWithTokens(const desk::Order &order) {
    chooseEndpoint(order.endpoint->id);
    for (auto value = order.values.begin(); value != order.values.end(); ++value) {
        const auto expiry = order.knownExpiries.constFind(value.key());
        m_form->setValue(value.key(), value.value(),
                         expiry == order.knownExpiries.constEnd() ? std::nullopt : std::optional(*expiry));
    }
    m_sendBar->sayFilled([] { return tr("Filled with the token. Press Send to refresh it."); });
    m_sendBar->takeFocus();
}

}  // namespace td::gui
