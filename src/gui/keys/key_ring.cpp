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

void KeyRing::keepOnly(const QSet<QString> &profileIds) {
    const auto isGone = [&profileIds](const HeldKey &held) {
        return !held.profileId.isEmpty() && !profileIds.contains(held.profileId);
    };
    if (m_keys.removeIf(isGone) > 0)
        Q_EMIT changed();
}

Checked KeyRing::check(const token::Found &token) const {
    if (token.kind != token::Kind::jwt)
        return {};
    token::Keys all;
    for (const HeldKey &held : m_keys)
        all.usable.append(held.key);
    Checked checked{token::verify(token.token, all), {}};
    if (checked.verification.signer >= 0)
        checked.profileId = m_keys.at(checked.verification.signer).profileId;
    return checked;
}

}  // namespace td::gui
