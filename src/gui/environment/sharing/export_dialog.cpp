// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/sharing/export_dialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include "gui/environment/kind_text.h"
#include "gui/look/plain_text.h"
#include "words/environment/sharing_text.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nameRole = Qt::UserRole;

bool isOfFile(const service::Catalog &catalog, const QByteArray &service) {
    return std::any_of(catalog.entries().begin(), catalog.entries().end(), [&service](const auto &entry) {
        return entry.definition.id == service && !entry.builtIn;
    });
}

QWidget *column(QLabel *label, QWidget *view, QWidget *parent) {
    auto *part = new QWidget(parent);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(view, 1);
    label->setBuddy(view);
    return part;
}

}  // namespace

ExportDialog::ExportDialog(Workplace &workplace, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_about(sentenceLabel(u"about"_s, this))
    , m_listLabel(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_textLabel(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_save(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_cancel(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"ExportDialog"_s);
    m_list->setObjectName(u"profiles"_s);
    m_text->setObjectName(u"leaving"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_save->setObjectName(u"save"_s);
    m_cancel->setObjectName(u"cancel"_s);
    auto *parts = new QSplitter(this);
    parts->addWidget(column(m_listLabel, m_list, parts));
    parts->addWidget(column(m_textLabel, m_text, parts));
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    parts->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_about);
    layout->addWidget(parts, 1);
    layout->addWidget(m_buttons);
    fill();
    connect(m_list, &QListWidget::itemChanged, this, &ExportDialog::showWhatLeaves);
    connect(&workplace.environments, &Environments::listChanged, this, &ExportDialog::fill);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT saveWanted(names());
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    retranslate();
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 24);
    m_list->setFocus();
}

QStringList ExportDialog::names() const {
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            names.append(m_list->item(row)->data(nameRole).toString());
    }
    return names;
}

void ExportDialog::fill() {
    QStringList off;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() != Qt::Checked)
            off.append(m_list->item(row)->data(nameRole).toString());
    }
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const service::Profile &profile : m_workplace.environments.profiles()) {
        if (profile.builtIn)
            continue;
        auto *item = new QListWidgetItem(
            kindIcon(profile), u"%1  %2"_s.arg(words::visible(profile.name), kindWord(profile)), m_list);
        item->setData(nameRole, profile.name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(off.contains(profile.name) ? Qt::Unchecked : Qt::Checked);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    showWhatLeaves();
}

void ExportDialog::showWhatLeaves() {
    const QStringList chosen = names();
    QStringList parts;
    for (const service::Profile &profile : m_workplace.environments.profiles()) {
        if (!profile.builtIn && chosen.contains(profile.name))
            parts.append(leaving(profile));
    }
    m_text->setPlainText(parts.join(u"\n\n"_s));
    m_save->setEnabled(!chosen.isEmpty());
}

QString ExportDialog::leaving(const service::Profile &profile) const {
    const words::Language language = m_workplace.language.language();
    QStringList lines{words::visible(profile.name)};
    for (const store::Difference &stated : store::statements(profile)) {
        if (stated.field != "secret_headers" && stated.field != "needs")
            lines.append(u"  "_s + words::differenceText(stated, language));
    }
    const service::Profile passedOn = store::withNeeds(profile, m_workplace.secrets.kept().value(profile.id));
    QStringList secrets;
    for (const QString &name : store::missingSecrets(passedOn, {}))
        secrets.append(words::secretLabel(name, language));
    if (!secrets.isEmpty()) {
        lines.append(u"  "_s + words::withColon(tr("Secrets, by name only"), words::listed(secrets, language),
                                                language));
    }
    if (isOfFile(m_workplace.catalog, profile.service)) {
        lines.append(u"  "_s + tr("Needs the definition of the service “%1”: pass its file on as well.")
                                   .arg(words::visible(QString::fromUtf8(profile.service))));
    }
    return lines.join(u'\n');
}

void ExportDialog::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ExportDialog::retranslate() {
    setWindowTitle(tr("Export profiles"));
    m_about->setText(
        tr("No secret leaves with a profile, only the names of those it is used with. Hosts, URLs "
           "and ordinary headers do: see who gets the file."));
    m_listLabel->setText(tr("&Profiles"));
    m_textLabel->setText(tr("What &leaves"));
    m_save->setText(tr("&Save as…"));
    m_cancel->setText(tr("&Cancel"));
    showWhatLeaves();
}

}  // namespace td::gui
