// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/request_page.h"

namespace td::gui {

RequestPage::RequestPage(Workplace &workplace, QWidget *parent) : QWidget(parent), m_workplace(workplace) {}
RequestPage::~RequestPage() = default;
void RequestPage::requestSample() {}
bool RequestPage::hasSomethingToLose() const {
    return false;
}
void RequestPage::askToLeave(const std::function<void()> &leave) {
    leave();
}

}  // namespace td::gui
