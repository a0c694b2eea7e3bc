// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/result/arrival_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include "gui/look/note_line.h"
#include "gui/request/result/record_words.h"
#include "words/labels.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

ArrivalStrip::ArrivalStrip(Workplace &workplace, QWidget *parent)
    : QFrame(parent), m_workplace(workplace), m_note(new NoteLine(this)), m_show(new QToolButton(this)) {
    setFrameShape(QFrame::StyledPanel);
    m_note->setObjectName(u"arrival"_s);
    m_show->setObjectName(u"showArrival"_s);
    m_show->setFocusPolicy(Qt::StrongFocus);
    connect(m_show, &QToolButton::clicked, this, [this] {
        if (m_records.isEmpty())
            return;
        // Whoever shows it makes this forget it: the one in the list would be gone meanwhile.
        const RecordPointer latest = m_records.last();
        Q_EMIT showWanted(latest);
    });
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_show, 0, Qt::AlignTop);
    showLatest();
}

void ArrivalStrip::tell(const RecordPointer &record) {
    forget(record->order.profile.id);
    m_records.append(record);
    showLatest();
}

void ArrivalStrip::forget(const QString &id) {
    m_records.removeIf([&id](const RecordPointer &record) { return record->order.profile.id == id; });
    showLatest();
}

void ArrivalStrip::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        showLatest();
    QFrame::changeEvent(event);
}

void ArrivalStrip::showLatest() {
    m_show->setText(tr("Show response"));
    setVisible(!m_records.isEmpty());
    if (m_records.isEmpty())
        return;
    const words::Language language = m_workplace.language.language();
    const RequestRecord &record = *m_records.last();
    m_note->say(tone(record.outcome.kind),
                tr("A request of another profile has ended: %1 · %2")
                    .arg(words::label(record.outcome.kind, language), recordTitle(record, language)));
    m_show->setAccessibleDescription(m_note->text());
}

}  // namespace td::gui
