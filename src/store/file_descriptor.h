// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <QtGlobal>

namespace td::store {

/// An open file descriptor of the system, closed with its owner.
class FileDescriptor {
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int number) : m_number(number) {}
    ~FileDescriptor() { close(); }
    FileDescriptor(FileDescriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    FileDescriptor &operator=(FileDescriptor &&other) noexcept {
        std::swap(m_number, other.m_number);
        return *this;
    }
    Q_DISABLE_COPY(FileDescriptor)

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    void close();

private:
    int m_number = -1;
};

}  // namespace td::store
