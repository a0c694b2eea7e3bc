// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keys/key_list.h"

#include "gui/workplace.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

KeyList::KeyList(QWidget *parent) : QListWidget(parent) {
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentRowChanged, this, &KeyList::currentChanges);
}

void KeyList::setWorkplace(Workplace &workplace) {
    m_workplace = &workplace;
    connect(&workplace.keys, &KeyRing::changed, this, &KeyList::list);
    connect(&workplace.secrets, &HeldSecrets::changed, this, &KeyList::list);
    connect(&workplace.environments, &Environments::listChanged, this, &KeyList::list);
    list();
}

void KeyList::retranslate() {
    list();
}

void KeyList::list() {
    const int chosen = currentRow();
    clear();
    for (const HeldKey &held : m_workplace->keys.keys())
        addItem(rowText(held));
    listSealed();
    setCurrentRow(qMin<int>(chosen, static_cast<int>(m_workplace->keys.keys().size()) - 1));
    Q_EMIT currentChanges();
}

void KeyList::listSealed() {
    const desk::SecretNames &sealed = m_workplace->secrets.sealed();
    for (const service::Profile &profile : m_workplace->environments.profiles()) {
        for (const desk::SecretName &secret : sealed.value(profile.id)) {
            if (!secret.isKey())
                continue;
            auto *row = new QListWidgetItem(
                QStringList{QString::fromUtf8(desk::name(secret)), words::visible(profile.name),
                            tr("in the vault, which is not open")}
                    .join(u" · "_s),
                this);
            row->setFlags(Qt::NoItemFlags);
        }
    }
}

QString KeyList::rowText(const HeldKey &held) const {
    const token::Key &key = held.key;
    QStringList parts{words::visible(key.name)};
    parts.append(key.kind == token::KeyKind::secret ? tr("secret, %n bit(s)", nullptr, key.bits)
                                                    : token::name(key.kind));
    if (key.kind != token::KeyKind::secret && key.canSign)
        parts.append(tr("private key"));
    if (const service::Profile *profile = m_workplace->environments.find(held.profileId))
        parts.append(words::visible(profile->name));
    return parts.join(u" · "_s);
}

bool KeyList::canRemove() const {
    return currentRow() >= 0 && currentRow() < m_workplace->keys.keys().size();
}

void KeyList::removeCurrent() {
    if (!canRemove())
        return;
    const HeldKey held = m_workplace->keys.keys().at(currentRow());
    if (held.secret)
        m_workplace->secrets.remove(held.profileId, *held.secret);
    else
        m_workplace->keys.remove(currentRow());
}

}  // namespace td::gui
