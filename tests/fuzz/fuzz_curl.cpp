// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>

#include "service/curl/curl_mask.h"
#include "service/curl/curl_match.h"
#include "service/url.h"

using namespace td;
using namespace td::service;

namespace {

void require(bool holds) {
    if (!holds)
        __builtin_trap();
}

}  // namespace

/// Whatever is pasted: it is refused with a reason, or goes to a host that is its own; what is shown of it is
/// as long as it is.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const QByteArray text =
        "curl " + QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    require(withoutCurlSecrets(text).size() == text.size());
    const auto command = readCurl(text);
    if (!command) {
        require(!command.error().isNull());
        return 0;
    }
    const Catalog none;
    const auto match = matchCurl(*command, none, {}, {});
    if (!match) {
        require(!match.error().isNull());
        return 0;
    }
    require(match->baseUrl.startsWith("http://") || match->baseUrl.startsWith("https://"));
    require(checkedUrl(match->baseUrl).has_value() && !shownHost(match->baseUrl).isEmpty());
    for (const base::Header &header : match->headers)
        require(!header.value.contains('\r') && !header.value.contains('\n') && !header.value.contains('\0'));
    return 0;
}
