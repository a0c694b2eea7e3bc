// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/request/form/drafts.h"

namespace td::gui {

/// A request from the history, to be filled in again.
struct KeptRequest {
    QString profileId;
    QByteArray endpoint;
    QByteArray url;  ///< it went to, masked
    Draft draft;     ///< without what is secret, where that was not kept
};

}  // namespace td::gui
