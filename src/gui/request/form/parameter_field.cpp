// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/form/parameter_field.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QRegularExpressionValidator>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include "base/json.h"
#include "desk/vault/saved_tokens.h"
#include "gui/countdown/while_shown.h"
#include "gui/look/icon.h"
#include "gui/look/note_line.h"
#include "gui/look/plain_text.h"
#include "gui/request/form/value_edit.h"
#include "gui/request/request_words.h"
#include "token/inspect.h"
#include "words/labels.h"
#include "words/sentence.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"
#include "words/time/countdown_text.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int revealedMs = 10'000;

bool isLineBreak(QChar character) {
    return character == u'\n' || character == u'\r' || character == QChar::LineSeparator ||
           character == QChar::ParagraphSeparator;
}

/// \a text as one line: line breaks, which no value has, and the space around them and at the ends fall away.
QString oneLine(const QString &text) {
    QString line;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !isLineBreak(text.at(at)))
            continue;
        line += QStringView(text).mid(from, at - from).trimmed();
        from = at + 1;
    }
    return line;
}

}  // namespace

ParameterField::ParameterField(Workplace &workplace, const service::Parameter &parameter, QByteArray role,
                               QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_parameter(parameter)
    , m_role(std::move(role))
    , m_label(new QLabel(this))
    , m_edit(new ValueEdit(this))
    , m_reveal(new QToolButton(this))
    , m_state(new NoteLine(this))
    , m_problem(new NoteLine(this))
    , m_hint(new QLabel(this))
    , m_concealing(this) {
    build();
    connectEdit();
    retranslate();
}

void ParameterField::build() {
    const QString name = QString::fromUtf8(m_parameter.name);
    setObjectName("parameter_"_L1 + name);
    m_edit->setObjectName("value_"_L1 + name);
    m_state->setObjectName("state_"_L1 + name);
    m_problem->setObjectName("problem_"_L1 + name);
    m_reveal->setObjectName("reveal_"_L1 + name);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_edit);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    // Longer than any token that is read; QLineEdit's own limit would cut one without a word.
    m_edit->setMaxLength(static_cast<int>(base::Json::maxBytes));
    if (m_parameter.integer)
        m_edit->setValidator(new QRegularExpressionValidator(QRegularExpression(u"-?[0-9]*"_s), m_edit));
    m_edit->setEchoMode(m_parameter.secret ? QLineEdit::Password : QLineEdit::Normal);
    m_reveal->setIcon(icon(u"reveal"_s));
    m_reveal->setCheckable(true);
    m_reveal->setAutoRaise(true);
    m_reveal->setFocusPolicy(Qt::StrongFocus);
    m_reveal->setVisible(m_parameter.secret);
    m_reveal->setEnabled(!m_workplace.discretion.isOn());

    auto *row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_reveal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, this) / 3);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    layout->addWidget(m_state);
    layout->addWidget(m_hint);
    setFocusProxy(m_edit);
}

void ParameterField::connectEdit() {
    connect(m_edit, &QLineEdit::textEdited, this, &ParameterField::takeEdit);
    connect(m_edit, &ValueEdit::refused, this, [this] {
        m_refused = true;
        showProblem();
    });
    connect(m_reveal, &QToolButton::toggled, this, &ParameterField::reveal);
    connect(&m_workplace.discretion, &Discretion::covered, m_reveal, [this] { m_reveal->setChecked(false); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        if (now != m_edit && now != m_reveal)
            m_reveal->setChecked(false);
    });
    connect(&m_workplace.discretion, &Discretion::changed, this, [this](bool on) {
        m_reveal->setEnabled(!on);
        if (on)
            m_reveal->setChecked(false);
    });
    const auto *shown = new WhileShown(m_workplace.ticker, this);
    connect(shown, &WhileShown::tick, this, &ParameterField::showState);
    m_concealing.setObjectName("revealEnd_"_L1 + QString::fromUtf8(m_parameter.name));
    m_concealing.setSingleShot(true);
    m_concealing.setInterval(revealedMs);
    m_concealing.callOnTimeout(m_reveal, [this] { m_reveal->setChecked(false); });
}

base::Secret ParameterField::value() const {
    return base::Secret(m_edit->text().toUtf8());
}

bool ParameterField::isEmpty() const {
    return m_edit->text().isEmpty();
}

void ParameterField::setValue(const base::Secret &value) {
    m_edit->setText(QString::fromUtf8(value.reveal()));
    m_before = m_edit->text();
    m_knownExpiry.reset();
    setProblem({});
    readToken();
}

