// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/inspect_page.h"

#include <algorithm>

#include "gui/inspect/result/further_findings.h"
#include "gui/inspect/result/report_copy.h"
#include "gui/inspect/result/response_card.h"
#include "gui/inspect/result/token_tabs.h"
#include "gui/inspect/result/verdict_card.h"
#include "gui/keys/keys_dialog.h"
#include "gui/look/eliding_delegate.h"
#include "gui/look/icon.h"
#include "gui/look/offer_strip.h"
#include "service/curl/curl_command.h"
#include "ui_inspect_page.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRowsStacked = 3;
constexpr int mostRowsBeside = 12;

/// The row of the token that stands first in the text.
int firstOf(const Reading &reading) {
    const auto first = std::find_if(reading.tokens.begin(), reading.tokens.end(),
                                    [](const FoundToken &token) { return token.place == 0; });
    return static_cast<int>(first - reading.tokens.begin());
}

}  // namespace

InspectPage::InspectPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_ui(std::make_unique<Ui::InspectPage>())
    , m_reader(workplace.clock, workplace.catalog, this)
    , m_files(this) {
    m_ui->setupUi(this);
    m_curl = new OfferStrip(m_ui->input);
    m_curl->setObjectName(u"curl"_s);
    m_ui->inputLayout->insertWidget(m_ui->inputLayout->indexOf(m_ui->note), m_curl);
    connect(m_curl, &OfferStrip::wanted, this, [this] { Q_EMIT curlWanted(m_reading->text); });
    m_response = new ResponseCard(workplace, m_ui->resultPage);
    m_card = new VerdictCard(workplace, m_ui->resultPage);
    m_tabs = new TokenTabs(workplace, m_ui->resultPage);
    m_card->setObjectName(u"verdict"_s);
    m_tabs->setObjectName(u"tabs"_s);
    m_response->setObjectName(u"response"_s);
    m_ui->resultLayout->addWidget(m_response);
    m_ui->resultLayout->addWidget(m_card);
    m_ui->resultLayout->addWidget(m_tabs, 1);
    m_ui->resultLayout->addStretch();
    m_ui->found->setModel(&m_found);
    m_ui->found->setItemDelegate(new ElidingDelegate(m_ui->found));
    m_ui->splitter->remember(workplace.memory, u"inspect"_s);
    m_ui->open->setIcon(icon(u"open"_s));
    m_ui->clear->setIcon(icon(u"clear"_s));
    m_ui->edit->setIcon(icon(u"edit"_s));
    m_ui->sample->setIcon(icon(u"sample"_s));
    connectInput();
    setFocusProxy(m_ui->box);
    retranslate();
    clear();
}

InspectPage::~InspectPage() = default;

void InspectPage::take(const std::shared_ptr<const Reading> &reading) {
    const int before = m_ui->found->currentIndex().row();
    m_reading = reading;
    if (!m_editing) {
        const QSignalBlocker blocker(m_ui->box);
        m_ui->box->showMasked(reading->masked);
    }
    m_response->setResponses(reading->responses);
    offerCurl();
    m_found.setReading(reading, m_workplace.ticker.nowMs());
    const bool comparing = !m_editing && reading->text == m_comparison;
    const int kept = m_editing ? qMax(0, qMin(before, m_found.rowCount() - 1)) : 0;
    const int row = comparing ? firstOf(*reading) : kept;
    showOutput();
    // The list may have taken room from the text: what is marked must be in sight in what is left.
    m_ui->inputLayout->activate();
    m_ui->found->setCurrentIndex(m_found.index(row));
    if (comparing)
        m_tabs->showComparison();
}

void InspectPage::offerCurl() {
    if (!m_reading || !service::looksLikeCurl(m_reading->text)) {
        m_curl->clear();
        return;
    }
    m_curl->offer(
        Tone::neutral,
        [] {
            return tr("This is a curl command. It can fill in a request; nothing is run or sent by that.");
        },
        [] { return tr("&Use in Request"); });
}

