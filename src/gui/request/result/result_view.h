// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "gui/request/request_run.h"
#include "gui/workplace.h"

namespace td::gui {

class TokenTable;
class TranscriptTabs;

namespace Ui {
class ResultView;
}

/// What came of a request: the outcome in words, its tokens, and everything that was sent and received,
/// masked. Or, before there is one, what will come. Where its profile was changed or removed since, it says
/// so and offers no refresh.
class ResultView final : public QWidget {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit ResultView(Workplace &workplace, QWidget *parent = nullptr);
    ~ResultView() override;

    /// Null: none yet.
    void show(const RecordPointer &record);
    const RecordPointer &record() const { return m_record; }

Q_SIGNALS:
    void inspectWanted(const QByteArray &token);
    void compareWanted(const QByteArray &before, const QByteArray &after);
    void tokenCopied(const td::gui::RecordPointer &record, const QByteArray &role);
    void refreshWanted(const td::gui::RecordPointer &record, const QByteArray &role);
    void sendAnywayWanted(const td::gui::RecordPointer &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillTokens();
    void retranslate();
    void wordProfile();
    void word();

    Workplace &m_workplace;
    std::unique_ptr<Ui::ResultView> m_ui;
    TokenTable *m_tokens = nullptr;  ///< null when there is none
    TranscriptTabs *m_tabs = nullptr;
    RecordPointer m_record;
};

}  // namespace td::gui
