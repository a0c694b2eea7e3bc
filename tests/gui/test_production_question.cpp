// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

#include "gui/environment/environment_bar.h"
#include "gui/environment/hosts.h"
#include "gui/look/note_line.h"
#include "gui/request/production_dialog.h"
#include "own_desk.h"
#include "request_desk.h"
#include "support/test_main.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using words::Language;

namespace {

/// A production profile whose second endpoint has a URL of its own.
service::Profile twoHosts() {
    service::Profile profile;
    profile.name = u"live"_s;
    profile.service = "sud";
    profile.kind = service::ProfileKind::production;
    profile.baseUrl = "https://base.example";
    profile.urls.insert("update_sstoken", "https://own.example:8443/update");
    return profile;
}

service::Profile added(gui::Workplace &workplace, const base::Clock &clock, const service::Profile &profile) {
    const store::ProfileFile file(workplace.config.profilesFile(), workplace.catalog, clock);
    const auto saved = file.add(profile);
    if (!saved || !reread(workplace.environments))
        return {};
    workplace.environments.choose(saved->profile.id);
    return saved->profile;
}

}  // namespace

/// Before the first request to production: which host it goes to is said, and that one is confirmed.
class TestProductionQuestion final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remembersAConfirmationForOneHostOfOneProfile();
    void namesTheHostOfTheEndpointThatIsAsked();
    void standsUnderABarThatNamesEveryHost();
    void hasRoomForEverythingItSays_data();
    void hasRoomForEverythingItSays();
};

void TestProductionQuestion::remembersAConfirmationForOneHostOfOneProfile() {
    OwnDesk desk;
    gui::Environments &environments = desk.workplace.environments;
    const service::Profile profile = twoHosts();
    const QString base = u"base.example"_s;
    const QString own = u"own.example:8443"_s;
    QVERIFY(!environments.isConfirmed(profile, base));
    QVERIFY(!environments.confirm(profile, own, base));
    QVERIFY(environments.confirm(profile, own, own));
    QVERIFY(environments.isConfirmed(profile, own));
    QVERIFY(!environments.isConfirmed(profile, base));
    QVERIFY(environments.confirm(profile, base, u"live"_s));
    QVERIFY(environments.isConfirmed(profile, base));
    service::Profile changed = profile;
    changed.timeoutSeconds = 20;
    QVERIFY(!environments.isConfirmed(changed, base));
}

void TestProductionQuestion::namesTheHostOfTheEndpointThatIsAsked() {
    RequestDesk desk;
    added(*desk.workplace, desk.clock, twoHosts());
    desk.choose("update_sstoken");
    desk.type("ss_token", u"fake-token-0001"_s);
    desk.button(u"send"_s)->click();
    const auto *dialog = desk.page->findChild<gui::ProductionDialog *>();
    QVERIFY(dialog);
    const QString question = dialog->findChild<gui::NoteLine *>(u"question"_s)->text();
    QVERIFY(question.contains(u"own.example:8443"_s));
    QVERIFY(!question.contains(u"base.example"_s));
}

void TestProductionQuestion::standsUnderABarThatNamesEveryHost() {
    OwnDesk desk;
    const gui::EnvironmentBar bar(desk.workplace);
    added(desk.workplace, desk.clock, twoHosts());
    QCOMPARE(bar.findChild<QLabel *>(u"host"_s)->text(), u"base.example, own.example:8443"_s);
}

void TestProductionQuestion::hasRoomForEverythingItSays_data() {
    QTest::addColumn<Language>("language");
    QTest::newRow("in English") << Language::english;
    QTest::newRow("in Chinese") << Language::chinese;
}

void TestProductionQuestion::hasRoomForEverythingItSays() {
    QFETCH(const Language, language);
    OwnDesk desk(language);
    gui::ProductionDialog dialog(desk.workplace, twoHosts(),
                                 QString(60, u'a') + u"."_s + QString(60, u'b') + u".example"_s, nullptr);
    dialog.open();
    deliverEvents();
    QVERIFY(dialog.width() >= dialog.fontMetrics().horizontalAdvance(dialog.windowTitle()) * 3 / 2);
    dialog.accept();
    QVERIFY(dialog.isVisible());
    deliverEvents();
    QVERIFY(dialog.findChild<QWidget *>(u"problem"_s)->isVisible());
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    const auto *buttons = dialog.findChild<QDialogButtonBox *>();
    QVERIFY(dialog.rect().contains(buttons->geometry()));
    QVERIFY(buttons->height() >= buttons->minimumSizeHint().height());
}

TD_TEST_CLASS(TestProductionQuestion);

}  // namespace td::test

#include "test_production_question.moc"
