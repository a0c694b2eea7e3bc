// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "service/catalog.h"
#include "service/samples.h"
#include "service/sound_definition.h"
#include "support/test_main.h"

using namespace td;
using namespace td::test;
using namespace Qt::Literals::StringLiterals;
using service::Catalog;
using service::DefinitionFault;

class TestCatalog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aUsersServiceStandsBesideTheBuiltInOnes();
    void aUsersFileCannotShadowABuiltInId();
    void theSecondFileWithAnIdIsRefused();
    void aBadFileIsNamedAndTheRestWork();
    void anUnreadableFileIsNamed();
    void anUnknownIdIsNoService();

private:
    Catalog m_catalog;
};

namespace {
QByteArray renamed(const QByteArray &id) {
    QByteArray text = soundDefinition;
    return text.replace(R"("id": "acme")", QByteArray(R"("id": ")" + id + '"'));
}
}  // namespace

void TestCatalog::init() {
    m_catalog = {};
    for (const char *id : {"sud", "enduser", "ekuaibao"}) {
        const QString file = u":/services/%1.json"_s.arg(QString::fromLatin1(id));
        m_catalog.add(file, contentOf(file), Catalog::Origin::built_in);
    }
}

void TestCatalog::aUsersServiceStandsBesideTheBuiltInOnes() {
    m_catalog.add(u"acme.json"_s, soundDefinition, Catalog::Origin::user);

    QCOMPARE(m_catalog.ids(), (QList<QByteArray>{"sud", "enduser", "ekuaibao", "acme"}));
    QVERIFY(m_catalog.service("acme"));
    QVERIFY(!m_catalog.entries().back().builtIn);
    QVERIFY(m_catalog.entries().front().builtIn);
}

void TestCatalog::aUsersFileCannotShadowABuiltInId() {
    m_catalog.add(u"mine.json"_s, renamed("sud"), Catalog::Origin::user);

    const Catalog::Entry &entry = m_catalog.entries().back();
    QCOMPARE(entry.file, u"mine.json"_s);
    QCOMPARE(entry.error.code, base::error(DefinitionFault::definition_shadows).code);
    QCOMPARE(entry.error.values.value(u"pointer"_s).toString(), u"/id"_s);
    QCOMPARE(entry.error.values.value(u"found"_s).toString(), u"sud"_s);
    QCOMPARE(entry.definition.id, QByteArray("sud"));
    QVERIFY(entry.definition.endpoints.isEmpty());
    QVERIFY(m_catalog.service("sud")->endpoint("get_sstoken"));
    QVERIFY(!m_catalog.service("sud")->endpoint("renew"));
    QCOMPARE(m_catalog.ids().count("sud"), 1);
}

void TestCatalog::theSecondFileWithAnIdIsRefused() {
    m_catalog.add(u"one.json"_s, soundDefinition, Catalog::Origin::user);
    m_catalog.add(u"two.json"_s, soundDefinition, Catalog::Origin::user);

    const Catalog::Entry &entry = m_catalog.entries().back();
    QCOMPARE(entry.error.code, base::error(DefinitionFault::definition_id_taken).code);
    QCOMPARE(entry.error.values.value(u"file"_s).toString(), u"one.json"_s);
    QVERIFY(m_catalog.service("acme"));
}

void TestCatalog::aBadFileIsNamedAndTheRestWork() {
    m_catalog.add(u"bad.json"_s, "{", Catalog::Origin::user);
    m_catalog.add(u"acme.json"_s, soundDefinition, Catalog::Origin::user);

    const Catalog::Entry &bad = m_catalog.entries().at(3);
    QCOMPARE(bad.file, u"bad.json"_s);
    QCOMPARE(bad.error.code, base::error(DefinitionFault::definition_not_json).code);
    QVERIFY(m_catalog.service("acme"));
    QVERIFY(m_catalog.service("sud"));
}

void TestCatalog::anUnreadableFileIsNamed() {
    m_catalog.addFailure(u"gone.json"_s, base::error(DefinitionFault::definition_unreadable));

    QCOMPARE(m_catalog.entries().back().file, u"gone.json"_s);
    QCOMPARE(m_catalog.entries().back().error.code, base::error(DefinitionFault::definition_unreadable).code);
    QCOMPARE(m_catalog.ids().size(), 3);
}

void TestCatalog::anUnknownIdIsNoService() {
    QVERIFY(!m_catalog.service("acme"));
    QVERIFY(!m_catalog.service(""));
    m_catalog.add(u"bad.json"_s, "{", Catalog::Origin::user);
    QVERIFY(!m_catalog.service(""));
}

TD_TEST_CLASS(TestCatalog);
#include "test_catalog.moc"
