// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace td::test {

/// A definition without a fault, which tests break in one place each. Every member stands on a line of its
/// own, and no two lines are alike.
inline const QByteArray soundDefinition = R"({
"format": 1,
"id": "acme",
"label": {"en": "Acme", "zh": "甲"},
"about": {"en": "About", "zh": "关于"},
"endpoints": [{
  "id": "renew",
  "label": {"en": "Renew", "zh": "续"},
  "method": "POST",
  "path": "/renew",
  "own_url": true,
  "refreshes": {
    "parameters": {"old": "access_token"},
    "rotates": true
  },
  "parameters": [{
    "name": "old",
    "in": "form",
    "secret": true,
    "label": {"en": "Old", "zh": "旧"}
  }, {
    "name": "days",
    "in": ["query", "header"],
    "type": "integer",
    "default": "7",
    "label": {"en": "Days", "zh": "天"}
  }],
  "response": "pair"
}, {
  "id": "look",
  "label": {"en": "Look", "zh": "看"},
  "method": "GET",
  "path": "/look",
  "parameters": [],
  "response": "none"
}],
"responses": {
  "pair": {
    "statuses": [200],
    "fields": [{"pointer": "/code", "type": "int32", "required": true}],
    "success": [{"pointer": "/code", "is": [0]}],
    "refusal": [{"pointer": "/code", "is_not": [0, 1]}],
    "codes": [{
      "name": "code",
      "pointer": "/code",
      "meanings": {"7": {"en": "Seven", "zh": "七"}}
    }],
    "message": "/msg",
    "tokens": [{
      "role": "access_token",
      "label": {"en": "Access", "zh": "访"},
      "pointer": "/data/token",
      "required": true,
      "strip": "Bearer ",
      "expiry": {
        "pointer": "/data/expires",
        "unit": "s",
        "same_as": "/data/expires_text",
        "asked_days": "days"
      }
    }]
  },
  "none": {
    "statuses": [204],
    "success": [{"pointer": "/x", "exists": true}],
    "refusal": [],
    "tokens": []
  }
},
"claims": [{"name": "uid", "user": true, "meaning": {"en": "User", "zh": "用户"}}]
})";

}  // namespace td::test
