// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>

#include "base/json.h"
#include "bench.h"
#include "store/service_folder.h"
#include "store/sharing/profile_import.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray profilesText(int count) {
    QByteArrayList entries;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        entries.append(R"({"id":"n)" + number + R"(","name":"N)" + number +
                       R"(","service":"sud","kind":"test","base_url":"https://n)" + number + R"(.example"})");
    }
    return R"({"format":1,"profiles":[)" + entries.join(',') + "]}";
}

/// The preview of as many profiles as may be imported, against reading the text as JSON alone. The hosts of
/// each are held against those of all others, so this shows whether that grows out of hand.
void previewOfMany(const char *subject) {
    const QTemporaryDir folder;
    service::Catalog catalog;
    store::addBuiltInServices(catalog);
    const base::SystemClock clock;
    const store::ProfileFile file(folder.filePath(u"profiles.json"_s), catalog, clock);
    const QByteArray text = profilesText(store::mostImported);
    const double ours = bench::measure([&] { bench::keep(store::previewImport(file, text)); });
    const double json = bench::measure([&] { bench::keep(base::Json::parse(text)); });
    bench::report(subject, ours, "parsing alone", json);
}

TD_BENCH("1,000 profiles to be imported", previewOfMany);

}  // namespace
