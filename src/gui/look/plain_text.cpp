// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/plain_text.h"

#include <QLabel>

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

QLabel *sentenceLabel(const QString &name, QWidget *parent) {
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString plainToolTip(const QString &text) {
    if (text.isEmpty())
        return {};
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

QString withoutMnemonic(const QString &text) {
    return QString(text).replace(u'&', u"&&"_s);
}

QString breakable(const QString &text) {
    constexpr int most = 40;  // characters in one piece
    QString broken;
    int piece = 0;
    for (const QChar character : text) {
        broken.append(character);
        // Between Chinese characters a label breaks as it is.
        piece = character.isSpace() || character.unicode() >= 0x2e80 ? 0 : piece + 1;
        if (piece >= most && !character.isHighSurrogate()) {
            broken.append(QChar(0x200b));
            piece = 0;
        }
    }
    return broken;
}

}  // namespace td::gui
