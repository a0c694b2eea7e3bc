// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/environment/environments.h"
#include "store/vault/saved_rows.h"

namespace td::gui {

/// Whether saved tokens can be refreshed, and what else to do when they cannot.
struct RefreshAdvice {
    enum class Kind {
        possible,
        expired,      ///< the service refreshes no such token once it has expired: `token`
        no_endpoint,  ///< as desk::refreshOrder() says: `reason`
        no_profile,   ///< its environment is not on this computer any more
    };

    Kind kind = Kind::possible;
    bool rotates = false;        ///< a refresh replaces all of them
    store::KeptToken token;      ///< that has expired
    base::Error reason;          ///< a DeskFault
    bool canRequestNew = false;  ///< the service gives tokens to who has none
};

/// For \a grant, all tokens of one grant, at \a nowMs. A token counts as past refreshing when the endpoint
/// takes none that has expired, or when everything that it takes has.
RefreshAdvice refreshAdvice(const QList<store::KeptToken> &grant, const Environments &environments,
                            qint64 nowMs);

}  // namespace td::gui
