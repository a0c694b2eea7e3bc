// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/icon.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray drawing(const QString &name) {
    QFile file(u":/icons/"_s + name + u".svg"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

QColor colourFor(QIcon::Mode mode, const Ink &ink) {
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
    }
    return ink(palette);
}

/// Draws an SVG whose only colour, `#000`, stands for that of the text around it.
class OneColourEngine final : public QIconEngine {
public:
    OneColourEngine(QString name, Ink ink) : m_name(std::move(name)), m_ink(std::move(ink)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override {
        // Where there is no room there is nothing to paint on either.
        if (size.isEmpty())
            return {};
        const QColor colour = colourFor(mode, m_ink);
        const QString key =
            u"td-icon/%1/%2x%3/%4"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(colour.rgba());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QSvgRenderer renderer(drawing(m_name).replace("#000", colour.name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        QPixmap scaled = pixmap(size, mode, state);
        scaled.setDevicePixelRatio(scale);
        return scaled;
    }

    QIconEngine *clone() const override { return new OneColourEngine(m_name, m_ink); }

private:
    QString m_name;
    Ink m_ink;
};

}  // namespace

QIcon icon(const QString &name) {
    return icon(name, [](const QPalette &palette) { return palette.color(QPalette::WindowText); });
}

QIcon icon(const QString &name, const Ink &ink) {
    return QIcon(new OneColourEngine(name, ink));
}

QIcon applicationIcon() {
    constexpr int sides[] = {16, 24, 32, 48, 64, 128, 256};
    QSvgRenderer renderer(drawing(u"tokendesk"_s));
    QIcon icon;
    for (const int side : sides) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

}  // namespace td::gui
