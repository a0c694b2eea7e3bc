// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sentence.h"

#include <array>

#include <QtGlobal>

namespace td::words {

namespace {
constexpr std::array sentences{
    Worded{"curl_no_command", QT_TRANSLATE_NOOP("sentence", "This is not a curl command.")},
    Worded{"curl_too_large",
           QT_TRANSLATE_NOOP("sentence", "The command is larger than {limit:bytes}; it was not read.")},
    Worded{"curl_too_many_words",
           QT_TRANSLATE_NOOP("sentence", "The command has more than {limit} parts; it was not read.")},
    Worded{"curl_control",
           QT_TRANSLATE_NOOP("sentence",
                             "The command holds a NUL character, which no command can. It was not read.")},
    Worded{
        "curl_unterminated",
        QT_TRANSLATE_NOOP("sentence",
                          "The quotation mark {quote} is opened and not closed: part of the command may be "
                          "missing. Copy it again.")},
    Worded{"curl_no_value",
           QT_TRANSLATE_NOOP("sentence",
                             "{option} stands at the end and needs a value: part of the command may be "
                             "missing. Copy it again.")},
    Worded{"curl_no_url", QT_TRANSLATE_NOOP("sentence", "There is no URL in the command.")},
    Worded{"curl_unknown_option",
           QT_TRANSLATE_NOOP("sentence", "{option} is not known here and was not taken over.")},
    Worded{"curl_insecure",
           QT_TRANSLATE_NOOP("sentence",
                             "{option} was not taken over: certificates are always checked. For a server of "
                             "your own, give the profile its certificate authority.")},
    Worded{
        "curl_proxy",
        QT_TRANSLATE_NOOP("sentence",
                          "{option} was not taken over: the way to the server is a setting of the profile.")},
    Worded{
        "curl_certificate",
        QT_TRANSLATE_NOOP("sentence",
                          "{option} was not taken over: certificates are a setting of the profile. No file "
                          "was read.")},
    Worded{
        "curl_file",
        QT_TRANSLATE_NOOP("sentence",
                          "{option} names the file {file}, which was not read. Fill in the value yourself.")},
    Worded{
        "curl_redirects",
        QT_TRANSLATE_NOOP("sentence",
                          "{option} was not taken over: redirects are never followed, since they could carry "
                          "a token elsewhere.")},
    Worded{"curl_no_effect",
           QT_TRANSLATE_NOOP("sentence", "{option} only concerns curl itself and has no effect here.")},
    Worded{
        "curl_further",
        QT_TRANSLATE_NOOP(
            "sentence", "What stands behind the command was not looked at; only its first request counts.")},
    Worded{"curl_further_url", QT_TRANSLATE_NOOP("sentence", "A second URL, to {host}, was not taken over.")},
    Worded{
        "curl_expansion",
        QT_TRANSLATE_NOOP("sentence",
                          "A shell would put something else in the place of {text}; nothing was run, and it "
                          "stands as it is.")},
    Worded{"curl_own_header",
           QT_TRANSLATE_NOOP("sentence",
                             "Headers that were not taken over, since the program sets its own or they only "
                             "describe a browser: {names:list}.")},
    Worded{
        "curl_bad_header",
        QT_TRANSLATE_NOOP("sentence", "The header {name} was not taken over: no header may be written so.")},
    Worded{"curl_masked",
           QT_TRANSLATE_NOOP("sentence",
                             "The value of {name} is masked in the command and was not taken over. Fill it "
                             "in yourself.")},
    Worded{"curl_no_parameter",
           QT_TRANSLATE_NOOP("sentence", "“{name}” was not taken over: {endpoint} has no such parameter.")},
    Worded{
        "curl_other_method",
        QT_TRANSLATE_NOOP("sentence", "The command uses {found}; this endpoint is asked with {expected}.")},
    Worded{
        "curl_body_unread",
        QT_TRANSLATE_NOOP("sentence",
                          "The body was not taken over: it is neither a form nor a JSON object of texts and "
                          "numbers.")},
};
}  // namespace

std::span<const Worded> curlSentences() {
    return sentences;
}

}  // namespace td::words
