// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/saved/saved_words.h"

#include <QDateTime>

#include "desk/new_token.h"
#include "words/labels.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"
#include "words/time/countdown_text.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using store::KeptToken;

void SavedWords::setLanguage(words::Language language) {
    m_language = language;
    m_roles.clear();
}

QString SavedWords::environment(const KeptToken &kept) const {
    const service::Profile *profile = m_environments.find(kept.profileId);
    return words::visible(profile ? profile->name : kept.profileName);
}

QString SavedWords::service(const QByteArray &id) const {
    const service::Definition *definition = m_environments.catalog().service(id);
    return words::visible(definition ? words::text(definition->label, m_language) : QString::fromUtf8(id));
}

QString SavedWords::role(const KeptToken &kept) const {
    QString &role = m_roles[kept.service + '\n' + kept.role];
    if (!role.isEmpty())
        return role;
    role = words::visible(QString::fromUtf8(kept.role));
    if (const service::Definition *definition = m_environments.catalog().service(kept.service)) {
        for (const service::TokenField &field : desk::tokenFields(*definition)) {
            if (field.role == kept.role && !field.label.isEmpty())
                role = words::visible(words::text(field.label, m_language));
        }
    }
    return role;
}

QString SavedWords::fullRole(const KeptToken &kept) const {
    return words::withBrackets(role(kept), words::visible(QString::fromUtf8(kept.role)), m_language);
}

QString SavedWords::state(token::State state) const {
    return words::label(state, m_language);
}

QString SavedWords::timeLeft(const SavedToken &token, qint64 nowMs) const {
    return words::timeLeft(token.stateAt(nowMs), token.times(), nowMs, m_language);
}

QString SavedWords::expires(const SavedToken &token) {
    const std::optional<qint64> at = token.times().expiresAt;
    return at ? QDateTime::fromMSecsSinceEpoch(*at).toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QString SavedWords::signature(token::Kind kind, const SignatureFact &fact) const {
    return kind == token::Kind::opaque ? u"—"_s : spokenSignature(kind, fact);
}

QString SavedWords::spokenSignature(token::Kind kind, const SignatureFact &fact) const {
    if (kind == token::Kind::opaque)
        return tr("None");
    switch (fact.result) {
        case token::SignatureResult::valid:
            return tr("Matches");
        case token::SignatureResult::invalid:
            return tr("Fails");
        case token::SignatureResult::unsupported:
        case token::SignatureResult::no_key:
            break;
    }
    return tr("Not checked");
}

}  // namespace td::gui
