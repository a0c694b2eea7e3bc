// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QMap>
#include <QPointer>

#include "gui/environment/profile/profile_dialog.h"

namespace td::gui {

class UnsavedQuestion;

/// The open dialogs of profiles: beside the window, which stays usable, and one of a kind for each profile.
class ProfileDialogs final {
public:
    /// They stand over \a owner. \a workplace must outlive it.
    ProfileDialogs(Workplace &workplace, QWidget *owner) : m_workplace(workplace), m_owner(owner) {}

    /// Opens the dialog that begins with \a start, made of the profile with the id \a of (of none, for a new
    /// one); or brings the one to the front that is open for that.
    void open(ProfileDialog::Purpose purpose, const QString &of, const service::Profile &start);

    /// Opens a new one that begins with \a start and \a secrets, whose kind is for the user to choose.
    void begin(const service::Profile &start, const QList<service::SecretHeader> &secrets);

    /// True while something is typed in one of them that is not saved.
    bool isUnsaved() const { return firstUnsaved() != nullptr; }
    /// Asks of one of those whether to save it first, and calls \a leave when that is done or not wanted.
    void askToLeave(const std::function<void()> &leave);

private:
    ProfileDialog *firstUnsaved() const;

    Workplace &m_workplace;
    QWidget *m_owner;
    QMap<std::pair<ProfileDialog::Purpose, QString>, QPointer<ProfileDialog>> m_open;
    int m_begun = 0;
    QPointer<UnsavedQuestion> m_question;
};

}  // namespace td::gui
