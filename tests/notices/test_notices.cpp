// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDBusConnection>
#include <QtTest>

#include "gui/notices/desktop_notices.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;

/// A desktop that takes notices.
class Desktop final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Taken {
        QString title;
        QString text;
        QStringList actions;
    };
    QList<Taken> taken;

public Q_SLOTS:
    // The names are the specification's.
    uint Notify(const QString &application, uint replaces, const QString &icon, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int timeout) {
        Q_UNUSED(application)
        Q_UNUSED(replaces)
        Q_UNUSED(icon)
        Q_UNUSED(hints)
        Q_UNUSED(timeout)
        taken.append({title, text, actions});
        return static_cast<uint>(taken.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

/// Notices by way of the session's bus.
class TestNotices final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theDesktopGetsTheText();
    void whatTheUserChoosesComesBack_data();
    void whatTheUserChoosesComesBack();
    void aDesktopWithoutNoticesIsNoHarm();

private:
    /// Shows one, and gives its number once the desktop's answer is here.
    uint show(gui::DesktopNotices &notices);

    const gui::Notice m_notice{u"Expired"_s, u"SSToken of “A & B <i>” has expired."_s, u"Turn notices off"_s};
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
    Desktop m_desktop;
};

void TestNotices::initTestCase() {
    QVERIFY(m_bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_desktop,
                                 QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(m_bus.registerService(u"org.freedesktop.Notifications"_s));
}

uint TestNotices::show(gui::DesktopNotices &notices) {
    const qsizetype before = m_desktop.taken.size();
    notices.show(m_notice);
    if (!QTest::qWaitFor([&] { return m_desktop.taken.size() > before && notices.shownCount() > 0; }))
        qFatal("no notice was taken");
    return static_cast<uint>(m_desktop.taken.size());
}

void TestNotices::theDesktopGetsTheText() {
    gui::DesktopNotices notices;
    show(notices);
    const Desktop::Taken &taken = m_desktop.taken.last();
    QCOMPARE(taken.title, m_notice.title);
    QCOMPARE(taken.text, u"SSToken of “A &amp; B &lt;i&gt;” has expired."_s);
    QCOMPARE(taken.actions, (QStringList{u"default"_s, u"Expired"_s, u"off"_s, u"Turn notices off"_s}));
}

void TestNotices::whatTheUserChoosesComesBack_data() {
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("off");  // of the number: 0 is ours, 100 somebody else's
    QTest::addColumn<int>("chosen");
    QTest::addColumn<int>("ended");
    QTest::newRow("the notice") << u"default"_s << 0 << 1 << 0;
    QTest::newRow("no more of them") << u"off"_s << 0 << 0 << 1;
    QTest::newRow("an action we do not offer") << u"other"_s << 0 << 0 << 0;
    QTest::newRow("of somebody else's notice") << u"off"_s << 100 << 0 << 0;
}

void TestNotices::whatTheUserChoosesComesBack() {
    QFETCH(const QString, action);
    QFETCH(const int, off);
    QFETCH(const int, chosen);
    QFETCH(const int, ended);
    gui::DesktopNotices notices;
    QSignalSpy wasChosen(&notices, &gui::DesktopNotices::chosen);
    QSignalSpy wasEnded(&notices, &gui::DesktopNotices::offWanted);
    const uint number = show(notices);
    Q_EMIT m_desktop.ActionInvoked(number + static_cast<uint>(off), action);
    // Signals of one sender keep their order: when the end is here, so was the action.
    Q_EMIT m_desktop.NotificationClosed(number, 2);
    QVERIFY(QTest::qWaitFor([&] { return notices.shownCount() == 0; }));
    QCOMPARE(wasChosen.size(), chosen);
    QCOMPARE(wasEnded.size(), ended);
}

void TestNotices::aDesktopWithoutNoticesIsNoHarm() {
    QVERIFY(m_bus.unregisterService(u"org.freedesktop.Notifications"_s));
    gui::DesktopNotices notices;
    QSignalSpy failed(&notices, &gui::DesktopNotices::failed);
    notices.show(m_notice);
    QVERIFY(failed.wait());
    QCOMPARE(notices.shownCount(), 0);
}

}  // namespace td::test

QTEST_GUILESS_MAIN(td::test::TestNotices)
#include "test_notices.moc"
