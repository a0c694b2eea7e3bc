// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sentence.h"

#include <array>

#include <QtGlobal>

namespace td::words {

namespace {
constexpr std::array sentences{
    Worded{"share_too_many",
           QT_TRANSLATE_NOOP("sentence",
                             "The file holds {found} profiles; at most {limit} are imported at once. Nothing "
                             "was changed.")},
    Worded{"share_production_host",
           QT_TRANSLATE_NOOP("sentence",
                             "It is called a test profile, but {host} is a production host: that of the "
                             "profile “{profile}”. A file cannot bring that in. If it is right, make the "
                             "profile yourself.")},
    Worded{"share_link",
           QT_TRANSLATE_NOOP("sentence",
                             "{path} is a symbolic link, which an export does not follow. Nothing was "
                             "written. Choose another name.")},
    Worded{"share_file_exists",
           QT_TRANSLATE_NOOP("sentence", "There is a file {path} already. Nothing was written.")},
    Worded{
        "share_becomes_test",
        QT_TRANSLATE_NOOP("sentence",
                          "“{name}” is PRODUCTION here, and would become a test environment: nothing would "
                          "be locked or framed any more.")},
    Worded{
        "share_becomes_production",
        QT_TRANSLATE_NOOP("sentence", "“{name}” is a test environment here, and would become PRODUCTION.")},
    Worded{
        "share_foreign_letters",
        QT_TRANSLATE_NOOP("sentence",
                          "The host {host} is written with letters beyond a–z, as “{letters}”, and may only "
                          "look like one that you know.")},
    Worded{
        "share_authorities",
        QT_TRANSLATE_NOOP("sentence",
                          "It brings certificate authorities of its own: whoever has their keys could pass "
                          "for {hosts:list}.")},
    Worded{"share_proxy",
           QT_TRANSLATE_NOOP("sentence", "What is sent to {hosts:list} would go through the proxy {proxy}.")},
    Worded{"share_clear",
           QT_TRANSLATE_NOOP("sentence",
                             "{host} is reached with http://: anyone on the way could read the tokens.")},
    Worded{"share_also_test_host",
           QT_TRANSLATE_NOOP("sentence",
                             "It is a production profile, but your test profile “{profile}” has its host "
                             "{host} as well.")},
    Worded{
        "share_name_letters",
        QT_TRANSLATE_NOOP("sentence",
                          "The name “{name}” has letters that only look like a–z ({letters}), and may pass "
                          "for another name.")},
    Worded{"share_login_follows",
           QT_TRANSLATE_NOOP("sentence",
                             "The login that you keep for the proxy would be sent to {proxy} from then on.")},
    Worded{"share_secrets_follow",
           QT_TRANSLATE_NOOP("sentence",
                             "What you keep for this profile ({names:list}) would be used for requests to "
                             "{hosts:list} from then on.")},
    Worded{
        "share_new_hosts",
        QT_TRANSLATE_NOOP("sentence", "Requests would go to {origins:list}, where none of them goes now.")},
    Worded{"share_authorities_removed",
           QT_TRANSLATE_NOOP("sentence",
                             "The profile’s own certificate authorities would be taken away: a server that "
                             "only they vouch for would no longer be trusted.")},
    Worded{"share_pin_removed",
           QT_TRANSLATE_NOOP(
               "sentence", "The pinned key would be taken away: any certificate that is trusted would do.")},
    Worded{"share_pin_changed",
           QT_TRANSLATE_NOOP("sentence",
                             "Another key would be pinned: only a server with that key would be reached.")},
    Worded{"share_certificate_removed",
           QT_TRANSLATE_NOOP("sentence",
                             "The client certificate would be taken away: a server that asks for one would "
                             "refuse.")},
    Worded{"share_older_tls",
           QT_TRANSLATE_NOOP("sentence", "TLS 1.2 would do, where TLS 1.3 is required now.")},
    Worded{"share_unsigned", QT_TRANSLATE_NOOP("sentence", "Its requests would no longer be signed.")},
};
}  // namespace

std::span<const Worded> sharingSentences() {
    return sentences;
}

}  // namespace td::words
