// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/profile/certificate_field.h"

#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "token/signature/certificate.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString lineOf(const token::CertificateSummary &certificate) {
    return CertificateField::tr("%1, until %2")
        .arg(words::visible(certificate.subject.isEmpty() ? u"?"_s : certificate.subject),
             QDateTime::fromMSecsSinceEpoch(certificate.untilMs, Qt::UTC).date().toString(Qt::ISODate));
}

}  // namespace

CertificateField::CertificateField(QWidget *parent)
    : QWidget(parent)
    , m_files(this)
    , m_summary(new QLabel)
    , m_choose(new QPushButton)
    , m_remove(new QPushButton) {
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_choose->setObjectName(u"choose"_s);
    m_remove->setObjectName(u"remove"_s);
    m_choose->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_summary, 1);
    line->addWidget(m_choose);
    line->addWidget(m_remove);
    connect(m_choose, &QPushButton::clicked, this, &CertificateField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        show({});
        Q_EMIT removed();
    });
    connect(&m_files, &FileReader::finished, this,
            [this](const QString &, const std::optional<QByteArray> &content) { Q_EMIT fileRead(content); });
    refresh();
}

void CertificateField::setTexts(const QString &none, const QString &purpose) {
    m_none = none;
    m_purpose = purpose;
    refresh();
}

void CertificateField::show(const QByteArray &pem) {
    m_pem = pem;
    refresh();
}

QList<QWidget *> CertificateField::editors() const {
    return {m_choose, m_remove};
}

void CertificateField::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void CertificateField::choose() {
    auto *dialog = new QFileDialog(this, m_purpose);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_files, &FileReader::read);
    dialog->open();
}

void CertificateField::refresh() {
    m_choose->setText(tr("Choose file…"));
    m_remove->setText(tr("Remove"));
    m_choose->setAccessibleName(m_purpose + u": "_s + m_choose->text());
    m_remove->setAccessibleName(m_purpose + u": "_s + m_remove->text());
    m_remove->setVisible(!m_pem.isEmpty());
    QStringList lines;
    for (const token::CertificateSummary &certificate : token::certificatesIn(m_pem))
        lines.append(lineOf(certificate));
    m_summary->setText(m_pem.isEmpty() ? m_none : lines.join(u'\n'));
}

}  // namespace td::gui
