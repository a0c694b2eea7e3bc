// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/saved/signature_facts.h"

namespace td::gui {

QHash<qint64, SignatureFact> signatureFacts(const QList<SavedToken> &tokens, const QList<HeldKey> &keys) {
    QHash<qint64, SignatureFact> facts;
    for (const SavedToken &token : tokens) {
        const std::optional<token::Found> found = token.found();
        if (!found)
            continue;
        const Checked checked = KeyRing::checkFrom(keys, token.kept.profileId, *found);
        // A verdict that would be the same without a key says nothing.
        if (checked.isSaying())
            facts.insert(token.kept.id, {checked.verification.result, checked.verification.isSound()});
    }
    return facts;
}

}  // namespace td::gui
