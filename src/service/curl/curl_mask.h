// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace td::service {

/// \a text, of the same length, with `*` for each byte of what is secret in it when it is a curl command:
/// passwords, cookies and the values of headers that may be secret. Any other text stays as it is.
QByteArray withoutCurlSecrets(const QByteArray &text);

}  // namespace td::service
