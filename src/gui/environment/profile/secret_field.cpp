// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/profile/secret_field.h"

#include <QEvent>

namespace td::gui {

SecretField::SecretField(QWidget *parent) : ValueEdit(parent) {
    setEchoMode(Password);
    retranslate();
}

void SecretField::showKept(const HeldSecrets &secrets, const QString &profileId,
                           const desk::SecretName &name) {
    m_kept = secrets.has(profileId, name)     ? Kept::here
             : secrets.knows(profileId, name) ? Kept::sealed
                                              : Kept::nowhere;
    retranslate();
}

void SecretField::setExample(const QString &example) {
    m_example = example;
    retranslate();
}

base::Secret SecretField::typed() const {
    return base::Secret(text().toUtf8());
}

void SecretField::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ValueEdit::changeEvent(event);
}

void SecretField::retranslate() {
    switch (m_kept) {
        case Kept::nowhere:
            setPlaceholderText(m_example.isEmpty() ? tr("None yet") : m_example);
            break;
        case Kept::here:
            setPlaceholderText(tr("There is one; type to replace it"));
            break;
        case Kept::sealed:
            setPlaceholderText(tr("In the vault, which is not open; type to replace it"));
            break;
    }
}

}  // namespace td::gui
