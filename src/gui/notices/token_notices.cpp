// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notices/token_notices.h"

#include <algorithm>

#include "gui/saved/saved_words.h"
#include "words/exchange/notice_text.h"
#include "words/labels.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More at once are counted instead of named.
constexpr qsizetype mostNamed = 3;

}  // namespace

TokenNotices::TokenNotices(Workplace &workplace, QObject *parent) : QObject(parent), m_workplace(workplace) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TokenNotices::look);
    connect(&workplace.saved, &SavedTokens::changed, this, &TokenNotices::look);
    connect(&workplace.timely, &TimelyHost::refreshed, this,
            [this](qint64 grant) { tellRefresh(grant, true); });
    connect(&workplace.timely, &TimelyHost::failed, this,
            [this](qint64 grant) { tellRefresh(grant, false); });
    connect(this, &TokenNotices::noticed, &m_desktop, &DesktopNotices::show);
    connect(&m_desktop, &DesktopNotices::chosen, this, &TokenNotices::chosen);
    connect(&m_desktop, &DesktopNotices::offWanted, this, [this] { setOn(false); });
}

void TokenNotices::setOn(bool on) {
    if (on == areOn())
        return;
    m_workplace.memory.setShowsNotices(on);
    Q_EMIT onChanged(on);
}

void TokenNotices::look() {
    const qint64 nowMs = m_workplace.clock.nowMs();
    QList<desk::WatchedToken> watched;
    watched.reserve(m_workplace.saved.tokens().size());
    qint64 restMs = longestRestMs;
    for (const SavedToken &token : m_workplace.saved.tokens()) {
        watched.append({token.kept.id, token.times(), token.stateAt(nowMs)});
        restMs = std::min(restMs, token.nextChange(nowMs) - nowMs);
    }
    tell(m_watch.look(watched));
    if (watched.isEmpty())
        m_timer.stop();
    else
        m_timer.start(static_cast<int>(std::max<qint64>(restMs, 1)));
}

void TokenNotices::tell(const QList<desk::WatchedToken> &changes) {
    if (changes.isEmpty() || !areOn())
        return;
    for (const token::State state : {token::State::expired, token::State::expiring}) {
        QList<desk::WatchedToken> those;
        std::copy_if(changes.begin(), changes.end(), std::back_inserter(those),
                     [state](const desk::WatchedToken &change) { return change.state == state; });
        if (!those.isEmpty())
            tell(state, those);
    }
}

void TokenNotices::tellRefresh(qint64 grant, bool succeeded) {
    const QList<store::KeptToken> tokens = m_workplace.saved.ofGrant(grant);
    if (tokens.isEmpty() || !areOn())
        return;
    const words::Language language = m_workplace.language.language();
    SavedWords words(m_workplace.environments);
    words.setLanguage(language);
    const QString text = words::refreshNoticeText(succeeded, words.environment(tokens.first()), language);
    Q_EMIT noticed({succeeded ? tr("Refreshed") : tr("Refresh failed"), text, tr("Turn notices off")});
}

void TokenNotices::tell(token::State state, const QList<desk::WatchedToken> &changes) {
    const words::Language language = m_workplace.language.language();
    const QString title = words::label(state, language);
    const QString off = tr("Turn notices off");
    if (changes.size() > mostNamed) {
        const QString text = words::noticeText(state, static_cast<int>(changes.size()), language);
        Q_EMIT noticed({title, text, off});
        return;
    }
    SavedWords words(m_workplace.environments);
    words.setLanguage(language);
    for (const desk::WatchedToken &change : changes) {
        const SavedToken *token = m_workplace.saved.find(change.id);
        if (!token)
            continue;
        const QString text =
            words::noticeText(state, words.role(token->kept), words.environment(token->kept), language);
        Q_EMIT noticed({title, text, off});
    }
}

}  // namespace td::gui
