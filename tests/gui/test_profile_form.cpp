// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QSpinBox>

#include "open_profile_dialog.h"
#include "shown_texts.h"
#include "support/test_main.h"
#include "words/sentence.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::ProfileDialog;
using service::ProfileFault;
using words::Language;

/// What is typed of a profile, field by field.
class TestProfileForm final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysABrokenRuleUnderItsField_data();
    void saysABrokenRuleUnderItsField();
    void namesItsOwnSettingWhereHttpIsRefused();
    void refusesATimeLimitOutOfBounds();
    void saysWhatIsWrongWithAHeaderUnderIt();
    void forcesSecretWhereTheNameSaysSo();
    void waitsForASecretHeaderWhoseValueIsNowhere();
    void bringsNoSecretToLightByNoLongerCallingItOne();
    void showsTheUrlThatWouldResult();
    void keepsWhatWasTypedForAServiceWhileAnotherIsLookedAt();
    void offersThePlacesOfAParameter();
    void showsWhatADefinitionHidesInItsWords();
};

void TestProfileForm::saysABrokenRuleUnderItsField_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<base::Error>("expected");
    const auto row = [](const char *name, const QString &field, const QString &typed, ProfileFault fault,
                        const QVariantMap &values = {}) {
        QTest::newRow(name) << field << typed << base::error(fault, values);
    };
    row("no name", u"name"_s, {}, ProfileFault::profile_bad_name);
    row("a name too long", u"name"_s, QString(65, u'n'), ProfileFault::profile_bad_name,
        {{u"name"_s, QString(QString(64, u'n') + u'…')}});
    row("a name that is taken", u"name"_s, u"TAKEN"_s, ProfileFault::profile_name_taken,
        {{u"name"_s, u"TAKEN"_s}});
    row("the name of a built-in one", u"name"_s, u"sandbox-sud"_s, ProfileFault::profile_name_taken,
        {{u"name"_s, u"sandbox-sud"_s}});
    row("no base URL", u"baseUrl"_s, {}, ProfileFault::profile_no_base_url);
    row("no URL at all", u"baseUrl"_s, u"nonsense"_s, ProfileFault::profile_bad_url);
    row("a scheme", u"baseUrl"_s, u"ftp://a.example"_s, ProfileFault::profile_url_scheme,
        {{u"scheme"_s, u"ftp"_s}});
    row("a password", u"baseUrl"_s, u"https://u:fake@a.example"_s, ProfileFault::profile_url_userinfo,
        {{u"host"_s, u"a.example"_s}});
    row("a space", u"baseUrl"_s, u"https://a.example/a b"_s, ProfileFault::profile_url_characters,
        {{u"url"_s, u"https://a.example/a b"_s}});
    row("a fragment", u"baseUrl"_s, u"https://a.example/#a"_s, ProfileFault::profile_url_fragment);
    row("a query", u"baseUrl"_s, u"https://a.example/?a=1"_s, ProfileFault::profile_url_query);
    row("a whole URL", u"urls_get_sstoken"_s, u"nonsense"_s, ProfileFault::profile_bad_url);
    row("the other whole URL", u"urls_update_sstoken"_s, u"https://a.example/#a"_s,
        ProfileFault::profile_url_fragment);
    row("a fixed claim", u"claims_app_id"_s, QString(257, u'1'), ProfileFault::profile_bad_claim,
        {{u"claim"_s, u"app_id"_s}});
}

void TestProfileForm::saysABrokenRuleUnderItsField() {
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const base::Error, expected);
    OpenProfileDialog open;
    open.openEdit();
    QVERIFY(open.remark(field + u"Problem"_s).isEmpty());
    open.type(field, typed);
    QCOMPARE(open.remark(field + u"Problem"_s), words::sentence(expected, Language::english));
    QCOMPARE(open.find<QLineEdit>(field)->accessibleDescription(),
             words::sentence(expected, Language::english));
    open.desk.workplace.language.set(Language::chinese);
    deliverEvents();
    QCOMPARE(open.remark(field + u"Problem"_s), words::sentence(expected, Language::chinese));
    QCOMPARE(open.find<QLineEdit>(field)->text(), typed);
}

