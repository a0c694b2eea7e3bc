// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/response_extra.h"

#include <algorithm>
#include <array>

#include "base/json_writer.h"
#include "token/find.h"
#include "token/identity.h"

namespace td::service {

using base::JsonView;

namespace {

QList<QByteArray> namedPointers(const Response &response) {
    QList<QByteArray> named{response.message};
    for (const CodeField &code : response.codes)
        named.append(code.pointer);
    for (const TokenField &token : response.tokens) {
        named.append(token.pointer);
        if (token.expiry) {
            named.append(token.expiry->pointer);
            named.append(token.expiry->sameAs);
        }
    }
    named.removeAll(QByteArray());
    return named;
}

bool speaksOfSecret(QByteArrayView memberName) {
    const QByteArray lower = memberName.toByteArray().toLower();
    constexpr std::array words{"token", "secret", "password", "passwd", "apikey", "api_key"};
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return lower.contains(word); });
}

/// \a text with every JWT in it masked. An opaque word may be anything, an address or an id, and is left.
QByteArray withoutTokens(QByteArrayView text) {
    QByteArray shown = text.toByteArray();
    QList<token::Found> found = token::find(text);
    std::reverse(found.begin(), found.end());
    for (const token::Found &one : found) {
        if (one.kind != token::Kind::opaque)
            shown.replace(one.offset, one.length, token::masked(one.token).toUtf8());
    }
    return shown;
}

class ExtraWriter {
public:
    explicit ExtraWriter(const Response &response) : m_named(namedPointers(response)) {}

    QByteArray write(JsonView root) {
        writeObject(root, {});
        return m_writer.take();
    }

private:
    bool isNamed(const QByteArray &pointer) const { return m_named.contains(pointer); }

    /// True when everything in \a value is named, so that showing the empty shell would say nothing.
    bool isUsedUp(JsonView value, const QByteArray &pointer) const {
        if (isNamed(pointer))
            return true;
        if (!value.isObject() || value.size() == 0)
            return false;
        for (const auto &member : value) {
            if (!isUsedUp(member.value(), pointer + base::pointerTo(member.name())))
                return false;
        }
        return true;
    }

    void writeObject(JsonView object, const QByteArray &pointer) {
        m_writer.beginObject();
        for (const auto &member : object) {
            const QByteArray place = pointer + base::pointerTo(member.name());
            if (isUsedUp(member.value(), place))
                continue;
            m_writer.name(member.name());
            writeValue(member.value(), place, speaksOfSecret(member.name()));
        }
        m_writer.endObject();
    }

    void writeValue(JsonView value, const QByteArray &pointer, bool secret) {
        if (value.isObject()) {
            writeObject(value, pointer);
        } else if (value.isArray()) {
            m_writer.beginArray();
            int index = 0;
            for (const auto &element : value)
                writeValue(element.value(), pointer + '/' + QByteArray::number(index++), secret);
            m_writer.endArray();
        } else if (value.isString()) {
            m_writer.utf8(secret ? token::masked(value.utf8()).toUtf8() : withoutTokens(value.utf8()));
        } else {
            m_writer.copy(value);
        }
    }

    QList<QByteArray> m_named;
    base::JsonWriter m_writer;
};

}  // namespace

QByteArray extraOf(const Response &response, JsonView root) {
    return ExtraWriter(response).write(root);
}

}  // namespace td::service
