// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/result/transcript_tabs.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>
#include <QtConcurrent>

#include "base/when_done.h"
#include "desk/masked/curl.h"
#include "gui/look/icon.h"
#include "gui/look/plain_text.h"
#include "gui/request/result/gradual_text.h"
#include "gui/request/result/json_tree_model.h"
#include "words/text/mask.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A bigger response is masked on another thread.
constexpr qsizetype quickBytes = 16 * 1024;
/// A bigger tree begins folded.
constexpr qsizetype unfoldedBytes = 8 * 1024;

QString visible(const QByteArray &text) {
    return words::visible(QString::fromUtf8(text));
}

QString headerLines(const QList<base::Header> &headers) {
    QStringList lines;
    for (const base::Header &header : headers)
        lines.append(u"%1: %2"_s.arg(visible(header.name), visible(header.value)));
    return lines.join(u'\n');
}

/// The numbers in a response of \a endpoint that are points in time.
QHash<QByteArray, token::Unit> timesIn(const service::Endpoint &endpoint) {
    QHash<QByteArray, token::Unit> times;
    for (const service::TokenField &token : endpoint.response.tokens) {
        if (token.expiry && !token.expiry->relative)
            times.insert(token.expiry->pointer, token.expiry->unit);
    }
    return times;
}

}  // namespace

TranscriptTabs::TranscriptTabs(Workplace &workplace, QWidget *parent)
    : QTabWidget(parent)
    , m_workplace(workplace)
    , m_tree(new QTreeView(this))
    , m_model(new JsonTreeModel(workplace.language.language(), this))
    , m_raw(new QPlainTextEdit(this))
    , m_request(new QPlainTextEdit(this))
    , m_headers(new QPlainTextEdit(this))
    , m_rawText(new GradualText(m_raw))
    , m_requestText(new GradualText(m_request))
    , m_headersText(new GradualText(m_headers))
    , m_curl(new QPushButton(this))
    , m_response(new QPushButton(this)) {
    m_worker.setMaxThreadCount(1);
    build();
    connect(m_curl, &QPushButton::clicked, this, &TranscriptTabs::copyAsCurl);
    connect(m_response, &QPushButton::clicked, this, &TranscriptTabs::copyResponse);
    connect(&workplace.language, &LanguageSwitch::changed, m_model, &JsonTreeModel::setLanguage);
    connect(&workplace.discretion, &Discretion::changed, this, &TranscriptTabs::readAgain);
    retranslate();
}

TranscriptTabs::~TranscriptTabs() {
    // What is in work ends before anything that it would come back to.
    m_worker.clear();
    m_worker.waitForDone();
}

void TranscriptTabs::build() {
    m_tree->setObjectName(u"responseTree"_s);
    m_raw->setObjectName(u"responseRaw"_s);
    m_request->setObjectName(u"requestSent"_s);
    m_headers->setObjectName(u"headers"_s);
    m_curl->setObjectName(u"copyAsCurl"_s);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(JsonTreeModel::valueColumn, QHeaderView::Stretch);
    for (const int column : {JsonTreeModel::nameColumn, JsonTreeModel::typeColumn})
        m_tree->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (QPlainTextEdit *edit : {m_raw, m_request, m_headers}) {
        edit->setReadOnly(true);
        edit->setTabChangesFocus(true);
        edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        edit->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    }
    m_response->setObjectName(u"copyResponse"_s);
    auto *corner = new QWidget(this);
    auto *line = new QHBoxLayout(corner);
    line->setContentsMargins({});
    for (QPushButton *button : {m_response, m_curl}) {
        button->setIcon(icon(u"copy"_s));
        button->setFlat(true);
        line->addWidget(button);
    }
    setCornerWidget(corner);
    for (QWidget *tab : {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_raw),
                         static_cast<QWidget *>(m_request), static_cast<QWidget *>(m_headers)})
        addTab(tab, QString());
}

void TranscriptTabs::show(const desk::MaskedTranscript &masked, const service::Endpoint *endpoint) {
    m_record = nullptr;
    m_kept = masked;
    m_keptEndpoint = endpoint;
    QWidget::show();
    readAgain();
}

void TranscriptTabs::show(const RecordPointer &record) {
    m_record = record;
    m_kept.reset();
    setVisible(record && record->transcript);
    readAgain();
}

void TranscriptTabs::readAgain() {
    const int read = ++m_reads;
    m_worker.clear();
    const service::Catalog *covered = m_workplace.discretion.isOn() ? &m_workplace.catalog : nullptr;
    if (m_kept)
        return take(m_keptEndpoint, shownTranscript(*m_kept, covered));
    if (!m_record || !m_record->transcript)
        return take(nullptr, {});
    const desk::Transcript &transcript = *m_record->transcript;
    const service::Endpoint *endpoint = m_record->order.endpoint;
    const qsizetype bytes = transcript.request.body.size() + transcript.request.url.size() +
                            (transcript.reply ? transcript.reply->body.size() : 0);
    if (bytes <= quickBytes) {
        take(endpoint, shownTranscript(transcript, *endpoint, covered));
        return;
    }
    take(endpoint, {});
    m_reading = true;
    fillTexts();
    const auto mask = [record = m_record, covered] {
        return shownTranscript(*record->transcript, *record->order.endpoint, covered);
    };
    base::whenDone(QtConcurrent::run(&m_worker, mask), this,
                   [this, read, endpoint](const ShownTranscript &shown) {
                       if (read == m_reads)
                           take(endpoint, shown);
                   });
}

