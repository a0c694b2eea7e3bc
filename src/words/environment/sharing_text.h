// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sharing/profile_import.h"
#include "words/language.h"

namespace td::words {

/// "base URL", "HTTP headers", …: a member of the file of profiles as the profile's form calls it; one that
/// is not known, as it stands.
QString profileFieldLabel(QByteArrayView field, Language language);

/// "base URL: https://a.example → https://b.example". Everything from the file is made visible, and cut where
/// it is long.
QString differenceText(const store::Difference &difference, Language language);

/// The name in \a change, made visible, and cut where it is longer than any profile's.
QString importedName(const store::ImportChange &change);

/// "app secret", "HTTP header X-Key": what the secret called \a name in the vault is.
QString secretLabel(QStringView name, Language language);

/// "service definition “carrier” (put its file into the folder services)" and the secrets that \a change
/// needs, each by its label. Empty when it needs nothing.
QStringList needTexts(const store::ImportChange &change, Language language);

/// "Needs: …", all of them; empty when there are none.
QString needsText(const store::ImportChange &change, Language language);

}  // namespace td::words
