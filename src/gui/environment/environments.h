// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>
#include <QThreadPool>

#include "store/file_stamp.h"
#include "store/profile_list.h"
#include "store/sharing/profile_export.h"
#include "store/sharing/profile_import.h"

namespace td::gui {

/// The profiles there are, and the one that is chosen.
///
/// The file is read and changed on a thread of its own, since that may wait for another program's lock. The
/// result of a change comes to a callback, always by way of the event loop, and not when its \a context is
/// gone by then. The list is read again after every one.
class Environments final : public QObject {
    Q_OBJECT

public:
    template <typename T>
    using Done = std::function<void(const base::Result<T> &)>;

    /// Reads the file at once: without its profiles there is nothing to begin with.
    explicit Environments(store::ProfileFile file, QObject *parent = nullptr);

    /// The built-in ones, then the user's. Never empty.
    const QList<service::Profile> &profiles() const { return m_reading.list.profiles; }
    /// What is to be said of the file of profiles.
    const QList<base::Error> &notices() const { return m_reading.list.notices; }
    const service::Catalog &catalog() const { return m_file.catalog(); }

    /// The chosen profile.
    const service::Profile &current() const;
    /// The definition of its service.
    const service::Definition &service() const;
    /// The one with the id \a id, or null.
    const service::Profile *find(const QString &id) const;
    /// Nothing happens when there is none by that id.
    void choose(const QString &id);
    /// Reads the file again; listChanged() when that is done.
    void reload();
    /// Reads it again if it was written since it was last read, which another program may have done.
    void follow();

    /// Adds \a profile when its id is empty, else puts it in the place of \a start, the one with its id, if
    /// that is still the same (store_profile_changed).
    void save(const service::Profile &profile, const service::Profile &start, QObject *context,
              const Done<service::Profile> &done);
    /// Removes the one called \a name.
    void remove(const QString &name, QObject *context, const Done<void> &done);
    /// The content of the file \a path, to be imported.
    void readImport(const QString &path, QObject *context, const Done<QByteArray> &done);
    void previewImport(const QByteArray &text, const store::KeptSecrets &kept, QObject *context,
                       const Done<store::Import> &done);
    void applyImport(const QByteArray &text, const store::Decisions &decisions,
                     const store::KeptSecrets &kept, QObject *context, const Done<store::Import> &done);
    /// Writes those of the user's that are called \a names into the file \a path, with the names of what is
    /// \a kept for them. With \a replacing it takes the place of a file that is there.
    void exportTo(const QString &path, const QStringList &names, const store::KeptSecrets &kept,
                  bool replacing, QObject *context, const Done<store::Export> &done);

Q_SIGNALS:
    /// The profiles or the notices; current() may be another one, and then currentChanged() follows.
    void listChanged();
    /// Another profile is chosen, or the chosen one was changed.
    void currentChanged();
    /// The profile \a id was removed here.
    void removed(const QString &id);

private:
    struct Reading {
        store::FileStamp stamp;  ///< from before, so that what is written meanwhile is found by the next one
        store::ProfileList list;
    };

    static Reading read(const store::ProfileFile &file);
    void adopt(const Reading &reading);
    QString idNamed(const QString &name) const;
    template <typename T>
    void work(const std::function<base::Result<T>()> &task, QObject *context, const Done<T> &done);

    store::ProfileFile m_file;
    Reading m_reading;
    QString m_current;   ///< its id
    QThreadPool m_pool;  ///< of one thread, so that changes keep their order; goes first, and waits for them
};

}  // namespace td::gui
