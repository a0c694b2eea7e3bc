// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/sharing/import_words.h"

#include "gui/environment/sharing/import_details.h"
#include "words/environment/sharing_text.h"
#include "words/sentence.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using Conflict = store::ImportChange::Conflict;

QString refusalText(const base::Error &reason, words::Language language) {
    // The general sentence names the command line's option.
    if (base::is(reason, service::ProfileFault::profile_http_refused)) {
        return ImportDetails::tr(
                   "With http://, anyone on the way to %1 could read the tokens. The file would "
                   "have to use https, or to allow http:// for this profile.")
            .arg(words::visible(reason.values.value(u"host"_s).toString()));
    }
    return words::sentence(reason, language);
}

QString conflictText(const store::ImportChange &change) {
    const QString name = words::importedName(change);
    switch (change.conflict) {
        case Conflict::none:
            return {};
        case Conflict::name_taken:
            return ImportDetails::tr("You have a profile called “%1” already. Which one do you want?")
                .arg(name);
        case Conflict::kind:
            return ImportDetails::tr(
                       "You have “%1” already, as another kind of environment. Which one do you "
                       "want?")
                .arg(name);
        case Conflict::service:
            return ImportDetails::tr("You have “%1” already, of another service. Which one do you want?")
                .arg(name);
        case Conflict::host:
            return ImportDetails::tr(
                       "You have “%1” already, and this one leads elsewhere, or there without encryption. "
                       "Which one do you want?")
                .arg(name);
        case Conflict::headers:
            return ImportDetails::tr("You have “%1” already, with other headers. Which one do you want?")
                .arg(name);
        case Conflict::connection:
            return ImportDetails::tr(
                       "You have “%1” already, and this one is reached or signed another way. "
                       "Which one do you want?")
                .arg(name);
    }
    return {};
}

QString detailsText(const store::ImportChange &change, words::Language language) {
    QStringList lines;
    for (const store::Difference &difference : change.differences)
        lines.append(words::differenceText(difference, language));
    if (const QString needs = words::needsText(change, language); !needs.isEmpty())
        lines.append(needs);
    return lines.join(u'\n');
}

QString findingsText(const store::ImportChange &change, words::Language language) {
    QStringList lines;
    for (const base::Error &finding : change.findings)
        lines.append(words::sentence(finding, language));
    return lines.join(u'\n');
}

}  // namespace td::gui
