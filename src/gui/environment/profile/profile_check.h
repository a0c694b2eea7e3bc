// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>

#include "gui/environment/environments.h"

namespace td::gui {

/// What is wrong with each field of \a profile: `name`, `service`, `base_url`, `timeout_s`,
/// `urls/<endpoint>`, `places/<parameter>`, `claims/<claim>`. Fields without a fault are not in it. Its name
/// must be no other profile's in \a environments. Headers are checked one by one, where they are typed.
QMap<QByteArray, base::Error> problems(const service::Profile &profile, const Environments &environments);

/// A name made of \a stem and a number from 1.
using Numbered = std::function<QString(const QString &stem, int number)>;
/// The first of the names that \a numbered makes of \a stem which no profile in \a environments has. The stem
/// is cut where the name would be longer than one may be.
QString freeName(QString stem, const Numbered &numbered, const Environments &environments);

/// \a profile as far as its server can be asked for, in normal form; or what stands in the way of that.
base::Result<service::Profile> reachableProfile(service::Profile profile, const service::Catalog &catalog);

}  // namespace td::gui
