// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "gui/notices/token_notices.h"
#include "own_desk.h"
#include "support/test_main.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using words::Language;

namespace {

constexpr qint64 minute = 60'000;

/// Saved tokens of the session, \a count that expire in 100 minutes, and the notices about them.
class NoticeDesk {
public:
    explicit NoticeDesk(int count, Language language = Language::english) : m_desk(language) {
        m_desk.workplace.vault.keepForSession();
        const qint64 nowMs = m_desk.clock.nowMs();
        store::NewGrant grant{u"p1"_s, u"There"_s, "sud", {}, {}};
        const token::Span times{nowMs, std::nullopt, nowMs + 100 * minute};
        for (int number = 0; number < count; ++number) {
            grant.tokens = {{"ss_token", base::Secret("fake-token-" + QByteArray::number(number)), times}};
            m_desk.workplace.saved.add(grant, &m_desk.workplace.saved, [](const auto &) {});
        }
        const bool isRead = QTest::qWaitFor([&] { return m_desk.workplace.saved.tokens().size() == count; });
        if (!isRead)
            qFatal("the tokens were not saved");
        QObject::connect(&notices, &gui::TokenNotices::noticed, &notices,
                         [this](const gui::Notice &notice) { m_said.append(notice); });
        look();
    }

    /// What is told when \a minutes have gone by.
    QStringList toldAfter(int minutes) {
        m_said.clear();
        m_desk.clock.advance(minutes * minute);
        look();
        QStringList texts;
        for (const gui::Notice &notice : m_said)
            texts.append(notice.title + u": "_s + notice.text);
        return texts;
    }
    OwnDesk &desk() { return m_desk; }

private:
    void look() {
        QSignalSpy read(&m_desk.workplace.saved, &gui::SavedTokens::changed);
        m_desk.workplace.saved.reload();
        if (!read.wait())
            qFatal("the tokens were not read");
    }

    OwnDesk m_desk;
    QList<gui::Notice> m_said;

public:
    gui::TokenNotices notices{m_desk.workplace};
};

}  // namespace

/// What is told of saved tokens outside of the window.
class TestTokenNotices final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEachChangeOnce();
    void tellsItInTheLanguageOfTheWindow();
    void countsWhatComesTogether();
    void isSilentWhenItIsOff();
};

void TestTokenNotices::tellsEachChangeOnce() {
    NoticeDesk desk(1);
    QCOMPARE(desk.toldAfter(80), QStringList());
    QCOMPARE(desk.toldAfter(10), QStringList{u"Expiring: SSToken of “There” expires soon."_s});
    QCOMPARE(desk.toldAfter(1), QStringList());
    QCOMPARE(desk.toldAfter(9), QStringList{u"Expired: SSToken of “There” has expired."_s});
    QCOMPARE(desk.toldAfter(60), QStringList());
}

void TestTokenNotices::tellsItInTheLanguageOfTheWindow() {
    NoticeDesk desk(1, Language::chinese);
    QCOMPARE(desk.toldAfter(100), QStringList{u"已过期: “There”的长期令牌（SSToken）已过期。"_s});
}

void TestTokenNotices::countsWhatComesTogether() {
    NoticeDesk desk(5);
    QCOMPARE(desk.toldAfter(95), QStringList{u"Expiring: 5 saved tokens about to expire."_s});
    QCOMPARE(desk.toldAfter(95), QStringList{u"Expired: 5 saved tokens expired."_s});
}

void TestTokenNotices::isSilentWhenItIsOff() {
    NoticeDesk desk(1);
    desk.notices.setOn(false);
    QCOMPARE(desk.toldAfter(100), QStringList());
    // It is remembered.
    const gui::Workplace next(desk.desk().workplace.config, desk.desk().clock, desk.desk().keychain, {});
    QVERIFY(!next.memory.showsNotices());
}

TD_TEST_CLASS(TestTokenNotices);

}  // namespace td::test

#include "test_token_notices.moc"
