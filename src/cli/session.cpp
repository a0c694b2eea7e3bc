// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_writer.h"
#include "cli/command.h"
#include "words/sentence.h"

namespace td::cli {

void Session::fail(const base::Error &error, ExitCode code, const Done &done) {
    terminal.complain(error);
    if (json) {
        base::JsonWriter writer(base::JsonWriter::Style::indented);
        writer.beginObject().name("error").beginObject();
        writer.name("code").utf8(error.code);
        writer.name("explanation").string(words::sentence(error, language()));
        terminal.document(writer.endObject().endObject().take());
    }
    done(code);
}

}  // namespace td::cli
