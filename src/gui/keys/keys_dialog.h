// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QDialog>

#include "desk/secrets/key_set_fetch.h"
#include "gui/inspect/text/file_reader.h"
#include "gui/workplace.h"
#include "token/signature/key_reader.h"

namespace td::gui {

namespace Ui {
class KeysDialog;
}

/// The keys that signatures are checked with: lists them, takes more, removes them. A secret is masked as it
/// is typed, and what was typed is cleared once it is a key.
class KeysDialog final : public QDialog {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit KeysDialog(Workplace &workplace, QWidget *parent = nullptr);
    ~KeysDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What is typed or opened, in the order of the choice.
    enum class Form { any_secret, text_secret, hex_secret, base64_secret, keys, url };

    /// What came of the last reading.
    struct Result {
        QList<token::RefusedKey> refused;
        qsizetype added = 0;
        base::Error reason;       ///< why there was nothing to read keys from
        bool unreadable = false;  ///< that was a file
    };

    void connectAll();
    void retranslate();
    void wordForms();
    void listOwners();
    void showForm();
    void showConsequence();
    QString placeText() const;
    void showVault();
    void openVault();
    void showResult();
    void showProgress();

    Form form() const;
    bool isSecret() const;
    static token::SecretForm secretForm(Form form);
    bool hasEntry() const;
    void openFile();
    void addTyped();
    void fetch();
    void takeFetched(const desk::FetchedKeySet &fetched);
    bool isOfProfile(const QString &id) const;
    /// Reads the keys in \a content and calls them \a name; in the vault \a label says where they came from.
    void read(QByteArray content, const QString &name, const QByteArray &label);
    void take(const token::Keys &keys, const desk::ProfileSecret &secret);

    Workplace &m_workplace;
    std::unique_ptr<Ui::KeysDialog> m_ui;
    FileReader m_files;
    std::unique_ptr<desk::KeySetFetch> m_fetch;
    std::optional<Result> m_result;
    int m_typed = 0;  ///< how many keys were typed: they are called by their number
    bool m_reading = false;
};

}  // namespace td::gui
