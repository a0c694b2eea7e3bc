// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QHash>
#include <QPointer>
#include <QWidget>

#include "gui/request/form/drafts.h"
#include "gui/request/kept_request.h"
#include "gui/request/pairs/uncopied_pairs.h"
#include "gui/request/request_run.h"
#include "gui/workplace.h"
#include "service/curl/curl_match.h"

namespace td::gui {

namespace Ui {
class RequestPage;
}

class ArrivalStrip;
class EndpointBar;
class FittedScroll;
class LeaveQuestion;
class NoteLine;
class OfferStrip;
class RequestForm;
class ResultView;
class SendBar;

/// Ask the chosen profile's service for a token, or refresh one, and see what came of it.
///
/// Each profile has its own typed values, its own request on its way (at most one), and its own last result.
class RequestPage final : public QWidget {
    Q_OBJECT

public:
    explicit RequestPage(Workplace &workplace, QWidget *parent = nullptr);
    ~RequestPage() override;

    /// Fills the form with the saved tokens \a grant, all of one grant, for the endpoint that refreshes them.
    void refreshSaved(const QList<store::KeptToken> &grant);
    /// Chooses the profile of \a kept and fills in what is known of it; with \a sends, Send is then pressed,
    /// unless the profile leads elsewhere now.
    void openAgain(const KeptRequest &kept, bool sends);
    /// Fills the form with what \a text, a curl command, asks for, and chooses the profile with its URL; or
    /// says that there is none and offers to make one. Nothing is sent.
    void useCurl(const QByteArray &text);
    /// Chooses the sandbox and its first endpoint that needs no token, fills it with a sample and sends it.
    void requestSample();

    /// True while a request runs that uses up a token, and while this window alone has new tokens.
    bool hasSomethingToLose() const;
    /// Says what would be lost, and calls \a leave when the user wants to go all the same, or has copied it.
    void askToLeave(const std::function<void()> &leave);

Q_SIGNALS:
    /// \a text, a token, is to be shown on the Inspect page.
    void inspectWanted(const QByteArray &text);
    /// A token and its successor are to be shown there, side by side.
    void compareWanted(const QByteArray &before, const QByteArray &after);
    /// A profile that begins with \a start and \a secrets is to be made.
    void environmentWanted(const td::service::Profile &start,
                           const QList<td::service::SecretHeader> &secrets);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void showEnvironment();
    void showEndpoint(const service::Endpoint &endpoint);
    void showRun();
    void chooseEndpoint(const QByteArray &id);
    void keepDraft();
    void followSaved();
    void retranslate();
    /// \a wording is asked again in another language; a null one says nothing.
    void say(const std::function<QString()> &wording);

    void fillSample();
    void sayNoSandbox();
    void send();
    std::optional<desk::Order> makeOrder();
    bool canBePlanned(const desk::Order &order);
    /// Has \a profile unlocked for requests to \a endpoint, and then does \a then.
    void unlockThen(const service::Profile &profile, const service::Endpoint &endpoint,
                    const std::function<void()> &then);
    void sendAnyway(const RecordPointer &record);
    void start(desk::Order order, const service::Definition &definition, bool despite = false);
    /// Why \a values may not be sent to the chosen profile (desk::foreignToken()); null when they may.
    base::Error foreignValue(const service::Values &values) const;
    /// True unless the new tokens of \a endpoint could not be kept where the user wants them: the vault is
    /// asked for then, and what was to be sent is sent when it is open.
    bool vaultIsReady(const service::Endpoint &endpoint);
    void end(const RecordPointer &record);
    /// What \a before brought could be saved after all; \a record takes its place.
    void noteSaved(const RecordPointer &before, const RecordPointer &record);
    void showRecord(const RecordPointer &record);
    /// Lets go of what belongs to profiles that are no more, but for new tokens that nobody has copied.
    void dropRemoved();
    void prepareRefresh(const RecordPointer &record, const QByteArray &role);
    /// Fills the form of the endpoint of \a order, which is the chosen profile's, with its tokens.
    void fillWithTokens(const desk::Order &order);
    QStringList rotatingRuns() const;
    void followCurl();
    void fillFromCurl(const service::CurlMatch &match);
    void offerEnvironment(const service::CurlMatch &match);
    void makeEnvironment();
    QString curlRemarks(const service::CurlMatch &match) const;

    Workplace &m_workplace;
    std::unique_ptr<Ui::RequestPage> m_ui;
    EndpointBar *m_endpointBar = nullptr;
    FittedScroll *m_formScroll = nullptr;
    RequestForm *m_form = nullptr;
    OfferStrip *m_curlStrip = nullptr;
    NoteLine *m_rotation = nullptr;
    NoteLine *m_problem = nullptr;
    SendBar *m_sendBar = nullptr;
    UncopiedPairs m_pairs;
    ArrivalStrip *m_arrival = nullptr;
    ResultView *m_result = nullptr;

    Drafts m_drafts;
    QSet<QByteArray> m_savedFingerprints;   ///< of the tokens in the open vault
    QSet<QByteArray> m_openedFingerprints;  ///< of what the open vault had for a request of the history
    service::Profile m_profile;             ///< the one whose values are in the form
    const service::Endpoint *m_endpoint = nullptr;
    QHash<QString, RequestRun *> m_runs;      ///< by the profile's id
    QHash<QString, RecordPointer> m_results;  ///< the last one, by the profile's id
    std::function<QString()> m_said;          ///< by m_problem
    QPointer<LeaveQuestion> m_leaveQuestion;
    QString m_curlProfile;                       ///< of the one that was filled in
    std::optional<service::CurlCommand> m_curl;  ///< one that waits for a profile with its URL
};

}  // namespace td::gui
