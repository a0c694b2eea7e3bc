// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/text/reading.h"

#include <algorithm>
#include <limits>

#include <QHash>

#include "gui/inspect/text/field_name.h"
#include "service/curl/curl_mask.h"

namespace td::gui {

namespace {

qint64 expiryOf(const FoundToken &token) {
    return token.inspection.times.expiresAt.value_or(std::numeric_limits<qint64>::max());
}

}  // namespace

std::shared_ptr<const Reading> read(QByteArray text, const service::Catalog &catalog, qint64 nowMs) {
    const auto reading = std::make_shared<Reading>();
    const QList<token::Found> found = token::find(text);
    reading->masked = maskedText(service::withoutCurlSecrets(text), found);
    qsizetype line = 1;
    qsizetype counted = 0;
    QHash<QByteArray, qsizetype> known;
    for (qsizetype place = 0; place < found.size(); ++place) {
        const token::Found &one = found.at(place);
        line += QByteArrayView(text).sliced(counted, one.offset - counted).count('\n');
        counted = one.offset;
        const auto first = known.constFind(one.token);
        if (first != known.constEnd()) {
            reading->tokens[*first].inspection.elsewhere.append(one.offset);
            continue;
        }
        known.insert(one.token, reading->tokens.size());
        reading->tokens.append({one, token::inspect(one, nowMs), fieldName(text, one.offset), line, place});
    }
    std::stable_sort(reading->tokens.begin(), reading->tokens.end(),
                     [](const FoundToken &a, const FoundToken &b) { return expiryOf(a) < expiryOf(b); });
    reading->responses = service::recognised(text, catalog, nowMs);
    for (FoundToken &token : reading->tokens)
        token.inspection.findings += service::findingsOn(token.inspection.fingerprint, reading->responses);
    reading->text = std::move(text);
    return reading;
}

}  // namespace td::gui