void ParameterField::setKnownExpiry(std::optional<qint64> expiresAt) {
    m_knownExpiry = expiresAt;
    showState();
}

void ParameterField::setProblem(const base::Error &problem) {
    m_error = problem;
    m_refused = false;
    showProblem();
}

void ParameterField::setSampled(bool sampled) {
    m_sampled = sampled;
    m_edit->setPlaceholderText(placeholder());
}

void ParameterField::takeFocus() {
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

void ParameterField::takeEdit(const QString &text) {
    const bool pasted =
        text.size() > m_before.size() + 1 || std::any_of(text.begin(), text.end(), isLineBreak);
    m_knownExpiry.reset();
    if (pasted) {
        if (const QString line = oneLine(text); line != text)
            m_edit->setText(line);
        if (!m_role.isEmpty())
            takeSavedTokens(m_edit->text());
    }
    m_before = m_edit->text();
    setProblem({});
    readToken();
    Q_EMIT edited();
}

void ParameterField::takeSavedTokens(const QString &text) {
    const auto saved = desk::savedToken(base::Secret(text.toUtf8()), m_role);
    if (!saved || saved->token.reveal() == text.toUtf8())
        return;
    m_edit->setText(QString::fromUtf8(saved->token.reveal()));
    m_knownExpiry = saved->expiresAt;
}

void ParameterField::readToken() {
    const QByteArray text = m_edit->text().toUtf8();
    m_found.reset();
    for (const token::Found &found : token::find(text)) {
        if (found.kind == token::Kind::jwt && !m_found)
            m_found = found;
    }
    showState();
}

void ParameterField::reveal(bool on) {
    const bool shown = on && !m_workplace.discretion.isOn();
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    if (shown)
        m_concealing.start();
    else
        m_concealing.stop();
}

void ParameterField::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ParameterField::hideEvent(QHideEvent *event) {
    m_reveal->setChecked(false);
    QWidget::hideEvent(event);
}

QString ParameterField::placeholder() const {
    if (m_sampled && m_parameter.required && !m_parameter.defaultValue)
        return tr("Left empty, a fresh sample is sent");
    if (m_parameter.defaultValue)
        return tr("Left empty, %1 is sent").arg(words::visible(QString::fromUtf8(*m_parameter.defaultValue)));
    return m_parameter.required ? QString() : tr("Not needed");
}

void ParameterField::retranslate() {
    const words::Language language = m_workplace.language.language();
    const QString label = words::visible(words::text(m_parameter.label, language));
    const QString name = words::visible(QString::fromUtf8(m_parameter.name));
    const QString full = words::withBrackets(label, name, language);
    const QString hint = words::visible(words::text(m_parameter.hint, language));
    m_label->setText(withoutMnemonic(full));
    m_edit->setAccessibleName(full);
    m_edit->setPlaceholderText(placeholder());
    QStringList description{m_parameter.required ? tr("Required") : tr("Not needed")};
    if (!hint.isEmpty())
        description.append(hint);
    m_edit->setAccessibleDescription(description.join(u' '));
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_reveal->setToolTip(plainToolTip(tr("Show it for 10 seconds")));
    m_reveal->setAccessibleName(tr("Show %1").arg(full));
    showState();
    showProblem();
}

void ParameterField::showState() {
    const words::Language language = m_workplace.language.language();
    const qint64 nowMs = m_workplace.ticker.nowMs();
    const QString label = words::visible(words::text(m_parameter.label, language));
    if (m_found) {
        const token::Inspection inspection = token::inspect(*m_found, nowMs);
        const QString said = inspection.error.isNull()
                                 ? words::timeLeft(inspection.state, inspection.times, nowMs, language)
                                 : words::sentence(inspection.error, language);
        m_state->say(gui::tone(inspection.state), words::withColon(label, said, language));
    } else if (m_knownExpiry) {
        const token::Span span{{}, {}, m_knownExpiry};
        const token::State state = token::stateAt(span, nowMs);
        m_state->say(gui::tone(state),
                     words::withColon(label, words::timeLeft(state, span, nowMs, language), language));
    } else {
        m_state->clear();
    }
}

void ParameterField::showProblem() {
    if (m_refused)
        m_problem->say(Tone::bad, tr("Nothing was pasted: more than %1 characters cannot be a value.")
                                      .arg(ValueEdit::longestPaste));
    else if (m_error.isNull())
        m_problem->clear();
    else
        m_problem->say(Tone::bad, requestSentence(m_error, m_workplace.language.language()));
}

}  // namespace td::gui
