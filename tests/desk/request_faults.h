// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "service/profile.h"

/// A strict look at requests that owes nothing to the code that makes them.
namespace td::test {

/// What is wrong with \a request, made for the endpoint `ask` at \a profile; empty when nothing is.
QByteArray faultOf(const base::Request &request, const service::Profile &profile);

/// What is wrong with \a bytes, all that arrived for \a request on one connection; empty when nothing is.
QByteArray faultOnWire(const QByteArray &bytes, const base::Request &request);

}  // namespace td::test
