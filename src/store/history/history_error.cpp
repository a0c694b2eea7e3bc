// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history/history_error.h"

#include <array>

namespace td::store {

base::Error historyError(const base::Error &error) {
    constexpr std::array pairs{
        std::pair(VaultFault::vault_foreign, HistoryFault::history_foreign),
        std::pair(VaultFault::vault_broken, HistoryFault::history_broken),
        std::pair(VaultFault::vault_gone, HistoryFault::history_gone),
        std::pair(VaultFault::vault_full, HistoryFault::history_full),
        std::pair(VaultFault::vault_busy, HistoryFault::history_busy),
        std::pair(VaultFault::vault_unusable, HistoryFault::history_unusable),
    };
    for (const auto &[vault, history] : pairs) {
        if (base::is(error, vault))
            return base::error(history, error.values);
    }
    return error;
}

}  // namespace td::store
