// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "takelock.h"

#include <QFileInfo>
#include <QLockFile>

namespace Dotlight
{

bool takeLock(QLockFile &lock, std::chrono::milliseconds limit)
{
    // QLockFile reads who holds it, and of a pipe it would wait for who writes into it.
    const QFileInfo there(lock.fileName());
    if (there.exists() && !there.isFile())
        return false;
    lock.setStaleLockTime(0);
    return lock.tryLock(limit);
}

}
