// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/history_actions.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>

#include "desk/history/ended_exchange.h"
#include "desk/masked/curl.h"
#include "gui/environment/decision_dialog.h"
#include "gui/look/icon.h"
#include "gui/look/plain_text.h"
#include "store/vault/original_table.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using store::HistoryEntry;
using store::HistoryFault;

namespace {

QString timeOf(const HistoryEntry &entry) {
    return QDateTime::fromMSecsSinceEpoch(entry.row.atMs).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

}  // namespace

HistoryActions::HistoryActions(Workplace &workplace, QWidget *owner)
    : QObject(owner)
    , m_workplace(workplace)
    , m_owner(owner)
    , m_open(
          add(u"openAgainAction"_s, u"request"_s, QKeySequence(Qt::Key_Return), &HistoryActions::openRequest))
    , m_sendAgain(add(u"sendAgainAction"_s, u"send"_s, QKeySequence(Qt::CTRL | Qt::Key_Return),
                      &HistoryActions::sendRequest))
    , m_copy(add(u"copyCurlAction"_s, u"copy"_s, QKeySequence::Copy, &HistoryActions::copyMasked))
    , m_copySecrets(add(u"copySecretsAction"_s, u"reveal"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                        &HistoryActions::askToCopySecrets))
    , m_remove(add(u"removeEntryAction"_s, u"remove"_s, QKeySequence::Delete, &HistoryActions::askToRemove)) {
    connect(&workplace.vault, &VaultHost::changed, this, &HistoryActions::findOriginal);
    connect(&workplace.environments, &Environments::listChanged, this, &HistoryActions::update);
    retranslate();
}

QAction *HistoryActions::add(const QString &name, const QString &drawing, const QKeySequence &shortcut,
                             void (HistoryActions::*trigger)()) {
    auto *action = new QAction(icon(drawing), QString(), m_owner);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, trigger);
    return action;
}

void HistoryActions::setEntry(const std::optional<HistoryEntry> &entry) {
    m_entry = entry;
    m_hasOriginal = false;
    findOriginal();
    update();
}

void HistoryActions::findOriginal() {
    if (!m_entry)
        return;
    const qint64 tie = m_entry->row.tie;
    original(tie, this, [this, tie](const base::Result<Original> &found) {
        if (!m_entry || m_entry->row.tie != tie)
            return;
        m_hasOriginal = found && *found;
        update();
    });
}

void HistoryActions::original(qint64 tie, QObject *context,
                              const std::function<void(const base::Result<Original> &)> &then) const {
    const std::shared_ptr<store::Vault> vault = m_workplace.vault.vault();
    if (!vault)
        return then(Original());
    vault->askThen(
        [tie](const store::SealedDatabase &database) { return store::OriginalTable(database).get(tie); },
        context, then);
}

bool HistoryActions::canBeOpened() const {
    const service::Profile *profile = m_workplace.environments.find(m_entry->row.profileId);
    const service::Definition *definition = profile && profile->service == m_entry->row.service
                                                ? m_workplace.catalog.service(profile->service)
                                                : nullptr;
    return definition && definition->endpoint(m_entry->row.endpoint);
}

void HistoryActions::update() {
    const QString choose = tr("Choose an exchange first.");
    const bool isOne = m_entry.has_value();
    const bool canOpen = isOne && canBeOpened();
    const QString gone = tr("Its environment, or the endpoint in it, is no longer on this computer.");
    const QString filled = m_hasOriginal
                               ? tr("All values are filled in, those that are secret too.")
                               : tr("Secret values were not kept, or the vault that has them is not "
                                    "open: fill them in yourself.");
    allow(m_open, canOpen, !isOne ? choose : canOpen ? filled : gone);
    allow(m_sendAgain, canOpen,
          !isOne    ? choose
          : canOpen ? tr("Fills in the Request page and presses Send there, with all its questions.")
                    : gone);
    const bool hasRequest = isOne && !m_entry->method.isEmpty();
    const QString none = tr("It was stopped before a request could be made.");
    allow(m_copy, hasRequest,
          !isOne       ? choose
          : hasRequest ? tr("Copies the request as a curl command, with every secret masked")
                       : none);
    allow(m_copySecrets, hasRequest && m_hasOriginal,
          !isOne        ? choose
          : !hasRequest ? none
          : !m_hasOriginal
              ? tr("Its secrets were not kept, or the vault that has them is not open.")
              : tr("Copies the request as it was sent. The clipboard is cleared 30 seconds later."));
    allow(m_remove, isOne, isOne ? QString() : choose);
}

