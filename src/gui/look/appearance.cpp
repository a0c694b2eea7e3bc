// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/appearance.h"

#include <array>
#include <utility>

#include <QApplication>
#include <QPalette>

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array names{std::pair(Appearance::system, "system"), std::pair(Appearance::light, "light"),
                           std::pair(Appearance::dark, "dark")};

/// The four colours that decide a palette; QPalette derives the bevels from the button's.
struct Colours {
    QColor window;
    QColor base;
    QColor button;
    QColor text;
    QColor highlight;
    QColor link;
};

QColor between(const QColor &one, const QColor &other) {
    return {(one.red() + other.red()) / 2, (one.green() + other.green()) / 2,
            (one.blue() + other.blue()) / 2};
}

QPalette paletteOf(const Colours &colours) {
    QPalette palette(colours.button, colours.window);
    const auto faded = [&colours](double share) {
        return QColor::fromRgbF(
            static_cast<float>(colours.text.redF() * share + colours.window.redF() * (1 - share)),
            static_cast<float>(colours.text.greenF() * share + colours.window.greenF() * (1 - share)),
            static_cast<float>(colours.text.blueF() * share + colours.window.blueF() * (1 - share)));
    };
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, between(colours.base, colours.window));
    palette.setColor(QPalette::ToolTipBase, colours.base);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, colours.text);
        palette.setColor(QPalette::Disabled, role, faded(0.5));
    }
    palette.setColor(QPalette::PlaceholderText, faded(0.68));
    palette.setColor(QPalette::Highlight, colours.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, faded(0.3));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faded(0.7));
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::LinkVisited, colours.link);
    return palette;
}

QPalette palette(Appearance appearance) {
    if (appearance == Appearance::dark) {
        // Fields lighter than the window: Fusion draws the edge of a check box darker than the window, so
        // that only its inside can be seen.
        return paletteOf({QColor(0x20, 0x23, 0x27), QColor(0x3e, 0x45, 0x4d), QColor(0x40, 0x46, 0x4d),
                          QColor(0xe8, 0xea, 0xec), QColor(0x2f, 0x74, 0xc0), QColor(0x7f, 0xb8, 0xf5)});
    }
    return paletteOf({QColor(0xf2, 0xf3, 0xf5), QColor(0xff, 0xff, 0xff), QColor(0xe9, 0xeb, 0xee),
                      QColor(0x1c, 0x1f, 0x23), QColor(0x2a, 0x6c, 0xb8), QColor(0x1a, 0x5f, 0xb4)});
}

}  // namespace

QString name(Appearance appearance) {
    for (const auto &[value, text] : names) {
        if (value == appearance)
            return QString::fromLatin1(text);
    }
    return {};
}

Appearance appearanceNamed(const QString &name) {
    for (const auto &[value, text] : names) {
        if (name == QLatin1String(text))
            return value;
    }
    return Appearance::system;
}

void apply(Appearance appearance) {
    // A default-made palette asks for the platform's own again.
    QApplication::setPalette(appearance == Appearance::system ? QPalette() : palette(appearance));
}

}  // namespace td::gui
