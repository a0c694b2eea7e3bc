// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/request_words.h"

#include <QCoreApplication>

#include "desk/codes.h"
#include "service/codes.h"
#include "words/sentence.h"
#include "words/text/visible.h"
#include "words/time/time_text.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *context = "request";

QString value(const base::Error &error, const QString &name) {
    return words::visible(error.values.value(name).toString());
}

}  // namespace

QString requestSentence(const base::Error &error, words::Language language) {
    if (base::is(error, desk::DeskFault::desk_token_expired)) {
        return words::translate(context,
                                QT_TRANSLATE_NOOP(
                                    "request",
                                    "“{parameter}” expired at {time}. This service cannot refresh an expired "
                                    "token, so nothing was sent. Get a new token."),
                                language)
            .replace("{parameter}"_L1, value(error, u"parameter"_s))
            .replace("{time}"_L1, words::localTime(error.values.value(u"expired_at"_s).toLongLong()));
    }
    if (base::is(error, desk::DeskFault::desk_production_locked)) {
        return words::translate(
                   context,
                   QT_TRANSLATE_NOOP("request",
                                     "“{name}” is a production profile and was not confirmed, so nothing was "
                                     "sent."),
                   language)
            .replace("{name}"_L1, value(error, u"name"_s));
    }
    if (base::is(error, desk::DeskFault::desk_token_in_doubt)) {
        return words::translate(
            context,
            QT_TRANSLATE_NOOP("request",
                              "An earlier request with this token ended without telling whether the token "
                              "was replaced. Nothing was sent. If it was replaced, sending it again can end "
                              "the session."),
            language);
    }
    if (base::is(error, desk::DeskFault::desk_token_replaced)) {
        return words::translate(
            context,
            QT_TRANSLATE_NOOP("request",
                              "This token has been replaced by an earlier request. Nothing was sent; use the "
                              "new one, which is among the saved tokens."),
            language);
    }
    if (base::is(error, desk::DeskFault::desk_token_unsettled)) {
        return words::translate(context,
                                QT_TRANSLATE_NOOP("request",
                                                  "An earlier request with this token was cut short. Nothing "
                                                  "was sent. Open TokenDesk anew: it then finds out what it "
                                                  "can about that request."),
                                language);
    }
    if (base::is(error, service::PlanFault::plan_missing_parameter))
        return words::translate(context, QT_TRANSLATE_NOOP("request", "This is needed."), language);
    return words::sentence(error, language);
}

}  // namespace td::gui
