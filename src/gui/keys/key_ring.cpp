// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keys/key_ring.h"

namespace td::gui {

void KeyRing::add(const QList<token::Key> &keys, const QString &profileId) {
    for (const token::Key &key : keys)
        m_keys.append({key, profileId});
    Q_EMIT changed();
}

void KeyRing::remove(qsizetype index) {
    m_keys.removeAt(index);
    Q_EMIT changed();
}

void KeyRing::forget(const QString &profileId) {
    if (m_keys.removeIf([&profileId](const HeldKey &held) { return held.profileId == profileId; }) > 0)
        Q_EMIT changed();
}

QStringList KeyRing::profiles() const {
    QStringList ids;
    for (const HeldKey &held : m_keys) {
        if (!ids.contains(held.profileId))
            ids.append(held.profileId);
    }
    return ids;
}

Checked KeyRing::check(const token::Found &token) const {
    if (token.kind != token::Kind::jwt)
        return {};
    token::Keys all;
    for (const HeldKey &held : m_keys)
        all.usable.append(held.key);
    Checked checked{token::verify(token.token, all), {}, !m_keys.isEmpty()};
    checked.isSaying |= checked.verification.result != token::SignatureResult::no_key;
    if (checked.verification.result != token::SignatureResult::valid)
        return checked;
    // Which of them it was: names need not be unique, so each profile's are tried by themselves.
    for (const QString &id : profiles()) {
        token::Keys own;
        for (const HeldKey &held : m_keys) {
            if (held.profileId == id)
                own.usable.append(held.key);
        }
        token::Verification verification = token::verify(token.token, own);
        if (verification.result == token::SignatureResult::valid)
            return {std::move(verification), id, true};
    }
    return checked;
}

}  // namespace td::gui
