// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What RequestPage does to send: from the form to an order, its run, and its end.
#include <QDateTime>

#include "desk/secrets/foreign_token.h"
#include "gui/environment/hosts.h"
#include "gui/environment/unlock_dialog.h"
#include "gui/look/offer_strip.h"
#include "gui/request/form/request_form.h"
#include "gui/request/form/send_bar.h"
#include "gui/request/pairs/leave_question.h"
#include "gui/request/record_profile.h"
#include "gui/request/request_page.h"
#include "gui/request/result/arrival_strip.h"
#include "gui/request/result/result_view.h"
#include "gui/vault/vault_dialog.h"
#include "service/sample.h"
#include "words/labels.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

void RequestPage::requestSample() {
    for (const service::Profile &profile : m_workplace.environments.profiles()) {
        const service::Definition *definition = m_workplace.catalog.service(profile.service);
        const service::Endpoint *issuing = definition ? definition->issuing() : nullptr;
        if (!profile.builtIn || !issuing)
            continue;
        m_workplace.environments.choose(profile.id);
        // What was typed stays where nothing would be sent.
        if (m_runs.contains(profile.id))
            return;
        if (!m_workplace.sandbox.placed(profile)) {
            sayNoSandbox();
            return;
        }
        chooseEndpoint(issuing->id);
        fillSample();
        send();
        return;
    }
}

void RequestPage::fillSample() {
    const service::Values samples = m_workplace.sandbox.samples(m_profile.service, *m_endpoint);
    for (auto sample = samples.begin(); sample != samples.end(); ++sample)
        m_form->setValue(sample.key(), sample.value(), {});
    m_sendBar->sayFilled({});
}

void RequestPage::sayNoSandbox() {
    say([] { return tr("The sandbox could not be started: this computer has no free port for it."); });
}

std::optional<desk::Order> RequestPage::makeOrder() {
    const std::optional<service::Profile> placed = m_workplace.sandbox.placed(m_profile);
    if (!placed) {
        sayNoSandbox();
        return std::nullopt;
    }
    const Draft draft = m_form->filled();
    desk::Order order;
    order.endpoint = m_endpoint;
    order.profile = *placed;
    order.values = draft.values;
    order.knownExpiries = draft.knownExpiries;
    order.secrets = m_workplace.secrets.forCalls(m_profile.id);
    if (m_profile.kind == service::ProfileKind::production)
        order.confirmedProduction = m_profile.name;
    if (!m_profile.builtIn) {
        order.lockFolder = m_workplace.config.locksFolder();
        return order;
    }
    service::addSamples(order.values, *m_endpoint,
                        m_workplace.sandbox.samples(m_profile.service, *m_endpoint));
    return order;
}

bool RequestPage::canBePlanned(const desk::Order &order) {
    // That there is nothing to sign it with is no problem of the form's.
    const auto request = service::plan(*order.endpoint, order.profile, order.values, order.secrets.headers);
    if (request)
        return true;
    if (!base::is(request.error(), service::PlanFault::plan_missing_parameter))
        return !m_form->showProblem(request.error());
    // All that are missing; the first one last, since that gets the cursor.
    for (qsizetype index = m_endpoint->parameters.size(); index-- > 0;) {
        const service::Parameter &parameter = m_endpoint->parameters.at(index);
        if (parameter.required && !parameter.defaultValue && !order.values.contains(parameter.name)) {
            m_form->showProblem(base::error(service::PlanFault::plan_missing_parameter,
                                            {{u"parameter"_s, QString::fromUtf8(parameter.name)}}));
        }
    }
    return false;
}

void RequestPage::send() {
    say({});
    m_sendBar->sayFilled({});
    if (!m_curl)
        m_curlStrip->clear();
    if (m_runs.contains(m_profile.id))
        return;
    std::optional<desk::Order> order = makeOrder();
    if (!order || !canBePlanned(*order))
        return;
    if (!vaultIsReady(*m_endpoint))
        return;
    if (const base::Error foreign = foreignValue(order->values); !foreign.isNull()) {
        m_form->showProblem(foreign);
        return;
    }
    if (m_workplace.lock.isOpen(m_profile))
        start(std::move(*order), m_workplace.environments.service());
    else
        unlockThen(m_profile, *m_endpoint, [this] { send(); });
}

base::Error RequestPage::foreignValue(const service::Values &values) const {
    QList<desk::TokenHome> tokens;
    for (const SavedToken &saved : m_workplace.saved.tokens())
        tokens.append({saved.kept.fingerprint, {saved.kept.profileId, saved.kept.profileName}});
    QList<desk::KeyHome> keys;
    for (const HeldKey &held : m_workplace.keys.keys()) {
        if (const service::Profile *profile = m_workplace.environments.find(held.profileId))
            keys.append({held.key, {profile->id, profile->name}});
    }
    return desk::foreignToken(values, m_profile.id, tokens, keys);
}

