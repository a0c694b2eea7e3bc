// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/definition_file/expectation_reader.h"

#include <algorithm>
#include <array>

namespace td::service {

using base::JsonView;
using Kind = Expectation::Kind;
using Need = ObjectCursor::Need;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What an expectation is called in the file, and what it is about.
struct Named {
    const char *name;
    Kind kind;
    enum class About { reply, place, token, token_or_place } about;
};

constexpr std::array vocabulary{
    Named{"status", Kind::status, Named::About::reply},
    Named{"outcome", Kind::outcome, Named::About::reply},
    Named{"within_ms", Kind::within_ms, Named::About::reply},
    Named{"equals", Kind::equals, Named::About::place},
    Named{"one_of", Kind::equals, Named::About::place},
    Named{"is_not", Kind::is_not, Named::About::place},
    Named{"absent", Kind::absent, Named::About::reply},
    Named{"type", Kind::type, Named::About::token_or_place},
    Named{"same_as", Kind::same_as, Named::About::place},
    Named{"token_valid", Kind::token_valid, Named::About::token},
    Named{"signed", Kind::is_signed, Named::About::token},
    Named{"equals_exp", Kind::equals_exp, Named::About::token},
    Named{"not_earlier", Kind::not_earlier, Named::About::token},
    Named{"same_claim", Kind::same_claim, Named::About::token_or_place},
};

/// The one expectation that \a view holds; null, and noted, when there is none or another beside it.
const Named *namedIn(FirstFault &faults, JsonView view, const QByteArray &pointer) {
    const Named *found = nullptr;
    for (const Named &one : vocabulary) {
        if (!view[one.name].exists())
            continue;
        if (found)
            faults.note(DefinitionFault::definition_unknown_name, pointer + base::pointerTo(one.name),
                        {{u"name"_s, QString::fromLatin1(one.name)}});
        found = &one;
    }
    if (!found && view.isObject()) {
        QStringList names;
        for (const Named &one : vocabulary)
            names.append(QString::fromLatin1(one.name));
        faults.note(DefinitionFault::definition_missing, pointer, {{u"name"_s, names.join(" | "_L1)}});
    }
    return found;
}

void wrongType(ObjectCursor &cursor, const QByteArray &name, const QString &expected) {
    cursor.faults().note(DefinitionFault::definition_wrong_type, cursor.placeOf(name),
                         {{u"expected"_s, expected}});
}

/// The whole numbers of the list \a name, each from \a least to \a most, as JSON texts.
QList<QByteArray> readNumbers(ObjectCursor &cursor, const QByteArray &name, qint64 least, qint64 most) {
    QList<QByteArray> numbers;
    cursor.each(name, Need::required, [&](JsonView value, const QByteArray &place) {
        const auto number = value.toInt64();
        if (!number || *number < least || *number > most) {
            cursor.faults().note(DefinitionFault::definition_not_one_of, place,
                                 {{u"found"_s, QString::fromUtf8(value.raw())},
                                  {u"allowed"_s, u"%1–%2"_s.arg(least).arg(most)}});
        }
        numbers.append(value.raw().toByteArray());
    });
    return numbers;
}

/// The simple values of the list \a name as JSON texts.
QList<QByteArray> readValues(ObjectCursor &cursor, const QByteArray &name) {
    QList<QByteArray> values;
    cursor.each(name, Need::required, [&](JsonView value, const QByteArray &place) {
        if (value.isArray() || value.isObject()) {
            cursor.faults().note(DefinitionFault::definition_wrong_type, place,
                                 {{u"expected"_s, u"string, number, boolean, null"_s}});
        }
        values.append(value.raw().toByteArray());
    });
    return values;
}

QList<QByteArray> readPointers(ObjectCursor &cursor, const QByteArray &name) {
    QList<QByteArray> pointers;
    cursor.each(name, Need::required, [&](JsonView value, const QByteArray &place) {
        if (!isPointer(value.utf8())) {
            cursor.faults().note(DefinitionFault::definition_bad_pointer, place,
                                 {{u"found"_s, QString::fromUtf8(value.raw())}});
        }
        pointers.append(value.utf8().toByteArray());
    });
    return pointers;
}

void noteEmpty(ObjectCursor &cursor, const QByteArray &name, bool isEmpty) {
    if (isEmpty)
        cursor.faults().note(DefinitionFault::definition_missing, cursor.placeOf(name),
                             {{u"name"_s, u"0"_s}});
}

void mustBeTrue(ObjectCursor &cursor, const QByteArray &name) {
    if (!cursor.flag(name))
        wrongType(cursor, name, u"true"_s);
}

void readOne(ObjectCursor &cursor, const QByteArray &name, Expectation &expectation) {
    const JsonView value = cursor.take(name);
    if (!value.isArray() && !value.isObject())
        expectation.values = {value.raw().toByteArray()};
    else
        wrongType(cursor, name, u"string, number, boolean, null"_s);
}

void readType(ObjectCursor &cursor, Expectation &expectation) {
    if (!expectation.role.isEmpty()) {
        cursor.oneOf("type", {"jwt"});
        expectation.kind = Kind::jwt;
        return;
    }
    const QByteArray type =
        cursor.oneOf("type", {"int32", "int64", "number", "string", "boolean", "object", "array"});
    expectation.type = fieldTypeNamed(type).value_or(FieldType::string);
}

void readArgument(ObjectCursor &cursor, const QByteArray &name, Expectation &expectation) {
    switch (expectation.kind) {
        case Kind::status:
            expectation.values = readNumbers(cursor, name, 100, 599);
            break;
        case Kind::outcome:
            expectation.values = {cursor.oneOf(name, {"success", "refused"})};
            break;
        case Kind::equals:
        case Kind::is_not:
            if (name == "equals")
                readOne(cursor, name, expectation);
            else
                expectation.values = readValues(cursor, name);
            break;
        case Kind::absent:
            expectation.values = readPointers(cursor, name);
            break;
        case Kind::type:
        case Kind::jwt:
            readType(cursor, expectation);
            return;
        case Kind::same_as:
            expectation.other = cursor.pointer(name);
            return;
        case Kind::same_claim:
            expectation.claim = cursor.word(name);
            expectation.other = cursor.word("as");
            return;
        case Kind::not_earlier:
            mustBeTrue(cursor, name);
            expectation.other = cursor.string("than", Need::optional);
            return;
        case Kind::token_valid:
        case Kind::is_signed:
        case Kind::equals_exp:
            mustBeTrue(cursor, name);
            return;
        case Kind::within_ms:
            expectation.limit = cursor.take(name).toInt64().value_or(0);
            if (expectation.limit < 1)
                wrongType(cursor, name, u"integer"_s);
            return;
    }
    noteEmpty(cursor, name, expectation.values.isEmpty());
}

void readAbout(ObjectCursor &cursor, Named::About about, JsonView view, Expectation &expectation) {
    const bool byRole =
        about == Named::About::token || (about == Named::About::token_or_place && view["role"].exists());
    if (byRole)
        expectation.role = cursor.id("role");
    else if (about != Named::About::reply)
        expectation.pointer = cursor.pointer("pointer");
}

bool mayBeAbsent(Kind kind) {
    return kind == Kind::equals || kind == Kind::type || kind == Kind::same_as || kind == Kind::same_claim;
}

}  // namespace

Expectation readExpectation(FirstFault &faults, JsonView view, const QByteArray &pointer) {
    ObjectCursor cursor(faults, view, pointer);
    Expectation expectation;
    const Named *named = namedIn(faults, view, pointer);
    if (!named)
        return expectation;
    expectation.kind = named->kind;
    readAbout(cursor, named->about, view, expectation);
    readArgument(cursor, named->name, expectation);
    if (mayBeAbsent(expectation.kind))
        expectation.orAbsent = cursor.flag("or_absent");
    if (expectation.kind == Kind::absent)
        expectation.unless = cursor.pointer("unless", Need::optional);
    cursor.finish();
    return expectation;
}

}  // namespace td::service
