// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/text/mask.h"

namespace td::words {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr const char *context = "mask";
}  // namespace

QString withMask(const QString &text, Language language) {
    return QString(text).replace("[hidden]"_L1,
                                 translate(context, QT_TRANSLATE_NOOP("mask", "[hidden]"), language));
}

}  // namespace td::words
