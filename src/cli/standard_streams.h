// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace td::cli {

/// Before anything else is opened: takes the numbers of standard streams that the caller closed, or a file of
/// tokens opened later would get one of them and what is printed with it. Reading and writing there still
/// fails. From then on a closed pipe or a file at its size limit fails a write instead of ending the program.
void holdStandardStreams();

}  // namespace td::cli
