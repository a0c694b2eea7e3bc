// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How texts come to the page: pasted, typed, dropped, opened, edited.
#include <chrono>

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QShortcut>

#include "base/json_writer.h"
#include "base/utf8.h"
#include "gui/countdown/while_shown.h"
#include "gui/inspect/inspect_page.h"
#include "gui/inspect/result/verdict_card.h"
#include "token/compact.h"
#include "ui_inspect_page.h"

namespace td::gui {

using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 150ms;

}  // namespace

void InspectPage::connectInput() {
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    // Text fields keep their own pasting: they take the key before a shortcut can.
    auto *paste = new QShortcut(QKeySequence::Paste, this);
    connect(paste, &QShortcut::activated, this, &InspectPage::paste);
    connect(m_ui->open, &QPushButton::clicked, this, &InspectPage::openFile);
    connect(m_ui->clear, &QPushButton::clicked, this, [this] {
        clear();
        m_ui->box->setFocus();
    });
    connect(m_ui->edit, &QPushButton::clicked, this, [this] {
        setEditing(!m_editing);
        m_ui->box->setFocus();
    });
    connect(m_ui->sample, &QPushButton::clicked, this, &InspectPage::sampleWanted);
    connect(m_ui->box, &PasteBox::textGiven, this, &InspectPage::inspect);
    connect(m_ui->box, &PasteBox::fileGiven, this, &InspectPage::readFile);
    connect(m_ui->box, &PasteBox::tooMuchGiven, this, [this] { refuse(Note::too_large); });
    connect(&m_files, &FileReader::finished, this, &InspectPage::takeFile);
    connect(m_ui->box, &QPlainTextEdit::textChanged, this, [this] {
        m_ui->clear->setEnabled(!isEmpty());
        if (m_editing)
            m_typing.start();
    });
    m_typing.callOnTimeout(this, &InspectPage::readEdited);
    connect(&m_reader, &Reader::finished, this, &InspectPage::take);
    connect(m_ui->found->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    choose(current.row());
            });
    connect(m_card, &VerdictCard::reportWanted, this, &InspectPage::copyReport);
    connect(m_card, &VerdictCard::keysWanted, this, &InspectPage::showKeys);
    connect(&m_workplace.keys, &KeyRing::changed, this, &InspectPage::checkAgain);
    connect(&m_workplace.environments, &Environments::currentChanged, this, &InspectPage::checkAgain);
    connect(m_ui->splitter, &TurningSplitter::turned, this, &InspectPage::showFound);
    connect(&m_workplace.discretion, &Discretion::changed, this, &InspectPage::showDiscretion);
    connect(&m_workplace.discretion, &Discretion::covered, this, &InspectPage::cover);
    const auto *shown = new WhileShown(m_workplace.ticker, m_ui->found);
    connect(shown, &WhileShown::tick, &m_found, &FoundModel::follow);
}

void InspectPage::inspect(const QByteArray &text) {
    m_files.cancel();
    if (text.size() > token::maxTokenBytes) {
        refuse(Note::too_large);
        return;
    }
    m_typing.stop();
    setNote(Note::none);
    if (text.isEmpty()) {
        clear();
        return;
    }
    m_editing = false;
    m_reader.read(text);
    showOutput();
}

void InspectPage::compare(const QByteArray &before, const QByteArray &after) {
    base::JsonWriter writer(base::JsonWriter::Style::indented);
    writer.beginObject().name("previous_token").utf8(before).name("new_token").utf8(after).endObject();
    m_comparison = writer.take();
    inspect(m_comparison);
}

void InspectPage::openFile() {
    auto *dialog = new QFileDialog(this, tr("Open a text to inspect"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &InspectPage::readFile);
    dialog->open();
}

void InspectPage::readFile(const QString &path) {
    m_reader.cancel();
    m_files.read(path);
    showOutput();
}

void InspectPage::takeFile(const QString &path, const std::optional<QByteArray> &content) {
    if (content)
        inspect(*content);
    else
        refuse(Note::not_readable, path);
}

/// Keeps what there is, what was typed a moment ago included, and says why.
void InspectPage::refuse(Note why, const QString &path) {
    if (m_typing.isActive()) {
        m_typing.stop();
        readEdited();
    }
    setNote(why, path);
    showOutput();
}

void InspectPage::clear() {
    m_comparison.clear();
    m_files.cancel();
    m_typing.stop();
    m_reader.cancel();
    m_reading.reset();
    offerCurl();
    m_found.setReading({}, m_workplace.ticker.nowMs());
    m_editing = !m_workplace.discretion.isOn();
    const QSignalBlocker blocker(m_ui->box);
    m_ui->box->showText({}, m_editing);
    setNote(Note::none);
    showOutput();
}

bool InspectPage::isBusy() const {
    return m_files.isReading() || m_reader.isReading();
}

bool InspectPage::hasOutput() const {
    return m_reading || isBusy();
}

bool InspectPage::isEmpty() const {
    return !hasOutput() && m_ui->box->document()->isEmpty();
}

void InspectPage::setEditing(bool editing) {
    if (editing == m_editing || !m_reading)
        return;
    if (!editing) {
        const bool changed = m_ui->box->document()->isModified();
        inspect(changed ? m_ui->box->editedText().toUtf8() : m_reading->text);
        return;
    }
    m_editing = true;
    const QSignalBlocker blocker(m_ui->box);
    m_ui->box->showText(base::fromUtf8(m_reading->text), true);
    showOutput();
}

void InspectPage::readEdited() {
    const QByteArray text = m_ui->box->editedText().toUtf8();
    setNote(text.size() > token::maxTokenBytes ? Note::too_large : Note::none);
    if (text.isEmpty())
        clear();
    else if (text.size() <= token::maxTokenBytes)
        m_reader.read(text);
    showOutput();
}

void InspectPage::cover() {
    if (!m_editing || m_ui->box->document()->isEmpty())
        return;
    const bool isTyped = m_ui->box->document()->isModified() || !m_reading;
    inspect(isTyped ? m_ui->box->editedText().toUtf8() : m_reading->text);
}

void InspectPage::showDiscretion() {
    if (isEmpty())
        clear();
    else if (m_workplace.discretion.isOn())
        cover();
    showOutput();
}

void InspectPage::dragEnterEvent(QDragEnterEvent *event) {
    if (m_ui->box->canInsertFromMimeData(event->mimeData()))
        event->acceptProposedAction();
}

void InspectPage::dropEvent(QDropEvent *event) {
    m_ui->box->give(event->mimeData());
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void InspectPage::keyPressEvent(QKeyEvent *event) {
    // From a text that can only be read: it takes the key from the shortcut and does nothing with it.
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        QWidget::keyPressEvent(event);
}

bool InspectPage::canPaste() const {
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    return mime && m_ui->box->canInsertFromMimeData(mime);
}

void InspectPage::paste() {
    m_ui->box->setFocus();
    m_ui->box->pasteClipboard();
}

}  // namespace td::gui