void InspectPage::choose(int row) {
    const FoundToken &token = m_reading->tokens.at(row);
    m_checked = m_workplace.keys.check(token.found);
    m_card->setToken(token, m_checked);
    m_tabs->setToken(m_reading, row, furtherFindings(token, m_checked, m_workplace));
    if (!m_editing)
        m_ui->box->mark(m_reading->masked.tokens.at(token.place));
}

void InspectPage::copyReport(const QList<words::Language> &languages) {
    m_card->setReported(gui::copyReport(*m_reading, chosen(), m_checked, languages, m_workplace));
}

const FoundToken &InspectPage::chosen() const {
    return m_reading->tokens.at(m_ui->found->currentIndex().row());
}

void InspectPage::checkAgain() {
    if (!m_ui->found->currentIndex().isValid())
        return;
    m_checked = m_workplace.keys.check(chosen().found);
    m_card->setChecked(m_checked);
    m_tabs->setMoreFindings(furtherFindings(chosen(), m_checked, m_workplace));
}

void InspectPage::showKeys() {
    if (!m_keys) {
        m_keys = new KeysDialog(m_workplace, this);
        m_keys->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_keys->show();
    m_keys->raise();
    m_keys->activateWindow();
}

void InspectPage::showOutput() {
    m_ui->edit->setVisible(m_reading != nullptr);
    m_ui->edit->setEnabled(!m_workplace.discretion.isOn() && !isBusy());
    m_ui->edit->setText(m_editing ? tr("Mask token&s") : tr("Edit te&xt"));
    m_ui->clear->setEnabled(!isEmpty());
    if (isBusy())
        m_ui->message->setText(tr("Reading…"));
    else if (m_reading)
        m_ui->message->setText(tr(
            "No token was found in this text.\n\nA token is found by its form (three parts with dots between "
            "them, "
            "the first beginning with eyJ), after \"Bearer\", in a JSON field named for a token, or when it "
            "stands alone."));
    QWidget *page = m_ui->resultPage;
    if (!hasOutput())
        page = m_ui->emptyPage;
    else if (isBusy() || (m_reading->tokens.isEmpty() && m_reading->responses.isEmpty()))
        page = m_ui->messagePage;
    m_response->setVisible(m_reading && !m_reading->responses.isEmpty());
    m_card->setVisible(m_found.rowCount() > 0);
    m_tabs->setVisible(m_found.rowCount() > 0);
    m_ui->output->setCurrentWidget(page);
    showFound();
}

void InspectPage::showFound() {
    const int count = m_found.rowCount();
    m_ui->foundTitle->setVisible(count > 1);
    m_ui->found->setVisible(count > 1);
    m_ui->foundTitle->setText(tr("Fo&und %n token(s), the one that expires first leading:", nullptr, count));
    const int most = m_ui->splitter->orientation() == Qt::Horizontal ? mostRowsBeside : mostRowsStacked;
    const int height = qMax(m_ui->found->sizeHintForRow(0), fontMetrics().height());
    m_ui->found->setFixedHeight(height * qBound(1, count, most) + 2 * m_ui->found->frameWidth());
}

void InspectPage::setNote(Note note, const QString &path) {
    m_note = note;
    m_notePath = path;
    showNote();
}

void InspectPage::showNote() {
    switch (m_note) {
        case Note::none:
            m_ui->note->clear();
            break;
        case Note::too_large:
            m_ui->note->setText(
                tr("This text is larger than 1 MiB; that much is inspected at most. Nothing was replaced."));
            break;
        case Note::not_readable:
            m_ui->note->setText(
                tr("The file %1 cannot be read. Nothing was replaced.").arg(words::visible(m_notePath)));
            break;
    }
    m_ui->note->setTone(m_note == Note::none ? Tone::neutral : Tone::bad);
    m_ui->note->setVisible(m_note != Note::none);
}

void InspectPage::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InspectPage::retranslate() {
    m_ui->retranslateUi(this);
    m_found.setLanguage(m_workplace.language.language());
    showNote();
    showOutput();
}

}  // namespace td::gui
