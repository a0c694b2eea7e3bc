// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/environment_actions.h"

#include <algorithm>
#include <utility>

#include <QActionGroup>
#include <QFileDialog>
#include <QMenu>

#include "gui/environment/decision_dialog.h"
#include "gui/environment/kind_text.h"
#include "gui/environment/profile/profile_check.h"
#include "gui/environment/sharing/export_dialog.h"
#include "gui/environment/sharing/import_dialog.h"
#include "gui/environment/sharing/needed_secrets_dialog.h"
#include "gui/look/front.h"
#include "gui/look/icon.h"
#include "gui/look/plain_text.h"
#include "words/sentence.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A menu takes `&` for a mnemonic.
QString menuText(const QString &text) {
    return QString(text).replace(u'&', u"&&"_s);
}

/// A modeless one in \a place, called what \a title says; null when it is open, and that comes to the front.
QFileDialog *fileChooser(QPointer<QFileDialog> &place, QWidget *parent, const LanguageSwitch &language,
                         const std::function<QString()> &title) {
    if (place && !place->isHidden()) {
        bringToFront(*place);
        return nullptr;
    }
    auto *chooser = new QFileDialog(parent, title());
    place = chooser;
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setOption(QFileDialog::DontUseNativeDialog);
    QObject::connect(&language, &LanguageSwitch::changed, chooser,
                     [chooser, title] { chooser->setWindowTitle(title()); });
    return chooser;
}

}  // namespace

EnvironmentActions::EnvironmentActions(Workplace &workplace, QWidget *owner)
    : QObject(owner)
    , m_workplace(workplace)
    , m_owner(owner)
    , m_dialogs(workplace, owner)
    , m_menu(new QMenu(owner))
    , m_profiles(new QActionGroup(this)) {
    m_menu->setObjectName(u"environmentMenu"_s);
    m_menu->setToolTipsVisible(true);
    addActions();
    connect(&workplace.environments, &Environments::listChanged, this, &EnvironmentActions::showProfiles);
    connect(&workplace.environments, &Environments::currentChanged, this, &EnvironmentActions::showCurrent);
    connect(&workplace.secrets, &HeldSecrets::changed, this, &EnvironmentActions::showCurrent);
    retranslate();
    showProfiles();
}

void EnvironmentActions::addActions() {
    m_builtInsEnd = m_menu->addSeparator();
    m_profilesEnd = m_menu->addSeparator();
    m_add = addAction(u"add"_s, &EnvironmentActions::add);
    m_edit = addAction(u"edit"_s, &EnvironmentActions::edit);
    m_duplicate = addAction(u"duplicate"_s, &EnvironmentActions::duplicate);
    m_secrets = addAction(u"key"_s, &EnvironmentActions::fillInSecrets);
    m_menu->addSeparator();
    m_import = addAction(u"import"_s, &EnvironmentActions::import);
    m_export = addAction(u"export"_s, &EnvironmentActions::exportProfiles);
    m_menu->addSeparator();
    m_remove = addAction(u"remove"_s, &EnvironmentActions::remove);
}

QAction *EnvironmentActions::addAction(const QString &name, void (EnvironmentActions::*trigger)()) {
    QAction *action = m_menu->addAction(icon(name), QString());
    action->setObjectName(name + u"Profile"_s);
    connect(action, &QAction::triggered, this, trigger);
    return action;
}

void EnvironmentActions::retranslate() {
    m_menu->setTitle(tr("&Environment"));
    m_add->setText(tr("&New…"));
    m_edit->setText(tr("&Edit…"));
    m_duplicate->setText(tr("&Duplicate…"));
    m_secrets->setText(tr("Fill in &secrets…"));
    m_import->setText(tr("&Import…"));
    m_export->setText(tr("E&xport…"));
    m_remove->setText(tr("&Remove…"));
    showCurrent();
}

void EnvironmentActions::showProfiles() {
    for (QAction *old : m_profiles->actions()) {
        m_profiles->removeAction(old);
        m_menu->removeAction(old);
        old->deleteLater();  // it may be the one that is being triggered
    }
    for (const service::Profile &profile : m_workplace.environments.profiles()) {
        auto *action = new QAction(kindIcon(profile),
                                   u"%1\t%2"_s.arg(menuText(words::visible(profile.name)), kindWord(profile)),
                                   m_profiles);
        action->setCheckable(true);
        action->setData(profile.id);
        connect(action, &QAction::triggered, this,
                [this, id = profile.id] { m_workplace.environments.choose(id); });
        m_menu->insertAction(profile.builtIn ? m_builtInsEnd : m_profilesEnd, action);
    }
    showCurrent();
}

void EnvironmentActions::showCurrent() {
    const Environments &environments = m_workplace.environments;
    const service::Profile &current = environments.current();
    for (QAction *action : m_profiles->actions())
        action->setChecked(action->data().toString() == current.id);
    const QString builtIn =
        words::sentence(base::error(service::ProfileFault::profile_built_in, {{u"name"_s, current.name}}),
                        m_workplace.language.language());
    allow(m_edit, !current.builtIn, builtIn);
    allow(m_remove, !current.builtIn, builtIn);
    allow(m_secrets, NeededSecretsDialog::isNeeded(m_workplace, current.id),
          tr("This profile lacks no secret that it is known to need."));
    const bool hasOwn = std::any_of(environments.profiles().begin(), environments.profiles().end(),
                                    [](const service::Profile &profile) { return !profile.builtIn; });
    allow(m_export, hasOwn, tr("There is no profile of your own to export yet."));
}

