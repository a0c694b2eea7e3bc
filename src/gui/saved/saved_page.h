// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QPointer>
#include <QWidget>

#include "gui/workplace.h"

class QAction;

namespace td::gui {

namespace Ui {
class SavedPage;
}

class AddTokensDialog;
class SavedActions;
class SavedModel;

/// All saved tokens of all profiles, and what can be done with one. While the vault is not open, what it
/// takes to open it stands in their place.
class SavedPage final : public QWidget {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit SavedPage(Workplace &workplace, QWidget *parent = nullptr);
    ~SavedPage() override;

    /// Opens the dialog that adds tokens, or brings it to the front.
    void addTokens();

Q_SIGNALS:
    /// The tokens of a grant are to be refreshed.
    void refreshWanted(const QList<td::store::KeptToken> &grant);
    /// A new token of that profile is to be requested.
    void requestWanted(const QString &profileId);
    /// \a text, a token, is to be shown on the Inspect page.
    void inspectWanted(const QByteArray &text);
    /// A token and the one before it are to be shown there, side by side.
    void compareWanted(const QByteArray &before, const QByteArray &after);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addButtons();
    void connectParts();
    void connectActions();
    void showTokens();
    void showState();
    void showChoice();
    void showProblem();
    void showCount();
    void listProfiles();
    void checkSignatures();
    void filter();
    void retranslate();
    void openMenu(const QPoint &at);
    enum class Copied { nothing, there, cleared };
    void sayCopied(Copied copied);

    Workplace &m_workplace;
    std::unique_ptr<Ui::SavedPage> m_ui;
    SavedModel *m_model = nullptr;
    SavedActions *m_actions = nullptr;
    QAction *m_reload = nullptr;
    QPointer<AddTokensDialog> m_dialog;
    Copied m_copied = Copied::nothing;
    int m_check = 0;                  ///< of signatures: the last one counts
    std::optional<qint64> m_awaited;  ///< a token that was added, until the list has it
};

}  // namespace td::gui
