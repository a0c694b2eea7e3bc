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
#include "gui/vault/vault_dialog.h"
#include "words/sentence.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

store::NewGrant grantOf(const RequestRecord &record) {
    const service::Profile &profile = record.order.profile;
    store::NewGrant grant{profile.id, profile.name, profile.service, {}, {}};
    for (const service::ReceivedToken &received : record.outcome.tokens)
        grant.tokens.append({received.role, received.token, received.times});
    return grant;
}

}  // namespace

UncopiedStrip::UncopiedStrip(Workplace &workplace, UncopiedPairs &pairs, QWidget *parent)
    : QFrame(parent), m_workplace(workplace), m_pairs(pairs), m_layout(new QVBoxLayout(this)) {
    setFrameShape(QFrame::StyledPanel);
    connect(&pairs, &UncopiedPairs::changed, this, &UncopiedStrip::fill);
    connect(&workplace.environments, &Environments::listChanged, this, &UncopiedStrip::fill);
    connect(&workplace.vault, &VaultHost::changed, this, &UncopiedStrip::fill);
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
    if (!m_problem.isNull() && !records.isEmpty()) {
        auto *problem = new NoteLine(this);
        problem->setObjectName(u"pairUnsaved"_s);
        problem->say(Tone::bad, words::sentence(m_problem, m_workplace.language.language()));
        m_layout->addWidget(problem);
    }
    setVisible(!records.isEmpty());
}

QWidget *UncopiedStrip::line(const RecordPointer &record) {
    auto *line = new QWidget(this);
    auto *note = new NoteLine(line);
    note->setObjectName(u"uncopiedPair"_s);
    const bool isGone = profileSince(*record, m_workplace.environments) == ProfileSince::gone;
    note->say(Tone::caution,
              (!record->outcome.unsaved.isNull()
                   ? tr("The vault could not save this new pair. It exists only in this window; saving it is "
                        "tried again: %1")
               : isGone ? tr("This new pair exists only in this window, and its profile was removed: %1")
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
        m_pairs.noteSafe(record);
    });
    auto *save = new QToolButton(line);
    save->setObjectName(u"savePair"_s);
    save->setFocusPolicy(Qt::StrongFocus);
    save->setText(m_workplace.vault.vault() ? tr("Save in the vault") : tr("Save in a vault…"));
    save->setAccessibleDescription(note->text());
    save->setVisible(canBeSaved(*record));
    connect(save, &QToolButton::clicked, this, [this, record] { openThenSave(record); });
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->addWidget(note, 1);
    for (QToolButton *button : {copy, save})
        layout->addWidget(button, 0, Qt::AlignTop);
    return line;
}

/// What the vault could not save is the journal's, which tries again; saved here it would be there twice.
bool UncopiedStrip::canBeSaved(const RequestRecord &record) const {
    const bool isSession = m_workplace.vault.state() == VaultHost::State::open &&
                           m_workplace.vault.keeping() == VaultHost::Keeping::session;
    return record.outcome.unsaved.isNull() && !isSession;
}

void UncopiedStrip::openThenSave(const RecordPointer &record) {
    if (m_workplace.vault.vault()) {
        save(record);
        return;
    }
    auto *dialog = new VaultDialog(
        m_workplace, [] { return tr("New tokens that no vault keeps are gone when TokenDesk ends."); }, this);
    connect(dialog, &QDialog::accepted, this, [this, record] {
        if (m_workplace.vault.keeping() != VaultHost::Keeping::session)
            save(record);
    });
    dialog->open();
}

void UncopiedStrip::save(const RecordPointer &record) {
    m_workplace.saved.add(grantOf(*record), this,
                          [this, record](const base::Result<QList<store::KeptToken>> &added) {
                              m_problem = added ? base::Error() : added.error();
                              if (added)
                                  m_pairs.noteSafe(record);
                              else
                                  fill();
                          });
}

}  // namespace td::gui
