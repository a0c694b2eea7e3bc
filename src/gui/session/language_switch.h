// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

#include "words/language.h"

namespace td::gui {

/// The language of the whole program, switched at once: installs the translations of our own forms and of
/// Qt's dialogs, so that every widget gets a LanguageChange. That event is posted; what must know at once
/// (models, which get no such event) listens to changed().
class LanguageSwitch final : public QObject {
    Q_OBJECT

public:
    explicit LanguageSwitch(words::Language initial, QObject *parent = nullptr);
    ~LanguageSwitch() override;

    words::Language language() const { return m_language; }
    void set(words::Language language);

Q_SIGNALS:
    void changed(td::words::Language language);

private:
    void install();

    words::Language m_language;
    QTranslator m_own;
    QTranslator m_qt;
};

}  // namespace td::gui
