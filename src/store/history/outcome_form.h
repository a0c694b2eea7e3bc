// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>

#include "service/outcome.h"

namespace td::store {

// What the history keeps of an outcome beside what has a column of its own: reason, codes, findings, clock
// difference and what could not be saved, as a JSON object.
QByteArray factsOf(const service::Outcome &outcome);
/// Fills \a outcome with what factsOf() wrote; what is not there stays as it is.
void readFacts(const QByteArray &facts, service::Outcome &outcome);

// Names and their values, as a JSON object.
QByteArray objectOf(const QMap<QByteArray, QByteArray> &values);
QMap<QByteArray, QByteArray> valuesFrom(const QByteArray &object);

}  // namespace td::store
