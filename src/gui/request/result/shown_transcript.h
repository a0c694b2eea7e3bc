// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/masked/masked_transcript.h"
#include "service/catalog.h"

namespace td::gui {

/// A masked transcript with its bodies as they can stand in a text field.
struct ShownTranscript {
    desk::MaskedTranscript masked;
    QString requestBody;
    QString responseBody;
};

/// Masks \a transcript, an exchange with \a endpoint, and makes it visible; with \a covered, which must
/// outlive the call, personal members of its JSON are hidden too. Pure; takes time with big bodies.
ShownTranscript shownTranscript(const desk::Transcript &transcript, const service::Endpoint &endpoint,
                                const service::Catalog *covered);

/// The same of one that is masked already.
ShownTranscript shownTranscript(desk::MaskedTranscript masked, const service::Catalog *covered);

}  // namespace td::gui
