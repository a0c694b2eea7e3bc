// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/definition_file/contract_reader.h"

#include <algorithm>

#include "service/definition_file/expectation_reader.h"

namespace td::service {

using base::JsonView;
using Need = ObjectCursor::Need;
using namespace Qt::Literals::StringLiterals;

namespace {

QVariantMap found(const QByteArray &text) {
    return {{u"found"_s, QString::fromUtf8(text)}};
}

MintedClaim readMintedClaim(FirstFault &faults, JsonView view, const QByteArray &pointer) {
    ObjectCursor cursor(faults, view, pointer);
    MintedClaim claim;
    claim.name = cursor.word("name");
    if (view["value"].exists()) {
        claim.value = cursor.string("value");
    } else {
        claim.source = cursor.oneOf("is", {"expiry", "profile"}) == "expiry" ? MintedClaim::Source::expiry
                                                                             : MintedClaim::Source::profile;
    }
    cursor.finish();
    return claim;
}

/// A contract being read: what stands below may name what stands above.
class ContractReader {
public:
    ContractReader(FirstFault &faults, const Definition &definition)
        : m_faults(faults), m_definition(definition) {}

    Contract read(JsonView view, const QByteArray &pointer) {
        ObjectCursor cursor(m_faults, view, pointer);
        cursor.each("mint", Need::optional,
                    [&](JsonView one, const QByteArray &place) { readMint(one, place); });
        cursor.each("cases", Need::required,
                    [&](JsonView one, const QByteArray &place) { readCase(one, place); });
        cursor.each("checks", Need::required,
                    [&](JsonView one, const QByteArray &place) { readCheck(one, place); });
        cursor.finish();
        return std::move(m_contract);
    }

private:
    void readMint(JsonView view, const QByteArray &pointer) {
        ObjectCursor cursor(m_faults, view, pointer);
        Mint mint;
        mint.parameter = cursor.word("parameter");
        const bool isKnown = std::any_of(m_definition.endpoints.begin(), m_definition.endpoints.end(),
                                         [&](const Endpoint &one) { return one.parameter(mint.parameter); });
        if (!isKnown)
            m_faults.note(DefinitionFault::definition_unknown_parameter, cursor.placeOf("parameter"),
                          found(mint.parameter));
        if (m_contract.mintFor(mint.parameter))
            m_faults.note(DefinitionFault::definition_duplicate, cursor.placeOf("parameter"),
                          found(mint.parameter));
        cursor.each("claims", Need::required, [&](JsonView one, const QByteArray &place) {
            mint.claims.append(readMintedClaim(m_faults, one, place));
        });
        cursor.finish();
        m_contract.mints.append(mint);
    }

    void readCase(JsonView view, const QByteArray &pointer) {
        ObjectCursor cursor(m_faults, view, pointer);
        CheckCase one;
        one.id = cursor.id("id");
        if (m_contract.caseNamed(one.id))
            m_faults.note(DefinitionFault::definition_duplicate, cursor.placeOf("id"), found(one.id));
        one.label = cursor.text("label");
        one.endpoint = cursor.string("endpoint");
        const Endpoint *endpoint = m_definition.endpoint(one.endpoint);
        if (!endpoint)
            m_faults.note(DefinitionFault::definition_unknown_endpoint, cursor.placeOf("endpoint"),
                          found(one.endpoint));
        readGiven(cursor, endpoint, one);
        one.from = cursor.string("from", Need::optional);
        if (!one.from.isEmpty())
            checkCase(one.from, cursor.placeOf("from"));
        cursor.each("after", Need::optional, [&](JsonView name, const QByteArray &place) {
            one.after.append(name.utf8().toByteArray());
            checkCase(one.after.last(), place);
        });
        one.with = readFields(cursor, "with");
        for (const FixedField &field : one.with)
            checkParameter(endpoint, field.name, cursor.placeOf("with") + base::pointerTo(field.name));
        one.extra = readFields(cursor, "extra");
        for (const FixedField &field : one.extra) {
            if (endpoint && endpoint->parameter(field.name))
                m_faults.note(DefinitionFault::definition_duplicate,
                              cursor.placeOf("extra") + base::pointerTo(field.name), found(field.name));
        }
        cursor.finish();
        m_contract.cases.append(one);
    }

    void readGiven(ObjectCursor &cursor, const Endpoint *endpoint, CheckCase &one) {
        cursor.eachMember(
            "given", Need::required, [&](const QByteArray &name, JsonView view, const QByteArray &place) {
                checkParameter(endpoint, name, place);
                GivenParameter given{name, {}};
                if (!view.isArray())
                    given.ways.append(readWay(name, view, place));
                for (qsizetype i = 0; view.isArray() && i < view.size(); ++i)
                    given.ways.append(readWay(name, view.at(i), place + '/' + QByteArray::number(i)));
                if (given.ways.isEmpty())
                    m_faults.note(DefinitionFault::definition_missing, place, {{u"name"_s, u"0"_s}});
                one.given.append(given);
            });
    }

