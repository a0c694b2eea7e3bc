// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/saved/saved_actions.h"

#include "gui/environment/decision_dialog.h"
#include "gui/look/icon.h"
#include "gui/look/plain_text.h"
#include "gui/timely/timely_dialog.h"
#include "token/identity.h"
#include "words/sentence.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

SavedActions::SavedActions(Workplace &workplace, QWidget *owner)
    : QObject(owner)
    , m_workplace(workplace)
    , m_owner(owner)
    , m_words(workplace.environments)
    , m_requestNew(add(u"requestNewAction"_s, u"request"_s, &SavedActions::requestAnew))
    , m_refresh(add(u"refreshAction"_s, u"refresh-token"_s, &SavedActions::startRefresh))
    , m_refreshInTime(add(u"refreshInTimeAction"_s, u"clock"_s, &SavedActions::chooseTimes))
    , m_inspect(add(u"inspectTokenAction"_s, u"inspect"_s, &SavedActions::startInspecting))
    , m_compare(add(u"compareAction"_s, u"compare"_s, &SavedActions::startComparing))
    , m_copy(add(u"copyAction"_s, u"copy"_s, &SavedActions::copyToken))
    , m_remove(add(u"removeAction"_s, u"remove"_s, &SavedActions::askToRemove)) {
    retranslate();
}

QAction *SavedActions::add(const QString &name, const QString &drawing, void (SavedActions::*trigger)()) {
    auto *action = new QAction(icon(drawing), QString(), m_owner);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, trigger);
    return action;
}

QList<QAction *> SavedActions::all() const {
    return {m_requestNew, m_refresh, m_refreshInTime, m_inspect, m_compare, m_copy, m_remove};
}

void SavedActions::setToken(const SavedToken *token) {
    const bool isOther = !token || !m_token || token->kept.fingerprint != m_token->kept.fingerprint ||
                         token->kept.id != m_token->kept.id;
    m_token = token ? std::optional(*token) : std::nullopt;
    if (isOther) {
        m_previous.reset();
        findPrevious();
    }
    update();
}

void SavedActions::findPrevious() {
    if (!m_token)
        return;
    m_workplace.saved.previous(
        m_token->kept.id, this,
        [this, id = m_token->kept.id](const base::Result<std::optional<base::Secret>> &found) {
            if (!m_token || m_token->kept.id != id)
                return;
            m_previous = found ? *found : std::nullopt;
            update();
        });
}

void SavedActions::update() {
    m_advice = m_token ? refreshAdvice(m_workplace.saved.ofGrant(m_token->kept.grant),
                                       m_workplace.environments, m_workplace.clock.nowMs())
                       : RefreshAdvice();
    const QString choose = tr("Choose a token first.");
    const bool isOne = m_token.has_value();
    const bool canRefresh = m_advice.kind == RefreshAdvice::Kind::possible;
    allow(m_refresh, isOne && canRefresh,
          !isOne       ? choose
          : canRefresh ? tr("Opens the Request page with it. Nothing is sent yet.")
                       : adviceText());
    const bool isSession = m_workplace.vault.keeping() == VaultHost::Keeping::session;
    allow(m_refreshInTime, isOne && canRefresh && !isSession,
          !isOne        ? choose
          : !canRefresh ? adviceText()
          : isSession   ? tr("Tokens that are kept only for this session are not refreshed by themselves.")
                        : tr("Have it refreshed before it expires, without being asked."));
    allow(m_inspect, isOne, isOne ? QString() : choose);
    allow(m_compare, isOne && m_previous.has_value(),
          !isOne       ? choose
          : m_previous ? tr("Compare with the token that it replaced.")
                       : tr("It has replaced no token, so there is nothing to compare it with."));
    allow(m_copy, isOne, isOne ? tr("The clipboard is cleared 30 seconds later.") : choose);
    allow(m_remove, isOne, isOne ? QString() : choose);
    m_requestNew->setVisible(isOne && !canRefresh && m_advice.canRequestNew);
}

