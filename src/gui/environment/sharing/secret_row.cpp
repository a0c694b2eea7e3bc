// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/sharing/secret_row.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "words/environment/sharing_text.h"
#include "words/sentence.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using Use = desk::SecretName::Use;

namespace {

/// True for what has several lines.
bool isFromFile(const desk::SecretName &name) {
    return name.use == Use::key || name.use == Use::client_key;
}

}  // namespace

SecretRow::SecretRow(service::Profile profile, desk::SecretName name, const LanguageSwitch &language,
                     QWidget *parent)
    : QWidget(parent)
    , m_profile(std::move(profile))
    , m_name(std::move(name))
    , m_language(language)
    , m_files(this)
    , m_label(new QLabel(this))
    , m_value(new QLineEdit(this))
    , m_file(new QPushButton(this))
    , m_remark(new Remark(this)) {
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_value);
    m_value->setObjectName(u"value"_s);
    m_value->setEchoMode(QLineEdit::Password);
    m_value->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_value->setReadOnly(isFromFile(m_name));
    if (isFromFile(m_name))
        m_value->setEchoMode(QLineEdit::Normal);
    m_file->setObjectName(u"file"_s);
    m_file->setAutoDefault(false);
    m_file->setVisible(isFromFile(m_name));
    auto *entry = new QHBoxLayout;
    entry->addWidget(m_value, 1);
    entry->addWidget(m_file);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label);
    layout->addLayout(entry);
    layout->addWidget(m_remark);
    connect(m_value, &QLineEdit::textEdited, this, [this] {
        m_remark->clear();
        Q_EMIT edited();
    });
    connect(m_file, &QPushButton::clicked, this, &SecretRow::chooseFile);
    connect(&m_files, &FileReader::finished, this, &SecretRow::takeFile);
    retranslate();
}

bool SecretRow::isEmpty() const {
    return isFromFile(m_name) ? !m_fromFile : m_value->text().isEmpty();
}

desk::ProfileSecret SecretRow::secret() const {
    return {m_profile.id, m_name, m_fromFile ? *m_fromFile : base::Secret::copyOf(m_value->text().toUtf8())};
}

bool SecretRow::check() {
    m_remark->clear();
    if (isEmpty())
        return true;
    const base::Result<void> checked =
        desk::checkSecret(m_name, secret().value, m_profile.connection.clientCertificate);
    if (checked)
        return true;
    m_remark->say(Tone::bad,
                  [this, error = checked.error()] { return words::sentence(error, m_language.language()); });
    return false;
}

QWidget *SecretRow::editor() const {
    return isFromFile(m_name) ? static_cast<QWidget *>(m_file) : m_value;
}

QList<QWidget *> SecretRow::editors() const {
    return isFromFile(m_name) ? QList<QWidget *>{m_value, m_file} : QList<QWidget *>{m_value};
}

void SecretRow::chooseFile() {
    auto *chooser = new QFileDialog(this, tr("Open a key"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setOption(QFileDialog::DontUseNativeDialog);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, &m_files, &FileReader::read);
    chooser->open();
}

void SecretRow::takeFile(const QString &path, const std::optional<QByteArray> &content) {
    m_fromFile = content ? std::optional(base::Secret::copyOf(*content)) : std::nullopt;
    m_value->setText(content ? words::visible(QFileInfo(path).fileName()) : QString());
    if (content) {
        check();
    } else {
        m_remark->say(Tone::bad, [path] { return tr("%1 cannot be read.").arg(words::visible(path)); });
    }
    Q_EMIT edited();
}

void SecretRow::retranslate() {
    const words::Language language = m_language.language();
    const QString what =
        words::withBrackets(words::visible(m_profile.name),
                            words::secretLabel(QString::fromUtf8(desk::name(m_name)), language), language);
    m_label->setText(what);
    m_value->setAccessibleName(what);
    m_value->setPlaceholderText(isFromFile(m_name) ? tr("no file chosen yet") : tr("may be left for later"));
    m_file->setText(tr("From a file…"));
    m_file->setAccessibleName(words::withColon(what, m_file->text(), language));
}

}  // namespace td::gui