void TranscriptTabs::take(const service::Endpoint *endpoint, const ShownTranscript &shown) {
    m_shown = shown;
    m_reading = false;
    m_curl->setEnabled(m_record && m_record->transcript);
    m_curl->setVisible(!m_kept);
    m_curl->setText(tr("Copy as c&url"));
    m_response->setVisible(mayHoldTokens());
    m_response->setText(tr("Copy &unmasked"));
    m_model->setDocument(shown.masked.response.json,
                         endpoint ? timesIn(*endpoint) : QHash<QByteArray, token::Unit>());
    if (shown.masked.response.bodyBytes <= unfoldedBytes)
        m_tree->expandAll();
    // Nothing to walk: the raw text says more.
    setTabEnabled(indexOf(m_tree), m_model->hasChildren());
    if (m_shown.masked.status > 0 && !m_model->hasChildren() && currentWidget() == m_tree)
        setCurrentWidget(m_raw);
    else if (m_model->hasChildren() && currentWidget() == m_raw && !m_raw->hasFocus())
        setCurrentWidget(m_tree);
    fillTexts();
}

void TranscriptTabs::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

void TranscriptTabs::retranslate() {
    setTabText(indexOf(m_tree), tr("Respo&nse"));
    setTabText(indexOf(m_raw), tr("Ra&w"));
    setTabText(indexOf(m_headers), tr("Hea&ders"));
    m_tree->setAccessibleName(tr("Response as a tree, masked"));
    m_raw->setAccessibleName(tr("Response as it came, masked"));
    m_headers->setAccessibleName(tr("Headers of request and response, masked"));
    m_curl->setText(tr("Copy as c&url"));
    m_response->setText(tr("Copy &unmasked"));
    m_response->setToolTip(
        plainToolTip(tr("Copies the response as it came: new tokens may be in it, which could not be read")));
    m_curl->setToolTip(plainToolTip(tr("Copies the request as a curl command, with every secret masked")));
    m_rawText->reword(inWords(rawText()));
    m_requestText->reword(inWords(requestText()));
    m_headersText->reword(inWords(headersText()));
    nameRequest();
}

QString TranscriptTabs::inWords(const QString &text) const {
    return words::withMask(text, m_workplace.language.language());
}

void TranscriptTabs::nameRequest() {
    const bool sent = m_shown.masked.method.isEmpty() || m_shown.masked.sentAtMs;
    setTabText(indexOf(m_request), sent ? tr("Request sen&t") : tr("Request (no&t sent)"));
    m_request->setAccessibleName(sent ? tr("Request as it was sent, masked")
                                      : tr("Request as it would have been sent, masked"));
}

void TranscriptTabs::fillTexts() {
    nameRequest();
    m_rawText->show(inWords(rawText()));
    m_requestText->show(inWords(requestText()));
    m_headersText->show(inWords(headersText()));
}

QString TranscriptTabs::rawText() const {
    const desk::MaskedMessage &response = m_shown.masked.response;
    if (m_reading)
        return tr("Masking…");
    if (m_shown.masked.status == 0)
        return tr("No response came.");
    if (response.binary)
        return tr("The body is no text, and is not shown: %n byte(s).", nullptr,
                  static_cast<int>(response.bodyBytes));
    if (response.bodyBytes == 0)
        return tr("The response has no body.");
    if (response.cut)
        return tr("Only the beginning was kept, of %n byte(s):", nullptr,
                  static_cast<int>(response.bodyBytes)) +
               u"\n\n"_s + m_shown.responseBody;
    return m_shown.masked.responseIsWhole
               ? m_shown.responseBody
               : tr("Incomplete; this much came:") + u"\n\n"_s + m_shown.responseBody;
}

QString TranscriptTabs::requestText() const {
    const desk::MaskedTranscript &masked = m_shown.masked;
    if (masked.method.isEmpty())
        return {};
    QStringList parts;
    if (!masked.sentAtMs)
        parts.append(tr("Nothing was sent. This is what would have been:"));
    const QString line = u"%1 %2"_s.arg(visible(masked.method), visible(masked.url));
    const QString headers = headerLines(masked.request.headers);
    parts.append(headers.isEmpty() ? line : line + u'\n' + headers);
    if (!m_shown.requestBody.isEmpty())
        parts.append(m_shown.requestBody);
    return parts.join(u"\n\n"_s);
}

QString TranscriptTabs::headersText() const {
    const desk::MaskedTranscript &masked = m_shown.masked;
    if (masked.method.isEmpty())
        return {};
    QStringList parts{tr("Request headers"), headerLines(masked.request.headers)};
    if (masked.status > 0) {
        parts.append(tr("Response headers") + u" · HTTP %1"_s.arg(masked.status));
        parts.append(headerLines(masked.response.headers));
    }
    return parts.join(u"\n\n"_s);
}

bool TranscriptTabs::mayHoldTokens() const {
    return m_record && m_record->transcript && m_record->transcript->reply &&
           !m_record->transcript->reply->body.isEmpty() && m_record->order.endpoint->rotates() &&
           (m_record->outcome.kind == service::OutcomeKind::malformed ||
            m_record->outcome.kind == service::OutcomeKind::unknown);
}

void TranscriptTabs::copyResponse() {
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_record->transcript->reply->body));
    m_response->setText(tr("Copied, not masked"));
}

void TranscriptTabs::copyAsCurl() {
    const QByteArray command =
        desk::maskedCurlCommand(m_record->transcript->request, *m_record->order.endpoint);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(command));
    m_curl->setText(tr("Copied, secrets masked"));
}

}  // namespace td::gui
