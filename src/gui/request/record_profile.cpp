// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/record_profile.h"

namespace td::gui {

ProfileSince profileSince(const RequestRecord &record, const Environments &environments) {
    const service::Profile *now = environments.find(record.order.profile.id);
    if (!now)
        return ProfileSince::gone;
    service::Profile then = record.order.profile;
    if (now->builtIn)
        then.baseUrl = now->baseUrl;
    return *now == then ? ProfileSince::same : ProfileSince::changed;
}

}  // namespace td::gui
