// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QFrame>

#include "gui/inspect/text/reading.h"
#include "gui/look/tone.h"
#include "gui/workplace.h"

class QAction;
class QLabel;
class QPushButton;

namespace td::gui {

class CountdownLabel;
class LifetimeBar;
class NoteLine;
class TintedLabel;
class ToggleButton;
class ToneShape;

/// What is known of one token, in words: how it stands in time, whose it is, and what nobody has checked.
class VerdictCard final : public QFrame {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit VerdictCard(Workplace &workplace, QWidget *parent = nullptr);

    /// \a checked: what the keys say of it.
    void setToken(const FoundToken &token, const Checked &checked);
    /// The keys say something else of the same token.
    void setChecked(const Checked &checked);
    /// Says that a report on the token was copied, or held back; until the next token.
    void setReported(bool copied);

Q_SIGNALS:
    /// The user wants to give a key, or to see those given.
    void keysWanted();
    /// A report on the token is to be copied, in each of \a languages, in their order.
    void reportWanted(const QList<td::words::Language> &languages);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void makeReportMenu();
    void word();
    void wordButtons();
    void wordReported();
    QList<words::Language> languages() const;
    void setLine(QLabel *label, QString (VerdictCard::*line)(words::Language) const);
    QString identity(words::Language language) const;
    QString moment(words::Language language) const;
    QString remark(words::Language language) const;
    bool hasSignature() const;
    Tone signatureTone() const;
    QString owner(words::Language language) const;

    Workplace &m_workplace;
    FoundToken m_token;
    Checked m_checked;
    ToneShape *m_shape;
    TintedLabel *m_state;
    CountdownLabel *m_countdown;
    ToggleButton *m_both;
    QPushButton *m_report;
    QAction *m_reportEnglish = nullptr;
    QAction *m_reportChinese = nullptr;
    QAction *m_reportBoth = nullptr;
    LifetimeBar *m_bar;
    QLabel *m_identity;
    QLabel *m_time;
    ToneShape *m_seal;
    QLabel *m_remark;
    QPushButton *m_keys;
    QLabel *m_owner;
    NoteLine *m_note;
    std::optional<bool> m_reported;
};

}  // namespace td::gui
