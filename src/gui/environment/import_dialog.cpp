// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/import_dialog.h"

#include <algorithm>

#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>

#include "gui/environment/remark.h"
#include "gui/look/front.h"
#include "gui/look/plain_text.h"
#include "ui_import_dialog.h"
#include "words/punctuation.h"
#include "words/sentence.h"
#include "words/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using store::ImportChange;

ImportDialog::ImportDialog(Workplace &workplace, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_model(new ImportModel(workplace.language.language(), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->changes->setModel(m_model);
    QHeaderView *header = m_ui->changes->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    connect(header, &QHeaderView::sectionResized, this, &ImportDialog::fitRows);
    connect(m_ui->chooseFile, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    addButtons();
    retranslate();
    setWorking(false);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 24);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::addButtons() {
    m_import = m_ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"import"_s);
    m_import->setDefault(true);
    m_cancel = m_ui->buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(u"cancel"_s);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
}

void ImportDialog::chooseFile() {
    if (m_chooser && !m_chooser->isHidden()) {
        bringToFront(*m_chooser);
        return;
    }
    auto *chooser = new QFileDialog(this);
    m_chooser = chooser;
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setOption(QFileDialog::DontUseNativeDialog);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setDirectory(QFileInfo(m_path).absolutePath());
    connect(chooser, &QFileDialog::fileSelected, this, &ImportDialog::preview);
    chooser->show();
}

void ImportDialog::preview(const QString &path) {
    if (m_writing)  // the file was chosen beside it
        return;
    m_path = path;
    m_text.clear();
    m_done = false;
    m_ui->result->clear();
    setChanges({});
    retranslate();
    setWorking(true);
    m_workplace.environments.readImport(path, this, [this](const base::Result<QByteArray> &text) {
        if (!text) {
            showFailure(text.error());
            return;
        }
        m_text = *text;
        m_workplace.environments.previewImport(
            m_text, this, [this](const base::Result<store::Import> &preview) { showPreview(preview); });
    });
}

void ImportDialog::showPreview(const base::Result<store::Import> &preview) {
    if (!preview) {
        showFailure(preview.error());
        return;
    }
    setChanges(preview->changes);
    setWorking(false);
    const bool nothing = !m_import->isEnabled();
    showNotices(preview->notices, nothing ? Tone::caution : Tone::neutral, [this, nothing] {
        const QString found = tr("This file would change your profiles as follows. %1").arg(counted());
        return nothing ? tr("There is nothing to import from this file. %1").arg(counted()) : found;
    });
    (nothing ? m_cancel : m_import)->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::accept() {
    if (m_writing || m_done)
        return;
    m_writing = true;
    setWorking(true);
    m_workplace.environments.applyImport(
        m_text, this, [this](const base::Result<store::Import> &import) { showDone(import); });
}

void ImportDialog::reject() {
    if (!m_writing)
        QDialog::reject();
}

void ImportDialog::showDone(const base::Result<store::Import> &import) {
    m_writing = false;
    if (!import) {
        showFailure(import.error());
        return;
    }
    m_done = true;
    setChanges(import->changes);
    setWorking(false);
    retranslate();
    showNotices(import->notices, Tone::good, [this] { return tr("The import is done. %1").arg(counted()); });
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::showFailure(const base::Error &error) {
    setWorking(false);
    m_ui->result->say(Tone::bad,
                      [this, error] { return words::sentence(error, m_workplace.language.language()); });
    (m_model->changes().isEmpty() ? m_ui->chooseFile : m_import)->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::showNotices(const QList<base::Error> &notices, Tone tone,
                               const std::function<QString()> &summary) {
    m_ui->result->say(notices.isEmpty() ? tone : Tone::caution, [this, notices, summary] {
        QStringList lines{summary()};
        for (const base::Error &notice : notices)
            lines.append(words::sentence(notice, m_workplace.language.language()));
        return lines.join(u'\n');
    });
}

QString ImportDialog::counted() const {
    const auto count = [this](ImportChange::Kind kind) {
        return static_cast<int>(
            std::count_if(m_model->changes().begin(), m_model->changes().end(),
                          [kind](const ImportChange &change) { return change.kind == kind; }));
    };
    return tr("New: %1, changed: %2, unchanged: %3, refused: %4.")
        .arg(count(ImportChange::Kind::added))
        .arg(count(ImportChange::Kind::updated))
        .arg(count(ImportChange::Kind::unchanged))
        .arg(count(ImportChange::Kind::refused));
}

void ImportDialog::setChanges(const QList<ImportChange> &changes) {
    m_model->set(changes);
    m_ui->changes->resizeColumnToContents(ImportModel::changeColumn);
    m_ui->changes->resizeColumnToContents(ImportModel::nameColumn);
    const int widest = fontMetrics().averageCharWidth() * 30;
    if (m_ui->changes->columnWidth(ImportModel::nameColumn) > widest)
        m_ui->changes->setColumnWidth(ImportModel::nameColumn, widest);
    fitRows();
}

void ImportDialog::setWorking(bool working) {
    const auto &changes = m_model->changes();
    const bool something = std::any_of(changes.begin(), changes.end(), [](const ImportChange &change) {
        return change.kind == ImportChange::Kind::added || change.kind == ImportChange::Kind::updated;
    });
    m_import->setEnabled(!working && something);
    m_import->setVisible(!m_done);
    m_ui->chooseFile->setEnabled(!working);
    m_cancel->setEnabled(!m_writing);
}

void ImportDialog::fitRows() {
    m_ui->changes->resizeRowsToContents();
}

void ImportDialog::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ImportDialog::resizeEvent(QResizeEvent *event) {
    QDialog::resizeEvent(event);
    fitRows();
}

void ImportDialog::retranslate() {
    m_ui->retranslateUi(this);
    m_model->setLanguage(m_workplace.language.language());
    m_ui->file->setText(m_path.isEmpty() ? QString() : breakable(tr("File: %1").arg(words::visible(m_path))));
    m_import->setText(tr("&Import"));
    m_cancel->setText(m_done ? tr("&Close") : tr("&Cancel"));
    fitRows();
}

}  // namespace td::gui
