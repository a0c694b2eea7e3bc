// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/vault/recovery_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include "gui/look/icon.h"
#include "gui/look/note_line.h"
#include "words/exchange/recovery_text.h"
#include "words/sentence.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList lines(const desk::Recovery &recovery, words::Language language) {
    QStringList lines;
    for (const desk::Settled &settled : recovery.settled) {
        lines.append(words::recoveryText(settled.outcome.kind, settled.service + '.' + settled.endpoint,
                                         settled.profileName, language));
    }
    for (const base::Error &error : recovery.failed)
        lines.append(words::sentence(error, language));
    return lines;
}

}  // namespace

RecoveryStrip::RecoveryStrip(Workplace &workplace, QWidget *parent)
    : QFrame(parent), m_workplace(workplace), m_note(new NoteLine(this)), m_close(new QToolButton(this)) {
    setObjectName(u"recoveryStrip"_s);
    setFrameShape(QFrame::StyledPanel);
    m_note->setObjectName(u"recovery"_s);
    m_close->setObjectName(u"closeRecovery"_s);
    m_close->setIcon(icon(u"cancel"_s));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, [this] { m_workplace.vault.forgetRecovery(); });
    connect(&workplace.vault, &VaultHost::changed, this, &RecoveryStrip::fill);
    fill();
}

void RecoveryStrip::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        fill();
    QFrame::changeEvent(event);
}

void RecoveryStrip::fill() {
    const QStringList said = lines(m_workplace.vault.recovery(), m_workplace.language.language());
    m_note->say(Tone::caution, said.join(u'\n'));
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setToolTip(m_close->accessibleName());
    setVisible(!said.isEmpty());
}

}  // namespace td::gui
