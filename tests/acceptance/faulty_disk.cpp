// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A disk that fails, to be preloaded (LD_PRELOAD, ld.so(8)) by the program under test. Everything that
// changes a file below TD_DISK_FOLDER is counted; the one with the number TD_DISK_STEP, counted from 1,
// fails. With TD_DISK_FAULT=full so does every one that needs room from then on, with ENOSPC; with
// TD_DISK_FAULT=broken it is that one alone, with EIO. The file TD_DISK_REPORT is made when the first fails.
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <unistd.h>

namespace {

std::atomic<long> steps{0};

bool isBelowFolder(int fd) {
    static const char *const folder = std::getenv("TD_DISK_FOLDER");
    if (!folder)
        return false;
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    char path[PATH_MAX];
    const ssize_t length = ::readlink(link, path, sizeof path);
    const std::size_t folderLength = std::strlen(folder);
    return length > static_cast<ssize_t>(folderLength) && std::strncmp(path, folder, folderLength) == 0;
}

void report() {
    const char *const path = std::getenv("TD_DISK_REPORT");
    const int fd = path ? ::open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600) : -1;
    if (fd >= 0)
        ::close(fd);
}

/// True, and errno set, when this step fails. needsRoom: a full disk matters to it.
bool fails(int fd, bool needsRoom) {
    static const long failing = [] {
        const char *const step = std::getenv("TD_DISK_STEP");
        return step ? std::atol(step) : 0;
    }();
    static const bool isFull = [] {
        const char *const fault = std::getenv("TD_DISK_FAULT");
        return fault && std::strcmp(fault, "full") == 0;
    }();
    if (failing <= 0 || !isBelowFolder(fd))
        return false;
    const long step = ++steps;
    if (step == failing)
        report();
    if (!(isFull ? step >= failing && needsRoom : step == failing))
        return false;
    errno = isFull ? ENOSPC : EIO;
    return true;
}

template <typename Function>
Function *real(const char *name) {
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

}  // namespace

// The names that unistd.h has for the parameters are the library's own.
// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name)
extern "C" {

ssize_t write(int fd, const void *bytes, size_t size) {
    static auto *const call = real<ssize_t(int, const void *, size_t)>("write");
    return fails(fd, true) ? -1 : call(fd, bytes, size);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset) {
    static auto *const call = real<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return fails(fd, true) ? -1 : call(fd, bytes, size, offset);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t offset) {
    static auto *const call = real<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return fails(fd, true) ? -1 : call(fd, bytes, size, offset);
}

int ftruncate(int fd, off_t size) {
    static auto *const call = real<int(int, off_t)>("ftruncate");
    return fails(fd, true) ? -1 : call(fd, size);
}

int ftruncate64(int fd, off64_t size) {
    static auto *const call = real<int(int, off64_t)>("ftruncate64");
    return fails(fd, true) ? -1 : call(fd, size);
}

int fsync(int fd) {
    static auto *const call = real<int(int)>("fsync");
    return fails(fd, false) ? -1 : call(fd);
}

int fdatasync(int fd) {
    static auto *const call = real<int(int)>("fdatasync");
    return fails(fd, false) ? -1 : call(fd);
}

}  // extern "C"
// NOLINTEND(readability-inconsistent-declaration-parameter-name)
