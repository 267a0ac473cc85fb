// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QSocketNotifier;

namespace Dotlight
{

/// Follows the files of a few folders by inotify(7).
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    /// matters says by a file's name whether it is one of those that are followed. Without follow it does nothing.
    FolderWatch(bool follow, QStringList folders, std::function<bool(const QByteArray &name)> matters,
        QObject *parent = nullptr);
    ~FolderWatch() override;

    void start();
    /// Looks for folders that were made meanwhile; the others go on being followed.
    void renew();

Q_SIGNALS:
    /// A file that matters was written, made, moved or removed.
    void changed();

private:
    void onReadable();

    bool m_follow;
    QStringList m_folders;
    std::function<bool(const QByteArray &)> m_matters;
    int m_inotify = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

}
