// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace td::test {

/// What a test needs to know of one endpoint of the built-in services.
struct EndpointCase {
    const char *name;  ///< as `call` takes it
    const char *service;
    QList<QByteArray> secrets;  ///< the parameters that hold one
    QList<QByteArray> plain;    ///< `NAME=VALUE` of the others that must be given
    QByteArray success;
    QByteArray refusal;
    QByteArray withoutToken;   ///< a success by its codes, with no token in it
    QList<QByteArray> tokens;  ///< those in `success`
    bool rotates;
};

/// All four.
inline QList<EndpointCase> endpointCases() {
    const QByteArray sudSuccess =
        R"({"ret_code":0,"ret_msg":"","sdk_error_code":0,"data":{"ss_token":"fake-new-ss-token-0001-abcdef","expire_date":4102444800000}})";
    const QByteArray sudRefusal =
        R"({"ret_code":1,"ret_msg":"no","sdk_error_code":1005,"data":{"ss_token":"fake-refused-token-0001","expire_date":4102444800000}})";
    const QByteArray sudWithout = R"({"ret_code":0,"data":{"expire_date":4102444800000}})";
    return {
        {"sud.get_sstoken",
         "sud",
         {"code"},
         {},
         sudSuccess,
         sudRefusal,
         sudWithout,
         {"fake-new-ss-token-0001-abcdef"},
         false},
        {"sud.update_sstoken",
         "sud",
         {"ss_token"},
         {},
         sudSuccess,
         sudRefusal,
         sudWithout,
         {"fake-new-ss-token-0001-abcdef"},
         false},
        {"enduser.refresh_token",
         "enduser",
         {"refreshToken"},
         {},
         R"({"code":200,"msg":"ok","data":{"accessToken":{"token":"fake-new-access-0001-abcdef","expirationTime":4102444800},"refreshToken":{"token":"fake-new-refresh-0001-abcdef","expirationTime":0}}})",
         R"({"code":5032,"msg":"no","data":null})",
         R"({"code":200,"msg":"ok","data":{}})",
         {"fake-new-access-0001-abcdef", "fake-new-refresh-0001-abcdef"},
         true},
        {"ekuaibao.refresh_token",
         "ekuaibao",
         {"accessToken", "refreshToken"},
         {"expireDate=7"},
         R"({"value":{"accessToken":"ID_fakeAccess01:djg8LshfUkfM00","refreshToken":"ID_fakeRefresh1:djg8LshfUkfM00","expireTime":4102444800000,"corporationId":"djg8"}})",
         R"({"errorCode":403,"errorMessage":"未授权","errorDetails":null,"code":null,"data":null})",
         R"({"value":{"refreshToken":"ID_fakeRefresh1:djg8LshfUkfM00","expireTime":4102444800000}})",
         {"ID_fakeAccess01:djg8LshfUkfM00", "ID_fakeRefresh1:djg8LshfUkfM00"},
         true},
    };
}

}  // namespace td::test
