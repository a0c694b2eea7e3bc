// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/pairs/uncopied_strip.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

#include "gui/look/empty_layout.h"
#include "gui/look/icon.h"
#include "gui/look/note_line.h"
#include "gui/request/record_profile.h"
#include "gui/request/result/record_words.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

UncopiedStrip::UncopiedStrip(Workplace &workplace, UncopiedPairs &pairs, QWidget *parent)
    : QFrame(parent), m_workplace(workplace), m_pairs(pairs), m_layout(new QVBoxLayout(this)) {
    setFrameShape(QFrame::StyledPanel);
    connect(&pairs, &UncopiedPairs::changed, this, &UncopiedStrip::fill);
    connect(&workplace.environments, &Environments::listChanged, this, &UncopiedStrip::fill);
    fill();
}

void UncopiedStrip::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        fill();
    QFrame::changeEvent(event);
}

void UncopiedStrip::fill() {
    empty(*m_layout);
    const QList<RecordPointer> records = m_pairs.records();
    for (const RecordPointer &record : records)
        m_layout->addWidget(line(record));
    setVisible(!records.isEmpty());
}

QWidget *UncopiedStrip::line(const RecordPointer &record) {
    auto *line = new QWidget(this);
    auto *note = new NoteLine(line);
    note->setObjectName(u"uncopiedPair"_s);
    const bool isGone = profileSince(*record, m_workplace.environments) == ProfileSince::gone;
    note->say(Tone::caution,
              (isGone ? tr("This new pair exists only in this window, and its profile was removed: %1")
                      : tr("This new pair exists only in this window: %1"))
                  .arg(recordTitle(*record, m_workplace.language.language())));
    auto *copy = new QToolButton(line);
    copy->setObjectName(u"copyPair"_s);
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setIcon(icon(u"copy"_s));
    copy->setText(tr("Copy new pair"));
    copy->setAccessibleDescription(note->text());
    connect(copy, &QToolButton::clicked, this, [this, record] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(savedTokensText({record})));
        m_pairs.noteCopied(record);
    });
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->addWidget(note, 1);
    layout->addWidget(copy, 0, Qt::AlignTop);
    return line;
}

}  // namespace td::gui