    Given readWay(const QByteArray &parameter, JsonView view, const QByteArray &place) {
        const std::optional<Given> way = givenNamed(view.utf8());
        if (!way) {
            m_faults.note(
                DefinitionFault::definition_not_one_of, place,
                {{u"found"_s, QString::fromUtf8(view.raw())},
                 {u"allowed"_s, u"value, minted, expired, expiring, tampered, bare, garbage, missing"_s}});
        }
        if (way == Given::minted && !m_contract.mintFor(parameter))
            m_faults.note(DefinitionFault::definition_missing, place, {{u"name"_s, u"mint"_s}});
        return way.value_or(Given::value);
    }

    static QList<FixedField> readFields(ObjectCursor &cursor, const QByteArray &name) {
        QList<FixedField> fields;
        cursor.eachMember(name, Need::optional,
                          [&](const QByteArray &field, JsonView value, const QByteArray &place) {
                              if (!value.isString())
                                  cursor.faults().note(DefinitionFault::definition_wrong_type, place,
                                                       {{u"expected"_s, u"string"_s}});
                              fields.append({field, value.utf8().toByteArray()});
                          });
        return fields;
    }

    void readCheck(JsonView view, const QByteArray &pointer) {
        ObjectCursor cursor(m_faults, view, pointer);
        Check check;
        check.id = cursor.id("id");
        if (checkNamed(check.id))
            m_faults.note(DefinitionFault::definition_duplicate, cursor.placeOf("id"), found(check.id));
        check.label = cursor.text("label");
        check.level = cursor.oneOf("level", {"required", "recommended"}) == "required" ? Level::required
                                                                                       : Level::recommended;
        cursor.each("of", Need::required, [&](JsonView name, const QByteArray &place) {
            check.cases.append(name.utf8().toByteArray());
            checkCase(check.cases.last(), place);
        });
        const QByteArray when =
            cursor.oneOf("when", {"any", "response", "success", "refused"}, Need::optional);
        check.when = when == "response"  ? Occasion::response
                     : when == "success" ? Occasion::success
                     : when == "refused" ? Occasion::refused
                                         : Occasion::any;
        check.needs = readChecks(cursor, "needs");
        check.explainedBy = readChecks(cursor, "explained_by");
        cursor.each("expect", Need::required, [&](JsonView one, const QByteArray &place) {
            check.expect.append(readExpectation(m_faults, one, place));
            checkReferences(check, check.expect.last(), place);
        });
        for (const auto &[name, isEmpty] :
             {std::pair{"of", check.cases.isEmpty()}, std::pair{"expect", check.expect.isEmpty()}}) {
            if (isEmpty)
                m_faults.note(DefinitionFault::definition_missing, cursor.placeOf(name),
                              {{u"name"_s, u"0"_s}});
        }
        cursor.finish();
        m_contract.checks.append(check);
    }

    QList<QByteArray> readChecks(ObjectCursor &cursor, const QByteArray &name) {
        QList<QByteArray> ids;
        cursor.each(name, Need::optional, [&](JsonView id, const QByteArray &place) {
            ids.append(id.utf8().toByteArray());
            if (!checkNamed(ids.last()))
                m_faults.note(DefinitionFault::definition_unknown_check, place, found(ids.last()));
        });
        return ids;
    }

    /// What an expectation names must be there in each case it is held against.
    void checkReferences(const Check &check, const Expectation &expectation, const QByteArray &place) {
        for (const QByteArray &caseId : check.cases) {
            const CheckCase *one = m_contract.caseNamed(caseId);
            const Endpoint *endpoint = one ? m_definition.endpoint(one->endpoint) : nullptr;
            if (!endpoint)
                continue;
            const QList<TokenField> &tokens = endpoint->response.tokens;
            const bool hasRole = expectation.role.isEmpty() ||
                                 std::any_of(tokens.begin(), tokens.end(), [&](const TokenField &token) {
                                     return token.role == expectation.role;
                                 });
            if (!hasRole)
                m_faults.note(DefinitionFault::definition_unknown_role, place + "/role",
                              found(expectation.role));
            if (expectation.kind == Expectation::Kind::same_claim)
                checkParameter(endpoint, expectation.other, place + "/as");
        }
        if (expectation.kind == Expectation::Kind::not_earlier && !expectation.other.isEmpty())
            checkCase(expectation.other, place + "/than");
    }

    void checkCase(const QByteArray &id, const QByteArray &place) {
        if (!m_contract.caseNamed(id))
            m_faults.note(DefinitionFault::definition_unknown_check, place, found(id));
    }

    void checkParameter(const Endpoint *endpoint, const QByteArray &name, const QByteArray &place) {
        if (endpoint && !endpoint->parameter(name))
            m_faults.note(DefinitionFault::definition_unknown_parameter, place, found(name));
    }

    const Check *checkNamed(const QByteArray &id) const {
        const auto &checks = m_contract.checks;
        const auto one =
            std::find_if(checks.begin(), checks.end(), [&](const Check &other) { return other.id == id; });
        return one == checks.end() ? nullptr : &*one;
    }

    FirstFault &m_faults;
    const Definition &m_definition;
    Contract m_contract;
};

}  // namespace

Contract readContract(FirstFault &faults, JsonView view, const QByteArray &pointer,
                      const Definition &definition) {
    return ContractReader(faults, definition).read(view, pointer);
}

}  // namespace td::service
