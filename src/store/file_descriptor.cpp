// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_descriptor.h"

#include <unistd.h>

namespace td::store {

void FileDescriptor::close() {
    if (isOpen())
        ::close(std::exchange(m_number, -1));
}

}  // namespace td::store
