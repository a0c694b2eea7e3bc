// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/inspect_page.h"

namespace td::gui {

InspectPage::InspectPage(Workplace &workplace, QWidget *parent) : QWidget(parent), m_workplace(workplace) {}
InspectPage::~InspectPage() = default;
void InspectPage::inspect(const QByteArray &) {}
void InspectPage::openFile() {}

}  // namespace td::gui
