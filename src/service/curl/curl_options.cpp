// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/curl/curl_options.h"

#include <algorithm>
#include <array>

namespace td::service {

namespace {

struct Known {
    const char *name;
    char letter;  ///< '\0' for none
    CurlOption option;
    bool takesValue;
};

using enum CurlOption;

constexpr std::array known{
    Known{"request", 'X', method, true},
    Known{"header", 'H', header, true},
    Known{"data", 'd', data, true},
    Known{"data-ascii", '\0', data, true},
    Known{"data-binary", '\0', data, true},
    Known{"data-raw", '\0', data_raw, true},
    Known{"data-urlencode", '\0', data_encoded, true},
    Known{"json", '\0', json, true},
    Known{"form", 'F', multipart, true},
    Known{"form-string", '\0', multipart, true},
    Known{"upload-file", 'T', upload, true},
    Known{"get", 'G', as_query, false},
    Known{"head", 'I', head, false},
    Known{"url", '\0', CurlOption::url, true},
    Known{"user", 'u', user, true},
    Known{"oauth2-bearer", '\0', bearer, true},
    Known{"user-agent", 'A', agent, true},
    Known{"referer", 'e', referer, true},
    Known{"cookie", 'b', cookie, true},
    Known{"insecure", 'k', insecure, false},
    Known{"proxy-insecure", '\0', insecure, false},
    Known{"proxy", 'x', proxy, true},
    Known{"proxy-user", 'U', proxy, true},
    Known{"preproxy", '\0', proxy, true},
    Known{"socks5", '\0', proxy, true},
    Known{"socks5-hostname", '\0', proxy, true},
    Known{"noproxy", '\0', proxy, true},
    Known{"cacert", '\0', certificate, true},
    Known{"capath", '\0', certificate, true},
    Known{"cert", 'E', certificate, true},
    Known{"cert-type", '\0', certificate, true},
    Known{"key", '\0', certificate, true},
    Known{"key-type", '\0', certificate, true},
    Known{"pass", '\0', certificate, true},
    Known{"pinnedpubkey", '\0', certificate, true},
    Known{"location", 'L', redirects, false},
    Known{"location-trusted", '\0', redirects, false},
    Known{"max-redirs", '\0', redirects, true},
    Known{"config", 'K', other_file, true},
    Known{"netrc-file", '\0', other_file, true},
    Known{"netrc", 'n', other_file, false},
    Known{"compressed", '\0', no_effect, false},
    Known{"silent", 's', no_effect, false},
    Known{"show-error", 'S', no_effect, false},
    Known{"include", 'i', no_effect, false},
    Known{"show-headers", '\0', no_effect, false},
    Known{"verbose", 'v', no_effect, false},
    Known{"fail", 'f', no_effect, false},
    Known{"fail-with-body", '\0', no_effect, false},
    Known{"globoff", 'g', no_effect, false},
    Known{"no-buffer", 'N', no_effect, false},
    Known{"progress-bar", '#', no_effect, false},
    Known{"no-progress-meter", '\0', no_effect, false},
    Known{"http1.0", '0', no_effect, false},
    Known{"http1.1", '\0', no_effect, false},
    Known{"http2", '\0', no_effect, false},
    Known{"http2-prior-knowledge", '\0', no_effect, false},
    Known{"http3", '\0', no_effect, false},
    Known{"ipv4", '4', no_effect, false},
    Known{"ipv6", '6', no_effect, false},
    Known{"basic", '\0', no_effect, false},
    Known{"path-as-is", '\0', no_effect, false},
    Known{"remote-name", 'O', no_effect, false},
    Known{"remote-header-name", 'J', no_effect, false},
    Known{"create-dirs", '\0', no_effect, false},
    Known{"tlsv1.2", '\0', no_effect, false},
    Known{"tlsv1.3", '\0', no_effect, false},
    Known{"output", 'o', no_effect, true},
    Known{"write-out", 'w', no_effect, true},
    Known{"dump-header", 'D', no_effect, true},
    Known{"cookie-jar", 'c', no_effect, true},
    Known{"max-time", 'm', no_effect, true},
    Known{"connect-timeout", '\0', no_effect, true},
    Known{"retry", '\0', no_effect, true},
    Known{"retry-delay", '\0', no_effect, true},
    Known{"retry-max-time", '\0', no_effect, true},
    Known{"limit-rate", '\0', no_effect, true},
    Known{"trace", '\0', no_effect, true},
    Known{"trace-ascii", '\0', no_effect, true},
    Known{"ciphers", '\0', no_effect, true},
    Known{"tls-max", '\0', no_effect, true},
};

template <typename Matches>
CurlOptionSpec found(Matches matches) {
    const auto *option = std::find_if(known.begin(), known.end(), matches);
    return option == known.end() ? CurlOptionSpec() : CurlOptionSpec{option->option, option->takesValue};
}

}  // namespace

CurlOptionSpec longOption(QByteArrayView name) {
    return found([name](const Known &one) { return name == one.name; });
}

CurlOptionSpec shortOption(char letter) {
    return found([letter](const Known &one) { return letter != '\0' && letter == one.letter; });
}

}  // namespace td::service
