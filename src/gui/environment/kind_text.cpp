// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/kind_text.h"

#include "gui/look/icon.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isProduction(const service::Profile &profile) {
    return profile.kind == service::ProfileKind::production;
}

}  // namespace

QString kindWord(const service::Profile &profile) {
    if (profile.builtIn)
        return u"SANDBOX 沙箱"_s;
    return isProduction(profile) ? u"PRODUCTION 生产"_s : u"TEST 测试"_s;
}

QIcon kindIcon(const service::Profile &profile) {
    if (profile.builtIn)
        return icon(u"sandbox"_s);
    return icon(isProduction(profile) ? u"production"_s : u"test"_s);
}

}  // namespace td::gui
