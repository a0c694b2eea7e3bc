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

void KeyRing::setOfProfiles(const QList<HeldKey> &keys) {
    m_keys.removeIf([](const HeldKey &held) { return held.secret.has_value(); });
    m_keys = keys + m_keys;
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
    return checkWith(m_keys, token);
}

Checked KeyRing::checkFrom(const QString &profileId, const token::Found &token) const {
    return checkFrom(m_keys, profileId, token);
}

Checked KeyRing::checkFrom(const QList<HeldKey> &keys, const QString &profileId, const token::Found &token) {
    QList<HeldKey> own = keys;
    own.removeIf([&profileId](const HeldKey &held) {
        return !held.profileId.isEmpty() && held.profileId != profileId;
    });
    return checkWith(own, token);
}

Checked KeyRing::checkWith(const QList<HeldKey> &keys, const token::Found &token) {
    if (token.kind != token::Kind::jwt)
        return {};
    token::Keys all;
    for (const HeldKey &held : keys)
        all.usable.append(held.key);
    Checked checked{token::verify(token.token, all), {}};
    if (checked.verification.signer >= 0)
        checked.profileId = keys.at(checked.verification.signer).profileId;
    return checked;
}

}  // namespace td::gui
