// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>
#include <QList>

#include "gui/inspect/text/masked_text.h"
#include "service/recognise.h"
#include "token/inspect.h"

namespace td::gui {

/// One token of a text and all that is known of it.
struct FoundToken {
    token::Found found;
    token::Inspection inspection;
    QByteArray field;     ///< the name it stood under; may be empty
    qsizetype line = 1;   ///< where it begins in the text
    qsizetype place = 0;  ///< which of the text's tokens it is, at its first place: an index in
                          ///< MaskedText::tokens
};

/// A text, read.
struct Reading {
    QByteArray text;
    MaskedText masked;
    QList<FoundToken>
        tokens;  ///< the one that expires first leads; those without a time follow in their order
    QList<service::Recognised>
        responses;  ///< what it is when it is, or holds, the response of a known service
};

/// Reads \a text as it stands at \a nowMs. Takes some ms for each 100 KiB. What it gives points into \a
/// catalog.
std::shared_ptr<const Reading> read(QByteArray text, const service::Catalog &catalog, qint64 nowMs);

}  // namespace td::gui