bool RequestPage::vaultIsReady(const service::Endpoint &endpoint) {
    const bool rotates = endpoint.rotates();
    const bool lacksSecrets = !m_profile.builtIn && m_workplace.secrets.lacks(m_profile, endpoint.signing);
    if (!m_workplace.vault.isAwaited() || !(rotates || lacksSecrets))
        return true;
    const auto reason = [rotates] {
        return rotates ? tr("This request replaces both tokens. The new ones are kept in the vault, so it "
                            "must be open before anything is sent.")
                       : tr("Secrets that requests of this environment need are kept in the vault, so it "
                            "must be open before anything is sent.");
    };
    auto *dialog = new VaultDialog(m_workplace, reason, this);
    connect(dialog, &QDialog::accepted, this, [this, profile = m_profile, asked = &endpoint] {
        if (m_profile == profile && m_endpoint == asked)
            send();
    });
    dialog->open();
    return false;
}

void RequestPage::unlockThen(const service::Profile &profile, const service::Endpoint &endpoint,
                             const std::function<void()> &then) {
    auto *dialog =
        new UnlockDialog(m_workplace, profile, {hostOf(endpoint, profile)}, UnlockDialog::Then::send, this);
    connect(dialog, &QDialog::accepted, this, [this, profile, then] {
        if (m_profile == profile)
            then();
        else
            say([] { return tr("The profile was changed meanwhile, so nothing was sent. Send it again."); });
    });
    dialog->open();
}

void RequestPage::sendAnyway(const RecordPointer &record) {
    if (profileSince(*record, m_workplace.environments) != ProfileSince::same) {
        say([] { return tr("The profile was changed since then. Send the request again."); });
        return;
    }
    if (m_runs.contains(record->order.profile.id))
        return;
    if (!m_workplace.lock.isOpen(record->order.profile)) {
        m_workplace.environments.choose(record->order.profile.id);
        unlockThen(record->order.profile, *record->order.endpoint, [this, record] { sendAnyway(record); });
        return;
    }
    desk::Order order = record->order;
    const bool despite = isHeldBackByVault(record->outcome);
    order.sendAnyway = order.sendAnyway || !despite;
    start(std::move(order), *record->service, despite);
}

void RequestPage::start(desk::Order order, const service::Definition &definition, bool despite) {
    auto *run = new RequestRun(std::move(order), definition, despite, m_workplace, this);
    m_runs.insert(run->profile().id, run);
    connect(run, &RequestRun::finished, this, &RequestPage::end);
    run->start();
    showRun();
}

void RequestPage::end(const RecordPointer &record) {
    const QString id = record->order.profile.id;
    RequestRun *run = m_runs.take(id);
    if (run && run->isUnsaved())
        connect(run, &RequestRun::saved, this,
                [this, run](const RecordPointer &before, const RecordPointer &now) {
                    run->deleteLater();
                    noteSaved(before, now);
                });
    else if (run)
        run->deleteLater();
    if (m_workplace.environments.find(id))
        m_results.insert(id, record);
    m_pairs.take(record);
    m_workplace.saved.follow();
    if (id == m_profile.id)
        m_result->show(record);
    else
        m_arrival->tell(record);
    showRun();
    if (m_leaveQuestion)
        m_leaveQuestion->fill();
}

void RequestPage::noteSaved(const RecordPointer &before, const RecordPointer &record) {
    m_pairs.noteSafe(before);
    m_workplace.saved.follow();
    for (RecordPointer &result : m_results) {
        if (result == before)
            result = record;
    }
    if (m_result->record() == before)
        m_result->show(record);
}

QStringList RequestPage::rotatingRuns() const {
    QStringList running;
    for (const RequestRun *run : m_runs) {
        if (run->endpoint().rotates()) {
            running.append(u"%1 · %2"_s.arg(
                words::visible(words::text(run->endpoint().label, m_workplace.language.language())),
                words::visible(run->profile().name)));
        }
    }
    if (m_workplace.timely.isRunning())
        running.append(tr("a refresh in time"));
    return running;
}

bool RequestPage::hasSomethingToLose() const {
    return !m_pairs.isEmpty() || !rotatingRuns().isEmpty();
}

void RequestPage::askToLeave(const std::function<void()> &leave) {
    if (m_leaveQuestion) {
        m_leaveQuestion->raise();
        m_leaveQuestion->activateWindow();
        return;
    }
    m_leaveQuestion = new LeaveQuestion(
        m_pairs, m_workplace.language, [this] { return rotatingRuns(); }, leave, this);
    m_leaveQuestion->open();
}

}  // namespace td::gui
