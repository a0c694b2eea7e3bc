// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSettings>

#include "gui/look/appearance.h"
#include "words/language.h"

namespace td::gui {

/// What the window remembers from one start to the next: `window.ini` in the configuration folder. No
/// secret, and nothing that would be missed if the file were lost, but for its owner alone; one that cannot
/// be read is as good as none.
class WindowMemory {
public:
    explicit WindowMemory(const QString &configFolder);

    std::optional<words::Language> language() const;
    void setLanguage(words::Language language);
    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    bool hidesSecrets() const;
    void setHidesSecrets(bool hides);
    /// The id of the profile last chosen; may be gone.
    QString profile() const;
    void setProfile(const QString &id);
    /// The name of the page last seen; empty at the first start.
    QString page() const;
    void setPage(const QString &name);
    /// True when tokens are to be kept for each session only: the user chose so.
    bool keepsForSession() const;
    void setKeepsForSession(bool keeps);
    /// True unless the user wants none.
    bool showsNotices() const;
    void setShowsNotices(bool shows);
    /// As QWidget::saveGeometry() and QSplitter::saveState() give them.
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    QByteArray splitter(const QString &name) const;
    void setSplitter(const QString &name, const QByteArray &state);

private:
    void keep(const QString &key, const QVariant &value);
    void makePrivate();

    QSettings m_settings;
    bool m_private = false;  ///< the file is there, for its owner alone, or cannot be
};

}  // namespace td::gui
