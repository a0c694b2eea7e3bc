// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "gui/keys/key_ring.h"
#include "gui/saved/saved_words.h"

namespace td::gui {

/// What \a keys say of each of \a tokens that has a signature, by id: each token with those of its own
/// environment and of none (KeyRing::checkFrom). For a thread of its own: some 50 µs for each key that fits.
QHash<qint64, SignatureFact> signatureFacts(const QList<SavedToken> &tokens, const QList<HeldKey> &keys);

}  // namespace td::gui
