// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QDialog>

#include "gui/workplace.h"

namespace td::gui {

namespace Ui {
class AddTokensDialog;
}

class TokenEntry;

/// Saves tokens that the user has: those of one pair together, for the environment they came from.
class AddTokensDialog final : public QDialog {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit AddTokensDialog(Workplace &workplace, QWidget *parent = nullptr);
    ~AddTokensDialog() override;

    void accept() override;
    void reject() override;

Q_SIGNALS:
    /// They are saved; the first of them has the id \a id.
    void added(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Problem { none, nothing_typed, same_twice, saved_already };

    void listProfiles();
    void showEntries();
    void save(const store::NewGrant &grant);
    void finish(const base::Result<QList<store::KeptToken>> &saved);
    void say(Problem problem, const QByteArray &role = {});
    Problem problemOf(const QList<store::NewToken> &tokens, QByteArray &role) const;
    void showOrigin();
    void retranslate();
    const service::Profile *profile() const;

    Workplace &m_workplace;
    std::unique_ptr<Ui::AddTokensDialog> m_ui;
    QByteArray m_service;  ///< whose entries there are
    std::vector<TokenEntry *> m_entries;
    bool m_saving = false;
};

}  // namespace td::gui