void TestProfileForm::namesItsOwnSettingWhereHttpIsRefused() {
    OpenProfileDialog open;
    open.openEdit();
    open.find<QCheckBox>(u"allowHttp"_s)->setChecked(false);
    open.type(u"baseUrl"_s, u"http://a.example"_s);
    QVERIFY(open.remark(u"baseUrlProblem"_s).contains(u"“Allow http://”"_s));
    open.find<QCheckBox>(u"allowHttp"_s)->setChecked(true);
    QVERIFY(open.remark(u"baseUrlProblem"_s).isEmpty());
    open.find<QRadioButton>(u"production"_s)->click();
    QVERIFY(!open.find<QCheckBox>(u"allowHttp"_s)->isEnabled());
    QCOMPARE(
        open.remark(u"baseUrlProblem"_s),
        words::sentence(base::error(ProfileFault::profile_http_production, {{u"host"_s, u"a.example"_s}}),
                        Language::english));
}

void TestProfileForm::refusesATimeLimitOutOfBounds() {
    OpenProfileDialog open;
    open.openEdit();
    auto *limit = open.find<QSpinBox>(u"timeLimit"_s);
    for (const int seconds : {0, 301}) {
        limit->setValue(seconds);
        QCOMPARE(open.remark(u"timeLimitProblem"_s),
                 words::sentence(base::error(ProfileFault::profile_bad_timeout, {{u"found"_s, seconds}}),
                                 Language::english));
    }
    limit->setValue(300);
    QVERIFY(open.remark(u"timeLimitProblem"_s).isEmpty());
}

void TestProfileForm::saysWhatIsWrongWithAHeaderUnderIt() {
    OpenProfileDialog open;
    open.openEdit();
    open.find<QPushButton>(u"addHeader"_s)->click();
    open.type(u"headerName"_s, u"Host"_s);
    QCOMPARE(open.remark(u"headerProblem"_s),
             words::sentence(base::error(ProfileFault::profile_reserved_header, {{u"name"_s, u"Host"_s}}),
                             Language::english));
    open.type(u"headerName"_s, u"a b"_s);
    QCOMPARE(open.remark(u"headerProblem"_s),
             words::sentence(base::error(ProfileFault::profile_bad_header, {{u"name"_s, u"a b"_s}}),
                             Language::english));
    open.type(u"headerName"_s, {});
    QVERIFY(open.remark(u"headerProblem"_s).isEmpty());
}

void TestProfileForm::forcesSecretWhereTheNameSaysSo() {
    OpenProfileDialog open;
    open.openNew();
    open.find<QPushButton>(u"addHeader"_s)->click();
    auto *secret = open.find<QCheckBox>(u"headerSecret"_s);
    open.type(u"headerName"_s, u"X-Trace"_s);
    QVERIFY(secret->isEnabled() && !secret->isChecked());
    open.type(u"headerName"_s, u"X-Api-Key"_s);
    QVERIFY(!secret->isEnabled() && secret->isChecked());
    QCOMPARE(open.find<QLineEdit>(u"headerValue"_s)->echoMode(), QLineEdit::Password);
}

void TestProfileForm::waitsForASecretHeaderWhoseValueIsNowhere() {
    OpenProfileDialog open;
    open.openEdit();
    open.find<QPushButton>(u"addHeader"_s)->click();
    open.type(u"headerName"_s, u"X-Api-Key"_s);
    open.type(u"headerValue"_s, u"fake-secret-1"_s);
    QVERIFY(open.saved());
    // As in another start, whose vault is gone.
    open.desk.workplace.secrets.removeAll(open.id);
    open.openEdit();
    QCOMPARE(open.find<QLineEdit>(u"headerName"_s)->text(), u"X-Api-Key"_s);
    QVERIFY(open.find<QLineEdit>(u"headerValue"_s)->text().isEmpty());
    QVERIFY(open.saved());
    QCOMPARE(open.desk.workplace.environments.find(open.id)->secretHeaders, QList<QByteArray>{"X-Api-Key"});
    QVERIFY(open.desk.workplace.secrets.forCalls(open.id).headers.isEmpty());
    open.openEdit();
    open.type(u"headerValue"_s, u"fake-secret-2"_s);
    QVERIFY(open.saved());
    QCOMPARE(open.desk.workplace.secrets.forCalls(open.id).headers.size(), 1);
}

