// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include "service/recognise.h"
#include "words/language.h"

// A response that somebody else got, as it was found in a text.
namespace td::words {

/// "Reads as a response of SUD · Get SSToken; it also fits …": the first of \a responses and, after it, the
/// others it may be. Empty when there is none.
QString responseNames(const QList<service::Recognised> &responses, Language language);

/// What \a outcome says beyond its kind, line by line: the reason, each code with its meaning, the message,
/// findings.
QStringList responseLines(const service::Outcome &outcome, Language language);

}  // namespace td::words
