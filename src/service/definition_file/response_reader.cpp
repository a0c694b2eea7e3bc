// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/definition_file/response_reader.h"

namespace td::service {

using base::JsonView;
using Need = ObjectCursor::Need;
using namespace Qt::Literals::StringLiterals;

namespace {

int readStatus(FirstFault &faults, JsonView view, const QByteArray &pointer) {
    const auto status = view.toInt64();
    if (status && *status >= 200 && *status <= 599 && *status / 100 != 3)
        return static_cast<int>(*status);
    faults.note(DefinitionFault::definition_not_one_of, pointer,
                {{u"found"_s, QString::fromUtf8(view.raw())}, {u"allowed"_s, u"200–299, 400–599"_s}});
    return 0;
}

Field readField(FirstFault &faults, JsonView view, const QByteArray &pointer) {
    ObjectCursor cursor(faults, view, pointer);
    Field field;
    field.pointer = cursor.pointer("pointer");
    const QByteArray type =
        cursor.oneOf("type", {"int32", "int64", "number", "string", "boolean", "object", "array"});
    field.type = fieldTypeNamed(type).value_or(FieldType::string);
    field.required = cursor.flag("required");
    cursor.finish();
    return field;
}

QList<QByteArray> readValues(ObjectCursor &cursor, const QByteArray &name) {
    QList<QByteArray> values;
    cursor.each(name, Need::optional, [&](JsonView value, const QByteArray &place) {
        if (value.isArray() || value.isObject()) {
            cursor.faults().note(DefinitionFault::definition_wrong_type, place,
                                 {{u"expected"_s, u"string, number, boolean, null"_s}});
        }
        values.append(value.raw().toByteArray());
    });
    return values;
}

Condition readCondition(FirstFault &faults, JsonView view, const QByteArray &pointer) {
    ObjectCursor cursor(faults, view, pointer);
    Condition condition;
    condition.pointer = cursor.pointer("pointer");
    const QList<QByteArray> is = readValues(cursor, "is");
    const QList<QByteArray> isNot = readValues(cursor, "is_not");
    const bool exists = cursor.flag("exists");
    condition.orAbsent = cursor.flag("or_absent");
    if (int(!is.isEmpty()) + int(!isNot.isEmpty()) + int(exists) != 1) {
        faults.note(DefinitionFault::definition_missing, pointer, {{u"name"_s, u"is | is_not | exists"_s}});
    }
    if (exists)
        condition.test = Condition::Test::exists;
    else
        condition.test = is.isEmpty() ? Condition::Test::is_not : Condition::Test::is;
    condition.values = is + isNot;
    if (condition.orAbsent && is.isEmpty())
        faults.note(DefinitionFault::definition_unknown_name, cursor.placeOf("or_absent"),
                    {{u"name"_s, u"or_absent"_s}});
    cursor.finish();
    return condition;
}

CodeField readCode(FirstFault &faults, JsonView view, const QByteArray &pointer) {
    ObjectCursor cursor(faults, view, pointer);
    CodeField code;
    code.name = cursor.word("name");
    code.pointer = cursor.pointer("pointer");
    if (const JsonView meanings = cursor.take("meanings", Need::optional); meanings.exists()) {
        ObjectCursor map(faults, meanings, cursor.placeOf("meanings"));
        for (const auto &member : meanings) {
            const QByteArray value = member.name().toByteArray();
            if (meanings.isObject())
                code.meanings.insert(value, map.text(value));
        }
        map.finish();
    }
    cursor.finish();
    return code;
}

Expiry readExpiry(FirstFault &faults, JsonView view, const QByteArray &pointer) {
    ObjectCursor cursor(faults, view, pointer);
    Expiry expiry;
    expiry.pointer = cursor.pointer("pointer");
    expiry.unit =
        cursor.oneOf("unit", {"s", "ms"}) == "ms" ? token::Unit::milliseconds : token::Unit::seconds;
    expiry.required = cursor.flag("required");
    expiry.relative = cursor.flag("relative");
    expiry.zeroIsUnknown = cursor.flag("zero_is_unknown");
    expiry.equalsExp = cursor.flag("equals_exp");
    expiry.sameAs = cursor.pointer("same_as", Need::optional);
    expiry.askedDays = cursor.string("asked_days", Need::optional);
    cursor.finish();
    return expiry;
}

TokenField readToken(FirstFault &faults, JsonView view, const QByteArray &pointer) {
    ObjectCursor cursor(faults, view, pointer);
    TokenField token;
    token.role = cursor.id("role");
    token.label = cursor.text("label");
    token.pointer = cursor.pointer("pointer");
    token.required = cursor.flag("required");
    token.strip = cursor.string("strip", Need::optional);
    if (const JsonView expiry = cursor.take("expiry", Need::optional); expiry.exists())
        token.expiry = readExpiry(faults, expiry, cursor.placeOf("expiry"));
    cursor.finish();
    return token;
}

/// Notes each of \a names, those of the list at \a pointer, that stood in it before.
void noteTwice(FirstFault &faults, const QList<QByteArray> &names, const QByteArray &pointer,
               const QByteArray &member) {
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names.indexOf(names.at(i)) < i) {
            faults.note(DefinitionFault::definition_duplicate, pointer + '/' + QByteArray::number(i) + member,
                        {{u"found"_s, QString::fromUtf8(names.at(i))}});
        }
    }
}

}  // namespace

Response readResponse(FirstFault &faults, JsonView view, const QByteArray &pointer) {
    ObjectCursor cursor(faults, view, pointer);
    Response response;
    // Each list is read the same way: one element, one value.
    const auto list = [&](const QByteArray &name, Need need, auto &target, auto readOne) {
        cursor.each(name, need, [&](JsonView element, const QByteArray &place) {
            target.append(readOne(faults, element, place));
        });
    };
    list("statuses", Need::required, response.statuses, readStatus);
    list("fields", Need::optional, response.fields, readField);
    list("success", Need::required, response.success, readCondition);
    list("refusal", Need::required, response.refusal, readCondition);
    list("codes", Need::optional, response.codes, readCode);
    list("tokens", Need::required, response.tokens, readToken);
    response.message = cursor.pointer("message", Need::optional);
    for (const auto &[name, isEmpty] : {std::pair{"statuses", response.statuses.isEmpty()},
                                        std::pair{"success", response.success.isEmpty()}}) {
        if (isEmpty)
            faults.note(DefinitionFault::definition_missing, cursor.placeOf(name), {{u"name"_s, u"0"_s}});
    }
    QList<QByteArray> roles;
    for (const TokenField &token : response.tokens)
        roles.append(token.role);
    noteTwice(faults, roles, cursor.placeOf("tokens"), "/role");
    QList<QByteArray> names;
    for (const CodeField &code : response.codes)
        names.append(code.name);
    noteTwice(faults, names, cursor.placeOf("codes"), "/name");
    cursor.finish();
    return response;
}

}  // namespace td::service
