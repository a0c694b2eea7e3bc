// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a pasted curl command does with the page.
#include <algorithm>

#include "gui/look/offer_strip.h"
#include "gui/request/form/request_form.h"
#include "gui/request/form/send_bar.h"
#include "gui/request/request_page.h"
#include "gui/request/result/result_view.h"
#include "service/url.h"
#include "words/labels.h"
#include "words/sentence.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The headers of a command that \a profile does not send.
QStringList headersBeside(const service::CurlMatch &match, const service::Profile &profile) {
    QStringList names;
    for (const base::Header &header : match.headers) {
        if (base::headerValue(profile.headers, header.name) != header.value)
            names.append(words::visible(QString::fromUtf8(header.name)));
    }
    for (const service::SecretHeader &header : match.secretHeaders) {
        const bool known = std::any_of(profile.secretHeaders.begin(), profile.secretHeaders.end(),
                                       [&header](const QByteArray &name) {
                                           return name.compare(header.name, Qt::CaseInsensitive) == 0;
                                       });
        if (!known)
            names.append(words::visible(QString::fromUtf8(header.name)));
    }
    return names;
}

}  // namespace

void RequestPage::useCurl(const QByteArray &text) {
    m_curl.reset();
    m_curlProfile.clear();
    const auto command = service::readCurl(text);
    const auto match =
        command ? service::matchCurl(*command, m_workplace.catalog, m_workplace.environments.profiles(),
                                     m_workplace.environments.current().id)
                : base::failure(command.error());
    if (!match) {
        m_curlStrip->offer(Tone::bad, [this, error = match.error()] {
            return words::sentence(error, m_workplace.language.language());
        });
        return;
    }
    if (!match->profileId.isEmpty())
        return fillFromCurl(*match);
    m_curl = *command;
    offerEnvironment(*match);
}

/// The profile that a command waits for may have been made by now.
void RequestPage::followCurl() {
    if (!m_curl) {
        // What it says is of one environment, and of a form that is not sent yet.
        if (m_workplace.environments.current().id != m_curlProfile)
            m_curlStrip->clear();
        return;
    }
    const QString current = m_workplace.environments.current().id;
    const auto match =
        service::matchCurl(*m_curl, m_workplace.catalog, m_workplace.environments.profiles(), current);
    if (!match || match->profileId != current)
        return;
    m_curl.reset();
    fillFromCurl(*match);
}

void RequestPage::fillFromCurl(const service::CurlMatch &match) {
    m_workplace.environments.choose(match.profileId);
    chooseEndpoint(match.endpoint->id);
    // What the command does not have is not left from somebody else's request.
    for (const service::Parameter &parameter : match.endpoint->parameters)
        m_form->setValue(parameter.name, match.values.value(parameter.name), std::nullopt);
    keepDraft();
    m_result->show({});
    m_curlProfile = match.profileId;
    m_curlStrip->offer(match.findings.isEmpty() ? Tone::good : Tone::caution, [this, match] {
        const QString filled =
            tr("Filled in from the curl command. Nothing was sent: look at it, then send it.");
        const QString remarks = curlRemarks(match);
        return remarks.isEmpty() ? filled : filled + u'\n' + remarks;
    });
    m_sendBar->takeFocus();
}

void RequestPage::offerEnvironment(const service::CurlMatch &match) {
    const auto text = [this, match] {
        const words::Language language = m_workplace.language.language();
        const QString host = words::visible(service::shownHost(match.baseUrl));
        const QString known =
            match.service ? tr("It asks the service %1 at %2, and no environment of yours has this address.")
                                .arg(words::visible(words::text(match.service->label, language)), host)
                          : tr("It goes to %1, and no service known here has this address.").arg(host);
        const QString remarks = curlRemarks(match);
        return remarks.isEmpty() ? known : known + u'\n' + remarks;
    };
    m_curlStrip->offer(Tone::caution, text, [] { return tr("New envi&ronment from this command…"); });
}

void RequestPage::makeEnvironment() {
    if (!m_curl)
        return;
    const auto match = service::matchCurl(*m_curl, m_workplace.catalog, m_workplace.environments.profiles(),
                                          m_workplace.environments.current().id);
    if (!match)
        return;
    service::Profile start;
    start.service = match->service ? match->service->id : m_workplace.environments.current().service;
    start.baseUrl = match->baseUrl;
    start.headers = match->headers;
    Q_EMIT environmentWanted(start, match->secretHeaders);
}

QString RequestPage::curlRemarks(const service::CurlMatch &match) const {
    const words::Language language = m_workplace.language.language();
    QStringList lines;
    for (const base::Error &finding : match.findings)
        lines.append(words::sentence(finding, language));
    const service::Profile *profile = m_workplace.environments.find(match.profileId);
    const QStringList headers = profile ? headersBeside(match, *profile) : QStringList();
    if (!headers.isEmpty()) {
        lines.append(
            words::withColon(tr("Headers that this environment does not send, and that were left out"),
                             words::listed(headers, language), language));
    }
    return lines.join(u'\n');
}

}  // namespace td::gui
