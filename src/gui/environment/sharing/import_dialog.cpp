// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/sharing/import_dialog.h"

#include <algorithm>

#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>

#include "gui/environment/remark.h"
#include "gui/environment/sharing/import_details.h"
#include "gui/look/fitted_scroll.h"
#include "gui/look/front.h"
#include "gui/look/plain_text.h"
#include "ui_import_dialog.h"
#include "words/sentence.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using store::ImportChange;

ImportDialog::ImportDialog(Workplace &workplace, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_model(new ImportModel(workplace.language.language(), this))
    , m_details(new ImportDetails(workplace.language, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->changes->setModel(m_model);
    QHeaderView *header = m_ui->changes->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    auto *scroll = new FittedScroll(this);
    scroll->setWidget(m_details);
    m_ui->splitter->addWidget(scroll);
    m_ui->changes->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    m_ui->splitter->setCollapsible(0, false);
    m_ui->splitter->setCollapsible(1, false);
    connect(m_ui->changes->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDialog::showRow);
    connect(m_details, &ImportDetails::decided, this, [this](store::Decision decision) {
        m_model->decide(m_ui->changes->currentIndex().row(), decision);
    });
    connect(m_model, &ImportModel::decided, this, [this] {
        showRow();
        showChoice();
    });
    connect(m_ui->chooseFile, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    addButtons();
    retranslate();
    setWorking(false);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    const QSize wished(fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 42);
    const QWidget *around = parentWidget() ? parentWidget()->window() : nullptr;
    resize(around ? wished.boundedTo(around->size() * 0.95) : wished);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::addButtons() {
    m_import = m_ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"import"_s);
    m_import->setDefault(true);
    m_secrets = m_ui->buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_secrets->setObjectName(u"secrets"_s);
    connect(m_secrets, &QPushButton::clicked, this, [this] {
        Q_EMIT secretsWanted(needy());
        QDialog::accept();
    });
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
            m_text, m_workplace.secrets.kept(), this,
            [this](const base::Result<store::Import> &preview) { showPreview(preview); });
    });
}

void ImportDialog::showPreview(const base::Result<store::Import> &preview) {
    if (!preview) {
        showFailure(preview.error());
        return;
    }
    setChanges(preview->changes);
    setWorking(false);
    const bool nothing = m_model->rowCount() == 0 || !hasOpen();
    showNotices(preview->notices, nothing ? Tone::caution : Tone::neutral, [this, nothing] {
        return nothing ? tr("There is nothing to import from this file. %1").arg(counted())
                       : tr("This file would change your profiles as follows. %1").arg(counted());
    });
    (nothing ? static_cast<QWidget *>(m_cancel) : m_ui->changes)->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::accept() {
    if (m_writing || m_done)
        return;
    m_writing = true;
    setWorking(true);
    m_workplace.environments.applyImport(
        m_text, m_model->decisions(), m_workplace.secrets.kept(), this,
        [this](const base::Result<store::Import> &import) { showDone(import); });
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
    setChanges(import->changes, true);
    setWorking(false);
    retranslate();
    const bool needs = !needy().isEmpty();
    showChoice();
    showNotices(import->notices, Tone::good, [this, needs] {
        const QString done = tr("The import is done. %1").arg(counted());
        return needs ? done + u'\n' + tr("Some of the profiles need secrets, which are never in such a file.")
                     : done;
    });
    (needs ? m_secrets : m_cancel)->setFocus(Qt::OtherFocusReason);
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
    const auto &changes = m_model->changes();
    const auto count = [&changes](const auto &matches) {
        return static_cast<int>(std::count_if(changes.begin(), changes.end(), matches));
    };
    const auto ofKind = [&count](ImportChange::Kind kind) {
        return count([kind](const ImportChange &change) { return change.kind == kind && !change.leftOut; });
    };
    QString text = tr("New: %1, changed: %2, unchanged: %3, refused: %4.")
                       .arg(ofKind(ImportChange::Kind::added))
                       .arg(ofKind(ImportChange::Kind::updated))
                       .arg(ofKind(ImportChange::Kind::unchanged))
                       .arg(ofKind(ImportChange::Kind::refused));
    const int asked =
        count([](const ImportChange &change) { return change.conflict != ImportChange::Conflict::none; });
    if (asked > 0 && !m_done)
        text += u' ' + tr("Conflicts: %1; yours stay unless you say otherwise.").arg(asked);
    return text;
}

bool ImportDialog::hasOpen() const {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isOpen(row))
            return true;
    }
    return false;
}

QStringList ImportDialog::needy() const {
    QStringList ids;
    for (const ImportChange &change : m_model->changes()) {
        const bool here =
            change.kind != ImportChange::Kind::refused && !change.leftOut && change.neededService.isEmpty();
        if (here && !change.neededSecrets.isEmpty())
            ids.append(change.id);
    }
    return ids;
}

void ImportDialog::setChanges(const QList<ImportChange> &changes, bool done) {
    m_model->set(changes, done);
    m_ui->changes->resizeColumnToContents(ImportModel::changeColumn);
    m_ui->changes->resizeColumnToContents(ImportModel::nameColumn);
    const int widest = fontMetrics().averageCharWidth() * 36;
    if (m_ui->changes->columnWidth(ImportModel::nameColumn) > widest)
        m_ui->changes->setColumnWidth(ImportModel::nameColumn, widest);
    // Room for "Conflict: theirs is taken", which may come.
    m_ui->changes->setColumnWidth(
        ImportModel::changeColumn,
        qMax(m_ui->changes->columnWidth(ImportModel::changeColumn), fontMetrics().averageCharWidth() * 26));
    if (!changes.isEmpty())
        m_ui->changes->setCurrentIndex(m_model->index(0, 0));
    showRow();
}

void ImportDialog::setWorking(bool working) {
    m_working = working;
    m_ui->changes->setEnabled(!working);
    m_details->setEnabled(!working);
    m_ui->chooseFile->setEnabled(!working);
    m_cancel->setEnabled(!m_writing);
    showChoice();
}

void ImportDialog::showRow() {
    const int row = m_ui->changes->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        m_details->clear();
    else
        m_details->show(m_model->changes().at(row), m_model->decision(row), m_model->isOpen(row));
}

void ImportDialog::showChoice() {
    m_import->setEnabled(!m_working && m_model->taken() > 0);
    m_import->setVisible(!m_done);
    m_secrets->setVisible(m_done && !needy().isEmpty());
}

void ImportDialog::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ImportDialog::retranslate() {
    m_ui->retranslateUi(this);
    m_model->setLanguage(m_workplace.language.language());
    m_ui->file->setText(m_path.isEmpty() ? QString() : breakable(tr("File: %1").arg(words::visible(m_path))));
    m_import->setText(tr("&Import"));
    m_secrets->setText(tr("Fill in &secrets…"));
    m_cancel->setText(m_done ? tr("&Close") : tr("&Cancel"));
}

}  // namespace td::gui
