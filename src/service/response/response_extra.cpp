// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/response/response_extra.h"

#include <algorithm>
#include <array>

#include "base/json_writer.h"
#include "token/identity.h"

namespace td::service {

using base::JsonView;

namespace {

/// Where the outcome already says what the response holds.
QList<QByteArray> namedPointers(const Response &response, JsonView root) {
    QList<QByteArray> named;
    if (root.find(response.message).isString())
        named.append(response.message);
    for (const CodeField &code : response.codes) {
        if (const JsonView value = root.find(code.pointer); !value.isObject() && !value.isArray())
            named.append(code.pointer);
    }
    for (const TokenField &token : response.tokens) {
        if (root.find(token.pointer).isString())
            named.append(token.pointer);
        if (token.expiry)
            named += {token.expiry->pointer, token.expiry->sameAs};
    }
    named.removeAll(QByteArray());
    return named;
}

class ExtraWriter {
public:
    ExtraWriter(const Response &response, JsonView root, const Redactor &redactor)
        : m_named(namedPointers(response, root)), m_redactor(redactor) {
        for (const TokenField &token : response.tokens)
            m_tokens.append(token.pointer);
    }

    QByteArray write(JsonView root) {
        writeObject(root, {}, false);
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

    void writeObject(JsonView object, const QByteArray &pointer, bool secret) {
        m_writer.beginObject();
        for (const auto &member : object) {
            const QByteArray place = pointer + base::pointerTo(member.name());
            if (isUsedUp(member.value(), place))
                continue;
            m_writer.name(m_redactor.redacted(member.name()));
            writeValue(member.value(), place, secret || speaksOfSecret(member.name()));
        }
        m_writer.endObject();
    }

    /// \a inSecret: the value stands under a name that speaks of a secret.
    void writeValue(JsonView value, const QByteArray &pointer, bool inSecret) {
        const bool secret = inSecret || m_tokens.contains(pointer);
        if (value.isObject())
            writeObject(value, pointer, secret);
        else if (value.isArray())
            writeArray(value, pointer, secret);
        else if (value.isString() && secret)
            m_writer.utf8(token::masked(value.utf8()).toUtf8());
        else if (value.isString())
            m_writer.utf8(m_redactor.redacted(value.utf8()));
        else
            writeNumberOrLiteral(value);
    }

    void writeArray(JsonView array, const QByteArray &pointer, bool secret) {
        m_writer.beginArray();
        int index = 0;
        for (const auto &element : array)
            writeValue(element.value(), pointer + '/' + QByteArray::number(index++), secret);
        m_writer.endArray();
    }

    /// A number that repeats a secret becomes text, so that what is written stays JSON.
    void writeNumberOrLiteral(JsonView value) {
        const QByteArray shown = value.isNumber() ? m_redactor.redacted(value.raw()) : QByteArray();
        if (value.isNumber() && shown != value.raw())
            m_writer.utf8(shown);
        else
            m_writer.copy(value);
    }

    QList<QByteArray> m_named;
    QList<QByteArray> m_tokens;
    const Redactor &m_redactor;
    base::JsonWriter m_writer;
};

}  // namespace

bool speaksOfSecret(QByteArrayView memberName) {
    const QByteArray lower = memberName.toByteArray().toLower();
    constexpr std::array words{"token", "secret", "password", "passwd", "apikey", "api_key"};
    // `token_type` and its like say what a token is, not which.
    return !lower.endsWith("type") &&
           std::any_of(words.begin(), words.end(), [&](const char *word) { return lower.contains(word); });
}

QByteArray extraOf(const Response &response, JsonView root, const Redactor &redactor) {
    return ExtraWriter(response, root, redactor).write(root);
}

}  // namespace td::service
