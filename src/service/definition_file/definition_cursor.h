// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "base/json.h"
#include "service/codes.h"
#include "service/definition.h"

namespace td::service {

/// The first fault found while a definition is read; later ones are not kept.
class FirstFault {
public:
    void note(DefinitionFault fault, const QByteArray &pointer, QVariantMap values = {});
    const base::Error &error() const { return m_error; }
    bool isNull() const { return m_error.isNull(); }

private:
    base::Error m_error;
};

/// One object of a definition being read, with its place. Each name is taken once; finish() notes any
/// name that was not taken. After a fault it goes on with empty values, so readers need no checks.
class ObjectCursor {
public:
    /// \a view at \a pointer must be an object.
    ObjectCursor(FirstFault &faults, base::JsonView view, QByteArray pointer);

    enum class Need { optional, required };

    /// The member \a name, absent when there is none.
    base::JsonView take(const QByteArray &name, Need need = Need::required);
    QByteArray placeOf(const QByteArray &name) const;

    QByteArray string(const QByteArray &name, Need need = Need::required);
    /// A required string that says something.
    QByteArray word(const QByteArray &name);
    /// A string that is a JSON pointer of at least one token.
    QByteArray pointer(const QByteArray &name, Need need = Need::required);
    /// A lower-case identifier.
    QByteArray id(const QByteArray &name);
    /// An object with exactly `en` and `zh`, neither empty.
    Text text(const QByteArray &name, Need need = Need::required);
    bool flag(const QByteArray &name);
    /// One of \a allowed; the first of them when the member is left out.
    QByteArray oneOf(const QByteArray &name, const QList<QByteArray> &allowed, Need need = Need::required);
    /// Calls \a read for every element of the array \a name.
    void each(const QByteArray &name, Need need,
              const std::function<void(base::JsonView, const QByteArray &)> &read);
    /// Calls \a read for every member of the object \a name; notes names that stand twice.
    void eachMember(const QByteArray &name, Need need,
                    const std::function<void(const QByteArray &, base::JsonView, const QByteArray &)> &read);

    FirstFault &faults() { return m_faults; }
    /// Notes names that nobody took, and names that stand twice.
    void finish();

private:
    bool isType(base::JsonView value, base::JsonView::Kind kind, const QByteArray &name,
                const QLatin1String &expected);
    void noteDuplicates(base::JsonView object, const QByteArray &pointer);

    FirstFault &m_faults;
    base::JsonView m_view;
    QByteArray m_pointer;
    QList<QByteArray> m_taken;
};

/// True for a JSON pointer (RFC 6901) of at least one token.
bool isPointer(QByteArrayView text);
/// True for `[a-z][a-z0-9_-]*`.
bool isId(QByteArrayView text);

}  // namespace td::service