void TestProfileForm::bringsNoSecretToLightByNoLongerCallingItOne() {
    OpenProfileDialog open;
    open.desk.workplace.secrets.changeHeaders(open.id, {},
                                              {{"X-Trace", base::Secret(QByteArray("fake-secret-2"))}});
    open.openEdit();
    auto *value = open.find<QLineEdit>(u"headerValue"_s);
    QCOMPARE(value->text(), u"fake-secret-2"_s);
    QCOMPARE(value->echoMode(), QLineEdit::Password);
    open.find<QCheckBox>(u"headerSecret"_s)->click();
    QVERIFY(value->text().isEmpty());
}

void TestProfileForm::showsTheUrlThatWouldResult() {
    OpenProfileDialog open;
    open.openNew();
    open.type(u"baseUrl"_s, u"https://a.example/v1/"_s);
    QCOMPARE(open.find<QLineEdit>(u"urls_get_sstoken"_s)->placeholderText(),
             u"https://a.example/v1/get_sstoken"_s);
}

void TestProfileForm::keepsWhatWasTypedForAServiceWhileAnotherIsLookedAt() {
    OpenProfileDialog open;
    open.openNew();
    open.type(u"urls_get_sstoken"_s, u"https://a.example/get"_s);
    open.type(u"claims_app_id"_s, u"146"_s);
    auto *service = open.find<QComboBox>(u"service"_s);
    const int sud = service->currentIndex();
    service->setCurrentIndex(service->findData(QByteArray("enduser")));
    deliverEvents();
    QVERIFY(!open.find<QLineEdit>(u"urls_get_sstoken"_s));
    service->setCurrentIndex(sud);
    QCOMPARE(open.find<QLineEdit>(u"urls_get_sstoken"_s)->text(), u"https://a.example/get"_s);
    QCOMPARE(open.find<QLineEdit>(u"claims_app_id"_s)->text(), u"146"_s);
}

void TestProfileForm::offersThePlacesOfAParameter() {
    OpenProfileDialog open;
    service::Profile start;
    start.service = "enduser";
    open.open(ProfileDialog::Purpose::add, start);
    auto *place = open.find<QComboBox>(u"place_refreshToken"_s);
    QCOMPARE(place->count(), 2);
    place->setCurrentIndex(1);
    open.type(u"name"_s, u"iot"_s);
    open.type(u"baseUrl"_s, u"https://iot.example"_s);
    QVERIFY(open.saved());
    QCOMPARE(open.desk.workplace.environments.current().places.value("refreshToken"), service::Place::form);
}

void TestProfileForm::showsWhatADefinitionHidesInItsWords() {
    OpenProfileDialog open;
    service::Catalog &catalog = open.desk.workplace.catalog;
    QFile file(QStringLiteral(TD_TEST_DATA "/../../resources/services/sud.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray turned = "\xe2\x80\xae";  // U+202E, which turns what follows it round
    QByteArray text = file.readAll();
    text.replace(R"("id": "sud")", R"("id": "odd")").replace(R"("en": ")", QByteArray(R"("en": ")" + turned));
    catalog.add(u"odd.json"_s, text, service::Catalog::Origin::user);
    QVERIFY(catalog.service("odd"));
    service::Profile start;
    start.service = "odd";
    open.open(ProfileDialog::Purpose::add, start);
    const QStringList shown = shownTexts(*open.dialog);
    QVERIFY(shown.join(u'\n').contains(u"<U+202E>Get SSToken"_s));
    for (const QString &words : shown)
        QVERIFY2(!words.contains(QString::fromUtf8(turned)), qPrintable(words));
}

TD_TEST_CLASS(TestProfileForm);

}  // namespace td::test

#include "test_profile_form.moc"