void HistoryActions::allow(QAction *action, bool allowed, const QString &toolTip) {
    action->setEnabled(allowed);
    action->setToolTip(plainToolTip(toolTip.isEmpty() ? action->text() : toolTip));
    action->setStatusTip(toolTip);
}

void HistoryActions::retranslate() {
    m_open->setText(tr("Open in Request"));
    m_sendAgain->setText(tr("Send again…"));
    m_copy->setText(tr("Copy as curl"));
    m_copySecrets->setText(tr("Copy as curl with secrets…"));
    m_remove->setText(tr("Remove from history…"));
    update();
}

void HistoryActions::request(bool sends) {
    if (!m_entry || !canBeOpened())
        return;
    KeptRequest kept{m_entry->row.profileId, m_entry->row.endpoint, m_entry->url, {}};
    for (auto value = m_entry->values.begin(); value != m_entry->values.end(); ++value)
        kept.draft.values.insert(value.key(), base::Secret::copyOf(value.value()));
    original(m_entry->row.tie, this, [this, kept, sends](const base::Result<Original> &found) {
        KeptRequest whole = kept;
        if (found && *found)
            whole.draft = {(*found)->values, (*found)->knownExpiries};
        if (!found)
            Q_EMIT problemFound(found.error());
        else
            // Without its secrets it is not the same request: the user is to see it first.
            Q_EMIT requestWanted(whole, sends && *found);
    });
}

/// That of the environment \a id as it is today; the usual one when it is gone.
service::ProfileConnection HistoryActions::connectionOf(const QString &id) const {
    const service::Profile *profile = m_workplace.environments.find(id);
    return profile ? profile->connection : service::ProfileConnection();
}

void HistoryActions::copyMasked() {
    if (!m_entry || m_entry->method.isEmpty())
        return;
    const service::ProfileConnection connection = connectionOf(m_entry->row.profileId);
    const QByteArray command = desk::curlCommandOfMasked(desk::maskedRequestOf(*m_entry), connection);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(command));
    Q_EMIT copied(false, desk::needsMore(connection));
}

void HistoryActions::askToCopySecrets() {
    if (!m_entry || !m_hasOriginal)
        return;
    const HistoryEntry entry = *m_entry;
    const auto wording = [entry] {
        return DecisionDialog::Texts{
            tr("Copy with secrets"),
            //: %1: an environment, %2: date and time
            tr("Copy the request to “%1” of %2 complete?")
                .arg(words::visible(entry.row.profileName), timeOf(entry)),
            tr("The command holds every token and secret in clear: whoever gets it can send the request. It "
               "is "
               "on the clipboard for 30 seconds at most; a shell keeps it in its own history."),
            tr("&Copy with secrets")};
    };
    const auto task = [this, row = entry.row](QObject *context, const DecisionDialog::Done &done) {
        original(row.tie, context, [this, row, done](const base::Result<Original> &found) {
            if (!found)
                return done(base::failure(found.error()));
            if (!*found)
                return done(base::failure(HistoryFault::history_no_secrets, {{u"id"_s, row.id}}));
            const service::ProfileConnection connection = connectionOf(row.profileId);
            m_workplace.clipboard.copy(base::Secret(desk::curlCommand((*found)->request, connection)));
            Q_EMIT copied(true, desk::needsMore(connection));
            done({});
        });
    };
    auto *dialog = new DecisionDialog(m_workplace.language, wording, task, m_owner->window());
    dialog->setObjectName(u"copySecrets"_s);
    dialog->open();
}

void HistoryActions::askToRemove() {
    if (!m_entry)
        return;
    const HistoryEntry entry = *m_entry;
    const auto wording = [entry] {
        return DecisionDialog::Texts{tr("Remove from history"),
                                     //: %1: an environment, %2: date and time
                                     tr("Remove the exchange with “%1” of %2 from the history?")
                                         .arg(words::visible(entry.row.profileName), timeOf(entry)),
                                     tr("What was kept of it is deleted on this computer and cannot be "
                                        "brought back. Saved tokens stay."),
                                     tr("&Remove")};
    };
    const auto task = [this, id = entry.row.id](QObject *context, const DecisionDialog::Done &done) {
        m_workplace.history.remove(id, context, done);
    };
    auto *dialog = new DecisionDialog(m_workplace.language, wording, task, m_owner->window());
    dialog->setObjectName(u"removeEntry"_s);
    dialog->open();
}

}  // namespace td::gui
