// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QThreadPool>

#include "gui/inspect/text/paste_box.h"
#include "gui/inspect/text/reader.h"
#include "own_inspect_page.h"
#include "support/test_main.h"
#include "token/compact.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::InspectPage;

/// How texts come to the page: pasted, typed, dropped, edited, too long.
class TestInspectInput final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersASampleWhileEmpty();
    void givesTheExactBytesBackAfterEditing();
    void readsWhatIsTyped();
    void dropsAFileAndRefusesWhatItCannotRead();
    void readsLongTextsOnAWorkerAndOnlyTheNewestCounts();
    void refusesMoreThanItsLimit();
    void insertsNoMoreThanItsLimitIntoATextBeingEdited();
    void refusesAFileOverItsLimitAndKeepsWhatWasThere();
    void clearsWhatHasNotBeenReadYet();
    void pastesWhereverTheFocusIs_data();
    void pastesWhereverTheFocusIs();
};

void TestInspectInput::offersASampleWhileEmpty() {
    OwnPage own;
    const QSignalSpy wanted(&own.page, &InspectPage::sampleWanted);
    auto *sample = own.find<QPushButton>(u"sample"_s);
    QVERIFY(sample->isVisible());
    QVERIFY(!own.box()->placeholderText().isEmpty());
    sample->click();
    QCOMPARE(wanted.size(), 1);
    own.paste(goodToken());
    QVERIFY(!sample->isVisible());
    own.find<QPushButton>(u"clear"_s)->click();
    QVERIFY(sample->isVisible());
    QVERIFY(own.box()->toPlainText().isEmpty());
}

void TestInspectInput::givesTheExactBytesBackAfterEditing() {
    OwnPage own;
    const QByteArray text = "\xff line\r\nsecond \xc2\xa0 Bearer " + goodToken() + "\r\n";
    own.page.inspect(text);
    const QString masked = own.box()->toPlainText();
    QVERIFY(own.box()->isReadOnly());
    auto *edit = own.find<QPushButton>(u"edit"_s);
    edit->click();
    QVERIFY(!own.box()->isReadOnly());
    QVERIFY(own.box()->toPlainText().contains(QString::fromLatin1(goodToken())));
    const auto *reader = own.page.findChild<gui::Reader *>();
    QVERIFY(reader);
    QByteArray read;
    connect(reader, &gui::Reader::finished, this,
            [&read](const std::shared_ptr<const gui::Reading> &reading) { read = reading->text; });
    edit->click();
    QCOMPARE(read, text);
    QCOMPARE(own.box()->toPlainText(), masked);
}

void TestInspectInput::readsWhatIsTyped() {
    OwnPage own;
    own.box()->setFocus();
    QTest::keyClicks(own.box(), QString::fromLatin1(expiredToken()));
    QTRY_COMPARE(own.claims()->rowCount(), 2);
    QVERIFY(!own.box()->isReadOnly());
    own.find<QPushButton>(u"edit"_s)->click();
    QVERIFY(!own.box()->toPlainText().contains(QString::fromLatin1(expiredToken())));
}

