// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keys/keys_dialog.h"

#include <algorithm>

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>
#include <QtConcurrent>

#include "base/when_done.h"
#include "desk/connection.h"
#include "gui/look/growing_height.h"
#include "gui/look/icon.h"
#include "gui/vault/vault_dialog.h"
#include "ui_keys_dialog.h"
#include "words/sentence.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fewestRows = 3;
constexpr int fewestLines = 6;
constexpr int wantedColumns = 72;

}  // namespace

KeysDialog::KeysDialog(Workplace &workplace, QWidget *parent)
    : QDialog(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::KeysDialog>()), m_files(this) {
    m_ui->setupUi(this);
    m_ui->held->setMinimumHeight(fontMetrics().height() * 3 / 2 * fewestRows);
    m_ui->text->setMinimumHeight(fontMetrics().height() * fewestLines);
    m_ui->formChoice->addItems({{}, {}, {}, {}, {}, {}});
    m_ui->open->setIcon(icon(u"open"_s));
    m_ui->add->setIcon(icon(u"add"_s));
    m_ui->remove->setIcon(icon(u"remove"_s));
    m_ui->held->setWorkplace(workplace);
    listOwners();
    connectAll();
    retranslate();
    resize(fontMetrics().averageCharWidth() * wantedColumns, minimumSizeHint().height());
    growWithTexts(*this);
    m_ui->secret->setFocus();
}

KeysDialog::~KeysDialog() = default;

void KeysDialog::connectAll() {
    connect(&m_workplace.environments, &Environments::listChanged, this, &KeysDialog::listOwners);
    connect(&m_workplace.secrets, &HeldSecrets::changed, this, &KeysDialog::showVault);
    connect(&m_workplace.vault, &VaultHost::changed, this, &KeysDialog::showVault);
    connect(m_ui->held, &KeyList::currentChanges, this,
            [this] { m_ui->remove->setEnabled(m_ui->held->canRemove()); });
    connect(m_ui->remove, &QPushButton::clicked, m_ui->held, &KeyList::removeCurrent);
    connect(m_ui->openVault, &QPushButton::clicked, this, &KeysDialog::openVault);
    connect(m_ui->owner, &QComboBox::currentIndexChanged, this, &KeysDialog::showConsequence);
    connect(m_ui->formChoice, &QComboBox::currentIndexChanged, this, &KeysDialog::showForm);
    connect(m_ui->secret, &QLineEdit::textChanged, this, &KeysDialog::showProgress);
    connect(m_ui->text, &QPlainTextEdit::textChanged, this, &KeysDialog::showProgress);
    connect(m_ui->url, &QLineEdit::textChanged, this, &KeysDialog::showProgress);
    connect(m_ui->open, &QPushButton::clicked, this, &KeysDialog::openFile);
    connect(m_ui->add, &QPushButton::clicked, this, &KeysDialog::addTyped);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_files, &FileReader::finished, this,
            [this](const QString &path, const std::optional<QByteArray> &content) {
                if (content) {
                    const QString name = QFileInfo(path).fileName();
                    read(*content, name, desk::labelFrom(name));
                } else {
                    m_result = Result{{}, 0, {}, true};
                    showResult();
                }
                showProgress();
            });
}

void KeysDialog::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void KeysDialog::retranslate() {
    m_ui->retranslateUi(this);
    wordForms();
    m_ui->owner->setItemText(0, tr("No environment"));
    m_ui->secret->setAccessibleName(tr("Secret"));
    m_ui->text->setAccessibleName(tr("PEM, JWK or JWK Set"));
    m_ui->url->setAccessibleName(tr("URL of a JWK Set"));
    m_ui->url->setPlaceholderText(u"https://issuer.example/.well-known/jwks.json"_s);
    m_ui->text->setPlaceholderText(tr("Paste a PEM key or certificate, a JWK or a JWK Set"));
    m_ui->held->retranslate();
    showVault();
    showForm();
    showResult();
}

