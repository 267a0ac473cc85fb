// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arguments.h"
#include "command.h"
#include "signals.h"
#include "watch/watch.h"

#include <QTimer>

namespace Dotlight::Cli
{

/// The line of `watch` for a state, without its end.
[[nodiscard]] QByteArray watchLine(const Snapshot &snapshot, bool json);

/// `watch`: a line now and one for each change, until somebody ends it.
class WatchCommand : public Command
{
    Q_OBJECT

public:
    explicit WatchCommand(const Arguments &arguments, QObject *parent = nullptr);
    void start() override;

private:
    void onChanged(const SnapshotPtr &snapshot);
    void tell();

    Arguments m_arguments;
    EndOfInterest m_end;
    Watch m_watch;
    QTimer m_patience;
    QByteArray m_last;
};

}
