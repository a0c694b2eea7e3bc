// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "store/vault/sealing.h"
#include "store/vault/vault_key.h"
#include "store/vault_folder.h"
#include "support/test_main.h"

using namespace td;
using namespace td::store;

namespace {
const SealedPlace somewhere{"fake vault", "tokens", 7, "sealed_token", 1};

SealedPlace elsewhere(const QByteArray &what) {
    SealedPlace place = somewhere;
    if (what == "vault")
        place.vault = "fake vaul";
    else if (what == "table")
        place.table = "secrets";
    else if (what == "row")
        place.row = 8;
    else if (what == "column")
        place.column = "sealed_toke";
    else if (what == "generation")
        place.generation = 2;
    else if (what == "borders")
        place = {"fake vaulttokens", "", 7, "sealed_token", 1};
    return place;
}
}  // namespace

class TestSealing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedOpens_data() {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("a token") << QByteArray("fake-token");
        QTest::newRow("bytes") << QByteArray("\0\xff\0", 3);
        QTest::newRow("a mebibyte") << QByteArray(1 << 20, 'x');
    }
    void whatIsSealedOpens() {
        QFETCH(const QByteArray, plain);
        const base::Secret key = randomKey();
        const QByteArray sealed = seal(key, somewhere, plain);
        QVERIFY(plain.isEmpty() || !sealed.contains(plain));
        QCOMPARE(sealed.size(), 12 + plain.size() + 16);
        const auto opened = unseal(key, somewhere, sealed);
        QVERIFY(opened);
        QCOMPARE(opened->reveal(), QByteArrayView(plain));
    }

    void theSameTextIsNeverSealedAlike() {
        const base::Secret key = randomKey();
        QSet<QByteArray> nonces;
        for (int i = 0; i < 1000; ++i)
            nonces.insert(seal(key, somewhere, "fake").first(12));
        QCOMPARE(nonces.size(), 1000);
    }

    void itOpensNowhereElse_data() {
        QTest::addColumn<QByteArray>("what");
        for (const char *what : {"vault", "table", "row", "column", "generation", "borders"})
            QTest::newRow(what) << QByteArray(what);
    }
    void itOpensNowhereElse() {
        QFETCH(const QByteArray, what);
        const base::Secret key = randomKey();
        QVERIFY(!unseal(key, elsewhere(what), seal(key, somewhere, "fake-token")));
    }

    void everyChangedBitIsNoticed() {
        const base::Secret key = randomKey();
        const QByteArray sealed = seal(key, somewhere, "fake-token");
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
            QByteArray changed = sealed;
            changed[bit / 8] = static_cast<char>(changed.at(bit / 8) ^ (1 << (bit % 8)));
            QVERIFY2(!unseal(key, somewhere, changed), qPrintable(QString::number(bit)));
        }
    }

    void everyCutIsNoticed() {
        const base::Secret key = randomKey();
        const QByteArray sealed = seal(key, somewhere, "fake-token");
        for (qsizetype length = 0; length < sealed.size(); ++length)
            QVERIFY(!unseal(key, somewhere, sealed.first(length)));
    }

    void anotherKeyDoesNotOpenIt() {
        QVERIFY(!unseal(randomKey(), somewhere, seal(randomKey(), somewhere, "fake-token")));
    }

    void aPassphraseMakesTheKeyOfTheStandard() {
        // RFC 7914 section 12, third vector: 64 bytes, of which ours are the first 32 (PBKDF2 in blocks of
        // 32).
        const auto key = keyFromPassphrase(test::secret("pleaseletmein"), "SodiumChloride", {1 << 14, 8, 1});
        QVERIFY(key);
        QCOMPARE(key->key.reveal().toByteArray().toHex(),
                 QByteArray("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"));
    }

    void anEmptyPassphraseIsNone() {
        QVERIFY(base::is(keyFromPassphrase({}, newSalt(), test::cheap).error(),
                         VaultFault::vault_empty_passphrase));
    }

    void onlyASoundCostIsUsed_data() {
        QTest::addColumn<int>("n");
        QTest::addColumn<int>("r");
        QTest::addColumn<int>("p");
        QTest::addColumn<bool>("sound");
        QTest::newRow("ours") << (1 << 17) << 8 << 1 << true;
        QTest::newRow("the least") << (1 << 14) << 8 << 1 << true;
        QTest::newRow("the most") << (1 << 20) << 8 << 4 << true;
        QTest::newRow("too cheap") << (1 << 13) << 8 << 1 << false;
        QTest::newRow("all the memory") << (1 << 21) << 8 << 1 << false;
        QTest::newRow("no power of two") << (1 << 17) + 1 << 8 << 1 << false;
        QTest::newRow("negative") << std::numeric_limits<int>::min() << 8 << 1 << false;
        QTest::newRow("zero") << 0 << 8 << 1 << false;
        QTest::newRow("other r") << (1 << 17) << 1024 << 1 << false;
        QTest::newRow("no p") << (1 << 17) << 8 << 0 << false;
        QTest::newRow("many p") << (1 << 17) << 8 << 5 << false;
    }
    void onlyASoundCostIsUsed() {
        QFETCH(const int, n);
        QFETCH(const int, r);
        QFETCH(const int, p);
        QTEST(isSound({n, r, p}), "sound");
    }

    void aDataKeyIsUnwrappedByItsKeyAlone() {
        const base::Secret dataKey = randomKey();
        const WrappingKey key = keyFromKeychain(randomKey());
        const WrappedKey wrapped = wrap(dataKey, key, "fake vault", 3);
        const auto unwrapped = unwrap(wrapped, key, "fake vault");
        QVERIFY(unwrapped && unwrapped->matches(dataKey));
        QVERIFY(!unwrap(wrapped, keyFromKeychain(randomKey()), "fake vault"));
        QVERIFY(!unwrap(wrapped, key, "another vault"));
        WrappedKey moved = wrapped;
        moved.generation = 4;
        QVERIFY(!unwrap(moved, key, "fake vault"));
    }
};

TD_TEST_CLASS(TestSealing);
#include "test_sealing.moc"