void KeysDialog::wordForms() {
    const QStringList forms{tr("Secret: text, hexadecimal or Base64"),
                            tr("Secret, as text"),
                            tr("Secret, in hexadecimal"),
                            tr("Secret, in Base64"),
                            tr("PEM, certificate, JWK or JWK Set"),
                            tr("JWK Set at a URL")};
    for (int at = 0; at < forms.size(); ++at)
        m_ui->formChoice->setItemText(at, forms.at(at));
}

void KeysDialog::listOwners() {
    // The sandbox signs with keys of its own: one that is given is not the sandbox's.
    const service::Profile &current = m_workplace.environments.current();
    const QString first = current.builtIn ? QString() : current.id;
    const QString before = m_ui->owner->count() > 0 ? m_ui->owner->currentData().toString() : first;
    m_ui->owner->clear();
    m_ui->owner->addItem(tr("No environment"), QString());
    for (const service::Profile &profile : m_workplace.environments.profiles())
        m_ui->owner->addItem(words::visible(profile.name), profile.id);
    m_ui->owner->setCurrentIndex(qMax(0, m_ui->owner->findData(before)));
}

KeysDialog::Form KeysDialog::form() const {
    return static_cast<Form>(m_ui->formChoice->currentIndex());
}

token::SecretForm KeysDialog::secretForm(Form form) {
    switch (form) {
        case Form::text_secret:
            return token::SecretForm::text;
        case Form::hex_secret:
            return token::SecretForm::hex;
        case Form::base64_secret:
            return token::SecretForm::base64;
        case Form::any_secret:
        case Form::keys:
        case Form::url:
            break;
    }
    return token::SecretForm::any;
}

bool KeysDialog::isSecret() const {
    return form() != Form::keys && form() != Form::url;
}

void KeysDialog::showForm() {
    m_ui->secret->setVisible(isSecret());
    m_ui->text->setVisible(form() == Form::keys);
    m_ui->url->setVisible(form() == Form::url);
    m_ui->open->setVisible(form() != Form::url);
    QWidget *const editor = isSecret()             ? static_cast<QWidget *>(m_ui->secret)
                            : form() == Form::keys ? static_cast<QWidget *>(m_ui->text)
                                                   : m_ui->url;
    m_ui->entryLabel->setBuddy(editor);
    showConsequence();
    showProgress();
}

void KeysDialog::showConsequence() {
    m_ui->consequence->say(
        isSecret() ? Tone::caution : Tone::neutral,
        (isSecret()
             ? tr("This secret can also create tokens: whoever has it can pass for the service.")
             : tr("Only public keys are needed here. Nothing that a token itself offers is ever used.")) +
            (m_workplace.language.language() == words::Language::chinese ? u""_s : u" "_s) + placeText());
}

QString KeysDialog::placeText() const {
    const bool isOpen = m_workplace.vault.state() == VaultHost::State::open;
    const bool ends = isOpen && m_workplace.vault.keeping() == VaultHost::Keeping::session;
    if (ends || !isOfProfile(m_ui->owner->currentData().toString()))
        return tr("It is kept in memory until TokenDesk ends.");
    return isOpen ? tr("It is saved in the vault.")
                  : tr("It is kept in memory, and saved in the vault once that is open.");
}

void KeysDialog::showVault() {
    const desk::SecretNames &sealed = m_workplace.secrets.sealed();
    m_ui->openVault->setVisible(std::any_of(sealed.begin(), sealed.end(), [](const auto &names) {
        return std::any_of(names.begin(), names.end(),
                           [](const desk::SecretName &name) { return name.isKey(); });
    }));
    showConsequence();
}

void KeysDialog::openVault() {
    const auto reason = [] { return tr("Keys of environments are kept in the vault."); };
    (new VaultDialog(m_workplace, reason, this))->open();
}

/// A sandbox signs with keys of its own, and keeps none.
bool KeysDialog::isOfProfile(const QString &id) const {
    const service::Profile *profile = m_workplace.environments.find(id);
    return profile && !profile->builtIn;
}

bool KeysDialog::hasEntry() const {
    if (form() == Form::url)
        return !m_ui->url->text().isEmpty();
    return isSecret() ? !m_ui->secret->text().isEmpty() : !m_ui->text->document()->isEmpty();
}

