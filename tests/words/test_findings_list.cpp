// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QtTest>

#include "desk/codes.h"
#include "service/codes.h"
#include "support/test_main.h"
#include "token/codes.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename... Enums>
QStringList codesOf() {
    QStringList codes;
    const auto add = [&codes](const QMetaEnum &meta) {
        for (int i = 0; i < meta.keyCount(); ++i)
            codes.append(QString::fromLatin1(meta.key(i)));
    };
    (add(QMetaEnum::fromType<Enums>()), ...);
    return codes;
}

/// The codes that lead the rows of the tables in docs/findings.md.
QStringList listedCodes() {
    QFile file(QStringLiteral(TD_DOCS "/findings.md"));
    QStringList codes;
    if (!file.open(QIODevice::ReadOnly))
        return codes;
    static const QRegularExpression lead(u"^\\| `([a-z0-9_]+)` \\|"_s, QRegularExpression::MultilineOption);
    for (auto rows = lead.globalMatch(QString::fromUtf8(file.readAll())); rows.hasNext();)
        codes.append(rows.next().captured(1));
    return codes;
}

}  // namespace

/// docs/findings.md lists the codes there are.
class TestFindingsList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsEveryCodeOnceAndNoOther();
};

void TestFindingsList::holdsEveryCodeOnceAndNoOther() {
    QStringList codes = codesOf<token::TokenFinding, token::TimeFault, token::SignatureFinding,
                                service::ReadFinding, desk::DeskFinding, token::TokenFault>();
    QStringList listed = listedCodes();
    codes.sort();
    listed.sort();
    QCOMPARE(listed, codes);
}

TD_TEST_CLASS(TestFindingsList);
#include "test_findings_list.moc"
