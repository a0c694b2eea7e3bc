// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/masked/masked_json.h"

#include "base/json_writer.h"
#include "service/response/response_extra.h"
#include "token/identity.h"

namespace td::desk {

using base::JsonView;

namespace {

/// Calls \a visit with the pointer of each member or element of \a container, its name and its value.
template <typename Visit>
void forEach(JsonView container, const QByteArray &pointer, const Visit &visit) {
    int index = 0;
    for (const auto &child : container) {
        const QByteArray place = pointer + (container.isObject() ? base::pointerTo(child.name())
                                                                 : '/' + QByteArray::number(index++));
        visit(place, child);
    }
}

/// How much of \a text is \a prefix, in any case.
qsizetype lengthOf(const QByteArray &prefix, QByteArrayView text) {
    const bool there =
        text.size() >= prefix.size() && text.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0;
    return there ? prefix.size() : 0;
}

void collect(JsonView value, const QByteArray &pointer, const JsonMasks &masks, QList<base::Secret> &found) {
    if (const auto token = masks.tokens.constFind(pointer);
        token != masks.tokens.constEnd() && value.isString())
        found.append(base::Secret::copyOf(value.utf8().sliced(lengthOf(*token, value.utf8())).trimmed()));
    forEach(value, pointer,
            [&](const QByteArray &place, const auto &child) { collect(child.value(), place, masks, found); });
}

/// Copies a document's text, putting other strings in the place of some.
class Masker {
public:
    Masker(const base::Json &document, const JsonMasks &masks, const service::Redactor &redactor)
        : m_document(document), m_source(document.text()), m_masks(masks), m_redactor(redactor) {}

    QByteArray masked() {
        mask(m_document.root(), {}, false);
        return m_shown + m_source.sliced(m_copied);
    }

private:
    /// \a named: the value stands under a name that speaks of a secret.
    void mask(JsonView value, const QByteArray &pointer, bool named) {
        if (value.isString())
            maskString(value, pointer, named);
        else if (value.isNumber())
            maskNumber(value, pointer);
        forEach(value, pointer, [&](const QByteArray &place, const auto &child) {
            if (const QByteArray name = m_redactor.redacted(child.name()); name != child.name())
                replace(child.rawName(), name);
            mask(child.value(), place, named || service::speaksOfSecret(child.name()));
        });
    }

    void maskString(JsonView value, const QByteArray &pointer, bool named) {
        const QByteArrayView text = value.utf8();
        const auto token = m_masks.tokens.constFind(pointer);
        if (text.isEmpty())
            return;
        if (m_masks.secrets.contains(pointer)) {
            replace(value.raw(), "[hidden]");
        } else if (token != m_masks.tokens.constEnd() || named) {
            const qsizetype kept = token == m_masks.tokens.constEnd() ? 0 : lengthOf(*token, text);
            const QByteArray shown = token::masked(text.sliced(kept).trimmed()).toUtf8();
            replace(value.raw(), text.first(kept).toByteArray().append(shown));
        } else if (const QByteArray shown = m_redactor.redacted(text); shown != text) {
            replace(value.raw(), shown);
        }
    }

    void maskNumber(JsonView value, const QByteArray &pointer) {
        const bool repeats = m_redactor.redacted(value.raw()) != value.raw();
        if (m_masks.secrets.contains(pointer) || (repeats && !m_masks.codes.contains(pointer)))
            replace(value.raw(), "[hidden]");
    }

    /// Puts the string \a text in the place of \a raw, which lies behind everything replaced so far.
    void replace(QByteArrayView raw, QByteArrayView text) {
        const qsizetype at = raw.data() - m_source.data();
        m_shown += m_source.sliced(m_copied, at - m_copied);
        m_shown += base::JsonWriter().utf8(text).take();
        m_copied = at + raw.size();
    }

    const base::Json &m_document;
    QByteArrayView m_source;
    const JsonMasks &m_masks;
    const service::Redactor &m_redactor;
    QByteArray m_shown;
    qsizetype m_copied = 0;
};

}  // namespace

QList<base::Secret> tokensIn(const base::Json &document, const JsonMasks &masks) {
    QList<base::Secret> found;
    collect(document.root(), {}, masks, found);
    return found;
}

QByteArray maskedJson(const base::Json &document, const JsonMasks &masks, const service::Redactor &redactor) {
    return Masker(document, masks, redactor).masked();
}

}  // namespace td::desk
