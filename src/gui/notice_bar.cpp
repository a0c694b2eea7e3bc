// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notice_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "gui/look/icon.h"
#include "gui/look/tone_shape.h"
#include "words/sentence.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

NoticeBar::NoticeBar(Workplace &workplace, QWidget *parent)
    : QFrame(parent), m_workplace(workplace), m_text(new QLabel(this)), m_close(new QToolButton(this)) {
    setObjectName(u"noticeBar"_s);
    m_text->setObjectName(u"text"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QHBoxLayout(this);
    auto *sign = new ToneShape(this);
    sign->setTone(Tone::caution);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setIcon(icon(u"cancel"_s));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_closed = notices();
        m_ended.clear();
        m_history.clear();
        hide();
    });
    const auto follow = [this] {
        if (notices() != m_closed)
            refresh();
    };
    connect(&workplace.environments, &Environments::listChanged, this, follow);
    connect(&workplace.secrets, &HeldSecrets::changed, this, follow);
    connect(&workplace.timely, &TimelyHost::failed, this, [this](qint64 grant, const base::Error &why) {
        const QList<store::KeptToken> tokens = m_workplace.saved.ofGrant(grant);
        m_ended.append({tokens.isEmpty() ? QString() : tokens.first().profileName, why});
        refresh();
    });
    connect(&workplace.history, &desk::HistoryKeeper::problemFound, this, [this](const base::Error &problem) {
        if (m_history.contains(problem))
            return;
        m_history.append(problem);
        refresh();
    });
    refresh();
}

void NoticeBar::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        const bool hidden = isHidden();
        refresh();
        setHidden(hidden);
    }
    QFrame::changeEvent(event);
}

void NoticeBar::refresh() {
    const QStringList all = sentences();
    m_text->setText(all.join(u'\n'));
    m_text->setAccessibleName(tr("Notice"));
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setToolTip(m_close->accessibleName());
    setVisible(!all.isEmpty());
}

QList<base::Error> NoticeBar::notices() const {
    return m_workplace.environments.notices() + m_workplace.secrets.problems();
}

QStringList NoticeBar::sentences() const {
    const words::Language language = m_workplace.language.language();
    QStringList all;
    for (const base::Error &notice : m_workplace.environments.notices())
        all.append(words::sentence(notice, language));
    for (const base::Error &problem : m_workplace.secrets.problems()) {
        all.append(
            tr("Not every secret of the environments could be kept in the vault or read from it. What was "
               "given here is in memory until TokenDesk ends, and is tried again. %1")
                .arg(words::sentence(problem, language)));
    }
    for (const Ended &ended : m_ended)
        all.append(words::withColon(words::visible(ended.environment), words::sentence(ended.why, language),
                                    language));
    for (const base::Error &problem : m_history)
        all.append(words::sentence(problem, language));
    for (const service::Catalog::Entry &entry : m_workplace.catalog.entries()) {
        if (!entry.error.isNull())
            all.append(tr("The service definition %1 is left out: %2")
                           .arg(words::visible(entry.file), words::sentence(entry.error, language)));
    }
    return all;
}

}  // namespace td::gui
