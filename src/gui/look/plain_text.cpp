// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/plain_text.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

QString plainToolTip(const QString &text) {
    if (text.isEmpty())
        return {};
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

QString withoutMnemonic(const QString &text) {
    return QString(text).replace(u'&', u"&&"_s);
}

}  // namespace td::gui