void TestInspectInput::dropsAFileAndRefusesWhatItCannotRead() {
    OwnPage own;
    QFile file(own.desk.folder.filePath(u"token.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xfe\n" + expiredToken());
    file.close();
    const auto drop = [&own](const QString &path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(own.box()->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(own.box()->viewport(), &event);
    };
    drop(file.fileName());
    QTRY_COMPARE(own.text(u"state"_s), u"Expired"_s);
    drop(own.desk.folder.path());
    QTRY_VERIFY(own.find<QLabel>(u"note"_s)->isVisible());
    QVERIFY(own.text(u"note"_s).contains(u"cannot be read"_s));
    QCOMPARE(own.text(u"state"_s), u"Expired"_s);
}

void TestInspectInput::readsLongTextsOnAWorkerAndOnlyTheNewestCounts() {
    OwnPage own;
    const QByteArray padding(300'000, ' ');
    own.page.inspect(padding + goodToken());
    QVERIFY(own.text(u"message"_s).contains(u"Reading"_s));
    QVERIFY(own.find<QLabel>(u"message"_s)->isVisible());
    own.page.inspect(padding + expiredToken());
    const auto *reader = own.page.findChild<gui::Reader *>();
    const QSignalSpy finished(reader, &gui::Reader::finished);
    QTRY_COMPARE(own.text(u"state"_s), u"Expired"_s);
    QThreadPool::globalInstance()->waitForDone();
    deliverEvents();
    QCOMPARE(finished.size(), 1);
}

void TestInspectInput::refusesMoreThanItsLimit() {
    OwnPage own;
    own.paste(expiredToken());
    own.page.inspect(QByteArray(token::maxTokenBytes + 1, 'x'));
    QVERIFY(own.text(u"note"_s).contains(u"1 MiB"_s));
    QCOMPARE(own.text(u"state"_s), u"Expired"_s);
}

void TestInspectInput::insertsNoMoreThanItsLimitIntoATextBeingEdited() {
    OwnPage own;
    own.box()->setFocus();
    QTest::keyClicks(own.box(), u"typed "_s);
    own.paste(QByteArray(token::maxTokenBytes - 5, 'x'));
    QCOMPARE(own.box()->toPlainText(), u"typed "_s);
    QVERIFY(own.text(u"note"_s).contains(u"1 MiB"_s));
    QVERIFY(own.find<QLabel>(u"note"_s)->isVisible());
    own.paste(expiredToken());
    QTRY_COMPARE(own.text(u"state"_s), u"Expired"_s);
    QVERIFY(own.box()->toPlainText().startsWith(u"typed eyJ"_s));
    QVERIFY(!own.find<QLabel>(u"note"_s)->isVisible());
}

void TestInspectInput::refusesAFileOverItsLimitAndKeepsWhatWasThere() {
    OwnPage own;
    own.paste(expiredToken());
    QFile file(own.desk.folder.filePath(u"large.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(token::maxTokenBytes + 1, 'x'));
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    own.find<gui::PasteBox>(u"box"_s)->give(&data);
    QTRY_VERIFY(own.text(u"note"_s).contains(u"1 MiB"_s));
    QVERIFY(own.find<QLabel>(u"state"_s)->isVisible());
    QCOMPARE(own.text(u"state"_s), u"Expired"_s);
}

void TestInspectInput::clearsWhatHasNotBeenReadYet() {
    OwnPage own;
    auto *clear = own.find<QPushButton>(u"clear"_s);
    QVERIFY(!clear->isEnabled());
    own.box()->insertPlainText(u"not read yet"_s);
    QVERIFY(clear->isEnabled());
    clear->click();
    QVERIFY(own.box()->toPlainText().isEmpty());
    QVERIFY(!clear->isEnabled());
}

void TestInspectInput::pastesWhereverTheFocusIs_data() {
    QTest::addColumn<QString>("focused");
    for (const char *name : {"open", "tabs", "claims", "found", "raw"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestInspectInput::pastesWhereverTheFocusIs() {
    QFETCH(const QString, focused);
    OwnPage own;
    own.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&own.page));
    own.paste(goodToken() + "\n" + jwt(R"({"sub":"456"})"));
    auto *tabs = own.find<QTabWidget>(u"tabs"_s);
    tabs->setCurrentIndex(focused == u"raw"_s ? 3 : 0);
    QWidget *widget = focused == u"raw"_s ? tabs->currentWidget()->findChild<QPlainTextEdit *>()
                                          : own.find<QWidget>(focused);
    widget->setFocus();
    QVERIFY(!own.box()->hasFocus());
    QGuiApplication::clipboard()->setText(QString::fromLatin1(expiredToken()));
    QTest::keyClick(widget, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(own.text(u"state"_s), u"Expired"_s);
    QVERIFY(own.box()->hasFocus());
}

TD_TEST_CLASS(TestInspectInput);

}  // namespace td::test

#include "test_inspect_input.moc"
