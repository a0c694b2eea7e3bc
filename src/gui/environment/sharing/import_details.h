// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/language_switch.h"
#include "store/sharing/profile_import.h"

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QRadioButton;

namespace td::gui {

class NoteLine;

/// All there is to say of one entry of an imported file, and the question it raises.
class ImportDetails final : public QWidget {
    Q_OBJECT

public:
    /// \a language must outlive it.
    explicit ImportDetails(const LanguageSwitch &language, QWidget *parent = nullptr);

    /// \a open: what is asked can still be answered.
    void show(const store::ImportChange &change, store::Decision decision, bool open);
    void clear();

Q_SIGNALS:
    void decided(td::store::Decision decision);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const LanguageSwitch &m_language;
    std::optional<store::ImportChange> m_change;
    NoteLine *m_reason;
    NoteLine *m_findings;
    QLabel *m_label;
    QPlainTextEdit *m_text;
    QLabel *m_question;
    QButtonGroup *m_answers;
    QRadioButton *m_mine;
    QRadioButton *m_theirs;
    QRadioButton *m_both;
};

}  // namespace td::gui
