// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/scrub.h"

namespace td::service {

/// Makes text from a server fit to be shown and kept in clear: every known secret in it is hidden, however it
/// is encoded (base::Scrubber), and every JWT, known or not, is masked.
class Redactor {
public:
    explicit Redactor(const QList<base::Secret> &secrets = {});

    QByteArray redacted(QByteArrayView text) const;
    /// \a error with each of its texts redacted, those of a reason within it too.
    base::Error redacted(const base::Error &error) const;

private:
    base::Scrubber m_scrubber;
};

}  // namespace td::service
