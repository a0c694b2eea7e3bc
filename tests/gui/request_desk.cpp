// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "request_desk.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QtTest>

#include "gui/look/note_line.h"
#include "token/base64url.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The first definition in docs/services.md.
QByteArray exampleDefinition() {
    QFile file(QStringLiteral(TD_TEST_DATA "/../../docs/services.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    const QByteArray fence = "```json\n";
    const qsizetype from = text.indexOf(fence) + fence.size();
    return text.sliced(from, text.indexOf("```", from) - from);
}

void addCells(QStringList &texts, const QAbstractItemModel &model, const QModelIndex &parent) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex cell = model.index(row, column, parent);
            texts << cell.data().toString() << cell.data(Qt::ToolTipRole).toString()
                  << cell.data(Qt::AccessibleTextRole).toString();
        }
        addCells(texts, model, model.index(row, 0, parent));
    }
}

}  // namespace

RequestDesk::RequestDesk(words::Language language) {
    const store::ConfigDir config(folder.path());
    QDir().mkpath(config.servicesFolder());
    QFile file(config.servicesFolder() + u"/acme.json"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write(exampleDefinition());
    file.close();
    workplace = std::make_unique<gui::Workplace>(config, clock, keychain, language);
    page = std::make_unique<gui::RequestPage>(*workplace);
    page->resize(1000, 700);
    page->show();
    deliverEvents();
}

QString RequestDesk::open(const QString &name, const QByteArray &service, const QByteArray &url,
                          service::ProfileKind kind) {
    service::Profile profile;
    profile.name = name;
    profile.service = service;
    profile.kind = kind;
    profile.baseUrl = url.endsWith('/') ? url.chopped(1) : url;
    profile.allowHttp = kind == service::ProfileKind::test;
    const store::ProfileFile file(workplace->config.profilesFile(), workplace->catalog, clock);
    const auto saved = file.add(profile);
    const QString id = saved && reread(workplace->environments) ? saved->profile.id : QString();
    workplace->environments.choose(id);
    deliverEvents();
    return id;
}

bool RequestDesk::remove(const QString &name) {
    const store::ProfileFile file(workplace->config.profilesFile(), workplace->catalog, clock);
    const bool removed = file.remove(name) && reread(workplace->environments);
    deliverEvents();
    return removed;
}

void RequestDesk::openSandbox(const QByteArray &service) {
    const QList<service::Profile> profiles = workplace->environments.profiles();
    for (const service::Profile &profile : profiles) {
        if (profile.builtIn && profile.service == service)
            workplace->environments.choose(profile.id);
    }
    deliverEvents();
}

void RequestDesk::choose(const QByteArray &endpoint) {
    auto *choice = page->findChild<QComboBox *>(u"endpoint"_s);
    const int index = choice->findData(endpoint);
    choice->setCurrentIndex(index);
    Q_EMIT choice->activated(index);
    deliverEvents();
}

void RequestDesk::say(words::Language language) {
    workplace->language.set(language);
    deliverEvents();
}

QLineEdit *RequestDesk::field(const QByteArray &parameter) const {
    return page->findChild<QLineEdit *>("value_"_L1 + QString::fromUtf8(parameter));
}

void RequestDesk::type(const QByteArray &parameter, const QString &text) const {
    QLineEdit *edit = field(parameter);
    edit->clear();
    QTest::keyClicks(edit, text);
}

void RequestDesk::paste(const QByteArray &parameter, const QString &text) const {
    QLineEdit *edit = field(parameter);
    edit->selectAll();
    edit->insert(text);
}

QAbstractButton *RequestDesk::button(const QString &name) const {
    return page->findChild<QAbstractButton *>(name);
}

QString RequestDesk::note(const QString &name) const {
    const auto *note = page->findChild<gui::NoteLine *>(name);
    return note && note->isVisibleTo(page.get()) ? note->text() : QString();
}

gui::RecordPointer RequestDesk::record() const {
    return page->findChild<gui::ResultView *>()->record();
}

bool RequestDesk::send() {
    const gui::RecordPointer before = record();
    button(u"send"_s)->click();
    return ends(before);
}

bool RequestDesk::ends(const gui::RecordPointer &before) const {
    const bool ended = QTest::qWaitFor([this, &before] { return record() != before; });
    deliverEvents();
    return ended;
}

QStringList RequestDesk::said() const {
    const auto *result = page->findChild<gui::ResultView *>();
    QStringList texts;
    for (const auto *note : result->findChildren<gui::NoteLine *>()) {
        if (note->objectName() == u"headline"_s)
            texts.prepend(note->text());
        else if (note->objectName() == u"remark"_s)
            texts.append(note->text());
    }
    return texts;
}

QStringList allTexts(const QWidget &root) {
    QStringList texts;
    QList<const QWidget *> widgets{&root};
    for (const QWidget *child : root.findChildren<QWidget *>())
        widgets.append(child);
    for (const QWidget *widget : std::as_const(widgets)) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << widget->windowTitle() << widget->whatsThis() << widget->statusTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts << edit->displayText() << edit->placeholderText();
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            texts << edit->toPlainText();
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            addCells(texts, *view->model(), {});
        if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
            for (int index = 0; index < tabs->count(); ++index)
                texts << tabs->tabText(index) << tabs->tabToolTip(index);
        }
    }
    return texts;
}

QString jwtUntil(qint64 expiresAtMs) {
    const QByteArray claims = R"({"uid":"123","exp":)" + QByteArray::number(expiresAtMs / 1000) + '}';
    return QString::fromLatin1(token::encodeBase64Url(R"({"alg":"HS256"})") + '.' +
                               token::encodeBase64Url(claims) + '.' +
                               token::encodeBase64Url(QByteArray(32, 'x')));
}

}  // namespace td::test