void EnvironmentActions::allow(QAction *action, bool allowed, const QString &reason) {
    action->setEnabled(allowed);
    action->setToolTip(allowed ? QString() : plainToolTip(reason));
    action->setStatusTip(allowed ? QString() : reason);
}

void EnvironmentActions::add() {
    service::Profile start;
    start.service = m_workplace.environments.current().service;
    m_dialogs.open(ProfileDialog::Purpose::add, {}, start);
}

void EnvironmentActions::edit() {
    const service::Profile &current = m_workplace.environments.current();
    m_dialogs.open(ProfileDialog::Purpose::edit, current.id, current);
}

void EnvironmentActions::duplicate() {
    service::Profile start = m_workplace.environments.current();
    const QString of = std::exchange(start.id, QString());
    start.builtIn = false;
    const auto copy = [](const QString &name, int number) {
        return number == 1 ? tr("%1 copy").arg(name) : tr("%1 copy %2").arg(name).arg(number);
    };
    start.name = freeName(start.name, copy, m_workplace.environments);
    m_dialogs.open(ProfileDialog::Purpose::duplicate, of, start);
}

void EnvironmentActions::import() {
    if (m_importDialog && !m_importDialog->isHidden()) {
        bringToFront(*m_importDialog);
        return;
    }
    QFileDialog *chooser = fileChooser(m_importChooser, m_owner->window(), m_workplace.language,
                                       [] { return tr("Import profiles"); });
    if (!chooser)
        return;
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &EnvironmentActions::importFrom);
    chooser->show();
}

void EnvironmentActions::importFrom(const QString &path) {
    m_importDialog = new ImportDialog(m_workplace, m_owner->window());
    connect(m_importDialog, &ImportDialog::secretsWanted, this, &EnvironmentActions::showSecrets);
    m_importDialog->preview(path);
    m_importDialog->show();
}

void EnvironmentActions::fillInSecrets() {
    showSecrets({m_workplace.environments.current().id});
}

void EnvironmentActions::showSecrets(const QStringList &ids) {
    (new NeededSecretsDialog(m_workplace, ids, m_owner->window()))->open();
}

void EnvironmentActions::exportProfiles() {
    if (!m_exportDialog || m_exportDialog->isHidden()) {
        m_exportDialog = new ExportDialog(m_workplace, m_owner->window());
        connect(m_exportDialog, &ExportDialog::saveWanted, this, &EnvironmentActions::chooseExport);
    }
    bringToFront(*m_exportDialog);
}

void EnvironmentActions::chooseExport(const QStringList &names) {
    QFileDialog *chooser = fileChooser(m_exportChooser, m_owner->window(), m_workplace.language,
                                       [] { return tr("Export profiles"); });
    if (!chooser)
        return;
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"json"_s);
    chooser->selectFile(u"tokendesk-profiles.json"_s);
    chooser->setOption(QFileDialog::DontConfirmOverwrite);  // it would ask in an event loop of its own
    connect(chooser, &QFileDialog::fileSelected, this, [this, names](const QString &path) {
        if (QFileInfo::exists(path))
            confirmOverwriting(path, names);
        else
            exportTo(path, names, false);
    });
    chooser->show();
}

void EnvironmentActions::confirmOverwriting(const QString &path, const QStringList &names) {
    const auto wording = [path] {
        return DecisionDialog::Texts{tr("Replace file"),
                                     tr("Replace %1?").arg(words::visible(QFileInfo(path).fileName())),
                                     tr("The file is there already. What is in it is lost."), tr("&Replace")};
    };
    const auto task = [this, path, names](QObject *, const DecisionDialog::Done &done) {
        exportTo(path, names, true);
        done({});
    };
    (new DecisionDialog(m_workplace.language, wording, task, m_owner->window()))->open();
}

void EnvironmentActions::exportTo(const QString &path, const QStringList &names, bool replacing) {
    const auto end = [this, path](const base::Result<store::Export> &result) {
        if (!result) {
            Q_EMIT said(Tone::bad, [this, error = result.error()] {
                return words::sentence(error, m_workplace.language.language());
            });
            return;
        }
        Q_EMIT said(result->notices.isEmpty() ? Tone::good : Tone::caution, [this, path,
                                                                             count = result->profiles,
                                                                             notices = result->notices] {
            QStringList lines{tr("Wrote %n profile(s) to %1. Secrets are not in the file.", nullptr, count)
                                  .arg(words::visible(path))};
            for (const base::Error &notice : notices) {
                lines.append(
                    tr("Left out: %1").arg(words::sentence(notice, m_workplace.language.language())));
            }
            return lines.join(u'\n');
        });
    };
    m_workplace.environments.exportTo(path, names, m_workplace.secrets.kept(), replacing, this, end);
}

void EnvironmentActions::remove() {
    const QString name = m_workplace.environments.current().name;
    const auto wording = [name] {
        return DecisionDialog::Texts{
            tr("Remove environment profile"), tr("Remove the profile “%1”?").arg(words::visible(name)),
            tr("Its settings, secret headers and keys are removed from this computer; saved tokens stay. "
               "Nothing changes on the server."),
            tr("&Remove from this computer")};
    };
    const auto task = [this, name](QObject *context, const DecisionDialog::Done &done) {
        m_workplace.environments.remove(name, context, done);
    };
    (new DecisionDialog(m_workplace.language, wording, task, m_owner->window()))->open();
}

}  // namespace td::gui
