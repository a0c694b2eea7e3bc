// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>
#include <QThreadPool>

#include "gui/request/request_run.h"
#include "gui/request/result/shown_transcript.h"
#include "gui/workplace.h"

class QPlainTextEdit;
class QPushButton;
class QTreeView;

namespace td::gui {

class GradualText;
class JsonTreeModel;

/// What was sent and what came back, masked: the response as a tree and raw, the request, the headers of
/// both; and the request as a curl command.
class TranscriptTabs final : public QTabWidget {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit TranscriptTabs(Workplace &workplace, QWidget *parent = nullptr);
    ~TranscriptTabs() override;

    /// Null, or one without a transcript: hidden.
    void show(const RecordPointer &record);
    /// One of which only \a masked is left; \a endpoint is null when nobody knows it any more. Without the
    /// buttons.
    void show(const desk::MaskedTranscript &masked, const service::Endpoint *endpoint);

    /// As little as it can do with: what stands above it gets its room first.
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void readAgain();
    void take(const service::Endpoint *endpoint, const ShownTranscript &shown);
    void retranslate();
    void fillTexts();
    void nameRequest();
    QString inWords(const QString &text) const;
    QString rawText() const;
    QString requestText() const;
    QString headersText() const;
    void copyAsCurl();
    /// True when tokens may be in a response that could not be understood.
    bool mayHoldTokens() const;
    void copyResponse();

    Workplace &m_workplace;
    QTreeView *m_tree;
    JsonTreeModel *m_model;
    QPlainTextEdit *m_raw;
    QPlainTextEdit *m_request;
    QPlainTextEdit *m_headers;
    GradualText *m_rawText;
    GradualText *m_requestText;
    GradualText *m_headersText;
    QPushButton *m_curl;
    QPushButton *m_response;
    RecordPointer m_record;
    std::optional<desk::MaskedTranscript> m_kept;  ///< in the place of a record
    const service::Endpoint *m_keptEndpoint = nullptr;
    ShownTranscript m_shown;
    bool m_reading = false;
    int m_reads = 0;  ///< so that only the last one counts
    QThreadPool m_worker;
};

}  // namespace td::gui
