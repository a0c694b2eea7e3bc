// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/profile/profile_dialogs.h"

#include <algorithm>

#include "gui/environment/profile/unsaved_question.h"
#include "gui/look/front.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

void ProfileDialogs::open(ProfileDialog::Purpose purpose, const QString &of, const service::Profile &start) {
    QPointer<ProfileDialog> &dialog = m_open[{purpose, of}];
    // A closed one is still there until the event loop runs.
    if (!dialog || dialog->isHidden())
        dialog = new ProfileDialog(m_workplace, purpose, start, m_owner->window());
    bringToFront(*dialog);
}

void ProfileDialogs::begin(const service::Profile &start, const QList<service::SecretHeader> &secrets) {
    const auto dialog = new ProfileDialog(m_workplace, ProfileDialog::Purpose::add, start, m_owner->window());
    dialog->begin(secrets);
    m_open.insert({ProfileDialog::Purpose::add, u"begun-%1"_s.arg(++m_begun)}, dialog);
    bringToFront(*dialog);
}

ProfileDialog *ProfileDialogs::firstUnsaved() const {
    const auto found = std::find_if(m_open.begin(), m_open.end(), [](const ProfileDialog *dialog) {
        return dialog && !dialog->isHidden() && dialog->isUnsaved();
    });
    return found == m_open.end() ? nullptr : *found;
}

void ProfileDialogs::askToLeave(const std::function<void()> &leave) {
    if (!m_question || m_question->isHidden()) {
        ProfileDialog *dialog = firstUnsaved();
        if (!dialog)
            return leave();
        bringToFront(*dialog);
        m_question = new UnsavedQuestion(*dialog, leave);
        m_question->open();
    }
    bringToFront(*m_question);
}

}  // namespace td::gui