void SavedActions::allow(QAction *action, bool allowed, const QString &toolTip) {
    action->setEnabled(allowed);
    // Without one of its own, an action shows its text once more.
    action->setToolTip(plainToolTip(toolTip.isEmpty() ? action->text() : toolTip));
    action->setStatusTip(toolTip);
}

QString SavedActions::adviceText() const {
    if (!m_token)
        return {};
    switch (m_advice.kind) {
        case RefreshAdvice::Kind::possible:
            return m_advice.rotates ? tr("A refresh replaces both tokens; whoever uses the old ones must get "
                                         "the new ones.")
                                    : QString();
        case RefreshAdvice::Kind::expired: {
            const QString role = m_words.fullRole(m_advice.token);
            return m_advice.canRequestNew
                       ? tr("%1 has expired, and the service refreshes none that has. Request a new token.")
                             .arg(role)
                       : tr("%1 has expired, and the service refreshes none that has. Get new tokens from "
                            "where these came from, and add them.")
                             .arg(role);
        }
        case RefreshAdvice::Kind::no_endpoint:
            return words::sentence(m_advice.reason, m_words.language());
        case RefreshAdvice::Kind::no_profile:
            return tr("The environment “%1” is no longer on this computer, so it cannot be asked.")
                .arg(m_words.environment(m_token->kept));
    }
    return {};
}

void SavedActions::retranslate() {
    m_words.setLanguage(m_workplace.language.language());
    m_requestNew->setText(tr("Request a new token…"));
    m_refresh->setText(tr("Refresh token…"));
    m_refreshInTime->setText(tr("Refresh in time…"));
    m_inspect->setText(tr("Inspect"));
    m_compare->setText(tr("Compare"));
    m_copy->setText(tr("Copy"));
    m_remove->setText(tr("Remove…"));
    update();
}

void SavedActions::requestAnew() {
    if (m_token)
        Q_EMIT requestWanted(m_token->kept.profileId);
}

void SavedActions::startRefresh() {
    if (m_token)
        Q_EMIT refreshWanted(m_workplace.saved.ofGrant(m_token->kept.grant));
}

void SavedActions::chooseTimes() {
    if (m_token)
        (new TimelyDialog(m_workplace, m_token->kept, m_owner->window()))->open();
}

void SavedActions::startInspecting() {
    if (m_token)
        Q_EMIT inspectWanted(m_token->kept.token.reveal().toByteArray());
}

void SavedActions::startComparing() {
    if (m_token && m_previous)
        Q_EMIT compareWanted(m_previous->reveal().toByteArray(), m_token->kept.token.reveal().toByteArray());
}

void SavedActions::copyToken() {
    if (m_token)
        m_workplace.clipboard.copy(m_token->kept.token);
}

void SavedActions::askToRemove() {
    if (!m_token)
        return;
    const store::KeptToken kept = m_token->kept;
    const auto wording = [this, kept] {
        m_words.setLanguage(m_workplace.language.language());
        return DecisionDialog::Texts{
            tr("Remove token"),
            //: %1: what kind of token, %2: the token, masked, %3: the environment
            tr("Remove %1 %2 of “%3” from this computer?")
                .arg(m_words.fullRole(kept), token::masked(kept.token.reveal()), m_words.environment(kept)),
            tr("It is deleted here, with the tokens that it replaced, and cannot be brought back. Nothing "
               "changes on the server: there it is good until it expires."),
            tr("&Remove from this computer")};
    };
    const auto task = [this, id = kept.id](QObject *context, const DecisionDialog::Done &done) {
        m_workplace.saved.forget(id, context, done);
    };
    auto *dialog = new DecisionDialog(m_workplace.language, wording, task, m_owner->window());
    dialog->setObjectName(u"removeToken"_s);
    connect(&m_workplace.saved, &SavedTokens::changed, dialog, [this, dialog, id = kept.id] {
        if (!m_workplace.saved.find(id))
            dialog->reject();
    });
    dialog->open();
}

}  // namespace td::gui