void KeysDialog::showProgress() {
    const bool busy = m_reading || m_fetch || m_files.isReading();
    m_ui->add->setEnabled(hasEntry() && !busy);
    m_ui->open->setEnabled(!busy);
}

void KeysDialog::openFile() {
    auto *dialog = new QFileDialog(this, tr("Open a key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_files.read(path);
        showProgress();
    });
    dialog->open();
}

void KeysDialog::addTyped() {
    if (form() == Form::url) {
        fetch();
        return;
    }
    const QString name = u"%1-%2"_s.arg(isSecret() ? u"secret"_s : u"key"_s).arg(++m_typed);
    read((isSecret() ? m_ui->secret->text() : m_ui->text->toPlainText()).toUtf8(), name, {});
}

void KeysDialog::fetch() {
    const QString owner = m_ui->owner->currentData().toString();
    const service::Profile *profile = m_workplace.environments.find(owner);
    m_fetch = std::make_unique<desk::KeySetFetch>(
        m_ui->url->text().trimmed().toUtf8(),
        profile ? desk::connectionOf(*profile, m_workplace.secrets.forCalls(owner)) : base::Connection());
    connect(m_fetch.get(), &desk::KeySetFetch::finished, this, &KeysDialog::takeFetched);
    m_fetch->start();
    m_result.reset();
    showResult();
    showProgress();
}

void KeysDialog::takeFetched(const desk::FetchedKeySet &fetched) {
    m_fetch.release()->deleteLater();
    if (fetched.reason.isNull()) {
        const QString host = QUrl(m_ui->url->text().trimmed()).host();
        read(fetched.text, host, desk::labelFrom(host));
        return;
    }
    m_result = Result{{}, 0, fetched.reason, false};
    showResult();
    showProgress();
}

void KeysDialog::read(QByteArray content, const QString &name, const QByteArray &label) {
    // Editors end a file with a line end that is not part of the secret.
    if (isSecret() && content.endsWith('\n'))
        content.chop(1);
    const base::Secret given(std::move(content));
    const auto work = [isSecret = isSecret(), form = secretForm(form()), given, name] {
        return isSecret ? token::readSecret(given, form, name) : token::readKeys(given.reveal(), name);
    };
    using Use = desk::SecretName::Use;
    const desk::ProfileSecret secret{
        m_ui->owner->currentData().toString(), {isSecret() ? Use::app_secret : Use::key, label}, given};
    m_reading = true;
    base::whenDone(QtConcurrent::run(work), this,
                   [this, secret](const token::Keys &keys) { take(keys, secret); });
    showProgress();
}

void KeysDialog::take(const token::Keys &keys, const desk::ProfileSecret &secret) {
    m_reading = false;
    m_result = Result{keys.refused, keys.usable.size(), {}, false};
    if (!keys.usable.isEmpty()) {
        m_ui->secret->clear();
        m_ui->text->clear();
        if (isOfProfile(secret.profileId))
            m_workplace.secrets.addKey(secret);
        else
            m_workplace.keys.add(keys.usable, secret.profileId);
    }
    showResult();
    showProgress();
}

void KeysDialog::showResult() {
    if (!m_result) {
        if (m_fetch)
            m_ui->result->say(Tone::neutral, tr("Asking for the JWK Set…"));
        else
            m_ui->result->clear();
        return;
    }
    const words::Language language = m_workplace.language.language();
    QStringList lines;
    if (m_result->unreadable)
        lines.append(tr("The file cannot be read, or is larger than 1 MiB. No key was added."));
    else if (!m_result->reason.isNull())
        lines.append(words::sentence(m_result->reason, language));
    else
        lines.append(tr("%n key(s) added.", nullptr, static_cast<int>(m_result->added)));
    for (const token::RefusedKey &refused : m_result->refused)
        lines.append(words::withColon(words::visible(refused.name), words::sentence(refused.reason, language),
                                      language));
    const bool good = m_result->added > 0 && m_result->refused.isEmpty();
    m_ui->result->say(good ? Tone::good : Tone::bad, lines.join(u'\n'));
}

}  // namespace td::gui
