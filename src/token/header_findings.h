// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "base/json.h"
#include "token/compact.h"
#include "token/finding.h"

namespace td::token {

/// About the \a header of a token of \a kind, jwt or jwe: its algorithms, parameters of the wrong type,
/// extensions that must be understood, and names.
QList<Finding> headerFindings(base::JsonView header, Kind kind);

/// About the size of a signature of \a bytes bytes under the algorithm that \a header names.
QList<Finding> signatureFindings(base::JsonView header, qsizetype bytes);

/// About the sizes of what a JWE with \a header has in \a parts.
QList<Finding> encryptionFindings(base::JsonView header, const Parts &parts);

/// The bytes a signature under \a alg has; \a bytes, those it does have, where nothing is wrong with them.
qsizetype expectedSignatureSize(QByteArrayView alg, qsizetype bytes);

}  // namespace td::token
