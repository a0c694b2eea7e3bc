// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "store/profile_file.h"

namespace td::cli {

/// The profiles file of \a session.
store::ProfileFile profileFile(const Session &session);

/// Says what there is to say about reading a file of profiles, on standard error.
void remarkAll(Session &session, const QList<base::Error> &notices);

/// Names every definition file that is not in use, on standard error: the service that is missed may be in
/// it.
void remarkLeftOut(Session &session);

/// Says \a sentence, one of the translation context "profiles" with the name of a profile as `{name}`, on
/// standard output; nothing with `--json`.
void sayAbout(const QString &name, const char *sentence, Session &session);

/// Ends a command that failed with \a reason: 5 when a file could not be written, 4 when one is not what it
/// should be, else 2.
void endWith(const base::Error &reason, Session &session, const Done &done);

}  // namespace td::cli
