// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "gui/inspect/text/file_reader.h"
#include "gui/inspect/text/found_model.h"
#include "gui/inspect/text/reader.h"
#include "gui/workplace.h"

namespace td::gui {

namespace Ui {
class InspectPage;
}

class KeysDialog;
class OfferStrip;
class ResponseCard;
class TokenTabs;
class VerdictCard;

/// Paste or drop a token, a response or a whole message, and read what it says. Nothing is sent from here.
class InspectPage final : public QWidget {
    Q_OBJECT

public:
    explicit InspectPage(Workplace &workplace, QWidget *parent = nullptr);
    ~InspectPage() override;

    /// Shows \a text in place of what was there. One over token::maxTokenBytes is refused, and says so.
    void inspect(const QByteArray &text);
    /// Shows a token and another that came in its place, and turns to what differs.
    void compare(const QByteArray &before, const QByteArray &after);
    /// Whether there is something on the clipboard that could be pasted.
    bool canPaste() const;
    /// Does what pasting into its text does.
    void paste();
    /// Asks for a file and inspects its content.
    void openFile();

Q_SIGNALS:
    /// The button of the empty page: a token from the sandbox is wanted.
    void sampleWanted();
    /// The text, a curl command, is to be used on the Request page.
    void curlWanted(const QByteArray &text);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What there is to say of the last text given, beyond what stands in it.
    enum class Note { none, too_large, not_readable };

    void connectInput();
    void retranslate();
    void readFile(const QString &path);
    void takeFile(const QString &path, const std::optional<QByteArray> &content);
    void refuse(Note why, const QString &path = {});
    void clear();
    void setNote(Note note, const QString &path = {});
    void showNote();

    bool isBusy() const;
    bool hasOutput() const;
    bool isEmpty() const;
    void setEditing(bool editing);
    /// Ends editing, so that the tokens in the text are masked.
    void cover();
    void readEdited();
    void showDiscretion();

    void take(const std::shared_ptr<const Reading> &reading);
    void choose(int row);
    const FoundToken &chosen() const;
    void copyReport(const QList<words::Language> &languages);
    void checkAgain();
    void showKeys();
    void offerCurl();
    void showOutput();
    void showFound();

    Workplace &m_workplace;
    std::unique_ptr<Ui::InspectPage> m_ui;
    OfferStrip *m_curl;
    ResponseCard *m_response;
    VerdictCard *m_card;
    TokenTabs *m_tabs;
    FoundModel m_found;
    Reader m_reader;
    FileReader m_files;
    QTimer m_typing;  ///< from the last keystroke to the reading of it
    std::shared_ptr<const Reading> m_reading;
    Checked m_checked;  ///< of the chosen token
    QPointer<KeysDialog> m_keys;
    bool m_editing = false;
    QByteArray m_comparison;  ///< the text that compare() made of two tokens
    Note m_note = Note::none;
    QString m_notePath;
};

}  // namespace td::gui
