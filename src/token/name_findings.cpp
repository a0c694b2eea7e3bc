// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/name_findings.h"

#include <optional>
#include <utility>

#include "token/invisible.h"

namespace td::token {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype most = 16;

/// Collects them container by container, the outer ones first.
class Collected {
public:
    explicit Collected(QString part) : m_part(std::move(part)) {}

    void addTwice(base::JsonView container, const QString &path) {
        for (const QByteArray &twice : base::duplicateNames(container)) {
            if (m_findings.size() == most)
                return;
            const QString name = path + QString::fromUtf8(twice);
            m_findings.append(finding(TokenFinding::finding_duplicate_name, Severity::warning,
                                      {{u"part"_s, m_part}, {u"name"_s, name}}));
        }
        for (const auto &member : container) {
            const bool isNamed = container.isObject();
            addTwice(member.value(), isNamed ? path + QString::fromUtf8(member.name()) + u'.' : path);
        }
    }

    void addInvisible(base::JsonView container) {
        for (const auto &member : container) {
            if (m_findings.size() == most)
                return;
            const QString name = QString::fromUtf8(member.name());
            const std::optional<char32_t> inName = firstInvisible(name);
            const std::optional<char32_t> found = inName ? inName : firstInvisible(member.value().toString());
            if (found) {
                const QString character = u"U+"_s + u"%1"_s.arg(uint(*found), 4, 16, QChar(u'0')).toUpper();
                m_findings.append(
                    finding(TokenFinding::finding_invisible_characters, Severity::warning,
                            {{u"part"_s, m_part}, {u"name"_s, name}, {u"character"_s, character}}));
            } else {
                addInvisible(member.value());
            }
        }
    }

    QList<Finding> take() { return std::move(m_findings); }

private:
    QString m_part;
    QList<Finding> m_findings;
};

}  // namespace

QList<Finding> nameFindings(base::JsonView object, const QString &part) {
    Collected twice(part);
    if (object.isObject())
        twice.addTwice(object, {});
    Collected invisible(part);
    invisible.addInvisible(object);
    return twice.take() + invisible.take();
}

}  // namespace td::token
