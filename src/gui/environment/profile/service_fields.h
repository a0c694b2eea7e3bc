// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QHash>
#include <QMap>
#include <QObject>

#include "gui/environment/profile/checked_field.h"
#include "service/definition.h"
#include "service/profile.h"
#include "words/language.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace td::gui {

/// The fields of a profile that its service decides on: a whole URL for each endpoint that may have one of
/// its own, the place of each parameter that may travel in several, and what the claims are that an
/// environment fixes. What was typed for one service is kept while another one is looked at.
class ServiceFields final : public QObject {
    Q_OBJECT

public:
    /// The rows stand in \a form, from \a firstRow on.
    ServiceFields(QFormLayout *form, int firstRow, QObject *parent = nullptr);
    ~ServiceFields() override;

    /// Takes over what \a profile has, for its service. Before show().
    void load(const service::Profile &profile);
    /// Shows the fields of \a definition, which must outlive this, in place of another's.
    void show(const service::Definition &definition, words::Language language);
    /// Puts what is typed into \a profile.
    void store(service::Profile &profile) const;
    /// Shows, where nothing is typed, the URL that \a profile has for the endpoint.
    void showResults(const service::Profile &profile);

    QList<CheckedField *> fields();
    void retranslate(words::Language language);

Q_SIGNALS:
    void edited();

private:
    struct TextRow;
    struct PlaceRow;
    struct Typed {
        QMap<QByteArray, QByteArray> urls;
        QMap<QByteArray, service::Place> places;
        QMap<QByteArray, QByteArray> claims;
    };

    void keepTyped();
    void removeRows();
    /// A row for a text of its own in the profile's member \a member, under \a name.
    std::unique_ptr<TextRow> textRow(const char *member, const QByteArray &name, const service::Text &meaning,
                                     const QByteArray &text);
    void addPlaceRow(const service::Parameter &parameter);
    QLabel *addRow(CheckedField &field);
    int rowCount() const;

    QFormLayout *m_form;
    int m_firstRow;
    const service::Definition *m_definition = nullptr;
    std::vector<std::unique_ptr<TextRow>> m_urls;
    std::vector<std::unique_ptr<PlaceRow>> m_places;
    std::vector<std::unique_ptr<TextRow>> m_claims;
    QHash<QByteArray, Typed> m_typed;  ///< by service
};

}  // namespace td::gui
