// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing.h"

#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

#include "gui/environment/profile/profile_dialog.h"
#include "gui/environment/sharing/export_dialog.h"
#include "gui/environment/sharing/import_dialog.h"
#include "gui/environment/sharing/needed_secrets_dialog.h"
#include "gui/look/offer_strip.h"
#include "gui/request/request_page.h"

namespace td::tour {

using namespace Qt::Literals::StringLiterals;
using gui::MainWindow;

namespace {

QByteArray entry(const QByteArray &id, const QByteArray &name, const QByteArray &kind, const QByteArray &url,
                 const QByteArray &more = {}) {
    return QByteArray("{'id':'" + id + "','name':'" + name + "','service':'sud','kind':'" + kind +
                      "','base_url':'" + url + "'" + more + "}")
        .replace('\'', '"');
}

bool write(const QString &path, const QByteArrayList &entries) {
    QFile file(path);
    const QByteArray text = "{\"format\":1,\"profiles\":[" + entries.join(',') + "]}";
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QByteArrayList mine() {
    return {entry("office", "Office", "test", "https://office.example/api"),
            entry("live", "Live", "production", "https://live.example")};
}

QByteArrayList theirs() {
    return {entry("office", "Office", "test", "https://elsewhere.example/api", ",'timeout_s':30"),
            entry("team", "Team", "test", "https://team.example",
                  ",'secret_headers':['X-Gateway-Key'],'needs':['app_secret','client_key']"),
            entry("fake", "Harmless test", "test", "https://live.example:8443"),
            entry("alike", "Alike", "test", "https://xn--80ak6aa92e.com"),
            entry("hidden", "Hidden", "test", "https://office.example@evil.example/"),
            entry("waits", "Waits", "test", "https://carrier.example").replace("\"sud\"", "\"carrier\"")};
}

void importTheirs(Tour &tour, MainWindow &window, gui::Workplace &workplace, const QString &path) {
    auto *dialog = new gui::ImportDialog(workplace, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    dialog->preview(path);
    auto *table = find<QTableView>(dialog, u"changes"_s);
    tour.step(u"An import shows what it would change first."_s,
              [table] { return table->model()->rowCount() == 6; });
    tour.picture(dialog, u"import-conflict"_s);
    table->setCurrentIndex(table->model()->index(3, 0));
    tour.picture(dialog, u"import-alike"_s);
    table->setCurrentIndex(table->model()->index(2, 0));
    dialog->resize(dialog->minimumSizeHint());
    tour.picture(dialog, u"import-small"_s);
    find<QPushButton>(dialog, u"import"_s)->click();
    tour.step(u"It says what was done, and offers to fill in secrets."_s,
              [dialog] { return find<QPushButton>(dialog, u"secrets"_s)->isVisible(); });
    tour.picture(dialog, u"import-done"_s);
    delete dialog;
}

}  // namespace

void sharing(Tour &tour, MainWindow &window, gui::Workplace &workplace) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"from-a-colleague.json"_s);
    if (!write(workplace.config.profilesFile(), mine()) || !write(path, theirs()))
        return;
    workplace.environments.reload();
    tour.step(u"Two environments are there."_s,
              [&workplace] { return workplace.environments.find(u"live"_s) != nullptr; });
    importTheirs(tour, window, workplace, path);

    gui::NeededSecretsDialog secrets(workplace, {u"team"_s}, &window);
    secrets.setAttribute(Qt::WA_DeleteOnClose, false);
    secrets.show();
    tour.picture(&secrets, u"import-secrets"_s);
    secrets.hide();

    gui::ExportDialog leaving(workplace, &window);
    leaving.setAttribute(Qt::WA_DeleteOnClose, false);
    leaving.show();
    tour.picture(&leaving, u"export"_s);
    leaving.hide();

    window.showPage(MainWindow::Page::request);
    auto *page = window.findChild<gui::RequestPage *>();
    page->useCurl(QByteArray("curl -k -L 'https://new.example/get_sstoken' -H 'X-Api-Key: made-up' "
                             "-H 'sec-ch-ua: x' --data-raw '{'code':'made-up'}'")
                      .replace("'code':'made-up'", "\"code\":\"made-up\""));
    auto *strip = find<gui::OfferStrip>(page, u"curl"_s);
    tour.step(u"A curl command to an unknown host offers a new environment."_s,
              [strip] { return strip->isVisible(); });
    tour.picture(&window, u"curl"_s);
    find<QPushButton>(strip, u"accept"_s)->click();
    auto *dialog = window.findChild<gui::ProfileDialog *>();
    tour.step(u"It begins with what the command says, but for the kind."_s,
              [dialog] { return dialog && dialog->isVisible(); });
    if (dialog) {
        tour.picture(dialog, u"curl-environment"_s);
        dialog->discard();
    }
}

}  // namespace td::tour
